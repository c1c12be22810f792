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

/** The parameters of the statement that records them: what is due, what of it is sent, and to whom; each as JSON. */
export function sweepRows(swept: readonly Swept[], now: Date): unknown[] {
  const all = swept.flatMap((of, n) => of.fired.map((each) => ({ ...of, n, each, id: uuid() })));
  return [
    ...[
      swept.map(({ due, nextAt }, n) => ({ ...dueRow(due, n), next_at: nextAt })),
      all.map(({ due, named, n, each, id }) => ({
        ...{ n, id, kind: each.kind, nth: each.nth, at: each.at, outcome: each.outcome },
        ...{ told: each.to, is_late: each.isLate, type: `${due.subject}.${EVENTS[each.kind]}` },
        changes: { ...named, nth: each.nth, to: each.to, dueAt: due.dueAt, late: each.isLate },
      })),
      all.flatMap(({ due, each, roomsOf, id }) => {
        const message = MESSAGES[due.subject][each.kind];
        const to = [
          ...each.people.map(({ personId, role }) => ({ person_id: personId, role })),
          ...roomsOf(message, each.people).map((room) => ({ channel_id: room.id, role: room.role })),
        ];
        return to.map((whom) => ({ ...whom, id: uuid(), follow_up: id, message }));
      }),
    ].map((rows) => JSON.stringify(rows)),
    now,
  ];
}

/** What tells it from all others; `n` is its place among those that are dealt with at once. */
export function dueRow({ incidentId, subject, key, exactDueAt }: DueFollowUp, n: number) {
  return { n, incident_id: incidentId, subject, key, due_at: exactDueAt };
}
