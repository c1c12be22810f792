import { describe, expect, it } from '@jest/globals';
import { anObligation, aRegime } from '../../../test/factories/a-regime.js';
import { statedFacts } from '../../../test/factories/stated-facts.js';
import { evaluateAll } from './evaluate.js';
import { explainEvaluation } from './explain-evaluation.js';
import type { StatedFacts } from './known-facts.js';
import type { ObligationRule } from './regime.js';

const AWARE = new Date('2026-11-20T21:40:00Z');
const THRESHOLD = { en: '500 or more people', fr: '500 personnes ou plus' };
const FIVE_HUNDRED: Partial<ObligationRule> = { when: 'affected.estimate >= 500', threshold: THRESHOLD };
const NUMBERLESS: Partial<ObligationRule> = {
  ...{ limit: null, promptness: { en: 'as soon as feasible', fr: 'dès que possible' } },
  target: { mode: 'elapsed', amount: 24, unit: 'hours', anchor: 'aware' },
};

function explained(rule: Partial<ObligationRule>, facts: Partial<StatedFacts>): string[] {
  const regime = aRegime([anObligation(rule)]);
  const [evaluation] = evaluateAll([regime], {
    facts: statedFacts({ sector: ['us-listed'], ...facts }),
    anchors: { discovered: AWARE, aware: AWARE },
    setting: {
      zone: 'America/Toronto',
      calendars: { calendar: () => undefined, timeZoneData: '2026c' },
    },
    ownCalendars: { calendar: () => undefined, timeZoneData: '2026c' },
    added: new Set(),
  });
  const [only] = regime.obligations;
  if (!evaluation || !only) throw new Error('nothing was evaluated');
  const inWords = (language: 'en' | 'fr'): string =>
    explainEvaluation(evaluation, only, regime, language).replaceAll('\u00a0', ' ');
  return [inWords('en'), inWords('fr')];
}

const affected = (estimate: number | null, exact = true): Partial<StatedFacts> => ({
  affected: { estimate, exact, residences: null, residentsByPlace: {} },
});

describe('an evaluation in words', () => {
  it.each<[string, Partial<ObligationRule>, Partial<StatedFacts>, string, string]>([
    [
      'that is owed',
      FIVE_HUNDRED,
      affected(640),
      'Required by Law, s. 1 (condition: 500 or more people). Known: people affected, 640. 72 hours after becoming aware (Fri 20 Nov 2026, 16:40 EST); nights, weekends and holidays count. Due Mon 23 Nov 2026, 16:40 EST (America/Toronto, time-zone data 2026c).',
      'Exigé par Law, s. 1 (condition : 500 personnes ou plus). Connu : personnes touchées, 640. 72 heures après la prise de connaissance (ven. 20 nov. 2026, 16 h 40 HNE); les nuits, les fins de semaine et les jours fériés comptent. Échéance : lun. 23 nov. 2026, 16 h 40 HNE (America/Toronto, données de fuseaux horaires 2026c).',
    ],
    [
      'that is owed without a number',
      NUMBERLESS,
      {},
      'Required by Law, s. 1: always. The law gives no number; it says “as soon as feasible”. The organization’s own target, which is not the law: 24 hours after becoming aware (Fri 20 Nov 2026, 16:40 EST); nights, weekends and holidays count. Due Sat 21 Nov 2026, 16:40 EST (America/Toronto, time-zone data 2026c).',
      'Exigé par Law, s. 1 : toujours. La loi ne fixe pas de nombre; elle dit « dès que possible ». Cible de l’organisation, qui n’est pas la loi : 24 heures après la prise de connaissance (ven. 20 nov. 2026, 16 h 40 HNE); les nuits, les fins de semaine et les jours fériés comptent. Échéance : sam. 21 nov. 2026, 16 h 40 HNE (America/Toronto, données de fuseaux horaires 2026c).',
    ],
    [
      'that is not owed, on an estimate',
      FIVE_HUNDRED,
      affected(499, false),
      'Not required by Law, s. 1, because its condition is not met: 500 or more people. Known: people affected, 499 (an estimate).',
      'Non exigé par Law, s. 1, car la condition n’est pas remplie : 500 personnes ou plus. Connu : personnes touchées, 499 (une estimation).',
    ],
    [
      'that depends on a number and a decision',
      { ...FIVE_HUNDRED, when: 'affected.estimate >= 500 && major' },
      affected(null),
      'Whether and when Law, s. 1 requires it cannot be told yet. Missing: people affected, “the incident is classified as major (DORA)” (yes or no).',
      'On ne peut pas encore dire si Law, s. 1 l’exige, ni pour quand. Il manque : personnes touchées, « l’incident est classé majeur (DORA) » (oui ou non).',
    ],
    [
      'of which something is counted',
      { ...FIVE_HUNDRED, when: 'affected.estimate >= 500 && affected.residentsOfOneState > 900' },
      { affected: { estimate: null, exact: true, residences: null, residentsByPlace: { 'US-CA': 600 } } },
      'Whether and when Law, s. 1 requires it cannot be told yet. Missing: residents of one US state. Known: people affected, at least 600; residents of one US state, at least 600.',
      'On ne peut pas encore dire si Law, s. 1 l’exige, ni pour quand. Il manque : résidents d’un même État américain. Connu : personnes touchées, au moins 600; résidents d’un même État américain, au moins 600.',
    ],
    [
      'that waits for an instant',
      { limit: { mode: 'elapsed', amount: 4, unit: 'hours', anchor: 'sent.xx-law-0' } },
      {},
      'Required by Law, s. 1; by when cannot be told yet. Missing: the notice xx-law-0.',
      'Exigé par Law, s. 1; on ne peut pas encore dire pour quand. Il manque : l’envoi de l’avis xx-law-0.',
    ],
    [
      'for others',
      {},
      { sector: [] },
      'Law, s. 1 does not apply; it concerns listed companies.',
      'Law, s. 1 ne s’applique pas : vise les sociétés cotées.',
    ],
    [
      'that is voluntary',
      { ...NUMBERLESS, target: null, duty: 'voluntary', when: 'significant', threshold: THRESHOLD },
      { decisions: { significant: true } },
      'Voluntary, and not required by law: Law, s. 1 asks for it in this case: 500 or more people. Known: the breach or incident is significant, yes.',
      'Volontaire, et non exigé par la loi : Law, s. 1 le demande dans ce cas : 500 personnes ou plus. Connu : l’atteinte ou l’incident est important, oui.',
    ],
    [
      'that is voluntary, with a fact missing',
      { ...NUMBERLESS, target: null, duty: 'voluntary', when: 'significant', threshold: THRESHOLD },
      {},
      'Voluntary. Whether Law, s. 1 asks for it in this case cannot be told yet. Missing: “the breach or incident is significant” (yes or no).',
      'Volontaire. On ne peut pas encore dire si Law, s. 1 le demande dans ce cas. Il manque : « l’atteinte ou l’incident est important » (oui ou non).',
    ],
    [
      'that was not in force',
      { effective: { from: '2027-01-01', until: null } },
      {},
      'Law, s. 1 was not in force then.',
      'Law, s. 1 n’était pas en vigueur à ce moment.',
    ],
  ])('%s', (_, rule, facts, en, fr) => {
    expect(explained(rule, facts)).toEqual([en, fr]);
  });
});
