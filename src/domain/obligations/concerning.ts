import { condition } from './condition.js';
import type { StatedFacts } from './known-facts.js';
import type { Regime } from './regime.js';

/** The laws that may concern an organization that stands so, whatever else comes to be known. */
export function concerning(
  regimes: readonly Regime[],
  { custodian, sector }: Pick<StatedFacts, 'custodian' | 'sector'>,
): Regime[] {
  const known = { ...(custodian && { custodian }), ...(sector && { sector }) };
  return regimes.filter(({ appliesWhen }) => condition(appliesWhen).test(known).holds !== false);
}
