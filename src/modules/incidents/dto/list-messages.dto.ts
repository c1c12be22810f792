import { SENT_KINDS, type SentKind } from '../../../domain/messages/sent-kinds.js';
import { PageDto } from '../../../platform/http/page.js';
import { QueryChoice, QueryTime } from '../../../platform/http/query-fields.js';
import { QueryIncident } from '../../access/named-incident.js';
import { MESSAGE_STATES, type MessageState } from '../../messages/messages.service.js';

export class ListMessagesDto extends PageDto {
  @QueryChoice(MESSAGE_STATES, {
    description: 'Failed ones come in the order in which they were given up, the last first',
  })
  state?: MessageState;
  @QueryChoice(SENT_KINDS) kind?: SentKind;
  @QueryIncident('Those about this incident') incident?: string;
  @QueryTime({ description: 'Written then or later' }) from?: string;
  @QueryTime({ description: 'Written then or before' }) to?: string;
}
