import { Text, Uuid } from '../../platform/http/fields.js';
import { QueryWhole } from '../../platform/http/query-fields.js';

export class InboxQueryDto {
  @QueryWhole({ min: 1, max: 500 }) limit?: number;
  /** The last mail of the page before. */
  @Uuid({ optional: true }) cursor?: string;
  /** Only mails to this address. */
  @Text({ max: 254, optional: true }) to?: string;
}
