import { NOTICE_KINDS } from './delivery-notice.js';
import { INTAKE_MESSAGE_KINDS } from './intake-notice.js';
import { MESSAGE_KINDS } from './message-facts.js';
import { NOBODY_FREE_KINDS } from './nobody-free-notice.js';
import { RESET_KINDS } from './reset-mail.js';
import { STAND_IN_KINDS } from './stand-in.js';
import { VACANCY_KINDS } from './vacancy-notice.js';
import { WEBHOOK_KINDS } from './webhook-notice.js';

/** Every kind of message that is queued: about incidents, and about whatever else. */
export const SENT_KINDS = [
  ...MESSAGE_KINDS,
  ...NOTICE_KINDS,
  ...VACANCY_KINDS,
  ...NOBODY_FREE_KINDS,
  ...RESET_KINDS,
  ...INTAKE_MESSAGE_KINDS,
  ...STAND_IN_KINDS,
  ...WEBHOOK_KINDS,
] as const;
export type SentKind = (typeof SENT_KINDS)[number];
