import type { By } from '../access/by.js';
import { planSteps, settle } from '../protocol/settle.js';
import { conclude, event, type Case, type Decision, type Rules } from './decision.js';
import type { Incident } from './incident.js';

/** Files a report: the incident begins, its protocol's steps with it. */
export function report(incident: Incident, rules: Rules, by: By): Decision {
  const { protocol, calendars } = rules;
  const planned = planSteps(protocol);
  const { steps: due } = settle(protocol, incident, planned, calendars, by.at);
  // The step that filing ends has its deadline, too: whether the report itself came in time is counted.
  const steps = planned.map((step, nth) => ({
    ...step,
    dueAt: due[nth]?.dueAt ?? null,
    basis: due[nth]?.basis ?? null,
  }));
  const kase: Case = { incident, steps, obligations: [], assessment: null, ...rules };
  return conclude(kase, by, { incident, events: [event('incident.reported')], ending: 'report' });
}
