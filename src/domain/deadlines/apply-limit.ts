import type { AppliedRule } from './basis.js';
import { openDayAfter, openTimeAfter } from './business-time.js';
import type { Calendar } from './calendar.js';
import { addMonths, clampedDay, dayNumber, isoDate, MINUTE, yearOf } from './day-number.js';
import type { BusinessDaysLimit, BusinessHoursLimit, SimpleTimeLimit } from './time-limit.js';
import { dayOf, endOfDay } from './zone-days.js';

/** In milliseconds since 1970 UTC, and how the rule came to it. */
interface Applied {
  due: number;
  rule: AppliedRule;
}

const HOUR = 60 * MINUTE;

/** The zone, and where a rule finds the calendar it names. */
interface Place {
  zone: string;
  calendarOf: (key: string) => Calendar;
}

/** Counts a limit from an anchor in milliseconds since 1970 UTC. */
export function applyLimit(limit: SimpleTimeLimit, anchor: number, place: Place): Applied {
  switch (limit.mode) {
    case 'elapsed':
      return { due: anchor + limit.amount * (limit.unit === 'hours' ? HOUR : MINUTE), rule: limit };
    case 'business':
      return limit.unit === 'hours'
        ? applyBusinessHours(limit, anchor, place)
        : applyBusinessDays(limit, anchor, place);
    case 'calendar':
    case 'annual':
      return { due: endOfDay(place.zone, lastDay(limit, dayOf(place.zone, anchor))), rule: limit };
  }
}

function lastDay(
  limit: Extract<SimpleTimeLimit, { mode: 'calendar' | 'annual' }>,
  anchorDay: number,
): number {
  if (limit.mode === 'calendar') {
    return limit.unit === 'days' ? anchorDay + limit.amount : addMonths(anchorDay, limit.amount);
  }
  const year = yearOf(anchorDay);
  return 'month' in limit
    ? clampedDay(year + 1, limit.month, limit.day)
    : dayNumber(year, 12, 31) + limit.daysAfterYearEnd;
}

function applyBusinessDays(limit: BusinessDaysLimit, anchor: number, { zone, calendarOf }: Place): Applied {
  const calendar = calendarOf(limit.calendar);
  const anchorDay = dayOf(zone, anchor);
  const { day, skipped } = openDayAfter(calendar, anchorDay, limit.amount);
  const namesDayOne = limit.eventOnClosedDay !== undefined && calendar.closedOn(isoDate(anchorDay)) !== null;
  return {
    due: endOfDay(zone, day),
    rule: {
      ...limit,
      calendar: used(calendar),
      skipped,
      ...(namesDayOne && { dayOne: isoDate(openDayAfter(calendar, anchorDay, 0).day) }),
    },
  };
}

function applyBusinessHours(limit: BusinessHoursLimit, anchor: number, { zone, calendarOf }: Place): Applied {
  const calendar = calendarOf(limit.calendar);
  const { due, skipped } = openTimeAfter(calendar, zone, anchor, limit.amount * HOUR);
  return { due, rule: { ...limit, calendar: used(calendar), skipped } };
}

function used({
  key,
  version,
  opening,
  closing,
}: Calendar): Pick<Calendar, 'key' | 'version' | 'opening' | 'closing'> {
  return { key, version, opening, closing };
}
