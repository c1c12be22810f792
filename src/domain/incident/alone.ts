import { deadlineOf, type Obligation } from '../obligations/obligation.js';
import type { Protocol, Step } from '../protocol/protocol.js';
import type { Incident } from './incident.js';

type Stood = Pick<Obligation, 'id' | 'state' | 'dueAt' | 'evaluation'>;
type Steps = readonly Pick<Step, 'key' | 'status' | 'dueAt'>[];

/**
 * Notes since when each duty that is owed stands alone, and that it does not any more. Closing ends none: its steps are
 * over, and a yearly account is still owed. What was no breach leaves nothing to do.
 */
export function noteAlone(
  obligations: readonly Obligation[],
  { incident, steps, protocol }: { incident: Pick<Incident, 'status'>; steps: Steps; protocol: Protocol },
  at: Date,
): Obligation[] {
  return obligations.map((duty) => {
    const isAlone = incident.status !== 'dismissed' && standsAlone(duty, steps, protocol);
    if (isAlone === (duty.aloneSince !== null)) return duty;
    return { ...duty, aloneSince: isAlone ? at : null };
  });
}

/** It is owed, and no open step sees to it in time: it is followed up by itself. */
export function standsAlone(duty: Stood, steps: Steps, { steps: rules }: Protocol): boolean {
  if (duty.state !== 'open') return false;
  const meeting = new Set(rules.filter(({ meets }) => meets.includes(duty.id)).map(({ key }) => key));
  return !steps.some((step) => step.status === 'open' && meeting.has(step.key) && isInTime(step, duty));
}

/** A step whose deadline comes after the law's would let it pass; the organization's own target gives way to the step's. */
function isInTime({ dueAt }: Steps[number], duty: Stood): boolean {
  if (!deadlineOf(duty)) return true;
  return dueAt !== null && (duty.dueAt === null || dueAt <= duty.dueAt);
}
