import { Environment } from '@marcbachmann/cel-js';
import type { Facts } from '../incident/incident.js';

/** The facts a condition may name, with their CEL types; the protocol page of the docs lists them. */
const CONDITION_FACTS = {
  cause: 'string',
  intent: 'string',
  informationTypes: 'list',
  formats: 'list',
  residences: 'list',
  contained: 'bool',
  systemsInvolved: 'bool',
  healthCustodian: 'bool',
  includesEmployees: 'bool',
  employmentAction: 'bool',
  drill: 'bool',
} as const;

const environment = Object.entries(CONDITION_FACTS).reduce(
  (env, [name, type]) => env.registerVariable(name, type),
  new Environment({ unlistedVariablesAreDyn: false }),
);
const parsed = new Map<string, ReturnType<Environment['parse']>>();

function parse(expression: string): ReturnType<Environment['parse']> {
  const known = parsed.get(expression);
  if (known) return known;
  const fresh = environment.parse(expression);
  if (parsed.size < 1_000) parsed.set(expression, fresh);
  return fresh;
}

/** Why an expression cannot serve as a condition, or null when it can. */
export function faultOf(expression: string): string | null {
  try {
    const check = parse(expression).check();
    if (!check.valid) return firstLine(check.error?.message);
    return check.type === 'bool' ? null : `must be true or false, but is ${String(check.type)}`;
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : undefined);
  }
}

function firstLine(message = 'is not a CEL expression'): string {
  return message.split('\n', 1)[0] ?? message;
}

/** Whether a condition holds. One that fails on these facts counts as met: a fault in a file never stops a report. */
export function holdsFor(
  expression: string | null,
  facts: Facts & { employmentActionAt: Date | null },
): boolean {
  if (expression === null) return true;
  try {
    return parse(expression)(toCel(facts)) === true;
  } catch {
    return true;
  }
}

function toCel(
  facts: Facts & { employmentActionAt: Date | null },
): Record<keyof typeof CONDITION_FACTS, unknown> {
  return {
    cause: facts.cause,
    intent: facts.intent,
    informationTypes: facts.informationTypes,
    formats: facts.formats,
    residences: facts.affectedResidences,
    contained: facts.contained,
    systemsInvolved: facts.systemsInvolved,
    healthCustodian: facts.healthCustodian,
    includesEmployees: facts.affectedIncludesEmployees,
    employmentAction: facts.employmentActionAt !== null,
    drill: facts.drill,
  };
}
