import type { Bilingual } from '../deadlines/calendar.js';
import { factsIn, holdsFor } from './condition.js';

/** Whether a condition holds, with the facts that decided, in words and as data. */
export interface Applicability {
  applies: boolean;
  /** The facts that the condition looks at. */
  facts: Record<string, unknown>;
  why: Bilingual;
}

/** Why a step with this condition applies or not. */
export function applicability(condition: string, known: Parameters<typeof holdsFor>[1]): Applicability {
  const applies = holdsFor(condition, known);
  const facts = factsIn(condition, known);
  const given = Object.entries(facts).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return {
    applies,
    facts,
    why: {
      en: `${applies ? 'Applies' : 'Does not apply'}: “${condition}”, and here ${given.join(', ')}.`,
      fr: `${applies ? 'S’applique' : 'Ne s’applique pas'}\u00a0: «\u00a0${condition}\u00a0», et ici ${given.join(', ')}.`,
    },
  };
}
