import { standsAlone } from '../../domain/incident/alone.js';
import { planOfDuty } from '../../domain/incident/duty-follow-up.js';
import { planOf, type PlannedFollowUp } from '../../domain/protocol/follow-up-plan.js';
import { ruleOf, type Protocol } from '../../domain/protocol/protocol.js';
import type { OverdueDuty, OverdueStep } from './oversight.sql.js';

/** What should have been sent about something overdue, found out from its rules and its deadline alone. */
export function expectedPlan(overdue: OverdueStep | OverdueDuty, protocol: Protocol): PlannedFollowUp[] {
  if (overdue.subject === 'obligation') return expectedOfDuty(overdue, protocol);
  const rule = ruleOf(protocol, overdue.key);
  return rule ? planOf(rule, overdue) : [];
}

function expectedOfDuty(overdue: OverdueDuty, protocol: Protocol): PlannedFollowUp[] {
  const { key, state, lawAt, evaluation, openSteps } = overdue;
  const steps = (openSteps ?? []).map((step) => ({
    ...{ key: step.key, status: 'open' as const },
    dueAt: step.dueAt === null ? null : new Date(step.dueAt),
  }));
  const duty = { id: key, state, dueAt: lawAt, evaluation };
  return standsAlone(duty, steps, protocol) ? planOfDuty(overdue) : [];
}
