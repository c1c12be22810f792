import { gregorianEaster } from 'date-easter';
import { dayNumber } from '../../domain/deadlines/day-number.js';

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day on which a holiday falls in a year. */
export type HolidayRule = (year: number) => number;

export const RULE_FORMS =
  '"12-25", "easter -2", "3rd monday in february", "last monday in may", "monday before 05-25"';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DATE = /(?<mm>\d\d)-(?<dd>\d\d)/.source;
const COMMON_YEAR = 2001;

type Groups = Partial<Record<string, string>>;

const FORMS: readonly [RegExp, (groups: Groups) => HolidayRule | null][] = [
  [new RegExp(`^${DATE}$`), dateRule],
  [new RegExp(`^${WEEKDAY} before ${DATE}$`), weekdayBeforeRule],
  [new RegExp(`^(?<nth>1st|2nd|3rd|4th) ${WEEKDAY} in ${MONTH}$`), nthWeekdayRule],
  [new RegExp(`^last ${WEEKDAY} in ${MONTH}$`), lastWeekdayRule],
  [/^easter(?: (?<days>-?\d{1,2}))?$/, easterRule],
];

/** Reads a rule, whole or not at all: null for a text that is none of `RULE_FORMS` or names a date not in every year. */
export function parseHolidayRule(text: string): HolidayRule | null {
  for (const [form, toRule] of FORMS) {
    const match = form.exec(text);
    if (match) return toRule(match.groups ?? {});
  }
  return null;
}

export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[weekdayIndex(day)] ?? 'sunday';
}

/** The nearest such weekday, from the day after on. */
export function nextWeekday(after: number, weekday: string): number {
  return after + 1 + ((indexOf(weekday) - weekdayIndex(after + 1) + 7) % 7);
}

/** The nearest such weekday, up to the day before. */
export function previousWeekday(before: number, weekday: string): number {
  return nextWeekday(before - 8, weekday);
}

function dateRule({ mm, dd }: Groups): HolidayRule | null {
  const [month, date] = [Number(mm), Number(dd)];
  const inCommonYear = new Date(Date.UTC(COMMON_YEAR, month - 1, date));
  const exists = inCommonYear.getUTCMonth() === month - 1 && inCommonYear.getUTCDate() === date;
  return exists ? (year) => dayNumber(year, month, date) : null;
}

function weekdayBeforeRule({ weekday = '', ...date }: Groups): HolidayRule | null {
  const limit = dateRule(date);
  return limit && ((year) => previousWeekday(limit(year), weekday));
}

function nthWeekdayRule({ nth = '', weekday = '', month = '' }: Groups): HolidayRule {
  const weeks = Number(nth[0]) - 1;
  return (year) => nextWeekday(dayNumber(year, monthNumber(month), 0), weekday) + 7 * weeks;
}

function lastWeekdayRule({ weekday = '', month = '' }: Groups): HolidayRule {
  return (year) => previousWeekday(dayNumber(year, monthNumber(month) + 1, 1), weekday);
}

function easterRule({ days = '0' }: Groups): HolidayRule {
  return (year) => {
    const easter = gregorianEaster(year);
    return dayNumber(year, easter.month, easter.day) + Number(days);
  };
}

function monthNumber(month: string): number {
  return MONTHS.indexOf(month) + 1;
}

function indexOf(weekday: string): number {
  return (WEEKDAYS as readonly string[]).indexOf(weekday);
}

/** Day 0, 1 January 1970, was a Thursday. */
function weekdayIndex(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
