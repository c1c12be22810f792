import { QueryFields } from '../../../platform/http/chosen-fields.js';
import { IncidentView } from './incident.view.js';

export class ReadIncidentDto {
  @QueryFields(IncidentView) fields?: string[];
}
