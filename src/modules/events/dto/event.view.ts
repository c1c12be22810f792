import { ApiProperty } from '@nestjs/swagger';
import { EVENT_TYPES, type EventType } from '../../../domain/events/event-types.js';
import { Choice, Flag, Text, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

class EventIncident {
  @Uuid() id!: string;
  @Text({ max: 40, example: 'PB-2026-000123' }) reference!: string;
  @Flag({ description: 'An exercise: nothing has happened to anyone' }) drill!: boolean;
}

class EventState {
  @Text({ max: 40, nullable: true, example: 'reported', description: 'Null where it is not known any more' })
  before!: string | null;
  @Text({ max: 40, example: 'acknowledged' }) after!: string;
}

export class EventView {
  @Uuid({ description: 'The same however often and on whichever way it is told' }) id!: string;
  @Choice(Object.keys(EVENT_TYPES), { example: 'incident.acknowledged' }) type!: EventType;
  @Time({ description: 'When it happened' }) at!: string;
  @Time({ description: 'When it was written down' }) recordedAt!: string;
  @Nested(EventIncident) incident!: EventIncident;
  @Text({ max: 100, nullable: true, example: null, description: 'Key of the step that it is about' })
  step!: string | null;
  @Text({ max: 100, nullable: true, example: null, description: 'Id of the duty in law that it is about' })
  obligation!: string | null;
  @Nested(EventState, { nullable: true }) state!: EventState | null;
  @Time({ nullable: true, example: null, description: 'When the step or the duty is due' }) dueAt!:
    string | null;
  @Whole({
    min: 0,
    max: 1_000,
    nullable: true,
    example: null,
    description: 'Which level was told of what is late',
  })
  level!: number | null;
}

export class EventsView {
  @NestedList(EventView, { max: 200 }) items!: EventView[];
  @ApiProperty({
    ...{
      type: 'string',
      maxLength: 1024,
      example: 'WzEyMzQ1LCIwMTlhOWYzYy02YjFlLTdjNTUtOWQwZS0xZjViMmE3YzhlNDQiXQ',
    },
    description: 'Send it as after, to go on from here; there is one at the end, too',
  })
  nextCursor!: string;
  @Flag({ description: 'Whether to ask again at once; a page may be empty while there is more' })
  hasMore!: boolean;
}
