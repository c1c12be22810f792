import type { By } from '../access/by.js';
import { Refusal } from '../refusal.js';
import { ruleOf, type Step } from '../protocol/protocol.js';
import { conclude, event, type Case, type Decision, type IncidentEvent } from './decision.js';
import type { Incident } from './incident.js';
import { officeToSign, SIGNATORIES } from './signatures.js';

/** Closing takes two signatures from two people: Human Resources and the privacy officer. */
export function signOff(kase: Case, by: By, note: string | null): Decision {
  const { signOffs } = kase.incident;
  if (signOffs.some((signed) => signed.personId === by.actor.id)) {
    throw new Refusal(
      'second_person_needed',
      'You have signed off already; the other signature is another person’s.',
    );
  }
  const role = officeToSign(kase.incident, by.relations, by.actor.id);
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
  if (isClosed) return conclude(kase, by, { incident, events, note, ending: 'sign-off' });
  return conclude(kase, by, { incident, note, ...givenBack(kase, events) });
}

/** Whoever was to sign for an office may have done so: the step is the other office's again, not one person's. */
function givenBack({ protocol, steps }: Case, events: IncidentEvent[]): Pick<Decision, 'steps' | 'events'> {
  const isGiven = ({ key, assigneeId }: Step): boolean =>
    assigneeId !== null && ruleOf(protocol, key)?.endsWith === 'sign-off';
  return {
    steps: steps.map((step) => (isGiven(step) ? { ...step, assigneeId: null } : step)),
    events: [
      ...events,
      ...steps.filter(isGiven).map(({ key }) => event('step.unassigned', { stepKey: key })),
    ],
  };
}
