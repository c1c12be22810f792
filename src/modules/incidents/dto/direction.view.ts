import { OFFICES } from '../../../domain/incident/direct.js';
import { Choice, Text, Time } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { PersonRef } from './incident.view.js';

export class DirectionView {
  @Choice(OFFICES, { example: 'communications' }) office!: string;
  @Text({ max: 20_000, example: 'No statement for now.' }) text!: string;
  @Nested(PersonRef, { nullable: true }) author!: PersonRef | null;
  @Time() recordedAt!: string;
}
