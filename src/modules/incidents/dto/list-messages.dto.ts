import { SENT_KINDS, type SentKind } from '../../../domain/messages/sent-kinds.js';
import { Text } from '../../../platform/http/fields.js';
import { PageDto } from '../../../platform/http/page.js';
import { QueryChoice, QueryTime } from '../../../platform/http/query-fields.js';
import { MESSAGE_STATES, type MessageState } from '../../messages/messages.service.js';

export class ListMessagesDto extends PageDto {
  @QueryChoice(MESSAGE_STATES, {
    description: 'Failed ones come in the order in which they were given up, the last first',
  })
  state?: MessageState;
  @QueryChoice(SENT_KINDS) kind?: SentKind;
  @Text({
    ...{ min: 1, max: 40, optional: true, example: 'PB-2026-000123' },
    description: 'Id or reference; nothing is found of incidents that the caller may not see',
  })
  incident?: string;
  @QueryTime({ description: 'Written then or later' }) from?: string;
  @QueryTime({ description: 'Written then or before' }) to?: string;
}
