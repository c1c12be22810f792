import { permits } from '../access/access.js';
import type { By } from '../access/by.js';
import { inWords } from '../access/in-words.js';
import type { Role } from '../access/role.js';
import { completed } from '../protocol/endings.js';
import { namesOf, withEvidence, type Evidence } from './evidence.js';
import { isFinished, ruleOf, type Step, type StepEnding, type StepRule } from '../protocol/protocol.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import type { Incident } from './incident.js';
import { isEnded } from './lifecycle.js';
import { metWith, waivedWith } from './step-duties.js';

/** Completes an open step: its owner, a role that takes part, whoever it is assigned to, or the privacy officer. */
export function completeStep(
  kase: Case,
  key: string,
  by: By,
  note: string | null,
  evidence: Evidence = {},
): Decision {
  const { rule, step } = find(kase, key);
  if (!mayComplete(rule, step, by)) throw notYours(`complete ${key}`, [rule.owner, ...step.supportRoles]);
  if (rule.endsWith) throw endsItself(key, rule.endsWith);
  refuseUnlessLive(kase, step);
  if (step.status !== 'open') throw waits(kase, rule, step);
  const kept = withEvidence(rule, step, evidence);
  const marked: Partial<Incident> =
    rule.marks === 'contained'
      ? { contained: true, containedAt: kase.incident.containedAt ?? by.at }
      : rule.marks === 'risk_determined'
        ? { riskDeterminedAt: by.at }
        : {};
  const { obligations, events } = metWith(kase, rule, by, note);
  return conclude(kase, by, {
    incident: { ...kase.incident, ...marked },
    steps: replace(kase.steps, completed(kept, by, note)),
    obligations,
    events: [event('step.completed', { stepKey: key, note, ...namesOf(evidence) }), ...events],
  });
}

/** Waives a step that is not needed here, with the reason. */
export function waiveStep(kase: Case, key: string, by: By, reason: string): Decision {
  const { rule, step } = find(kase, key);
  const isReporter = by.relations.includes('reporter');
  if (isReporter || !rule.waivableBy.some((role) => standsAs(role, by))) {
    throw notYours(`waive ${key}`, rule.waivableBy);
  }
  if (rule.endsWith && !rule.endsWith.startsWith('direct:')) throw endsItself(key, rule.endsWith);
  refuseUnlessLive(kase, step);
  const { obligations, events } = waivedWith(kase, rule, by, reason);
  return conclude(kase, by, {
    incident: kase.incident,
    steps: replace(kase.steps, { ...completed(step, by, reason), status: 'waived' }),
    obligations,
    events: [event('step.waived', { stepKey: key, note: reason }), ...events],
  });
}

/** Gives a step to one person, who thereby may see the case. Nobody gives away what is not theirs to do. */
export function assignStep(kase: Case, key: string, by: By, personId: string): Decision {
  const { rule, step } = find(kase, key);
  if (!permits(by.relations, 'assign') || !mayComplete(rule, step, by)) {
    throw notYours(`assign ${key}`, [rule.owner, ...step.supportRoles]);
  }
  refuseUnlessLive(kase, step);
  return conclude(kase, by, {
    incident: kase.incident,
    steps: replace(kase.steps, { ...step, assigneeId: personId }),
    events: [event('step.assigned', { stepKey: key, changes: { assigneeId: personId } })],
  });
}

function find(kase: Case, key: string): { rule: StepRule; step: Step } {
  const rule = ruleOf(kase.protocol, key);
  const step = kase.steps.find((each) => each.key === key);
  if (rule && step) return { rule, step };
  const keys = kase.steps.map((each) => each.key).join(', ');
  throw new Refusal('not_found', `This incident’s protocol has no such step. Its steps: ${keys}.`);
}

function mayComplete(rule: StepRule, step: Step, by: By): boolean {
  if (!permits(by.relations, 'work')) return false;
  if (isDecision(rule) && by.relations.includes('reporter')) return false;
  if (step.assigneeId === by.actor.id) return true;
  if (by.relations.includes('privacy_officer') && rule.owner !== 'human_resources') return true;
  return [rule.owner, ...step.supportRoles].some((role) => standsAs(role, by));
}

/** To determine the risk of harm is to decide on the incident, and the one who reported it does not. */
function isDecision(rule: StepRule): boolean {
  return rule.marks === 'risk_determined';
}

function standsAs(role: Role, by: By): boolean {
  if (role === 'employee') return by.relations.includes('reporter');
  return by.relations.includes(role as never);
}

function notYours(what: string, roles: readonly Role[]): Refusal {
  const who = roles.map(inWords).join(', ') || 'nobody';
  return new Refusal('not_allowed', `To ${what} is for: ${who}.`);
}

function endsItself(key: string, ending: StepEnding): Refusal {
  const how = ending.startsWith('direct:')
    ? `PUT …/directions/${ending.slice('direct:'.length)}`
    : `POST …/${ending}`;
  return new Refusal('ends_with_action', `The step ${key} is not ticked off by hand: it ends with ${how}.`);
}

function refuseUnlessLive(kase: Case, step: Step): void {
  if (isEnded(kase.incident.status)) {
    throw new Refusal('not_possible_now', `The incident is ${kase.incident.status}; reopen it first.`);
  }
  if (isFinished(step)) {
    throw new Refusal(
      'not_possible_now',
      `The step ${step.key} is ${step.status.replaceAll('_', ' ')} already.`,
    );
  }
}

function waits(kase: Case, rule: StepRule, step: Step): Refusal {
  const open = rule.requires.filter((key) =>
    kase.steps.some((each) => each.key === key && !isFinished(each)),
  );
  const why =
    open.length > 0 ? `these steps first: ${open.join(', ')}` : 'the moment its time limit counts from';
  return new Refusal('gate_shut', `The step ${step.key} waits for ${why}.`, {
    gate: step.key,
    shutBy: open.map((key) => ({ step: key })),
  });
}

function replace(steps: readonly Step[], changed: Step): Step[] {
  return steps.map((step) => (step.key === changed.key ? changed : step));
}
