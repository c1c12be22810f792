import type { By } from '../access/by.js';
import { isFinished, ruleOf, type Protocol, type Step, type StepEnding } from './protocol.js';

/** Completes the steps that end with what just happened. */
export function completeEnding(
  protocol: Protocol,
  steps: readonly Step[],
  ending: StepEnding,
  by: By,
  note: string | null,
): Step[] {
  return steps.map((step) =>
    ruleOf(protocol, step.key)?.endsWith === ending && !isFinished(step) ? completed(step, by, note) : step,
  );
}

export function completed(step: Step, by: By, note: string | null): Step {
  return { ...step, status: 'completed', finishedAt: by.at, finishedBy: by.actor.id, note };
}
