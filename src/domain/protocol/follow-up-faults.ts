import { milliseconds } from './follow-up.js';
import type { StepRule } from './protocol.js';

/** Something wrong with a step, and where in it. */
interface StepFault {
  path: (string | number)[];
  reason: string;
}

/** What is wrong with the reminders, the escalation chain and the evidence of a step. */
export function followUpFaults(rule: StepRule): StepFault[] {
  return [
    ...withoutDeadline(rule),
    ...alternateFaults(rule),
    ...reminderFaults(rule),
    ...evidenceFaults(rule),
  ];
}

/** Only the one who reported can do what staff do: a level for their alternate would never have anyone. */
function alternateFaults({ owner, escalation }: StepRule): StepFault[] {
  if (owner !== 'employee') return [];
  const reason = 'nobody is the alternate of the one who reports; name another level';
  return escalation.flatMap(({ to }, nth) =>
    to.includes('alternate') ? [{ path: ['escalation', nth, 'to'], reason }] : [],
  );
}

function withoutDeadline({ limit, reminders, escalation }: StepRule): StepFault[] {
  if (limit) return [];
  return [
    ...(reminders.length > 0
      ? [{ path: ['reminders'], reason: 'a step without a limit has no deadline' }]
      : []),
    ...(escalation.length > 0
      ? [{ path: ['escalation'], reason: 'a step without a limit is never overdue' }]
      : []),
  ];
}

function reminderFaults({ reminders, limit }: StepRule): StepFault[] {
  const spans = reminders.map(({ before, unit }) => milliseconds({ amount: before, unit }));
  const whole = limit?.mode === 'elapsed' ? milliseconds(limit) : Infinity;
  return spans.flatMap((span, nth) => [
    ...(spans.indexOf(span) < nth
      ? [{ path: ['reminders', nth], reason: 'reminds twice at the same time' }]
      : []),
    ...(span >= whole
      ? [{ path: ['reminders', nth], reason: 'would remind before the time limit has begun' }]
      : []),
  ]);
}

function evidenceFaults({ evidence, endsWith }: StepRule): StepFault[] {
  if (endsWith && evidence.length > 0) {
    const reason = `is asked for when someone completes the step, but this one ends with ${endsWith}`;
    return [{ path: ['evidence'], reason }];
  }
  return evidence.flatMap(({ key }, nth) =>
    evidence.findIndex((field) => field.key === key) < nth
      ? [{ path: ['evidence', nth, 'key'], reason: `the key ${key} stands twice` }]
      : [],
  );
}
