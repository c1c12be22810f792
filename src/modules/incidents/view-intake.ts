import type { IntakeMailView, IntakeView } from './dto/intake.view.js';
import type { IntakeItem, IntakeMail } from './intake.sql.js';

export function viewIntake(row: IntakeItem, now: Date): Omit<IntakeView, never> {
  const { id, reference, state, sender, personId, personName, subject, incident, closedAt } = row;
  return {
    ...{ id, reference, state, sender, subject, incident },
    person: personId === null ? null : { id: personId, name: personName ?? '' },
    suspectedNumbers: row.suspectedNumbers,
    receivedAt: row.receivedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    overdue: state === 'waiting' && row.dueAt < now,
    closedAt: closedAt?.toISOString() ?? null,
  };
}

export function viewIntakeMail(row: IntakeMail, now: Date): IntakeMailView {
  const { text, isCut, mentions, attachments, attachmentCount, bytes, sha256, reason } = row;
  return {
    ...viewIntake(row, now),
    ...{ text, isCut, mentions, attachments, attachmentCount, bytes, sha256, reason },
  };
}
