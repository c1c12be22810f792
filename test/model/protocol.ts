import type { Case, StepState } from './case.js';
import { isOver } from './case.js';
import type { Role } from './cast.js';

interface Rule {
  key: string;
  owner: Role | 'employee';
  /** Who takes part. */
  with?: Role;
  after?: readonly string[];
  /** What it is ended by, when nobody ticks it off. */
  ends?: string;
  /** While it is not done, the incident is not resolved. */
  gates?: true;
  waivers?: readonly Role[];
}

/** The default protocol, in the order of the regulator: contain, alert, assess, notify, investigate, prevent. */
export const RULES: readonly Rule[] = [
  { key: 'report', owner: 'employee', ends: 'report' },
  { key: 'acknowledge', owner: 'supervisor', after: ['report'], ends: 'acknowledge' },
  { key: 'contain', owner: 'supervisor', with: 'it_security', after: ['report'], gates: true },
  { key: 'escalate', owner: 'supervisor', after: ['acknowledge'], ends: 'escalate' },
  {
    ...({ key: 'direction-communications', owner: 'communications', after: ['escalate'] } as const),
    ...({ ends: 'communications', gates: true } as const),
  },
  {
    ...({ key: 'direction-human-resources', owner: 'human_resources', after: ['escalate'] } as const),
    ...({ ends: 'human-resources', gates: true, waivers: ['human_resources', 'privacy_officer'] } as const),
  },
  { key: 'decide', owner: 'privacy_officer', after: ['escalate'], ends: 'confirm' },
  { key: 'assess', owner: 'privacy_officer', after: ['decide'], gates: true },
  { key: 'report-commissioner', owner: 'privacy_officer', after: ['assess'], gates: true },
  {
    ...({ key: 'notify-individuals', owner: 'privacy_officer', with: 'communications' } as const),
    ...({ after: ['assess'], gates: true } as const),
  },
  {
    ...({ key: 'notify-college', owner: 'human_resources', after: ['escalate'], gates: true } as const),
    ...({ waivers: ['human_resources'] } as const),
  },
  { key: 'investigate', owner: 'privacy_officer', after: ['decide'], gates: true },
  {
    ...({ key: 'corrective-actions', owner: 'supervisor', with: 'privacy_officer' } as const),
    ...({ after: ['investigate'], gates: true } as const),
  },
  { key: 'close', owner: 'privacy_officer', with: 'human_resources', ends: 'sign-off' },
];

export function ruleOf(key: string): Rule | undefined {
  return RULES.find((rule) => rule.key === key);
}

/** Whose a step is, its owner first; an office that has signed is not asked to sign any more. */
export function rolesOf({ key, helpers }: StepState, { signedBy }: Pick<Case, 'signedBy'>): Rule['owner'][] {
  const roles = [ruleOf(key)?.owner ?? 'employee', ...helpers];
  return key === 'close' ? roles.filter((role) => !signedBy.some((each) => each.role === role)) : roles;
}

export function waiversOf({ waivers = ['privacy_officer'] }: Rule): readonly Role[] {
  return waivers;
}

/** By hand, or because a direction can be done without: what an action ends is never waived. */
export function endsByAction({ ends }: Rule): boolean {
  return ends !== undefined && ends !== 'communications' && ends !== 'human-resources';
}

export function isDone({ status }: StepState): boolean {
  return status === 'completed' || status === 'waived' || status === 'not_applicable';
}

export const BEGINNING: readonly StepState[] = RULES.map(({ key }) => ({
  ...({ key, status: 'waiting', helpers: [], assignee: null } as const),
}));

/** Every step that is not done, in line with what is known: does it apply, and is it its turn? */
export function settled(kase: Case): Case {
  const steps: StepState[] = [];
  const isMet = (key: string): boolean => steps.some((each) => each.key === key && isDone(each));
  for (const step of kase.steps) {
    const rule = ruleOf(step.key);
    if (!rule || step.status === 'completed' || step.status === 'waived') steps.push(step);
    else if (isOver(kase)) steps.push(isDone(step) ? step : { ...step, status: 'cancelled' });
    else if (!applies(rule, kase)) steps.push({ ...step, status: 'not_applicable' });
    else {
      const isReady = (rule.after ?? []).every(isMet) && (rule.key !== 'close' || wasResolved(kase));
      steps.push({ ...step, status: isReady ? 'open' : 'waiting', helpers: helpersOf(rule, kase) });
    }
  }
  return { ...kase, steps };
}

function applies({ key }: Rule, { healthCustodian, employmentAction }: Case): boolean {
  return key !== 'notify-college' || (healthCustodian && employmentAction);
}

/** Information technology helps where systems are involved. */
function helpersOf({ key, with: helper }: Rule, { systemsInvolved }: Case): Role[] {
  return helper === undefined || (key === 'contain' && !systemsInvolved) ? [] : [helper];
}

function wasResolved({ status }: Case): boolean {
  return status === 'resolved' || status === 'closed';
}

/** What keeps an incident from being resolved, and from being closed. */
export function holdingUp({ steps }: Case): string[] {
  return steps.filter((step) => ruleOf(step.key)?.gates && !isDone(step)).map(({ key }) => key);
}

/** What the law of health custodians asks for is met by these. */
export function unmetBy({ steps }: Case): string[] {
  return steps
    .filter((step) => ['report-commissioner', 'notify-individuals'].includes(step.key) && isDone(step))
    .map(({ key }) => key);
}

export function ended(kase: Case, ending: string): Case {
  return {
    ...kase,
    steps: kase.steps.map((step) =>
      ruleOf(step.key)?.ends === ending && !isDone(step) ? { ...step, status: 'completed' } : step,
    ),
  };
}
