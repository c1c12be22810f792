import { ROLES } from '../access/role.js';

/** Time on the clock; a day is 24 hours. */
interface Span {
  amount: number;
  unit: 'minutes' | 'hours' | 'days';
}

/** A reminder so long before the deadline. */
export interface Reminder {
  before: number;
  unit: Span['unit'];
}

/**
 * Whom a level can name beside a role: those who are asked already, the alternates of the step's owner, whoever is
 * above them, and whoever is at the top.
 */
const OTHERS = ['owner', 'alternate', 'manager', 'head'] as const;
export const TARGETS = [...ROLES, ...OTHERS] as const;
export type Target = (typeof TARGETS)[number];

/** Who is told when a step is late: so long after the level before, the first so long after the deadline. */
export interface EscalationLevel {
  wait: number;
  unit: Span['unit'];
  to: Target[];
}

const MINUTE_MS = 60_000;
const UNIT_MS = { minutes: MINUTE_MS, hours: 60 * MINUTE_MS, days: 24 * 60 * MINUTE_MS };

export function milliseconds({ amount, unit }: Span): number {
  return amount * UNIT_MS[unit];
}

/** When a reminder of a deadline is due. */
export function remindAt({ before, unit }: Reminder, dueAt: Date): Date {
  return new Date(dueAt.getTime() - milliseconds({ amount: before, unit }));
}

/** What whoever is asked only after the deadline is given, before anyone is told that they are late. */
const GRACE_MS = 60 * MINUTE_MS;

/** From when a step counts as unanswered: its deadline, or an hour after it was opened later than that. */
export function lateFrom(dueAt: Date, openedAt: Date | null): Date {
  return openedAt && openedAt >= dueAt ? new Date(openedAt.getTime() + GRACE_MS) : dueAt;
}

/** When each level of the chain is told, as long as the step stays open. */
export function escalateAt(levels: readonly EscalationLevel[], dueAt: Date, openedAt: Date | null): Date[] {
  let at = lateFrom(dueAt, openedAt).getTime();
  return levels.map(({ wait, unit }) => new Date((at += milliseconds({ amount: wait, unit }))));
}
