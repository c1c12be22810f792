import type { FactName } from './facts.js';
import { isRange, type FactValue, type KnownFacts } from './known-facts.js';

/** The named facts as CEL takes them: counts as 64-bit integers, from one end of their range, and dots as members. */
export function celContext(
  known: KnownFacts,
  names: readonly FactName[],
  end: 'min' | 'max',
): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  const affected: Record<string, unknown> = {};
  for (const name of names) {
    const value = known[name];
    if (value === undefined) continue;
    if (name.startsWith('affected.')) affected[name.slice('affected.'.length)] = toCel(value, end);
    else context[name] = toCel(value, end);
  }
  return { ...context, affected };
}

function toCel(value: FactValue, end: 'min' | 'max'): unknown {
  return isRange(value) ? BigInt(value[end]) : value;
}
