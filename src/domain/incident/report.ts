import type { By } from '../access/by.js';
import { planSteps } from '../protocol/settle.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import type { Incident } from './incident.js';

/** Files a report: the incident begins, its protocol's steps with it. */
export function report(incident: Incident, rules: Pick<Case, 'protocol' | 'calendars'>, by: By): Decision {
  const kase: Case = { incident, steps: planSteps(rules.protocol), ...rules };
  return conclude(kase, by, { incident, events: [event('incident.reported')], ending: 'report' });
}
