import type { SentKind } from './sent-kinds.js';

/** Each message by itself, or together with the others once a day at the opening. */
export const DELIVERIES = ['immediately', 'digest'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** What a message that is kept back waits for. */
export const HELD_FOR = ['opening', 'digest'] as const;
export type HeldFor = (typeof HELD_FOR)[number];

/** So much time is left at the opening at least, for whoever is asked for something only then. */
export const LEAST_LEFT_MINUTES = 60;

/**
 * Which kinds a person's preferences keep back, as long as their deadlines allow it. What is late already, what
 * answers the person's own report, what tells that mail fails, and what is about no incident come at once.
 */
const MAY_WAIT: Record<SentKind, boolean> = {
  receipt: false,
  reported: true,
  escalated: true,
  directed: true,
  confirmed: true,
  step_due: true,
  handed_on: true,
  reminder: true,
  overdue: false,
  unanswered: false,
  duty_changed: true,
  duty_reminder: true,
  duty_overdue: false,
  duty_unanswered: false,
  resolved: true,
  closed: true,
  dismissed: true,
  reopened: true,
  delivery_failed: false,
  office_vacant: false,
  nobody_free: false,
  password_reset: false,
  mail_waiting: false,
  mail_overdue: false,
  mail_received: false,
  stand_in: false,
  stand_in_changed: false,
  stand_in_ended: false,
  webhook_disabled: false,
};

export const KINDS_THAT_WAIT = Object.entries(MAY_WAIT).flatMap(([kind, may]) => (may ? [kind] : []));
