import { newId } from '../../platform/clock/new-id.js';
import type { Role } from '../../domain/access/role.js';
import type { Tie } from '../../domain/access/relations.js';
import { isoInstant } from '../../domain/deadlines/iso-instant.js';
import type { IncidentEvent } from '../../domain/incident/decision.js';
import type { Office } from '../../domain/incident/direct.js';
import { planOfDuty } from '../../domain/incident/duty-follow-up.js';
import type { Addressee, Addressing } from '../../domain/messages/first-able.js';
import { recipients } from '../../domain/messages/recipients.js';
import type { MessageKind } from '../../domain/messages/message-facts.js';
import { roomsTold } from '../../domain/messages/rooms.js';
import type { Structure } from '../../domain/messages/structure.js';
import type { Mail } from '../../domain/messages/routing.js';
import { deadlineOf, type Obligation } from '../../domain/obligations/obligation.js';
import { firstFollowUpAt } from '../../domain/protocol/follow-up-plan.js';
import { ruleOf, type Protocol, type Step } from '../../domain/protocol/protocol.js';
import type { Assessment } from '../../domain/severity/assessment.js';
import type { Conflict } from '../../domain/access/conflicts.js';

/** Everything beside the incident itself that one statement writes; keys are column names. */
export interface CaseRows {
  steps: (Step & { incidentId: string; nextFollowUpAt: Date | null })[];
  participants: { incident_id: string; person_id: string; tie: Tie; added_at: Date }[];
  directions: { incident_id: string; office: Office; text: string; author_id: string; recorded_at: Date }[];
  trail: object[];
  messages: object[];
  obligations: (Obligation & { incidentId: string; actBy: Date | null; nextFollowUpAt: Date | null })[];
  assessment?: object | undefined;
}

/** The rows of many cases as those of one statement. */
export function together(all: readonly CaseRows[]): CaseRows {
  const [only] = all;
  if (only && all.length === 1) return only;
  return {
    steps: all.flatMap(({ steps }) => steps),
    participants: all.flatMap(({ participants }) => participants),
    directions: all.flatMap(({ directions }) => directions),
    trail: all.flatMap(({ trail }) => trail),
    messages: all.flatMap(({ messages }) => messages),
    obligations: all.flatMap(({ obligations }) => obligations),
  };
}

export interface Recorded {
  incidentId: string;
  actorId: string;
  requestId: string | null;
  trace: string | null;
  at: Date;
  now: Date;
}

export function stepRows(
  incidentId: string,
  before: readonly Step[],
  after: readonly Step[],
  protocol: Protocol | null,
): CaseRows['steps'] {
  return after
    .filter((step) => !before.includes(step))
    .map((step) => ({ ...step, incidentId, nextFollowUpAt: followUpAt(step, protocol) }));
}

/** Where the protocol is just changing, the first look tells what is to be sent. */
function followUpAt(step: Step, protocol: Protocol | null): Date | null {
  if (step.status !== 'open' || !step.dueAt) return null;
  const rule = protocol && ruleOf(protocol, step.key);
  return rule ? firstFollowUpAt(rule, step) : step.openedAt;
}

export function obligationRows(
  incidentId: string,
  before: readonly Obligation[],
  after: readonly Obligation[],
): CaseRows['obligations'] {
  return after
    .filter((each) => !before.includes(each))
    .map((each) => {
      const actBy = deadlineOf(each);
      const isFollowed = each.aloneSince !== null;
      const [first] = isFollowed ? planOfDuty({ dueAt: actBy, openedAt: each.aloneSince }) : [];
      return { ...each, incidentId, actBy, nextFollowUpAt: first?.at ?? null };
    });
}

export function participantRows(
  ties: readonly Conflict[],
  incidentId: string,
  at: Date,
): CaseRows['participants'] {
  return ties.map(({ personId, tie }) => ({
    incident_id: incidentId,
    person_id: personId,
    tie,
    added_at: at,
  }));
}

export function trailRows(events: readonly IncidentEvent[], recorded: Recorded): object[] {
  const at = isoInstant(recorded.at);
  return events.map((happened) => ({
    id: newId(),
    incident_id: recorded.incidentId,
    at,
    actor_id: recorded.actorId,
    type: happened.type,
    step_key: happened.stepKey,
    note: happened.note,
    changes: happened.changes,
    request_id: recorded.requestId,
    trace: recorded.trace,
  }));
}

export function assessmentRow(
  assessment: Assessment | undefined,
  { incidentId }: Recorded,
): object | undefined {
  if (!assessment) return undefined;
  const { authorId, recordedAt, ...content } = assessment;
  return { incident_id: incidentId, ...content, author_id: authorId, recorded_at: recordedAt };
}

/** One row for each person or room and reason; nobody gets the same message twice for holding two offices. */
export function messageRows(
  mails: readonly Mail[],
  steps: readonly Step[],
  about: Addressing & { structure: Structure },
  recorded: Recorded,
): object[] {
  const rows = new Map<string, object>();
  for (const mail of mails) {
    const step = steps.find((each) => each.key === mail.stepKey);
    for (const { personId, channelId, role } of addresseesOf(mail, about, recorded)) {
      const kind = kindFor(mail, role);
      const once = `${kind} ${mail.stepKey ?? ''} ${personId ?? channelId}`;
      if (rows.has(once)) continue;
      const dueAt = mail.dueAt ?? step?.dueAt ?? null;
      const to = { person_id: personId, channel_id: channelId, role };
      rows.set(once, messageRow({ kind, ...to, step_key: mail.stepKey, due_at: dueAt }, recorded));
    }
  }
  return [...rows.values()];
}

/** For administrators, where nobody is left who could do a part of it. */
export function appointerRows(people: readonly Addressee[], recorded: Recorded): object[] {
  return people.map(({ personId, role }) =>
    messageRow({ kind: 'nobody_free', person_id: personId, role }, recorded),
  );
}

function messageRow(what: object, { incidentId, trace, now }: Recorded): object {
  const at = isoInstant(now);
  const queued = { state: 'queued', attempts: 0, next_attempt_at: at, created_at: at };
  return { id: newId(), incident_id: incidentId, trace, ...what, ...queued };
}

/** An auditor, who is told when nobody else may know, cannot do what is asked: they hear that nobody can. */
function kindFor({ kind, stepKey }: Mail, role: Role): MessageKind {
  return role === 'auditor' && stepKey !== null ? 'unanswered' : kind;
}

const KNOWN_TO_ITS_AUTHOR: readonly MessageKind[] = ['duty_changed', 'directed'];

/** The people, and the rooms of the offices that they are addressed in. */
function addresseesOf(mail: Mail, about: Addressing & { structure: Structure }, { actorId }: Recorded) {
  const people = recipients(mail, about.structure, about).filter(
    // Whoever changed what the law requires, or gave the direction, knows it.
    ({ personId }) => !KNOWN_TO_ITS_AUTHOR.includes(mail.kind) || personId !== actorId,
  );
  return [
    ...people.map((each) => ({ ...each, channelId: null })),
    ...roomsTold(mail.kind, people, about.structure, about).map(({ id, role }) => ({
      ...{ personId: null, channelId: id, role },
    })),
  ];
}
