import { holdsNow, isOver, keptFrom, type Case } from './case.js';
import { personOf } from './cast.js';
import { need, Refused, type Move } from './moves.js';
import { endsByAction, isDone, rolesOf, ruleOf, waiversOf } from './protocol.js';
import { standingsOf } from './standing.js';

/** Everyone who stands to it but those who look from outside. */
export function worksOnIt(who: string, kase: Case): boolean {
  return standingsOf(who, kase).some((standing) => standing !== 'auditor' && standing !== 'system');
}

function mayComplete(who: string, kase: Case, key: string): boolean {
  const rule = ruleOf(key);
  const step = kase.steps.find((each) => each.key === key);
  const standings = standingsOf(who, kase);
  const isReporter = standings.includes('reporter');
  if (!rule || !step || !worksOnIt(who, kase) || (key === 'assess' && isReporter)) return false;
  if (step.assignee === who) return true;
  if (standings.includes('privacy_officer') && rule.owner !== 'human_resources') return true;
  const owns = rule.owner === 'employee' ? isReporter : standings.some((each) => each === rule.owner);
  return owns || step.helpers.some((role) => standings.some((each) => each === role));
}

function find(
  kase: Case,
  key: string,
): { step: Case['steps'][number]; rule: NonNullable<ReturnType<typeof ruleOf>> } {
  const step = kase.steps.find((each) => each.key === key);
  const rule = ruleOf(key);
  if (!step || !rule) throw new Refused('not_found');
  return { step, rule };
}

function needLive(kase: Case, step: Case['steps'][number]): void {
  need(!isOver(kase) && !isDone(step), 'not_possible_now');
}

export function completed(before: Case, who: string, key: string): Case {
  const { step, rule } = find(before, key);
  need(mayComplete(who, before, key), 'not_allowed');
  need(rule.ends === undefined, 'ends_with_action');
  needLive(before, step);
  need(step.status === 'open', 'gate_shut');
  return {
    ...put(before, key, { status: 'completed' }),
    contained: before.contained || key === 'contain',
    isRiskDetermined: before.isRiskDetermined || key === 'assess',
  };
}

export function waived(before: Case, who: string, key: string): Case {
  const { step, rule } = find(before, key);
  const standings = standingsOf(who, before);
  const isWaiver = waiversOf(rule).some((role) => standings.some((each) => each === role));
  need(isWaiver && !standings.includes('reporter'), 'not_allowed');
  need(!endsByAction(rule), 'ends_with_action');
  needLive(before, step);
  return put(before, key, { status: 'waived' });
}

export function assigned(
  before: Case,
  who: string,
  { step: key, to }: Extract<Move, { do: 'assign' }>,
): Case {
  need(!keptFrom(before).has(to), 'validation_failed');
  const { step } = find(before, key);
  const standings = standingsOf(who, before);
  const gives = standings.includes('supervisor') || standings.includes('privacy_officer');
  need(gives && mayComplete(who, before, key), 'not_allowed');
  needLive(before, step);
  return { ...put(before, key, { assignee: to }), given: [...new Set([...before.given, to])] };
}

export function put(kase: Case, key: string, change: Partial<Case['steps'][number]>): Case {
  return { ...kase, steps: kase.steps.map((step) => (step.key === key ? { ...step, ...change } : step)) };
}

/** Steps that are this person's to do: theirs by name, or their office's. */
export function tasksOf(who: string, kase: Case): string[] {
  const person = personOf(who);
  if (!person || isOver(kase) || standingsOf(who, kase).length === 0) return [];
  return kase.steps
    .filter((step) => {
      const { key, status, assignee } = step;
      // Nobody signs twice, in whatever other office.
      const hasSigned = key === 'close' && kase.signedBy.some((each) => each.who === who);
      if (status !== 'open' || hasSigned) return false;
      if (assignee !== null) return assignee === who;
      const roles = rolesOf(step, kase);
      const wasAsked = kase.mails.some((mail) => mail.to === who && mail.step === key);
      if (person.standsBy && !wasAsked) return false;
      if (roles[0] === 'supervisor' && standingsOf(who, kase).includes('supervisor')) return true;
      return roles.some(
        (role) => role !== 'employee' && role !== 'supervisor' && holdsNow(person, role, kase),
      );
    })
    .map(({ key }) => key)
    .sort();
}
