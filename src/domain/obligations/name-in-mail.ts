import type { Bilingual } from '../deadlines/calendar.js';
import { condition } from './condition.js';
import type { ObligationRule, Regime } from './regime.js';

/** What a message may call a duty whose law is not delivered any more. */
export const SOME_DUTY: Bilingual = { en: 'A duty in law', fr: 'Une obligation légale' };

/** What a message calls a duty: its title, unless that it is owed tells how many are affected, or where they live. */
export function nameInMail(
  rule: Pick<ObligationRule, 'title' | 'when' | 'appliesWhen'>,
  { title }: Pick<Regime, 'title'>,
): Bilingual {
  if (!countsPeople(rule)) return rule.title;
  return { en: `A duty under: ${title.en}`, fr: `Une obligation prévue par\u00a0: ${title.fr}` };
}

function countsPeople({ when, appliesWhen }: Pick<ObligationRule, 'when' | 'appliesWhen'>): boolean {
  const facts = [...condition(when).facts, ...condition(appliesWhen).facts];
  return facts.some((fact) => fact.startsWith('affected.'));
}
