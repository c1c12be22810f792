import { deadline, type Anchors, type Calendars, type Setting } from '../deadlines/deadline.js';
import type { TimeLimit } from '../deadlines/time-limit.js';
import { anchorsIn } from '../protocol/anchors.js';
import { condition, type Verdict } from './condition.js';
import type { Due, Evaluation, Missing, NotOwed } from './evaluation.js';
import { FACTS, type FactName } from './facts.js';
import { inForce } from './in-force.js';
import { knowFacts, type KnownFacts, type StatedFacts } from './known-facts.js';
import type { ObligationRule, Regime } from './regime.js';

/** What laws are applied to. */
export interface Situation {
  facts: StatedFacts;
  anchors: Anchors;
  /** The zone is the incident's; a law with a zone of its own counts in that. */
  setting: Setting;
  /** The calendars that the organization's own targets are counted by; what it adds does not move the law. */
  ownCalendars: Calendars;
  /** Ids of regimes that a person added by hand: they concern us whatever their condition says. */
  added: ReadonlySet<string>;
}

const NOTHING: Missing = { facts: [], anchors: [] };
const ADDED: Verdict = { holds: true, unknown: [] };

/** Every duty of every law, one evaluation for each, in the order of the files. */
export function evaluateAll(regimes: readonly Regime[], situation: Situation): Evaluation[] {
  const knownFor = new Map<string | null, KnownFacts>();
  return regimes.flatMap((regime) => {
    const known = knownFor.get(regime.place) ?? knowFacts(situation.facts, regime.place);
    knownFor.set(regime.place, known);
    return [...new Set(regime.obligations.map(({ id }) => id))].map((id) =>
      evaluate(regime, id, known, situation),
    );
  });
}

/** What one duty comes to; Kleene's logic decides what an unknown fact leaves open. */
function evaluate(regime: Regime, id: string, known: KnownFacts, situation: Situation): Evaluation {
  const { rule, state: chosen } = inForce(regime, id, situation.anchors, situation.setting.zone);
  const facts = factsOf(regime, rule);
  const evaluation: Evaluation = {
    ...{ regimeId: regime.id, obligationId: id, ruleVersion: chosen === 'unknown' ? null : rule.version },
    ...{ recipient: rule.recipient.kind, state: 'not_applicable', notOwed: null, missing: NOTHING },
    ...{ due: null, target: null, known: pick(known, facts) },
    byHand: situation.added.has(regime.id),
  };
  const law = situation.added.has(regime.id) ? ADDED : condition(regime.appliesWhen).test(known);
  if (law.holds === false) return notOwed(evaluation, 'law_does_not_apply');
  if (chosen === 'none') return notOwed(evaluation, 'not_in_force');
  if (chosen === 'unknown') return awaiting(evaluation, law.unknown, [regime.datedBy]);
  const duty = condition(rule.appliesWhen).test(known);
  if (duty.holds === false) return notOwed(evaluation, 'law_does_not_apply');
  const reached = condition(rule.when).test(known);
  if (reached.holds === false) return notOwed(evaluation, 'threshold_not_reached');
  const unknown = [...law.unknown, ...duty.unknown, ...reached.unknown];
  if (unknown.length > 0) return awaiting(evaluation, unknown, []);
  return owe(evaluation, rule, situation, regime.zone ?? situation.setting.zone);
}

function owe(evaluation: Evaluation, rule: ObligationRule, situation: Situation, zone: string): Evaluation {
  if (rule.duty === 'voluntary')
    return { ...notOwed(evaluation, 'voluntary'), target: targetBy(rule, situation, zone) };
  const due = dueBy(rule.limit, situation, zone);
  const target = targetBy(rule, situation, zone);
  if (rule.limit === null || due) return { ...evaluation, state: 'required', due, target };
  const missing = anchorsIn(rule.limit).filter((anchor) => !situation.anchors[anchor]);
  return { ...awaiting(evaluation, [], missing), target };
}

function awaiting(
  evaluation: Evaluation,
  facts: readonly FactName[],
  anchors: readonly string[],
): Evaluation {
  return { ...evaluation, state: 'not_evaluable', missing: { facts: [...new Set(facts)], anchors } };
}

function dueBy(limit: TimeLimit | null, { anchors, setting }: Situation, zone: string): Due | null {
  if (limit === null) return null;
  const result = deadline(limit, anchors, { ...setting, zone });
  return 'dueAt' in result ? { dueAt: result.dueAt, basis: result.basis } : null;
}

function targetBy({ target }: ObligationRule, situation: Situation, zone: string): Due | null {
  const setting = { ...situation.setting, calendars: situation.ownCalendars };
  return dueBy(target, { ...situation, setting }, zone);
}

function notOwed(evaluation: Evaluation, reason: NotOwed): Evaluation {
  const applies = reason === 'threshold_not_reached' || reason === 'voluntary';
  return { ...evaluation, state: applies ? 'not_required' : 'not_applicable', notOwed: reason };
}

function factsOf(regime: Regime, rule: ObligationRule): FactName[] {
  const expressions = [regime.appliesWhen, rule.appliesWhen, rule.when];
  const facts = new Set(expressions.flatMap((expression) => condition(expression).facts));
  // Whoever reads a number wants to know how sure it is.
  if ([...facts].some((name) => FACTS[name].type === 'int')) facts.add('affected.exact');
  return [...facts];
}

function pick(known: KnownFacts, names: readonly FactName[]): KnownFacts {
  return Object.fromEntries(
    names.filter((name) => known[name] !== undefined).map((name) => [name, known[name]]),
  );
}
