import { v7 as uuid } from 'uuid';
import type { MessageKind } from '../../domain/messages/message-facts.js';
import type { Addressee } from '../../domain/messages/first-able.js';
import type { Room } from '../../domain/messages/structure.js';
import type { Fired } from '../../domain/protocol/fire.js';
import type { FollowUpKind, Subject } from '../../domain/protocol/follow-up-plan.js';
import type { DueFollowUp } from './follow-ups.sql.js';

/** A step or a duty that is due, what of its plan is sent now, and when to look at it again. */
export interface Swept {
  due: DueFollowUp;
  /** How the trail names a duty. */
  named: Record<string, unknown>;
  fired: Fired<Addressee>[];
  /** The rooms that hear of it when these people do. */
  roomsOf: (kind: MessageKind, people: readonly Addressee[]) => readonly Room[];
  nextAt: Date | null;
}

const EVENTS: Record<FollowUpKind, string> = {
  reminder: 'reminded',
  escalation: 'escalated',
  end: 'unanswered',
};

const MESSAGES: Record<Subject, Record<FollowUpKind, MessageKind>> = {
  step: { reminder: 'reminder', escalation: 'overdue', end: 'unanswered' },
  obligation: { reminder: 'duty_reminder', escalation: 'duty_overdue', end: 'duty_unanswered' },
};

/** The parameters of the statement that records them, each a JSON array of rows. */
export function sweepRows(swept: readonly Swept[], now: Date): string[] {
  const all = swept.flatMap(({ due, named, fired, roomsOf }) =>
    fired.map((each) => ({
      due,
      named,
      each,
      roomsOf,
      key: { ...keyOf(due), kind: each.kind, nth: each.nth },
    })),
  );
  return [
    all.map(({ each, key }) => ({
      ...key,
      ...{ at: each.at, outcome: each.outcome, told: each.to, is_late: each.isLate, fired_at: now },
    })),
    // What was not sent happened to nobody.
    all
      .filter(({ each }) => each.outcome !== 'skipped')
      .map(({ due, named, each, key }) => ({
        ...{ ...key, ...aboutOf(due), id: uuid(), at: now, type: `${due.subject}.${EVENTS[each.kind]}` },
        changes: { ...named, nth: each.nth, to: each.to, dueAt: due.dueAt, late: each.isLate },
      })),
    all.flatMap(({ due, each, roomsOf, key }) => {
      const message = MESSAGES[due.subject][each.kind];
      const to = [
        ...each.people.map(({ personId, role }) => ({ person_id: personId, channel_id: null, role })),
        ...roomsOf(message, each.people).map(({ id, role }) => ({ person_id: null, channel_id: id, role })),
      ];
      return to.map((whom) => ({
        ...{ ...key, ...aboutOf(due), ...whom, id: uuid(), message, due_at: due.dueAt, now },
      }));
    }),
    swept.map(({ due, nextAt }) => ({ ...keyOf(due), next_at: nextAt })),
  ].map((rows) => JSON.stringify(rows));
}

function keyOf({ incidentId, subject, key }: DueFollowUp) {
  return { incident_id: incidentId, subject, key };
}

function aboutOf({ subject, key }: DueFollowUp) {
  return subject === 'step' ? { step_key: key, obligation: null } : { step_key: null, obligation: key };
}
