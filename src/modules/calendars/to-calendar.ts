import type { Calendar, Closure } from '../../domain/deadlines/calendar.js';
import { DAY, yearOf } from '../../domain/deadlines/day-number.js';
import type { CalendarFile, Holiday } from './calendar-file.js';
import { nextWeekday, parseHolidayRule, previousWeekday, weekdayOf } from './holiday-rule.js';

const WEEKEND: Closure = { reason: 'weekend', name: { en: 'weekend', fr: 'fin de semaine' } };
const YEARS_KEPT = 200;

type ClosedDays = Map<number, Closure>;

/** A calendar with what its file says about it. */
export interface DeliveredCalendar
  extends Calendar, Pick<CalendarFile, 'title' | 'sources' | 'verifiedOn' | 'weekend'> {}

/** Brings a checked file to life. Holidays are reckoned once a year asked for, and kept for a bounded number of years. */
export function toCalendar(file: CalendarFile): DeliveredCalendar {
  const { key, version, opening, closing, title, sources, verifiedOn } = file;
  const weekend = new Set<string>(file.weekend);
  const years = new Map<number, ClosedDays>();
  const holidaysIn = (year: number): ClosedDays => {
    const known = years.get(year);
    if (known) return known;
    if (years.size >= YEARS_KEPT) years.clear();
    const days = closedDays(file.holidays, year);
    years.set(year, days);
    return days;
  };
  return {
    ...{ key, version, opening, closing, title, sources, verifiedOn, weekend: file.weekend },
    closedOn(isoDate) {
      const day = Date.parse(isoDate) / DAY;
      return holidaysIn(yearOf(day)).get(day) ?? (weekend.has(weekdayOf(day)) ? WEEKEND : null);
    },
  };
}

/** The holidays and substitute days of a year; the substitute for a New Year's Day can lie in the year before. */
function closedDays(holidays: readonly Holiday[], year: number): ClosedDays {
  const days: ClosedDays = new Map();
  const substitutes: ClosedDays = new Map();
  for (const holiday of holidays) {
    const rule = parseHolidayRule(holiday.rule);
    for (const y of [year - 1, year, year + 1]) {
      if (!rule || y < (holiday.since ?? y) || y > (holiday.until ?? y)) continue;
      const day = rule(y);
      days.set(day, { reason: holiday.key, name: holiday.name });
      const substitute = substituteFor(day, holiday);
      if (substitute !== null) substitutes.set(substitute, substituteClosure(holiday));
    }
  }
  return new Map([...substitutes, ...days]);
}

function substituteFor(day: number, { substitute }: Holiday): number | null {
  const [direction, weekday = ''] = substitute?.[weekdayOf(day)]?.split(' ') ?? [];
  if (direction === undefined) return null;
  return direction === 'next' ? nextWeekday(day, weekday) : previousWeekday(day, weekday);
}

function substituteClosure({ key, name }: Holiday): Closure {
  return { reason: key, name: { en: `${name.en}, substitute day`, fr: `${name.fr}, jour de remplacement` } };
}
