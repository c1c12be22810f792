import { remember } from './bounded-map.js';
import type { Calendar, Closure } from './calendar.js';
import { isoDate } from './day-number.js';
import { TimeError } from './time-error.js';
import { dayOf, timeOfDay } from './zone-days.js';

export interface SkippedDay extends Closure {
  /** `YYYY-MM-DD` */
  date: string;
}

const DAYS_PER_CALENDAR = 5_000;
const LONGEST_CLOSURE = 366;
const closures = new WeakMap<Calendar, Map<number, SkippedDay | null>>();

/** The open day that comes `count` open days after a day; with 0, the day itself or the first open day after it. */
export function openDayAfter(
  calendar: Calendar,
  from: number,
  count: number,
): { day: number; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let day = count === 0 ? from : from + 1;
  for (let left = Math.max(count, 1), idle = 0; ; day += 1) {
    const closure = closureOn(calendar, day);
    if (closure) skipped.push(closure);
    else if (--left === 0) return { day, skipped };
    idle = countIdle(calendar, idle, closure === null);
  }
}

/** The millisecond at which an amount of opening time is used up; at closing time, not at the next opening. */
export function openTimeAfter(
  calendar: Calendar,
  zone: string,
  from: number,
  amount: number,
): { due: number; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  const [opening, closing] = [minutes(calendar.opening), minutes(calendar.closing)];
  let left = amount;
  for (let day = dayOf(zone, from), idle = 0; ; day += 1) {
    const closure = closureOn(calendar, day);
    if (closure) skipped.push(closure);
    const start = closure ? from : Math.max(from, timeOfDay(zone, day, opening));
    const available = closure ? 0 : timeOfDay(zone, day, closing) - start;
    if (available > 0 && left <= available) return { due: start + left, skipped };
    left -= Math.max(available, 0);
    idle = countIdle(calendar, idle, available > 0);
  }
}

/** Whether a calendar is open at a millisecond, and the first opening after it. */
export function openingAfter(
  calendar: Calendar,
  zone: string,
  at: number,
): { isOpen: boolean; opensAt: number } {
  const today = dayOf(zone, at);
  const opening = minutes(calendar.opening);
  const isOpen =
    closureOn(calendar, today) === null &&
    at >= timeOfDay(zone, today, opening) &&
    at < timeOfDay(zone, today, minutes(calendar.closing));
  for (let day = today, idle = 0; ; day += 1) {
    const opensAt = closureOn(calendar, day) ? at : timeOfDay(zone, day, opening);
    if (opensAt > at) return { isOpen, opensAt };
    idle = countIdle(calendar, idle, false);
  }
}

function countIdle(calendar: Calendar, idle: number, isOpen: boolean): number {
  if (isOpen) return 0;
  if (idle < LONGEST_CLOSURE) return idle + 1;
  throw new TimeError('calendar_never_opens', `Calendar "${calendar.key}" has no open day within a year.`);
}

function closureOn(calendar: Calendar, day: number): SkippedDay | null {
  const known = closures.get(calendar) ?? new Map<number, SkippedDay | null>();
  if (known.size === 0) closures.set(calendar, known);
  const closure = known.get(day);
  return closure === undefined
    ? remember(known, day, findClosure(calendar, day), DAYS_PER_CALENDAR)
    : closure;
}

function findClosure(calendar: Calendar, day: number): SkippedDay | null {
  const date = isoDate(day);
  const closure = calendar.closedOn(date);
  return closure && { date, reason: closure.reason, name: closure.name };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
