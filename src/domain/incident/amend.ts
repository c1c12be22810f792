import type { By } from '../access/by.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import type { Incident } from './incident.js';
import { isEnded } from './lifecycle.js';
import { authorize } from './act.js';

export type Amendment = Partial<
  Omit<
    Incident,
    'id' | 'reference' | 'version' | 'status' | 'reporterId' | 'signOffs' | 'protocolId' | 'reportedAt'
  >
>;

/** Fields whose words stay out of the trail; it says that they changed, not from what. */
const UNQUOTED: readonly (keyof Incident)[] = ['title', 'description', 'implicated', 'employmentActionAt'];

/** Completes or corrects what is known; time limits and conditions follow. */
export function amend(kase: Case, amendment: Amendment, by: By): Decision {
  authorizeFields(amendment, by);
  if (isEnded(kase.incident.status)) {
    throw new Refusal('not_possible_now', `The incident is ${kase.incident.status}; reopen it to change it.`);
  }
  const incident: Incident = { ...kase.incident, ...amendment };
  if (incident.contained !== kase.incident.contained)
    incident.containedAt = incident.contained ? by.at : null;
  const changes = differences(kase.incident, incident);
  if (Object.keys(changes).length === 0) return { incident: kase.incident, steps: kase.steps, events: [] };
  return conclude(kase, by, { incident, events: [event('incident.amended', { changes })] });
}

function authorizeFields(amendment: Amendment, by: By): void {
  const { employmentActionAt, divisionId, ...facts } = amendment;
  if (employmentActionAt !== undefined) authorize('recordEmploymentAction', by);
  if (divisionId !== undefined) authorize('move', by);
  if (Object.keys(facts).length > 0 || Object.keys(amendment).length === 0) authorize('patch', by);
}

function differences(before: Incident, after: Incident): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const key of Object.keys(after) as (keyof Incident)[]) {
    if (JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
    changes[key] = UNQUOTED.includes(key) ? 'changed' : { from: before[key], to: after[key] };
  }
  return changes;
}
