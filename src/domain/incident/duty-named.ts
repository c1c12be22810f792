import type { Laws } from '../obligations/laws.js';
import type { Obligation } from '../obligations/obligation.js';

/** How the trail names a duty. */
export function dutyNamed(
  {
    id,
    regimeId,
    evaluation,
  }: Pick<Obligation, 'id' | 'regimeId'> & {
    evaluation: Parameters<Laws['ruleOf']>[0];
  },
  laws: Laws,
): { obligation: string; regime: string; title: string } {
  return { obligation: id, regime: regimeId, title: laws.ruleOf(evaluation)?.title.en ?? id };
}
