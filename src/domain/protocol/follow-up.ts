import type { Role } from '../access/role.js';

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

/** Who is told when a step is late: so long after the level before, the first so long after the deadline. */
export interface EscalationLevel {
  wait: number;
  unit: Span['unit'];
  to: Role[];
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

/** When each level of the chain is told, as long as the step stays open. */
export function escalateAt(levels: readonly EscalationLevel[], dueAt: Date): Date[] {
  let at = dueAt.getTime();
  return levels.map(({ wait, unit }) => new Date((at += milliseconds({ amount: wait, unit }))));
}
