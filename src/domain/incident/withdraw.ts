import { event, type Decision } from './decision.js';

/** Takes their steps from people who turn out to be conflicted; whoever's part a step is has it again. */
export function withdraw(decision: Decision, conflicted: ReadonlySet<string>): Decision {
  const isTheirs = ({ assigneeId }: { assigneeId: string | null }): boolean =>
    assigneeId !== null && conflicted.has(assigneeId);
  const taken = decision.steps.filter(isTheirs);
  if (taken.length === 0) return decision;
  return {
    ...decision,
    steps: decision.steps.map((step) => (isTheirs(step) ? { ...step, assigneeId: null } : step)),
    events: [...decision.events, ...taken.map(({ key }) => event('step.unassigned', { stepKey: key }))],
  };
}
