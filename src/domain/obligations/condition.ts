import { Environment, serialize, type ASTNode } from '@marcbachmann/cel-js';
import { CONDITION_LIMITS, costFault } from '../protocol/condition-cost.js';
import { celContext } from './cel-context.js';
import { comparesCount, factsIn, misspeltWord } from './cel-nodes.js';
import { FACTS, type FactName } from './facts.js';
import { isRange, type FactValue, type KnownFacts } from './known-facts.js';

/** Whether a condition holds; null when that cannot be told, with the facts that would tell. */
export interface Verdict {
  holds: boolean | null;
  unknown: readonly FactName[];
}

interface Condition {
  /** The facts it names. */
  facts: readonly FactName[];
  test: (known: KnownFacts) => Verdict;
}

const environment = register(new Environment({ unlistedVariablesAreDyn: false, limits: CONDITION_LIMITS }));
const ALWAYS: Condition = { facts: [], test: () => certain(true) };
const compiled = new Map<string, Condition>();
const MOST_KEPT = 1_000;

/** A condition of a regime, compiled once; null always holds. Throws for an expression that `faultOf` refuses. */
export function condition(expression: string | null): Condition {
  if (expression === null) return ALWAYS;
  const known = compiled.get(expression);
  if (known) return known;
  const fresh = compile(environment.parse(expression).ast);
  if (compiled.size < MOST_KEPT) compiled.set(expression, fresh);
  return fresh;
}

/** Why an expression cannot serve as a condition, or null when it can. */
export function faultOf(expression: string): string | null {
  try {
    const parsed = environment.parse(expression);
    const costs = costFault(parsed.ast);
    if (costs !== null) return costs;
    const check = parsed.check();
    if (!check.valid) return firstLine(check.error?.message);
    if (check.type !== 'bool') return `must be true or false, but is ${String(check.type)}`;
    return misspeltWord(parsed.ast);
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : undefined);
  }
}

function register(env: Environment): Environment {
  const affected: Record<string, string> = {};
  for (const [name, { type }] of Object.entries(FACTS)) {
    if (name.startsWith('affected.')) affected[name.slice('affected.'.length)] = type;
    else env.registerVariable(name, type);
  }
  return env.registerVariable('affected', { schema: affected });
}

/**
 * Kleene's three values: `false && unknown` is false, `true || unknown` is true, and what is left depends on what is
 * unknown. Everything below the connectives is CEL's, and asked only when all its facts are known.
 */
function compile(node: ASTNode): Condition {
  switch (node.op) {
    case '&&':
      return join(compile(node.args[0]), compile(node.args[1]), false);
    case '||':
      return join(compile(node.args[0]), compile(node.args[1]), true);
    case '!_':
      return negate(compile(node.args));
    default:
      return leaf(node);
  }
}

/** `decisive` is the value that decides alone: false for and, true for or. */
function join(left: Condition, right: Condition, decisive: boolean): Condition {
  return {
    facts: [...new Set([...left.facts, ...right.facts])],
    test(known) {
      const first = left.test(known);
      if (first.holds === decisive) return first;
      const second = right.test(known);
      if (second.holds === decisive) return second;
      if (first.holds !== null && second.holds !== null) return second;
      return { holds: null, unknown: [...new Set([...first.unknown, ...second.unknown])] };
    },
  };
}

function negate({ facts, test }: Condition): Condition {
  return {
    facts,
    test(known) {
      const verdict = test(known);
      return verdict.holds === null ? verdict : certain(!verdict.holds);
    },
  };
}

function leaf(node: ASTNode): Condition {
  const facts = factsIn(node);
  const ask = environment.parse(serialize(node));
  const goesOneWay = comparesCount(node);
  const holds = (known: KnownFacts, end: 'min' | 'max'): boolean =>
    ask(celContext(known, facts, end)) === true;
  return {
    facts,
    test(known) {
      const unknown = facts.filter((name) => !isSettled(known[name]));
      if (unknown.length > 0 && !goesOneWay) return { holds: null, unknown };
      try {
        const atLeast = holds(known, 'min');
        // The same at both ends of a range is the same in between.
        return unknown.length === 0 || atLeast === holds(known, 'max')
          ? certain(atLeast)
          : { holds: null, unknown };
      } catch {
        return { holds: null, unknown: facts };
      }
    },
  };
}

function certain(holds: boolean): Verdict {
  return { holds, unknown: [] };
}

function isSettled(value: FactValue | undefined): boolean {
  return value !== undefined && (!isRange(value) || value.min === value.max);
}

function firstLine(message = 'is not a CEL expression'): string {
  return message.split('\n', 1)[0] ?? message;
}
