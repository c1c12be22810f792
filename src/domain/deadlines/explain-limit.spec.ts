import { describe, expect, it } from '@jest/globals';
import { explainLimit } from './explain-limit.js';
import type { TimeLimit } from './time-limit.js';

const HOURS = { mode: 'elapsed', anchor: 'discovered', amount: 72, unit: 'hours' } as const;
const DAYS = {
  mode: 'business',
  anchor: 'risk_determined',
  amount: 1,
  unit: 'days',
  calendar: 'any',
} as const;

const CASES: [TimeLimit, string, string][] = [
  [HOURS, '72 hours after the discovery', '72 heures après la découverte'],
  [
    DAYS,
    '1 business day after the decision on the risk of harm',
    '1 jour ouvrable après la décision sur le risque de préjudice',
  ],
  [
    { mode: 'business', anchor: 'step.contain', amount: 4, unit: 'hours', calendar: 'any' },
    '4 business hours after the end of the step “contain”',
    '4 heures ouvrables après la fin de l’étape «\u00a0contain\u00a0»',
  ],
  [
    { mode: 'calendar', anchor: 'aware', amount: 2, unit: 'months' },
    '2 months after becoming aware',
    '2 mois après la prise de connaissance',
  ],
  [
    { mode: 'annual', anchor: 'discovered', month: 3, day: 1 },
    '1 March of the year after the discovery',
    'le 1er mars de l’année qui suit la découverte',
  ],
  [
    { mode: 'annual', anchor: 'discovered', daysAfterYearEnd: 60 },
    '60 days after the end of the year of the discovery',
    '60 jours après la fin de l’année où survient la découverte',
  ],
  [
    { mode: 'earliest', of: [HOURS, DAYS] },
    '72 hours after the discovery or 1 business day after the decision on the risk of harm, whichever ends first',
    '72 heures après la découverte ou 1 jour ouvrable après la décision sur le risque de préjudice, selon ce qui se termine en premier',
  ],
];

describe('a time limit in words', () => {
  it.each(CASES)('%j', (limit, en, fr) => {
    expect(explainLimit(limit, 'en')).toBe(en);
    expect(explainLimit(limit, 'fr')).toBe(fr);
  });
});
