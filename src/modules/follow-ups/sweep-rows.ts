import { v7 as uuid } from 'uuid';
import type { MessageKind } from '../../domain/messages/message-facts.js';
import type { Addressee } from '../../domain/messages/recipients.js';
import type { Fired } from '../../domain/protocol/fire.js';
import type { FollowUpKind } from '../../domain/protocol/follow-up-plan.js';
import type { DueStep } from './follow-ups.sql.js';

/** A step that is due, what of its plan is sent now, and when to look at it again. */
export interface Swept {
  step: DueStep;
  fired: Fired<Addressee>[];
  nextAt: Date | null;
}

const EVENTS: Record<FollowUpKind, string> = {
  reminder: 'step.reminded',
  escalation: 'step.escalated',
  end: 'step.unanswered',
};

const MESSAGES: Record<FollowUpKind, MessageKind> = {
  reminder: 'reminder',
  escalation: 'overdue',
  end: 'unanswered',
};

/** The parameters of the statement that records them, each a JSON array of rows. */
export function sweepRows(swept: readonly Swept[], now: Date): string[] {
  const all = swept.flatMap(({ step, fired }) =>
    fired.map((each) => ({ step, each, key: keyOf(step, each) })),
  );
  return [
    all.map(({ each, key }) => ({
      ...key,
      ...{ at: each.at, outcome: each.outcome, told: each.to, is_late: each.isLate, fired_at: now },
    })),
    // What was not sent happened to nobody.
    all
      .filter(({ each }) => each.outcome !== 'skipped')
      .map(({ step, each, key }) => ({
        ...{ ...key, id: uuid(), at: now, type: EVENTS[each.kind] },
        changes: { nth: each.nth, to: each.to, dueAt: step.dueAt, late: each.isLate },
      })),
    all.flatMap(({ step, each, key }) =>
      each.people.map(({ personId, role }) => ({
        ...{ ...key, id: uuid(), message: MESSAGES[each.kind], person_id: personId, role },
        ...{ due_at: step.dueAt, now },
      })),
    ),
    swept.map(({ step, nextAt }) => ({ incident_id: step.incidentId, step_key: step.key, next_at: nextAt })),
  ].map((rows) => JSON.stringify(rows));
}

function keyOf(step: DueStep, { kind, nth }: Fired<Addressee>) {
  return { incident_id: step.incidentId, step_key: step.key, kind, nth };
}
