import type { Role } from '../access/role.js';
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

/**
 * The mandatory steps that stand before an action. What had to be done to resolve has to be done to close, too:
 * a step may have come to apply in between.
 */
export function shutBy(
  { protocol, steps }: Pick<Case, 'protocol' | 'steps'>,
  action: IncidentAction,
): ShuttingStep[] {
  const gates = action === 'sign-off' ? [action, 'resolve' as const] : [action];
  return steps.flatMap((step) => {
    const rule = ruleOf(protocol, step.key);
    const shuts = rule?.mandatory && gates.some((gate) => rule.gates.includes(gate)) && !isFinished(step);
    return shuts
      ? [{ step: step.key, title: rule.title.en, owner: rule.owner, status: step.status, dueAt: step.dueAt }]
      : [];
  });
}
