import { ROLES, type Role } from '../access/role.js';
import type { Occasion } from './catalogue.js';
import type { MessageKind } from './message-facts.js';
import type { SentKind } from './sent-kinds.js';

/** What is sent beside messages about one incident; a digest holds several of those. */
export type OtherKind = Exclude<SentKind, MessageKind> | 'digest';

const OFFICES: readonly Role[] = ROLES.filter((role) => role !== 'employee');

/** When each is sent, and to whom; whoever wrote a mail or asked for a password is an `employee`. */
export const OTHERS: Record<OtherKind, Occasion> = {
  delivery_failed: { when: 'Messages could not be delivered', to: ['administrator'] },
  office_vacant: { when: 'Nobody holds an office any more', to: ['administrator', 'privacy_officer'] },
  nobody_free: {
    when: 'A step has a part that nobody who may know of the incident can do',
    to: ['administrator'],
  },
  password_reset: { when: 'Someone asked for a new password', to: ['employee'] },
  mail_waiting: { when: 'A report came by mail', to: ['privacy_officer', 'supervisor'] },
  mail_overdue: { when: 'Nobody read it in time', to: ['privacy_officer', 'supervisor'] },
  mail_received: { when: 'The same, to whoever wrote it', to: ['employee'] },
  stand_in: { when: 'An absence was entered, to its substitute', to: OFFICES },
  stand_in_changed: { when: 'The absence is at other times', to: OFFICES },
  stand_in_ended: { when: 'It ended early, or someone else stands in', to: OFFICES },
  webhook_disabled: {
    when: 'Events are no longer sent to a system; to who answers for its key',
    to: ['administrator', 'employee'],
  },
  digest: { when: 'Several messages waited for an opening', to: ['privacy_officer', ...ROLES] },
};
