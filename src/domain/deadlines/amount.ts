import { clampedDay, dayNumber } from './day-number.js';
import { TimeError } from './time-error.js';
import type { SimpleTimeLimit } from './time-limit.js';

/** Far beyond any law (a century of days, four years of open days), and short enough to walk and to store. */
const LARGEST = {
  elapsed: { minutes: 5_256_000, hours: 87_600 },
  calendar: { days: 36_525, months: 1_200 },
  business: { days: 1_000, hours: 8_000 },
} as const;
const LARGEST_AFTER_YEAR_END = 3_660;
const LEAP_YEAR = 2000;

/** Throws `invalid_amount`, or `invalid_limit` for a unit that the mode does not count in or a date that no year has. */
export function requireSound(limit: SimpleTimeLimit): void {
  if (limit.mode !== 'annual') {
    const largest: Readonly<Record<string, number>> = LARGEST[limit.mode];
    const most = largest[limit.unit];
    if (most === undefined) {
      throw new TimeError('invalid_limit', `${limit.mode} time is not counted in ${limit.unit}.`);
    }
    requireWhole(limit.amount, most, limit.unit);
  } else if ('daysAfterYearEnd' in limit) {
    requireWhole(limit.daysAfterYearEnd, LARGEST_AFTER_YEAR_END, 'days');
  } else {
    requireDate(limit.month, limit.day);
  }
}

function requireWhole(amount: number, largest: number, unit: string): void {
  if (Number.isInteger(amount) && amount >= 0 && amount <= largest) return;
  throw new TimeError('invalid_amount', `${amount} is not a whole number of ${unit} from 0 to ${largest}.`);
}

function requireDate(month: number, day: number): void {
  const isDate = Number.isInteger(month) && Number.isInteger(day) && month >= 1 && month <= 12 && day >= 1;
  if (isDate && dayNumber(LEAP_YEAR, month, day) === clampedDay(LEAP_YEAR, month, day)) return;
  throw new TimeError('invalid_limit', `Month ${month}, day ${day} is not a day of the year.`);
}
