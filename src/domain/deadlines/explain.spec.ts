import { describe, expect, it } from '@jest/globals';
import type { Basis, SimpleBasis } from './basis.js';
import { explain } from './explain.js';

const common = {
  anchorAt: '2026-11-20T21:40:00.000Z',
  zone: 'America/Toronto',
  timeZoneData: '2026c',
  dueAt: '2026-11-23T14:30:00.000Z',
};
const calendar = { key: 'ca-on-municipal', version: '2026.1', opening: '08:30', closing: '16:30' };
const weekend = (date: string): { date: string; reason: string; name: { en: string; fr: string } } => ({
  date,
  reason: 'weekend',
  name: { en: 'weekend', fr: 'fin de semaine' },
});
const christmas = {
  date: '2026-12-25',
  reason: 'christmas_day',
  name: { en: 'Christmas Day', fr: 'jour de Noël' },
};
const skipped = [weekend('2026-11-21'), weekend('2026-11-22')];

const elapsed: SimpleBasis = { ...common, mode: 'elapsed', anchor: 'discovered', amount: 72, unit: 'hours' };
const hours: SimpleBasis = {
  ...common,
  mode: 'business',
  anchor: 'reported',
  amount: 1,
  unit: 'hours',
  calendar,
  skipped,
};
const days: SimpleBasis = {
  ...common,
  mode: 'business',
  anchor: 'step.investigate',
  amount: 10,
  unit: 'days',
  calendar,
  skipped: [],
  dueAt: '2026-12-05T04:59:59.000Z',
};

/** Without the place and the data version, which end every explanation. */
function body(basis: Basis, language: 'en' | 'fr'): string {
  return explain(basis, language)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/ \(America\/Toronto, [^)]+\)/g, '');
}

describe('an explanation', () => {
  it('says rule, anchor, calendar, what was skipped, versions and the instant', () => {
    expect(explain(hours, 'en')).toBe(
      '1 business hour after the report (Fri 20 Nov 2026, 16:40 EST). ' +
        'Offices in calendar ca-on-municipal (version 2026.1) are open 08:30 to 16:30; ' +
        'Sat 21 and Sun 22 Nov were skipped. ' +
        'Due Mon 23 Nov 2026, 09:30 EST (America/Toronto, time-zone data 2026c).',
    );
    expect(explain(hours, 'fr').replaceAll('\u00a0', ' ')).toBe(
      '1 heure ouvrable après le signalement (ven. 20 nov. 2026, 16 h 40 HNE). ' +
        'Les bureaux du calendrier ca-on-municipal (version 2026.1) sont ouverts de 8 h 30 à 16 h 30; ' +
        'jours exclus : sam. 21 et dim. 22 nov. ' +
        'Échéance : lun. 23 nov. 2026, 9 h 30 HNE (America/Toronto, données de fuseaux horaires 2026c).',
    );
  });

  it.each<{ what: string; basis: Basis; en: string; fr: string }>([
    {
      what: 'elapsed time',
      basis: elapsed,
      en: '72 hours after the discovery (Fri 20 Nov 2026, 16:40 EST); nights, weekends and holidays count. Due Mon 23 Nov 2026, 09:30 EST.',
      fr: '72 heures après la découverte (ven. 20 nov. 2026, 16 h 40 HNE); les nuits, les fins de semaine et les jours fériés comptent. Échéance : lun. 23 nov. 2026, 9 h 30 HNE.',
    },
    {
      what: 'business days without a closed one, after a step',
      basis: days,
      en: '10 business days after the end of the step “investigate” (Fri 20 Nov 2026, 16:40 EST), not counting that day. By calendar ca-on-municipal (version 2026.1), no day was skipped. Due Fri 4 Dec 2026, 23:59:59 EST.',
      fr: '10 jours ouvrables après la fin de l’étape « investigate » (ven. 20 nov. 2026, 16 h 40 HNE), sans compter ce jour. Selon le calendrier ca-on-municipal (version 2026.1), aucun jour n’est exclu. Échéance : ven. 4 déc. 2026, 23 h 59 min 59 s HNE.',
    },
    {
      what: 'a month, ending on the first of one',
      basis: {
        ...common,
        mode: 'calendar',
        anchor: 'submitted',
        amount: 1,
        unit: 'months',
        dueAt: '2027-01-02T04:59:59.000Z',
      },
      en: '1 month after “submitted” (Fri 20 Nov 2026, 16:40 EST); that day is not counted, weekends and holidays are. Due Fri 1 Jan 2027, 23:59:59 EST.',
      fr: '1 mois après « submitted » (ven. 20 nov. 2026, 16 h 40 HNE); ce jour est exclu, mais les fins de semaine et les jours fériés comptent. Échéance : ven. 1er janv. 2027, 23 h 59 min 59 s HNE.',
    },
    {
      what: 'a day of the year',
      basis: {
        ...common,
        mode: 'annual',
        anchor: 'reported',
        month: 3,
        day: 1,
        dueAt: '2027-03-02T04:59:59.000Z',
      },
      en: '1 March of the year after the report (Fri 20 Nov 2026, 16:40 EST). Due Mon 1 Mar 2027, 23:59:59 EST.',
      fr: 'Le 1er mars de l’année qui suit le signalement (ven. 20 nov. 2026, 16 h 40 HNE). Échéance : lun. 1er mars 2027, 23 h 59 min 59 s HNE.',
    },
    {
      what: 'days after the end of a year',
      basis: {
        ...common,
        mode: 'annual',
        anchor: 'discovered',
        daysAfterYearEnd: 60,
        dueAt: '2027-03-02T04:59:59.000Z',
      },
      en: '60 days after the end of the year of the discovery (Fri 20 Nov 2026, 16:40 EST). Due Mon 1 Mar 2027, 23:59:59 EST.',
      fr: '60 jours après la fin de l’année où survient la découverte (ven. 20 nov. 2026, 16 h 40 HNE). Échéance : lun. 1er mars 2027, 23 h 59 min 59 s HNE.',
    },
    {
      what: 'the earliest of several',
      basis: { mode: 'earliest', dueAt: elapsed.dueAt, first: elapsed, later: [days], awaiting: ['closed'] },
      en: `The limit that ends first counts. ${body(elapsed, 'en')} Ending later: Fri 4 Dec 2026, 23:59 EST. Not known yet, and may make it due earlier: the closure.`,
      fr: `Le délai qui se termine en premier s’applique. ${body(elapsed, 'fr')} Se terminent plus tard : ven. 4 déc. 2026, 23 h 59 HNE. Pas encore connu, et pouvant devancer l’échéance : la clôture.`,
    },
  ])('of $what', ({ basis, en, fr }) => {
    expect(body(basis, 'en')).toBe(en);
    expect(body(basis, 'fr')).toBe(fr);
  });
});

