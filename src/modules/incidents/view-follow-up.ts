import type { FollowUpKind, Subject } from '../../domain/protocol/follow-up-plan.js';
import { escalateAt, remindAt } from '../../domain/protocol/follow-up.js';
import type { Step, StepRule } from '../../domain/protocol/protocol.js';
import type { SentFollowUp } from '../follow-ups/follow-ups.service.js';
import type { StepView } from './dto/step.view.js';
import { iso } from './view-incident.js';

/** The reminders and the chain of a step, with their instants where it has a deadline, and what was sent of them. */
export function followUp(
  rule: StepRule | undefined,
  step: Step,
  sent: readonly SentFollowUp[],
): Pick<StepView, 'reminders' | 'escalation' | 'escalationEndedAt'> {
  const { reminders = [], escalation = [] } = rule ?? {};
  const { dueAt, openedAt } = step;
  const levels = dueAt ? escalateAt(escalation, dueAt, openedAt) : [];
  const found = (kind: FollowUpKind, index: number) =>
    sentOf({ subject: 'step', key: step.key, dueAt }, sent, kind, index + 1);
  return {
    reminders: reminders.map((reminder, index) => ({
      ...reminder,
      at: dueAt && iso(remindAt(reminder, dueAt)),
      ...told(found('reminder', index)),
    })),
    escalation: escalation.map((level, index) => ({
      ...level,
      at: iso(levels[index] ?? null),
      ...told(found('escalation', index)),
    })),
    escalationEndedAt: iso(found('end', 0)?.firedAt ?? null),
  };
}

/** What became of a reminder or a level. */
export function told(found: SentFollowUp | undefined) {
  return {
    sentAt: found?.outcome === 'sent' ? iso(found.firedAt) : null,
    outcome: found?.outcome ?? null,
    late: found?.isLate ?? false,
  };
}

/** What was sent for the present deadline. */
export function sentOf(
  { subject, key, dueAt }: { subject: Subject; key: string; dueAt: Date | null },
  sent: readonly SentFollowUp[],
  kind: FollowUpKind,
  nth: number,
): SentFollowUp | undefined {
  return sent.find(
    (each) =>
      each.subject === subject &&
      each.key === key &&
      each.kind === kind &&
      each.nth === nth &&
      each.dueAt.getTime() === dueAt?.getTime(),
  );
}
