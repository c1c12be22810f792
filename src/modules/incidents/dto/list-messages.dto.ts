import { NOTICE_KINDS, type NoticeKind } from '../../../domain/messages/delivery-notice.js';
import { INTAKE_MESSAGE_KINDS, type IntakeMessageKind } from '../../../domain/messages/intake-notice.js';
import { MESSAGE_KINDS, type MessageKind } from '../../../domain/messages/message-facts.js';
import { VACANCY_KINDS, type VacancyKind } from '../../../domain/messages/vacancy-notice.js';
import { Text } from '../../../platform/http/fields.js';
import { PageDto } from '../../../platform/http/page.js';
import { QueryChoice, QueryTime } from '../../../platform/http/query-fields.js';
import { MESSAGE_STATES, type MessageState } from '../../messages/messages.service.js';

export class ListMessagesDto extends PageDto {
  @QueryChoice(MESSAGE_STATES, {
    description: 'Failed ones come in the order in which they were given up, the last first',
  })
  state?: MessageState;
  @QueryChoice([...MESSAGE_KINDS, ...NOTICE_KINDS, ...VACANCY_KINDS, ...INTAKE_MESSAGE_KINDS]) kind?:
    MessageKind | NoticeKind | VacancyKind | IntakeMessageKind;
  @Text({
    ...{ min: 1, max: 40, optional: true, example: 'PB-2026-000123' },
    description: 'Id or reference; nothing is found of incidents that the caller may not see',
  })
  incident?: string;
  @QueryTime({ description: 'Written then or later' }) from?: string;
  @QueryTime({ description: 'Written then or before' }) to?: string;
}
