import { countsFrom, type Basis } from '../deadlines/basis.js';
import { deadline, wouldCountFrom, type Calendars } from '../deadlines/deadline.js';
import type { TimeLimit } from '../deadlines/time-limit.js';
import type { Role } from '../access/role.js';
import type { Incident } from '../incident/incident.js';
import { isEnded } from '../incident/lifecycle.js';
import { rolesAsked } from '../incident/signatures.js';
import { anchorsOf, awaitedAnchors } from './anchors.js';
import { holdsFor } from './condition.js';
import { isFinished, type Protocol, type Step, type StepRule } from './protocol.js';

/** What a settled protocol says happened to one step. */
export type StepEvent =
  | { type: 'step.opened'; step: Step }
  | { type: 'step.rescheduled'; step: Step; from: Date | null }
  | { type: 'step.not_applicable'; step: Step }
  | { type: 'step.applicable'; step: Step }
  | { type: 'step.cancelled'; step: Step };

export interface Settled {
  steps: Step[];
  events: StepEvent[];
}

/**
 * Brings every unfinished step in line with the facts: whether it applies, whether its prerequisites are met,
 * when it is due. Steps are kept in the protocol's order, in which prerequisites come first, so one pass is enough.
 *
 * A prerequisite that does not apply holds nothing up, as one that was waived: whoever wrote "after that" meant
 * its order, not that the later step lapses with it; a step that shall lapse, too, says so by the same condition.
 * A time limit that counts from such a step has no deadline, and no invented one; the step can be done without.
 */
export function settle(
  protocol: Protocol,
  incident: Incident,
  steps: readonly Step[],
  calendars: Calendars,
  at: Date,
): Settled {
  const settled = new Map<string, Step>();
  const events: StepEvent[] = [];
  for (const before of steps) {
    const rule = protocol.steps.find((candidate) => candidate.key === before.key);
    const after = rule
      ? asBefore(before, settleOne(rule, before, { protocol, incident, calendars, at, earlier: settled }))
      : before;
    settled.set(after.key, after);
    events.push(...eventsOf(before, after));
  }
  return { steps: [...settled.values()], events };
}

/** The steps of a new incident, before anything is settled. */
export function planSteps(protocol: Protocol): Step[] {
  return protocol.steps.map((rule, position) => ({
    key: rule.key,
    position,
    status: 'waiting',
    ownerRole: rule.owner,
    supportRoles: [],
    assigneeId: null,
    dueAt: null,
    basis: null,
    openedAt: null,
    finishedAt: null,
    finishedBy: null,
    note: null,
    evidence: {},
  }));
}

interface Situation {
  protocol: Protocol;
  incident: Incident;
  calendars: Calendars;
  at: Date;
  earlier: ReadonlyMap<string, Step>;
}

function settleOne(rule: StepRule, step: Step, situation: Situation): Step {
  const { protocol, incident, at, earlier } = situation;
  if (step.status === 'completed' || step.status === 'waived') return step;
  if (isEnded(incident.status)) return isFinished(step) ? step : { ...step, status: 'cancelled' };
  if (!holdsFor(rule.when, incident)) return { ...step, status: 'not_applicable', dueAt: null, basis: null };

  const taking: readonly Role[] = holdsFor(rule.withWhen, incident) ? rule.with : [];
  const due = rule.limit && dueOf(rule.limit, step, situation);
  const awaitsAnchor =
    due === null && awaitedAnchors(rule.limit, incident, protocol.steps, earlier).length > 0;
  const isReady = !awaitsAnchor && rule.requires.every((key) => isFinished(earlier.get(key) ?? step));
  return {
    ...step,
    ...rolesAsked(rule, taking, incident),
    status: isReady ? 'open' : 'waiting',
    openedAt: isReady ? (step.openedAt ?? at) : null,
    dueAt: due?.dueAt ?? null,
    basis: due?.basis ?? null,
  };
}

/** The very same object when nothing changed, so that only what changed is written. */
function asBefore(before: Step, after: Step): Step {
  const isSame = (Object.keys(after) as (keyof Step)[]).every((name) =>
    name === 'supportRoles' ? before[name].join() === after[name].join() : before[name] === after[name],
  );
  return isSame ? before : after;
}

/** The deadline, as it was given while it counts from the same instants: an edited calendar never moves it. */
function dueOf(limit: TimeLimit, step: Step, situation: Situation): Pick<Step, 'dueAt' | 'basis'> | null {
  const { incident, calendars, earlier } = situation;
  const { zone } = incident;
  const anchors = anchorsOf(limit, incident, earlier);
  const given = step.basis && countsFrom(step.basis as Basis);
  if (given === wouldCountFrom(limit, anchors, zone)) return { dueAt: step.dueAt, basis: step.basis };
  const due = deadline(limit, anchors, { zone, calendars });
  return 'dueAt' in due ? due : null;
}

function eventsOf(before: Step, after: Step): StepEvent[] {
  const events: StepEvent[] = [];
  if (before.status !== after.status) {
    if (after.status === 'not_applicable') events.push({ type: 'step.not_applicable', step: after });
    else if (before.status === 'not_applicable') events.push({ type: 'step.applicable', step: after });
    if (after.status === 'open') events.push({ type: 'step.opened', step: after });
    if (after.status === 'cancelled') events.push({ type: 'step.cancelled', step: after });
  }
  const moved = before.dueAt !== null && before.dueAt.getTime() !== after.dueAt?.getTime();
  if (moved) events.push({ type: 'step.rescheduled', step: after, from: before.dueAt });
  return events;
}
