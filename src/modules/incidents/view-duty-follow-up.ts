import { DUTY_CHAIN, planOfDuty } from '../../domain/incident/duty-follow-up.js';
import { deadlineOf, type Obligation } from '../../domain/obligations/obligation.js';
import type { FollowUpKind } from '../../domain/protocol/follow-up-plan.js';
import type { SentFollowUp } from '../follow-ups/follow-ups.service.js';
import type { ObligationView } from './dto/obligation.view.js';
import { sentOf, told } from './view-follow-up.js';
import { iso } from './view-incident.js';

/** As long as a duty stands alone, what is to be sent about it; and what was sent for the present deadline. */
export function dutyFollowUp(
  { id, dueAt: lawAt, evaluation, aloneSince }: Obligation,
  sent: readonly SentFollowUp[],
): Pick<ObligationView, 'reminders' | 'escalation' | 'escalationEndedAt'> {
  const dueAt = deadlineOf({ dueAt: lawAt, evaluation });
  const plan = aloneSince ? planOfDuty({ dueAt, openedAt: aloneSince }) : [];
  const found = (kind: FollowUpKind, nth: number) =>
    sentOf({ subject: 'obligation', key: id, dueAt }, sent, kind, nth);
  const shown = <Level extends object>(kind: FollowUpKind, chain: readonly Level[]) =>
    chain.flatMap((level, index) => {
      const nth = index + 1;
      const fired = found(kind, nth);
      const at = fired?.at ?? plan.find((each) => each.kind === kind && each.nth === nth)?.at;
      return at ? [{ ...level, at: iso(at), ...told(fired) }] : [];
    });
  return {
    reminders: shown('reminder', DUTY_CHAIN.reminders),
    escalation: shown('escalation', DUTY_CHAIN.escalation),
    escalationEndedAt: iso(found('end', 1)?.firedAt ?? null),
  };
}
