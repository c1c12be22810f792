import { Temporal } from 'temporal-polyfill';
import { remember } from './bounded-map.js';

export type Language = 'en' | 'fr';

const WEEKDAYS = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
};
const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};
const ZONE_NAMES = 200;
const zoneNames = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant (ISO 8601) on the clock of a zone: `Fri 20 Nov 2026, 16:40 EST`, `ven. 20 nov. 2026, 16 h 40 HNE`.
 * Smaller units are cut off, never rounded up: a deadline is not shown later than it is.
 */
export function writeMoment(
  iso: string,
  zone: string,
  language: Language,
  to: 'minute' | 'second' = 'minute',
): string {
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const clock = writeTime(local.toPlainTime().toString({ smallestUnit: to }), language);
  const day = `${writeDay(local.toPlainDate().toString(), language)} ${local.year}`;
  return `${day}, ${clock} ${zoneName(local.epochMilliseconds, zone, language)}`;
}

/** `HH:MM` or `HH:MM:SS` as the language writes it: `08:30`, `8 h 30`, `23 h 59 min 59 s`. */
export function writeTime(time: string, language: Language): string {
  if (language === 'en') return time;
  const [hours = '', minutes = '', seconds] = time.split(':');
  const words = [Number(hours), 'h'];
  if (seconds !== undefined) words.push(minutes, 'min', seconds, 's');
  else if (minutes !== '00') words.push(minutes);
  return words.join('\u00a0');
}

/** A day (`YYYY-MM-DD`) without its year: `Sat 21 Nov`, `sam. 21 nov.`; without its month where the next one says it. */
export function writeDay(isoDate: string, language: Language, withMonth = true): string {
  const date = Temporal.PlainDate.from(isoDate);
  const month = withMonth ? ` ${String(MONTHS[language][date.month - 1])}` : '';
  return `${String(WEEKDAYS[language][date.dayOfWeek - 1])} ${ordinal(date.day, language)}${month}`;
}

/** A day of any year: `1 March`, `1er mars`. */
export function writeDayOfYear(month: number, day: number, language: Language): string {
  const format = new Intl.DateTimeFormat(`${language}-CA`, { month: 'long', timeZone: 'UTC' });
  return `${ordinal(day, language)} ${format.format(Date.UTC(2000, month - 1))}`;
}

function ordinal(day: number, language: Language): string {
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

function zoneName(milliseconds: number, zone: string, language: Language): string {
  const key = `${language} ${zone}`;
  const format = zoneNames.get(key) ?? remember(zoneNames, key, formatFor(zone, language), ZONE_NAMES);
  return format.formatToParts(milliseconds).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function formatFor(timeZone: string, language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${language}-CA`, { timeZone, timeZoneName: 'short' });
}
