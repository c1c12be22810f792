import { authorize } from '../access/authorize.js';
import type { By } from '../access/by.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import { isEnded } from './lifecycle.js';

export const OFFICES = ['communications', 'human-resources'] as const;
export type Office = (typeof OFFICES)[number];

/** Records the direction of an office; the first one ends its step. The text itself is kept beside the case. */
export function direct(kase: Case, office: Office, by: By): Decision {
  authorize(`direct:${office}`, by);
  if (isEnded(kase.incident.status)) {
    throw new Refusal('not_possible_now', `The incident is ${kase.incident.status}; reopen it first.`);
  }
  return conclude(kase, by, {
    incident: kase.incident,
    events: [event('direction.recorded', { changes: { office } })],
    ending: `direct:${office}`,
  });
}
