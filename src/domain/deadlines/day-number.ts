/** Days are counted from 1970-01-01, so that date arithmetic is integer arithmetic. */
export const DAY = 86_400_000;
export const MINUTE = 60_000;

export function utcDate(day: number): Date {
  return new Date(day * DAY);
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  return utcDate(day).toISOString().slice(0, 10);
}

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

export function yearOf(day: number): number {
  return utcDate(day).getUTCFullYear();
}

/** The day of a month, or the month's last day when it is shorter. */
export function clampedDay(year: number, month: number, day: number): number {
  return Math.min(dayNumber(year, month, day), dayNumber(year, month + 1, 0));
}

export function addMonths(day: number, months: number): number {
  const date = utcDate(day);
  return clampedDay(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, date.getUTCDate());
}
