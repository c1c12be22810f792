import type { Language } from './moment.js';

/** The pieces of an explanation; `lead` is an amount after an anchor, `days` a written list. */
interface Phrases {
  and: string;
  after(amount: string, anchor: string, moment: string): string;
  elapsed(lead: string): string;
  calendar(lead: string): string;
  businessDays(lead: string, calendar: string): string;
  businessHours(lead: string, calendar: string, opening: string, closing: string): string;
  skipped(days: string, count: number): string;
  noneSkipped: string;
  dayOne(day: string): string;
  annualDate(date: string, anchor: string, moment: string): string;
  afterYearEnd(amount: string, anchor: string, moment: string): string;
  earliest: string;
  later(moments: string): string;
  awaiting(anchors: string): string;
  due(moment: string, zone: string, timeZoneData: string): string;
}

const en: Phrases = {
  and: ' and ',
  after: (amount, anchor, moment) => `${amount} after ${anchor} (${moment})`,
  elapsed: (lead) => `${lead}; nights, weekends and holidays count.`,
  calendar: (lead) => `${lead}; that day is not counted, weekends and holidays are.`,
  businessDays: (lead, calendar) => `${lead}, not counting that day. By calendar ${calendar}, `,
  businessHours: (lead, calendar, opening, closing) =>
    `${lead}. Offices in calendar ${calendar} are open ${opening} to ${closing}; `,
  skipped: (days, count) => `${days} ${count === 1 ? 'was' : 'were'} skipped.`,
  noneSkipped: 'no day was skipped.',
  dayOne: (day) => `The event fell on a closed day, so ${day} is day 1.`,
  annualDate: (date, anchor, moment) => `${date} of the year after ${anchor} (${moment}).`,
  afterYearEnd: (amount, anchor, moment) => `${amount} after the end of the year of ${anchor} (${moment}).`,
  earliest: 'The limit that ends first counts.',
  later: (moments) => `Ending later: ${moments}.`,
  awaiting: (anchors) => `Not known yet, and may make it due earlier: ${anchors}.`,
  due: (moment, zone, timeZoneData) => `Due ${moment} (${zone}, time-zone data ${timeZoneData}).`,
};

const fr: Phrases = {
  and: ' et ',
  after: (amount, anchor, moment) => `${amount} après ${anchor} (${moment})`,
  elapsed: (lead) => `${lead}; les nuits, les fins de semaine et les jours fériés comptent.`,
  calendar: (lead) => `${lead}; ce jour est exclu, mais les fins de semaine et les jours fériés comptent.`,
  businessDays: (lead, calendar) => `${lead}, sans compter ce jour. Selon le calendrier ${calendar}, `,
  businessHours: (lead, calendar, opening, closing) =>
    `${lead}. Les bureaux du calendrier ${calendar} sont ouverts de ${opening} à ${closing}; `,
  skipped: (days, count) => `${count === 1 ? 'jour exclu' : 'jours exclus'}\u00a0: ${days}`,
  noneSkipped: 'aucun jour n’est exclu.',
  dayOne: (day) => `L’événement est survenu un jour de fermeture; le premier jour compté est donc ${day}`,
  annualDate: (date, anchor, moment) => `Le ${date} de l’année qui suit ${anchor} (${moment}).`,
  afterYearEnd: (amount, anchor, moment) =>
    `${amount} après la fin de l’année où survient ${anchor} (${moment}).`,
  earliest: 'Le délai qui se termine en premier s’applique.',
  later: (moments) => `Se terminent plus tard\u00a0: ${moments}.`,
  awaiting: (anchors) => `Pas encore connu, et pouvant devancer l’échéance\u00a0: ${anchors}.`,
  due: (moment, zone, timeZoneData) =>
    `Échéance\u00a0: ${moment} (${zone}, données de fuseaux horaires ${timeZoneData}).`,
};

export const PHRASES: Record<Language, Phrases> = { en, fr };
