import { authorize } from '../access/authorize.js';
import type { By } from '../access/by.js';
import { ruleOf, type Protocol, type Step, type StepRule } from '../protocol/protocol.js';
import { unfinished } from '../protocol/revive.js';
import { planSteps } from '../protocol/settle.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import type { Office } from './direct.js';
import type { Incident } from './incident.js';
import { isEnded } from './lifecycle.js';

/** A protocol by its content. */
export interface KnownProtocol {
  id: string;
  protocol: Protocol;
}

/**
 * Moves one incident to another version of its protocol, or to another protocol. What is finished stays as it is;
 * what was open and is not asked any more is cancelled, and the trail says so.
 */
export function migrate(kase: Case, to: KnownProtocol, by: By, directed: readonly Office[]): Decision {
  authorize('migrate', by);
  const { incident, protocol: from } = kase;
  if (isEnded(incident.status))
    throw new Refusal('not_possible_now', `The incident is ${incident.status}; reopen it to migrate it.`);
  if (to.id === incident.protocolId)
    throw new Refusal('not_possible_now', 'The incident follows this version of the protocol already.');
  const kept = planSteps(to.protocol).map((planned, nth) =>
    carried(planned, to.protocol.steps[nth], kase, directed),
  );
  const removed = kase.steps.filter((step) => !ruleOf(to.protocol, step.key));
  return conclude({ ...kase, protocol: to.protocol }, by, {
    incident: { ...incident, protocolId: to.id },
    steps: [...kept, ...removed.map((step, nth) => dropped(step, to.protocol.steps.length + nth))],
    events: [
      event('incident.migrated', {
        changes: {
          protocol: { from: `${from.key} ${from.version}`, to: `${to.protocol.key} ${to.protocol.version}` },
          added: kept.filter(({ key }) => !has(kase, key)).map(({ key }) => key),
        },
      }),
      ...removed
        .filter(isLive)
        .map(({ key, dueAt }) => event('step.cancelled', { stepKey: key, changes: { dueAt } })),
    ],
  });
}

export function isLive({ status }: Pick<Step, 'status'>): boolean {
  return status === 'open' || status === 'waiting';
}

/** The step under its new rule: as it was when it is finished, else with the deadline to be counted anew. */
function carried(planned: Step, rule: StepRule | undefined, kase: Case, directed: readonly Office[]): Step {
  const { key, position, ownerRole } = planned;
  const before = kase.steps.find((step) => step.key === key);
  if (before && (before.status === 'completed' || before.status === 'waived')) return { ...before, position };
  const step = before?.status === 'cancelled' ? unfinished(before) : (before ?? planned);
  const isSame = JSON.stringify(ruleOf(kase.protocol, key)?.limit) === JSON.stringify(rule?.limit);
  const next: Step = { ...step, position, ownerRole, basis: isSame ? step.basis : null };
  const endedAt = rule ? endingAt(rule, kase.incident, directed) : null;
  return endedAt ? { ...next, status: 'completed', finishedAt: endedAt } : next;
}

/** When what ends a step happened, if it did: such a step is never asked for again. */
function endingAt({ endsWith }: StepRule, incident: Incident, directed: readonly Office[]): Date | null {
  switch (endsWith) {
    case 'report':
      return incident.reportedAt;
    case 'acknowledge':
      return incident.acknowledgedAt;
    case 'escalate':
      return incident.escalatedAt;
    case 'confirm':
      return incident.confirmedAt;
    case 'direct:communications':
      return directed.includes('communications') ? incident.escalatedAt : null;
    case 'direct:human-resources':
      return directed.includes('human-resources') ? incident.escalatedAt : null;
    default:
      return null;
  }
}

function dropped(step: Step, position: number): Step {
  return isLive(step) ? { ...step, position, status: 'cancelled' } : { ...step, position };
}

function has({ steps }: Case, key: string): boolean {
  return steps.some((step) => step.key === key);
}
