import type { Role } from '../access/role.js';
import { missingWords } from '../obligations/explain-evaluation.js';
import { isUnsettled, type ObligationState } from '../obligations/obligation.js';
import { isFinished, ruleOf, type StepStatus } from '../protocol/protocol.js';
import type { Case } from './decision.js';
import type { IncidentAction } from './lifecycle.js';

/** A step that keeps a gate shut. */
interface ShuttingStep {
  step: string;
  title: string;
  owner: Role;
  status: StepStatus;
  dueAt: Date | null;
}

/** A duty in law that keeps an incident from being resolved. */
interface ShuttingDuty {
  obligation: string;
  title: string;
  owner: 'privacy_officer';
  status: ObligationState;
  dueAt: Date | null;
  /** What must be known before it can be told whether it is owed, in words. */
  missing: string[];
}

type Gated = Pick<Case, 'protocol' | 'steps' | 'obligations' | 'laws'>;

/**
 * What stands before an action. What had to be done to resolve has to be done to close, too: a step or a duty may
 * have come to apply in between.
 */
export function shutBy(kase: Gated, action: IncidentAction): (ShuttingStep | ShuttingDuty)[] {
  const isLast = action === 'resolve' || action === 'sign-off';
  return [...stepsBefore(kase, action), ...(isLast ? unsettledDuties(kase) : [])];
}

function stepsBefore({ protocol, steps }: Gated, action: IncidentAction): ShuttingStep[] {
  const gates = action === 'sign-off' ? [action, 'resolve' as const] : [action];
  return steps.flatMap((step) => {
    const rule = ruleOf(protocol, step.key);
    const shuts = rule?.mandatory && gates.some((gate) => rule.gates.includes(gate)) && !isFinished(step);
    return shuts
      ? [{ step: step.key, title: rule.title.en, owner: rule.owner, status: step.status, dueAt: step.dueAt }]
      : [];
  });
}

function unsettledDuties({ obligations, laws }: Gated): ShuttingDuty[] {
  return obligations.flatMap((obligation) => {
    const rule = laws.ruleOf(obligation.evaluation);
    const { id, state, dueAt, evaluation } = obligation;
    const missing = state === 'not_evaluable' ? missingWords(evaluation, 'en') : [];
    return isUnsettled(obligation, rule)
      ? [
          {
            ...{ obligation: id, title: rule?.title.en ?? id, owner: 'privacy_officer', status: state },
            ...{ dueAt, missing },
          },
        ]
      : [];
  });
}
