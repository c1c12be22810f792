import { ApiProperty } from '@nestjs/swagger';
import { Text, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { ActorRef } from './incident.view.js';

export class TimelineEntryView {
  @Uuid() id!: string;
  @Time({ description: 'When it happened' }) at!: string;
  @Time({ description: 'When it was written down' }) recordedAt!: string;
  @Text({ max: 60, example: 'incident.acknowledged' }) type!: string;
  @Text({ max: 400, example: 'The report was acknowledged.' }) summary!: string;
  @Text({ max: 60, nullable: true, example: null }) stepKey!: string | null;
  @Nested(ActorRef, { nullable: true }) actor!: ActorRef | null;
  @Text({ max: 20_000, nullable: true, example: null }) note!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, example: {} }) changes!: Record<string, unknown>;
}
