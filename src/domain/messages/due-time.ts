import { remember } from '../deadlines/bounded-map.js';
import type { Language } from './message-facts.js';

interface DueTime {
  /** For a subject line: "Mon 23 Nov, 09:30 EST". */
  short: string;
  /** For a page: "Monday 23 November 2026 at 09:30 EST". */
  long: string;
}

const LOCALES = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Language, string>;

/**
 * Writes an instant as a reader in `zone` says it, with that zone's abbreviation on that day.
 * No-break spaces keep day and month, and time and zone, on one line.
 * @throws RangeError when `zone` is not an IANA name or `at` is not a valid date.
 */
export function writeDueTime(at: Date, zone: string, language: Language): DueTime {
  const brief = fieldsOf(at, zone, language, 'short');
  const full = fieldsOf(at, zone, language, 'long');
  return language === 'en'
    ? {
        short: `${englishDay(brief)}, ${brief.time}`,
        long: `${englishDay(full)} ${full.year} at ${full.time}`,
      }
    : { short: `${frenchDay(brief)}, ${brief.time}`, long: `${frenchDay(full)} ${full.year} à ${full.time}` };
}

type Fields = Record<'weekday' | 'day' | 'month' | 'year' | 'time', string>;

/** Making one costs far more than using it, and a timeline has hundreds of times. */
const formats = new Map<string, Intl.DateTimeFormat>();
const FORMATS = 200;

function formatOf(zone: string, language: Language, width: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${zone} ${language} ${width}`;
  return formats.get(key) ?? remember(formats, key, makeFormat(zone, language, width), FORMATS);
}

function makeFormat(zone: string, language: Language, width: 'short' | 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: zone,
    weekday: width,
    day: 'numeric',
    month: width,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}

function fieldsOf(at: Date, zone: string, language: Language, width: 'short' | 'long'): Fields {
  const parts = formatOf(zone, language, width).formatToParts(at);
  const field = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const clock =
    language === 'en' ? `${field('hour')}:${field('minute')}` : frenchClock(field('hour'), field('minute'));
  return {
    weekday: field('weekday'),
    day: field('day'),
    month: field('month'),
    year: field('year'),
    time: `${clock}\u00a0${field('timeZoneName')}`,
  };
}

function frenchClock(hour: string, minute: string): string {
  const hours = `${Number(hour)}\u00a0h`;
  return minute === '00' ? hours : `${hours}\u00a0${minute}`;
}

function englishDay({ weekday, day, month }: Fields): string {
  return `${weekday.replace('.', '')} ${day}\u00a0${month.replace('.', '')}`;
}

function frenchDay({ weekday, day, month }: Fields): string {
  return `${weekday} ${day === '1' ? '1er' : day}\u00a0${month}`;
}
