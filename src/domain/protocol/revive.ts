import type { By } from '../access/by.js';
import type { Incident } from '../incident/incident.js';
import { ruleOf, type Protocol, type Step } from './protocol.js';

/** The steps of a reopened incident: what was cancelled lives again, what was signed or decided is asked again. */
export function revive(protocol: Protocol, steps: readonly Step[], incident: Incident, by: By): Step[] {
  return steps.map((step) => {
    const rule = ruleOf(protocol, step.key);
    // What a migration dropped is not asked again.
    if (!rule) return step;
    const ending = rule.endsWith;
    if (ending === 'sign-off' || (ending === 'confirm' && incident.status === 'escalated'))
      return unfinished(step);
    if (step.status !== 'cancelled') return step;
    const isPast =
      ending === 'report' || ending === 'acknowledge' || (ending === 'escalate' && incident.escalatedAt);
    return isPast
      ? { ...step, status: 'completed', finishedAt: by.at, finishedBy: by.actor.id }
      : unfinished(step);
  });
}

export function unfinished(step: Step): Step {
  return { ...step, status: 'waiting', openedAt: null, finishedAt: null, finishedBy: null, note: null };
}
