import { Text } from '../../../platform/http/fields.js';
import { QueryWhole } from '../../../platform/http/query-fields.js';
import { QueryIncident } from '../../access/named-incident.js';

export class WhichEventsDto {
  @Text({
    ...{ min: 1, max: 1_024, optional: true },
    description: 'nextCursor of the page before, or the id of the last event of a stream',
  })
  after?: string;
  @Text({
    ...{ min: 1, max: 1_000, optional: true, example: 'incident.acknowledged,incident.closed' },
    description: 'Only these, parted by commas; docs/integrations/events.md lists them',
  })
  types?: string;
  @QueryIncident('Only what happened in this incident') incident?: string;
}

export class ListEventsDto extends WhichEventsDto {
  @QueryWhole({ min: 1, max: 200, description: 'How many; 25 unless given' }) limit?: number;
}
