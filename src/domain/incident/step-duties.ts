import { permits } from '../access/access.js';
import type { By } from '../access/by.js';
import type { Obligation } from '../obligations/obligation.js';
import type { StepRule } from '../protocol/protocol.js';
import type { Case, Decision } from './decision.js';
import { decided, meet } from './duties.js';

type Effect = Pick<Decision, 'obligations' | 'events'>;

/** What completing a step means for the duties that it stands for: its notice is theirs. */
export function metWith(kase: Case, rule: StepRule, by: By, note: string | null): Effect {
  const duties = dutiesOf(kase, rule).filter((each) => isPending(each) || isVoluntary(each));
  return meet(kase, duties, by, { what: note ?? rule.title.en, delayReasons: note }, rule.key);
}

/** What waiving it means: whoever may decide on duties has decided, with the reason, that none of them is required. */
export function waivedWith(kase: Case, rule: StepRule, by: By, reason: string): Effect {
  if (!permits(by.relations, 'decideDuty')) return { obligations: kase.obligations, events: [] };
  return decided(kase, dutiesOf(kase, rule).filter(isPending), by, { required: false, reason });
}

function dutiesOf({ obligations }: Case, { meets }: StepRule): Obligation[] {
  return obligations.filter(({ id }) => meets.includes(id));
}

function isPending({ state }: Obligation): boolean {
  return state === 'open' || state === 'not_evaluable';
}

/** Nobody decided against a notice that the regulator asks for and the law does not. */
function isVoluntary({ state, decision, evaluation }: Obligation): boolean {
  return state === 'not_required' && decision === null && evaluation.notOwed === 'voluntary';
}