describe('skipped days', () => {
  const tenDays = Array.from({ length: 10 }, () => weekend('2026-12-19'));
  const across = [weekend('2026-10-31'), weekend('2026-11-01')];
  it.each([
    {
      what: 'one day',
      skip: [weekend('2026-11-22')],
      en: 'Sun 22 Nov was skipped.',
      fr: 'jour exclu : dim. 22 nov.',
    },
    {
      what: 'two months',
      skip: across,
      en: 'Sat 31 Oct and Sun 1 Nov were skipped.',
      fr: 'jours exclus : sam. 31 oct. et dim. 1er nov.',
    },
    {
      what: 'a holiday',
      skip: [christmas, weekend('2026-12-26'), weekend('2026-12-27')],
      en: 'Fri 25 Dec (Christmas Day), Sat 26 and Sun 27 Dec were skipped.',
      fr: 'jours exclus : ven. 25 déc. (jour de Noël), sam. 26 et dim. 27 déc.',
    },
    {
      what: 'many days',
      skip: [...tenDays, christmas],
      en: 'Fri 25 Dec (Christmas Day) and 10 weekend days were skipped.',
      fr: 'jours exclus : ven. 25 déc. (jour de Noël) et 10 jours de fin de semaine.',
    },
  ])('$what', ({ skip, en, fr }) => {
    expect(body({ ...hours, skipped: skip }, 'en')).toContain(`; ${en}`);
    expect(body({ ...hours, skipped: skip }, 'fr')).toContain(`; ${fr}`);
  });

  it('after an event on a closed day, day one is named', () => {
    const basis = { ...days, skipped: [weekend('2026-11-22')], dayOne: '2026-11-23' };
    expect(body(basis, 'en')).toContain('The event fell on a closed day, so Mon 23 Nov is day 1. Due');
    expect(body(basis, 'fr')).toContain('le premier jour compté est donc lun. 23 nov. Échéance');
  });
});
