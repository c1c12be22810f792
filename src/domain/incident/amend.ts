import { permits } from '../access/access.js';
import { authorize } from '../access/authorize.js';
import type { By } from '../access/by.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision, type IncidentEvent } from './decision.js';
import { ruleOf, type Step } from '../protocol/protocol.js';
import { unfinished } from '../protocol/revive.js';
import type { Facts, Incident } from './incident.js';
import { isEnded, type IncidentStatus } from './lifecycle.js';

type Told =
  'title' | 'confidential' | 'description' | 'implicated' | 'externalReference' | 'divisionId' | 'zone';
type When = 'discoveredAt' | 'awareAt' | 'occurredFrom' | 'occurredTo' | 'employmentActionAt';

/** What may be completed or corrected; everything else is changed by actions and steps. */
export type Amendment = Partial<Omit<Facts, 'drill'> & Pick<Incident, Told | When>>;

/** Fields whose words stay out of the trail; it says that they changed, not from what. */
const UNQUOTED: readonly (keyof Incident)[] = ['title', 'description', 'implicated', 'employmentActionAt'];

/** Completes or corrects what is known; time limits and conditions follow. */
export function amend(kase: Case, amendment: Amendment, by: By): Decision {
  authorizeFields(amendment, by);
  authorizeNames(kase.incident, amendment, by);
  if (isEnded(kase.incident.status)) {
    throw new Refusal('not_possible_now', `The incident is ${kase.incident.status}; reopen it to change it.`);
  }
  const incident: Incident = { ...kase.incident, ...amendment };
  if (incident.contained !== kase.incident.contained)
    incident.containedAt = incident.contained ? by.at : null;
  const events = eventsOf(differences(kase.incident, incident));
  if (events.length === 0) {
    const { steps, obligations } = kase;
    return { incident: kase.incident, steps, obligations, events };
  }
  const isOutAgain = kase.incident.contained && !incident.contained;
  return conclude(kase, by, { incident, steps: isOutAgain ? uncontained(kase) : kase.steps, events });
}

/** The steps when containment turns out not to hold: what was done to contain has to be done again. */
function uncontained({ protocol, steps }: Case): Step[] {
  return steps.map((step) =>
    step.status === 'completed' && ruleOf(protocol, step.key)?.marks === 'contained'
      ? unfinished(step)
      : step,
  );
}

/** A move tells the new division; what concerns conduct has an event of its own, which only Human Resources reads. */
function eventsOf({ divisionId, employmentActionAt, ...facts }: Changes): IncidentEvent[] {
  return [
    ...(Object.keys(facts).length > 0 ? [event('incident.amended', { changes: facts })] : []),
    ...(divisionId ? [event('incident.moved', { changes: { divisionId } })] : []),
    ...(employmentActionAt ? [event('conduct.recorded', { changes: { employmentActionAt } })] : []),
  ];
}

function authorizeFields(amendment: Amendment, by: By): void {
  const { employmentActionAt, divisionId, implicated, awareAt, confidential, ...facts } = amendment;
  // Naming people shuts them out of the case, so those who handle it cannot shut out those who decide.
  if (implicated !== undefined) authorize('implicate', by);
  if (employmentActionAt !== undefined) authorize('recordEmploymentAction', by);
  if (divisionId !== undefined) authorize('move', by);
  if (confidential !== undefined) authorize('conceal', by);
  // Clocks of laws count from it.
  if (awareAt !== undefined) authorize('decideDuty', by);
  if (Object.keys(facts).length > 0 || Object.keys(amendment).length === 0) authorize('patch', by);
}

const UNDECIDED: readonly IncidentStatus[] = ['reported', 'acknowledged', 'escalated'];

/** Naming people shuts them out: whoever reported lets nobody in again, nor shuts out those who act on a breach. */
function authorizeNames(
  { implicated: before, status }: Incident,
  { implicated: after }: Amendment,
  by: By,
): void {
  if (after === undefined) return;
  const asOther = by.relations.filter((relation) => relation !== 'reporter');
  if (permits(asOther, 'implicate')) return;
  if (UNDECIDED.includes(status) && before.every((name) => after.includes(name))) return;
  throw new Refusal(
    'not_allowed',
    'Whoever reported may add names until the breach is confirmed, and take none back: ask the privacy officer.',
  );
}

type Changes = Partial<Record<keyof Incident, unknown>>;

function differences(before: Incident, after: Incident): Changes {
  const changes: Changes = {};
  for (const key of Object.keys(after) as (keyof Incident)[]) {
    if (JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
    changes[key] = UNQUOTED.includes(key) ? 'changed' : { from: before[key], to: after[key] };
  }
  return changes;
}
