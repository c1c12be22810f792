import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Flag, Text, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { DEADLINE_KINDS } from '../moved-deadlines.sql.js';

/** A deadline that stays as it was given, although its calendar has changed since. */
export class MovedDeadlineView {
  @Uuid() incidentId!: string;
  @Text({ max: 40, example: 'PB-2026-000123' }) reference!: string;
  @Flag() drill!: boolean;
  @Choice(DEADLINE_KINDS, { description: 'What is due' }) kind!: string;
  @Text({ max: 60, description: 'Of the step or obligation', example: 'acknowledge' }) key!: string;
  @Nested(BilingualView) title!: BilingualView;
  @Time({ description: 'As it was given, and still is', example: '2026-12-24T21:30:00Z' }) dueAt!: string;
  @Time({ description: 'If it were given now', example: '2026-12-29T14:30:00Z' }) wouldBe!: string;
  @Text({ max: 60, description: 'Of the calendar it was given by', example: '2026.1' }) versionGiven!: string;
  @Text({ max: 60, description: 'Of the calendar now in force', example: '2026.1+1' }) versionNow!: string;
}
