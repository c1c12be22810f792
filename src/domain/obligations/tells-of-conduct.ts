import { condition } from './condition.js';
import type { ObligationRule } from './regime.js';

/** A duty that an employment action gives rise to says by itself that there was one. */
export function dutyTellsOfConduct({ when }: Pick<ObligationRule, 'when'>): boolean {
  return condition(when).facts.includes('employmentAction');
}
