import { CAUSES, type Cause } from '../../../domain/incident/incident.js';
import { Text } from '../../../platform/http/fields.js';
import { QueryChoice, QueryFlag, QueryMonth } from '../../../platform/http/query-fields.js';
import { COUNTED_BY, GROUPINGS, type Grouping } from '../indicators.sql.js';

export class ListIndicatorsDto {
  @QueryMonth({ description: 'First month; eleven before the last, unless given', example: '2026-01' })
  from?: string;
  @QueryMonth({ description: 'Last month; the present one, unless given', example: '2026-12' }) to?: string;
  @QueryChoice(COUNTED_BY, { description: 'What belongs to a month: discoveries, unless given, or reports' })
  by?: (typeof COUNTED_BY)[number];
  @Text({ min: 1, max: 60, optional: true, description: 'Key of a division' }) division?: string;
  @QueryChoice(CAUSES) cause?: Cause;
  @QueryChoice(GROUPINGS) groupBy?: Grouping;
  @QueryFlag({ description: 'Drills, in place of what happened in earnest' }) drill?: boolean;
}
