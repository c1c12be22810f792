import { Environment } from '@marcbachmann/cel-js';
import type { Facts } from '../incident/incident.js';
import { CONDITION_LIMITS, costFault, namesIn } from './condition-cost.js';

/** The facts a condition may name, with their CEL types; docs/protocols.md says what each means. */
export const CONDITION_FACTS = {
  cause: 'string',
  intent: 'string',
  informationTypes: 'list',
  formats: 'list',
  residences: 'list',
  affectedKnown: 'bool',
  affectedEstimate: 'int',
  affectedExact: 'bool',
  contained: 'bool',
  systemsInvolved: 'bool',
  healthCustodian: 'bool',
  includesEmployees: 'bool',
  employmentAction: 'bool',
  drill: 'bool',
} as const;

type FactName = keyof typeof CONDITION_FACTS;
type Known = Facts & { employmentActionAt: Date | null };
type Expression = ReturnType<Environment['parse']>;

const environment = Object.entries(CONDITION_FACTS).reduce(
  (env, [name, type]) => env.registerVariable(name, type),
  new Environment({ unlistedVariablesAreDyn: false, limits: CONDITION_LIMITS }),
);
const MOST_PARSED = 1_000;
const parsed = new Map<string, Expression>();

function parse(expression: string): Expression {
  const known = parsed.get(expression);
  if (known) return known;
  const fresh = environment.parse(expression);
  if (parsed.size < MOST_PARSED) parsed.set(expression, fresh);
  return fresh;
}

/** Why an expression cannot serve as a condition, or null when it can. */
export function faultOf(expression: string): string | null {
  try {
    const fresh = environment.parse(expression);
    const costs = costFault(fresh.ast);
    if (costs !== null) return costs;
    const checked = fresh.check();
    if (!checked.valid) return firstLine(checked.error?.message);
    return checked.type === 'bool' ? null : `must be true or false, but is ${String(checked.type)}`;
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : undefined);
  }
}

function firstLine(message = 'is not a CEL expression'): string {
  return message.split('\n', 1)[0] ?? message;
}

/** Whether a condition holds. One that fails on these facts counts as met: a fault in a file never stops a report. */
export function holdsFor(expression: string | null, facts: Known): boolean {
  if (expression === null) return true;
  try {
    return parse(expression)(toCel(facts)) === true;
  } catch {
    return true;
  }
}

/** The facts that a condition looks at, as it sees them: what makes it hold or not. */
export function factsIn(expression: string, facts: Known): Partial<Record<FactName, unknown>> {
  const names = new Set(namesIn(parse(expression).ast));
  const seen = Object.entries({ ...toCel(facts), affectedEstimate: facts.affectedEstimate ?? 0 });
  return Object.fromEntries(seen.filter(([name]) => names.has(name)));
}

/** A number that nobody knows yet reads as 0, so that comparing it never fails; `affectedKnown` tells them apart. */
function toCel(facts: Known): Record<FactName, unknown> {
  return {
    cause: facts.cause,
    intent: facts.intent,
    informationTypes: facts.informationTypes,
    formats: facts.formats,
    residences: facts.affectedResidences,
    affectedKnown: facts.affectedEstimate !== null,
    affectedEstimate: BigInt(facts.affectedEstimate ?? 0),
    affectedExact: facts.affectedExact,
    contained: facts.contained,
    systemsInvolved: facts.systemsInvolved,
    healthCustodian: facts.healthCustodian,
    includesEmployees: facts.affectedIncludesEmployees,
    employmentAction: facts.employmentActionAt !== null,
    drill: facts.drill,
  };
}
