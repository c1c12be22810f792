import type { By } from '../access/by.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import type { Incident, SignOff } from './incident.js';

const SIGNATORIES: readonly SignOff['role'][] = ['human_resources', 'privacy_officer'];

/** Closing takes two signatures from two people: Human Resources and the privacy officer. */
export function signOff(kase: Case, by: By, note: string | null): Decision {
  const { signOffs } = kase.incident;
  if (signOffs.some((signed) => signed.personId === by.actor.id)) {
    throw new Refusal(
      'second_person_needed',
      'You have signed off already; the other signature is another person’s.',
    );
  }
  const role = SIGNATORIES.find(
    (each) => by.relations.includes(each) && !signOffs.some((signed) => signed.role === each),
  );
  if (!role) {
    throw new Refusal(
      'second_person_needed',
      'Your role has signed off already; the other role’s signature is missing.',
    );
  }
  const signed = [...signOffs, { role, personId: by.actor.id, at: by.at.toISOString() }];
  const isClosed = signed.length === SIGNATORIES.length;
  const incident: Incident = {
    ...kase.incident,
    signOffs: signed,
    ...(isClosed ? { status: 'closed' as const, closedAt: by.at } : {}),
  };
  const events = [
    event('incident.signed_off', { note, changes: { role } }),
    ...(isClosed ? [event('incident.closed')] : []),
  ];
  return conclude(kase, by, { incident, events, note, ...(isClosed ? { ending: 'sign-off' as const } : {}) });
}
