import type { MessageKind } from '../../domain/messages/message-facts.js';
import { appointers } from '../../domain/messages/nobody-free.js';
import { recipients } from '../../domain/messages/recipients.js';
import { roomsTold } from '../../domain/messages/rooms.js';
import type { Mail } from '../../domain/messages/routing.js';
import type { Structure } from '../../domain/messages/structure.js';
import { newId } from '../../platform/clock/new-id.js';
import type { Leaving } from './leaving.js';
import type { LaterTie } from './later-conflicts.sql.js';
import type { KnownOfStep, LeftStep } from './handing-on.sql.js';

/** By whom, from whom, and why; the incident's own readers find it in its trail. */
export function trailRows(
  steps: readonly LeftStep[],
  { personId, why, actorId, requestId }: Leaving,
): object[] {
  return steps.map(({ incidentId, key, ownerRole, wasAssigned }) => ({
    id: newId(),
    incident_id: incidentId,
    actor_id: actorId,
    step_key: key,
    changes: { from: personId, to: ownerRole, why, wasAssigned },
    request_id: requestId,
  }));
}

/** One mail for each step and person who is responsible now; not again to those who were asked all along. */
export function messageRows(
  steps: readonly LeftStep[],
  known: readonly KnownOfStep[],
  structure: Structure,
  at: Date,
  kind: 'handed_on' | 'step_due' = 'handed_on',
): object[] {
  const byName = new Map(known.map((each) => [nameOf(each), each]));
  return steps
    .filter(({ status }) => status === 'open')
    .flatMap((step) => {
      const { excluded = [], told = [] } = byName.get(nameOf(step)) ?? {};
      const about = { ...step, excluded: new Set(excluded), at };
      const to = step.ownerRole === 'employee' ? ('reporter' as const) : step.ownerRole;
      const mail: Mail = { kind, to, stepKey: step.key };
      const people = recipients(mail, structure, about).filter(
        ({ personId }) => step.wasAssigned || !told.includes(personId),
      );
      const rooms = people.length > 0 ? roomsTold(mail.kind, people, structure, about) : [];
      return [
        ...people.map(({ personId, role }) => rowOf(kind, step, { person_id: personId, role })),
        ...rooms.map(({ id, role }) => rowOf(kind, step, { channel_id: id, role })),
      ];
    });
}

/** For administrators, of each case in which nobody is left who could do a part that whoever is tied now could do. */
export function appointerRows(
  steps: readonly LeftStep[],
  known: readonly KnownOfStep[],
  ties: readonly Pick<LaterTie, 'incident_id' | 'person_id'>[],
  structure: Structure,
  at: Date,
): object[] {
  return [...Map.groupBy(steps, ({ incidentId }) => incidentId)].flatMap(([incidentId, own]) => {
    const [{ divisionId, reporterId } = { divisionId: '', reporterId: null }] = own;
    const excluded = new Set(
      known.filter((each) => each.incidentId === incidentId).flatMap((each) => each.excluded),
    );
    const fresh = ties.filter((tie) => tie.incident_id === incidentId).map((tie) => tie.person_id);
    const about = { divisionId, reporterId, excluded, at, structure };
    const until = { ...about, excluded: new Set([...excluded].filter((each) => !fresh.includes(each))) };
    return appointers(own, own, until, about).map(({ personId, role }) => ({
      ...{ id: newId(), incident_id: incidentId, kind: 'nobody_free', person_id: personId, role },
    }));
  });
}

function rowOf(kind: MessageKind, { incidentId, key, dueAt }: LeftStep, to: object): object {
  return { id: newId(), incident_id: incidentId, kind, step_key: key, due_at: dueAt, ...to };
}

function nameOf({ incidentId, key }: Pick<LeftStep, 'incidentId' | 'key'>): string {
  return `${incidentId} ${key}`;
}
