import { describe, expect, it } from '@jest/globals';
import type { TimeLimit } from './time-limit.js';
import { writeLimit } from './write-limit.js';

describe('a time limit in words', () => {
  it.each<[TimeLimit, string, string]>([
    [
      { mode: 'elapsed', amount: 72, unit: 'hours', anchor: 'aware' },
      ...(['72 hours after becoming aware', '72 heures après la prise de connaissance'] as const),
    ],
    [
      { mode: 'business', amount: 4, unit: 'days', calendar: 'us-federal', anchor: 'materiality_determined' },
      '4 business days after the decision that it is material',
      '4 jours ouvrables après la décision reconnaissant son importance',
    ],
    [
      { mode: 'business', amount: 1, unit: 'hours', calendar: 'us-federal', anchor: 'closed' },
      ...(['1 business hour after the closure', '1 heure ouvrable après la clôture'] as const),
    ],
    [
      { mode: 'calendar', amount: 1, unit: 'months', anchor: 'sent.eu-nis2-23-notification' },
      '1 month after the notice eu-nis2-23-notification',
      '1 mois après l’envoi de l’avis eu-nis2-23-notification',
    ],
    [
      { mode: 'annual', month: 3, day: 1, anchor: 'discovered' },
      '1 March of the year after the discovery',
      '1er mars de l’année qui suit la découverte',
    ],
    [
      { mode: 'annual', daysAfterYearEnd: 60, anchor: 'discovered' },
      '60 days after the end of the year of the discovery',
      '60 jours après la fin de l’année où survient la découverte',
    ],
    [
      {
        mode: 'earliest',
        of: [
          { mode: 'elapsed', amount: 4, unit: 'hours', anchor: 'classified' },
          { mode: 'elapsed', amount: 24, unit: 'hours', anchor: 'aware' },
        ],
      },
      'whichever comes first: 4 hours after the classification, or 24 hours after becoming aware',
      'selon la première échéance\u00a0: 4 heures après la classification, ou 24 heures après la prise de connaissance',
    ],
  ])('%j', (limit, en, fr) => {
    expect([writeLimit(limit, 'en'), writeLimit(limit, 'fr')]).toEqual([en, fr]);
  });
});
