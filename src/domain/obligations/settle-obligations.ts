import { countsFrom } from '../deadlines/basis.js';
import type { Due, Evaluation } from './evaluation.js';
import type { DutyDecision, Obligation, ObligationState } from './obligation.js';

/** What settled laws say happened to one duty. */
export type ObligationEvent = { obligation: Obligation } & (
  | { type: 'obligation.opened'; decisionLapsed: boolean }
  | { type: 'obligation.undetermined' | 'obligation.not_required' }
  | { type: 'obligation.rescheduled'; from: Date | null }
);

export interface SettledObligations {
  obligations: Obligation[];
  events: ObligationEvent[];
}

/**
 * Brings every duty that is not met in line with the facts. A law that comes to concern the incident adds its
 * duties; one that does not any more leaves them as not required: nothing that was due disappears.
 */
export function settleObligations(
  before: readonly Obligation[],
  evaluations: readonly Evaluation[],
  { isBreach }: { isBreach: boolean },
): SettledObligations {
  const known = new Map(before.map((obligation) => [obligation.id, obligation]));
  const events: ObligationEvent[] = [];
  const obligations = evaluations.flatMap((evaluation): Obligation[] => {
    const obligation = known.get(evaluation.obligationId);
    known.delete(evaluation.obligationId);
    if (!obligation && evaluation.state === 'not_applicable') return [];
    const settled = settleOne(obligation, evaluation, isBreach);
    events.push(...eventsOf(obligation, settled));
    return [settled];
  });
  // A duty whose law is not delivered any more stays as it was.
  return { obligations: [...obligations, ...known.values()], events };
}

function settleOne(before: Obligation | undefined, evaluation: Evaluation, isBreach: boolean): Obligation {
  if (before?.notice) return before;
  const given = {
    due: keep(before?.evaluation.due, evaluation.due),
    target: keep(before?.evaluation.target, evaluation.target),
  };
  const decision = before?.decision && stands(before.decision, evaluation) ? before.decision : null;
  return {
    id: evaluation.obligationId,
    regimeId: evaluation.regimeId,
    state: stateOf(evaluation, decision, isBreach),
    evaluation: { ...evaluation, ...given },
    dueAt: given.due && new Date(given.due.dueAt),
    decision,
    notice: null,
    aloneSince: before?.aloneSince ?? null,
  };
}

/** The instant as it was given while it counts from the same instants: an edited calendar never moves it. */
function keep(before: Due | null | undefined, now: Due | null): Due | null {
  if (!before || !now) return now;
  return countsFrom(before.basis) === countsFrom(now.basis) ? before : now;
}

/** A decision that nothing is owed was taken on facts that did not require it either; new ones may. */
function stands({ required, on }: DutyDecision, { state }: Evaluation): boolean {
  return required || on === 'required' || state !== 'required';
}

function stateOf(evaluation: Evaluation, decision: DutyDecision | null, isBreach: boolean): ObligationState {
  if (!isBreach) return 'not_required';
  if (decision) return decision.required ? 'open' : 'not_required';
  if (evaluation.state === 'required') return 'open';
  return evaluation.state === 'not_evaluable' ? 'not_evaluable' : 'not_required';
}

function eventsOf(before: Obligation | undefined, obligation: Obligation): ObligationEvent[] {
  if (before?.state === obligation.state) {
    const moved = obligation.state === 'open' && before.dueAt?.getTime() !== obligation.dueAt?.getTime();
    return moved ? [{ type: 'obligation.rescheduled', obligation, from: before.dueAt }] : [];
  }
  if (obligation.state === 'open')
    return [
      {
        type: 'obligation.opened',
        obligation,
        decisionLapsed: Boolean(before?.decision && !obligation.decision),
      },
    ];
  if (!before) return [];
  const isOpenQuestion = obligation.state === 'not_evaluable';
  return [{ type: isOpenQuestion ? 'obligation.undetermined' : 'obligation.not_required', obligation }];
}
