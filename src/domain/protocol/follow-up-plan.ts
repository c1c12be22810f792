import { escalateAt, lateFrom, remindAt, type Target } from './follow-up.js';
import type { Step, StepRule } from './protocol.js';

/** What is followed up: a step of the protocol, or a duty in law that no step stands for. */
export const SUBJECTS = ['step', 'obligation'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const FOLLOW_UP_KINDS = ['reminder', 'escalation', 'end'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** A reminder, a level of the chain, or the chain's end, with its instant. */
export interface PlannedFollowUp {
  kind: FollowUpKind;
  /** Which reminder or level of the protocol, from 1. */
  nth: number;
  at: Date;
  to: readonly Target[];
  /** Who is told where nobody of these can be. */
  otherwise: readonly Target[];
}

type Timed = Pick<Step, 'status' | 'dueAt' | 'openedAt'>;
type Chain = Pick<StepRule, 'reminders' | 'escalation'>;

/** How long the last level, or the deadline where there is no chain, has to be answered: a day. */
const END_WAIT_MS = 24 * 60 * 60_000;

/** All that is to be sent about a step as long as it stays open, in the order of its instants. */
export function planOf(rule: Chain, step: Timed): PlannedFollowUp[] {
  const { status, dueAt, openedAt } = step;
  if (status !== 'open' || !dueAt) return [];
  const levels = escalateAt(rule.escalation, dueAt, openedAt);
  const last = levels.at(-1) ?? lateFrom(dueAt, openedAt);
  return [
    ...reminders(rule, dueAt, openedAt),
    ...rule.escalation.map(({ to }, index): PlannedFollowUp => ({
      ...{ kind: 'escalation', nth: index + 1, at: levels[index] ?? last, to, otherwise: [] },
    })),
    {
      ...{ kind: 'end', nth: 1, at: new Date(last.getTime() + END_WAIT_MS) },
      ...{ to: ['privacy_officer'], otherwise: ['head'] },
    },
  ];
}

/** When to look at a step: never too late, and no harm too early. Null when nothing is to be sent. */
export function firstFollowUpAt(rule: Chain, step: Timed): Date | null {
  return planOf(rule, step)[0]?.at ?? null;
}

/** Whoever is asked after a reminder's instant has just heard of the deadline. */
function reminders({ reminders: all }: Chain, dueAt: Date, openedAt: Date | null): PlannedFollowUp[] {
  return all
    .map((reminder, index): PlannedFollowUp => ({
      ...{ kind: 'reminder', nth: index + 1, at: remindAt(reminder, dueAt), to: ['owner'], otherwise: [] },
    }))
    .filter(({ at }) => openedAt === null || at > openedAt)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
