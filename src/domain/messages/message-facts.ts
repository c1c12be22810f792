import type { Role } from '../access/role.js';
import type { TimeLimit } from '../deadlines/time-limit.js';

export type Language = 'en' | 'fr';

export const MESSAGE_KINDS = [
  'receipt',
  'reported',
  'escalated',
  'directed',
  'confirmed',
  'step_due',
  'handed_on',
  'reminder',
  'overdue',
  'unanswered',
  'duty_changed',
  'duty_reminder',
  'duty_overdue',
  'duty_unanswered',
  'resolved',
  'closed',
  'dismissed',
  'reopened',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/**
 * All that a message may know of an incident.
 * What happened, to whom and through whom is absent, so no wording can give it away.
 */
export interface MessageFacts {
  reference: string;
  link: string;
  /** The role the recipient is addressed as. */
  role: Role;
  /** What the recipient is asked to do next; `dueAt` is null when no deadline was set, `limit` is the rule that set it. */
  step: { title: Record<Language, string>; dueAt: Date | null; limit: TimeLimit | null } | null;
  /** When it is written: what was due before says so. */
  at: Date;
  /** IANA zone that due times are written in. */
  zone: string;
  organization: string;
  drill: boolean;
}
