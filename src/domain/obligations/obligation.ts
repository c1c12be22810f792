import type { Evaluation } from './evaluation.js';
import type { ObligationRule } from './regime.js';

export const OBLIGATION_STATES = ['not_evaluable', 'open', 'met', 'not_required'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** What a person decided against, or beyond, what the facts say. */
export interface DutyDecision {
  required: boolean;
  reason: string;
  personId: string;
  /** ISO 8601. */
  at: string;
  /** What the facts said at that time: when they turn to `required`, the decision lapses. */
  on: Evaluation['state'];
}

/** The notice by which a duty was met. */
export interface SentNotice {
  /** What was sent, to whom and how, and any file number. */
  what: string;
  /** ISO 8601. */
  sentAt: string;
  personId: string;
  /** The step that it was done with, if any. */
  stepKey: string | null;
  /** Null where the law gives no number: nobody can say. */
  onTime: boolean | null;
  delayReasons: string | null;
}

/** One duty of one law, as it stands for one incident. */
export interface Obligation {
  id: string;
  regimeId: string;
  state: ObligationState;
  /** What the facts come to, as plain JSON; kept as it was once the duty is met. */
  evaluation: Evaluation;
  dueAt: Date | null;
  decision: DutyDecision | null;
  notice: SentNotice | null;
  /** Since when it is owed without a step that sees to it in time; null while one does, and while nothing is owed. */
  aloneSince: Date | null;
}

/** By when it is to be met: the law's own instant, else the organization's target. */
export function deadlineOf({ dueAt, evaluation }: Pick<Obligation, 'dueAt' | 'evaluation'>): Date | null {
  return dueAt ?? (evaluation.target && new Date(evaluation.target.dueAt));
}

/** Still to be done after its deadline. At the very instant it is on time. */
export function isLate({ state, dueAt }: Pick<Obligation, 'state' | 'dueAt'>, at: Date): boolean {
  return state === 'open' && dueAt !== null && at > dueAt;
}

/**
 * Whether a duty keeps an incident from being resolved: one that is owed, or may turn out to be. A yearly account
 * is given long after the incident is over, and nobody owes a voluntary notice unless a person decided to give it.
 */
export function isUnsettled({ state, decision }: Obligation, rule: ObligationRule | undefined): boolean {
  if (state !== 'open' && state !== 'not_evaluable') return false;
  if (rule?.limit?.mode === 'annual') return false;
  return rule?.duty !== 'voluntary' || decision?.required === true;
}
