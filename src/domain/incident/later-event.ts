import type { By } from '../access/by.js';
import type { Role } from '../access/role.js';
import { ruleOf, type Protocol, type StepRule } from '../protocol/protocol.js';
import { Refusal } from '../refusal.js';
import { act } from './act.js';
import { amend } from './amend.js';
import type { Case, Decision } from './decision.js';
import { direct, OFFICES } from './direct.js';
import { completeStep } from './steps.js';

/** Something that happens after the report, by the name of its anchor. */
export interface LaterEvent {
  name: string;
  at: Date;
}

type Decide = (kase: Case) => Decision;

/** What an anchor's name stands for, in the order in which they can happen at the same instant. */
const HAPPENINGS: Record<string, (at: Date, kase: Case) => Decide[]> = {
  acknowledged: (at) => [(kase) => act(kase, 'acknowledge', someone(at), WORDS)],
  escalated: (at) => [(kase) => act(kase, 'escalate', someone(at), WORDS)],
  confirmed: (at) => [(kase) => act(kase, 'confirm', someone(at), WORDS)],
  contained: (at, kase) => [
    marking('contained', at, kase) ?? ((now) => amend(now, { contained: true }, someone(at))),
  ],
  risk_determined: (at, kase) => [marking('risk_determined', at, kase) ?? undetermined],
  employment_action: (at) => [(kase) => amend(kase, { employmentActionAt: at }, someone(at))],
  steps: () => [],
  resolved: (at) => [(kase) => act(kase, 'resolve', someone(at), WORDS)],
  closed: (at) =>
    ['one', 'another'].map((id) => (kase: Case) => act(kase, 'sign-off', someone(at, id), WORDS)),
};
const WORDS = { note: null, reason: 'simulated' };
const NAMES = Object.keys(HAPPENINGS);

/** The names that may be given: anchors, and `step.<key>` for the completion of a step. */
export function laterNames(protocol: Protocol): string[] {
  const steps = protocol.steps.filter((rule) => rule.endsWith === null || isDirection(rule));
  return [...NAMES.filter((name) => name !== 'steps'), ...steps.map(({ key }) => `step.${key}`)];
}

/** By time; at the same instant in the order in which they can happen. */
export function inOrder(later: readonly LaterEvent[], protocol: Protocol): LaterEvent[] {
  const rank = ({ name }: LaterEvent): number => {
    const position = protocol.steps.findIndex(({ key }) => name === `step.${key}`);
    return position === -1 ? NAMES.indexOf(name) : NAMES.indexOf('steps') + position / protocol.steps.length;
  };
  return [...later].sort((a, b) => a.at.getTime() - b.at.getTime() || rank(a) - rank(b));
}

/** The decisions that make it happen. */
export function play({ name, at }: LaterEvent, kase: Case): Decide[] {
  if (name.startsWith('step.')) return [completing(name.slice('step.'.length), at, kase)];
  return HAPPENINGS[name]?.(at, kase) ?? [];
}

function completing(key: string, at: Date, { protocol }: Case): Decide {
  const rule = ruleOf(protocol, key);
  const office = OFFICES.find((each) => rule?.endsWith === `direct:${each}`);
  if (office) return (kase) => direct(kase, office, someone(at));
  const evidence = Object.fromEntries((rule?.evidence ?? []).map((field) => [field.key, 'simulated']));
  // A note: where the law asks why a notice is late, somebody would say.
  return (kase) => completeStep(kase, key, someone(at), WORDS.reason, evidence);
}

function marking(anchor: StepRule['marks'], at: Date, kase: Case): Decide | null {
  const rule = kase.protocol.steps.find(({ marks }) => marks === anchor);
  const isOpen = kase.steps.some(({ key, status }) => key === rule?.key && status === 'open');
  return rule && (isOpen || anchor !== 'contained') ? completing(rule.key, at, kase) : null;
}

function undetermined(): never {
  throw new Refusal('not_possible_now', 'No step of this protocol determines the risk.');
}

function isDirection({ endsWith }: StepRule): boolean {
  return OFFICES.some((office) => endsWith === `direct:${office}`);
}

const OFFICES_HELD = ['supervisor', 'communications', 'human_resources', 'privacy_officer'] as const;
const ROLES_HELD: Role[] = [...OFFICES_HELD, 'legal', 'it_security'];

/** Whoever it takes; a closure takes two. */
function someone(at: Date, id = 'simulation'): By {
  const actor = { id, name: '', roles: ROLES_HELD, divisions: [] };
  return { actor, relations: [...OFFICES_HELD, 'legal', 'it_security'], at };
}
