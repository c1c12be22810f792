import { permits } from '../access/access.js';
import type { By } from '../access/by.js';
import { isUnsettled, type Obligation } from '../obligations/obligation.js';
import type { StepRule } from '../protocol/protocol.js';
import { event, type Case, type Decision } from './decision.js';
import { dutyNamed } from './duty-named.js';
import { decided, meet } from './duties.js';

type Effect = Pick<Decision, 'obligations' | 'events'>;

/** What completing a step means for the duties that it stands for: its notice is theirs. */
export function metWith(kase: Case, rule: StepRule, by: By, note: string | null): Effect {
  const duties = dutiesOf(kase, rule).filter((each) => isPending(kase, each) || isVoluntary(each));
  return meet(kase, duties, by, { what: note ?? rule.title.en, delayReasons: note }, rule.key);
}

/**
 * What waiving it means: whoever may decide on duties has decided, with the reason, that none of them is required,
 * but for those that were decided to be. Waived by someone else, they stay, and the privacy office hears of it.
 */
export function waivedWith(kase: Case, rule: StepRule, by: By, reason: string): Effect {
  const pending = dutiesOf(kase, rule).filter((each) => isPending(kase, each));
  const [kept, settled] = permits(by.relations, 'decideDuty')
    ? [pending.filter(isInsisted), pending.filter((each) => !isInsisted(each))]
    : [pending, []];
  const { obligations, events } = decided(kase, settled, by, { required: false, reason });
  const told = kept.map((each) =>
    event('obligation.kept', { changes: { ...dutyNamed(each, kase.laws), dueAt: each.dueAt } }),
  );
  return { obligations, events: [...events, ...told] };
}

function dutiesOf({ obligations }: Case, { meets }: StepRule): Obligation[] {
  return obligations.filter(({ id }) => meets.includes(id));
}

/** What is owed, a yearly account too, or may turn out to be. */
function isPending({ laws }: Case, obligation: Obligation): boolean {
  return obligation.state === 'open' || isUnsettled(obligation, laws.ruleOf(obligation.evaluation));
}

function isInsisted({ decision }: Obligation): boolean {
  return decision?.required === true;
}

/** Nobody decided against a notice that the regulator asks for and the law does not. */
function isVoluntary({ state, decision, evaluation }: Obligation): boolean {
  return state === 'not_required' && decision === null && evaluation.notOwed === 'voluntary';
}
