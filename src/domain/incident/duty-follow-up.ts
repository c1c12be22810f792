import { planOf, type PlannedFollowUp } from '../protocol/follow-up-plan.js';
import type { StepRule } from '../protocol/protocol.js';

/** A duty that stands alone: since when, and until when it is to be met. */
interface Alone {
  dueAt: Date | null;
  openedAt: Date | null;
}

/** How a duty is followed up that no step stands for. Its owner is the privacy officer. */
export const DUTY_CHAIN: Pick<StepRule, 'reminders' | 'escalation'> = {
  reminders: [
    { before: 7, unit: 'days' },
    { before: 1, unit: 'days' },
    { before: 4, unit: 'hours' },
    { before: 1, unit: 'hours' },
  ],
  escalation: [
    { wait: 0, unit: 'hours', to: ['owner'] },
    { wait: 2, unit: 'hours', to: ['alternate'] },
    { wait: 2, unit: 'hours', to: ['head'] },
  ],
};

/** A reminder comes in the second half of the time that there is, and no later than its last hundredth. */
const SOONEST = 1 / 2;
const LAST = 1 / 100;

/** All that is to be sent about a duty as long as it stands alone, in the order of its instants. */
export function planOfDuty({ dueAt, openedAt }: Alone): PlannedFollowUp[] {
  const plan = planOf(DUTY_CHAIN, { status: 'open', dueAt, openedAt });
  return plan.filter(({ kind, at }) => kind !== 'reminder' || isSensible(at, dueAt, openedAt));
}

/** Of a 72-hour clock one hears a day, four hours and an hour before; of one of two months, a week and a day before. */
function isSensible(at: Date, dueAt: Date | null, openedAt: Date | null): boolean {
  if (!dueAt || !openedAt) return true;
  const whole = dueAt.getTime() - openedAt.getTime();
  const before = dueAt.getTime() - at.getTime();
  return before <= whole * SOONEST && before >= whole * LAST;
}
