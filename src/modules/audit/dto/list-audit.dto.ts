import { Text, Uuid } from '../../../platform/http/fields.js';
import { PageDto } from '../../../platform/http/page.js';
import { QueryTime } from '../../../platform/http/query-fields.js';
import { QueryIncident } from '../../access/named-incident.js';

export class ListAuditDto extends PageDto {
  @QueryIncident('What happened to this incident, and who read it') incident?: string;
  @Text({ min: 1, max: 60, optional: true, example: 'incident.escalated' }) type?: string;
  @Uuid({ optional: true, description: 'What this person did' }) actor?: string;
  @QueryTime({ description: 'Written down at this instant or later' }) from?: string;
  @QueryTime({ description: 'Written down before this instant' }) to?: string;
}
