import { CAUSES, type Cause } from '../../../domain/incident/incident.js';
import { STATUSES, type IncidentStatus } from '../../../domain/incident/lifecycle.js';
import { Text } from '../../../platform/http/fields.js';
import { QueryChoice, QueryFlag, QueryTime } from '../../../platform/http/query-fields.js';
import { QueryFields } from '../../../platform/http/chosen-fields.js';
import { PageDto } from '../../../platform/http/page.js';
import { IncidentView } from './incident.view.js';

const SORTS = ['-reportedAt', 'reportedAt', '-discoveredAt', 'discoveredAt'] as const;
export type Sort = (typeof SORTS)[number];

export class ListIncidentsDto extends PageDto {
  @QueryChoice(STATUSES) status?: IncidentStatus;
  @Text({ min: 1, max: 60, optional: true, description: 'Key of a division' }) division?: string;
  @QueryChoice(['me'], { description: 'Only incidents with an open step of yours' }) owner?: 'me';
  @QueryFlag({
    description: 'Only incidents with an overdue step, or an overdue duty that no step stands for',
  })
  overdue?: boolean;
  @QueryTime() discoveredFrom?: string;
  @QueryTime() discoveredTo?: string;
  @QueryChoice(CAUSES) cause?: Cause;
  @Text({
    min: 1,
    max: 60,
    optional: true,
    description:
      'Id of a law: only incidents of which it requires something, or may; for those who handle them',
  })
  regime?: string;
  @Text({
    min: 1,
    max: 200,
    optional: true,
    description: 'Words of the title or description, in English or French',
  })
  q?: string;
  @QueryChoice(SORTS) sort?: Sort;
  @QueryFields(IncidentView) fields?: string[];
}
