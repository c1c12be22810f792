import { layOver, type Additions } from '../../domain/deadlines/additions.js';
import type { Calendar } from '../../domain/deadlines/calendar.js';
import { DAY, isoDate } from '../../domain/deadlines/day-number.js';
import type { FieldError } from '../../platform/http/problem.js';

/** Beyond a school's summer, and far from the year without an open day in which no deadline can be counted. */
const MOST_DAYS_CLOSED = 120;

/** What no single field shows: days twice, hours the wrong way round, and a calendar that hardly ever opens. */
export function additionFaults(delivered: Calendar, additions: Additions): FieldError[] {
  const { closures, hours, opened } = additions;
  const first = new Map<string, number>();
  const faults = closures.flatMap(({ date }, index): FieldError[] => {
    if (first.has(date)) return [fault(`/closures/${index}/date`, 'repeated', 'Give each day once.')];
    first.set(date, index);
    return [];
  });
  if (opened.some((date) => first.has(date)))
    faults.push(fault('/opened', 'contradiction', 'A day is either closed or opened; give it once.'));
  if (hours && hours.closing <= hours.opening)
    faults.push(fault('/hours/closing', 'order', 'Closing comes after opening.'));
  return faults.length > 0 ? faults : tooLong(layOver(delivered, additions, 0), closures);
}

function tooLong(calendar: Calendar, closures: Additions['closures']): FieldError[] {
  const index = closures.findIndex(({ date }) => isClosedTooLong(calendar, Date.parse(date) / DAY));
  const message = `Leave an open day within ${MOST_DAYS_CLOSED} days.`;
  return index < 0 ? [] : [fault(`/closures/${index}/date`, 'never_opens', message)];
}

function isClosedTooLong(calendar: Calendar, from: number): boolean {
  for (let day = from; day <= from + MOST_DAYS_CLOSED; day += 1)
    if (!calendar.closedOn(isoDate(day))) return false;
  return true;
}

function fault(pointer: string, code: string, message: string): FieldError {
  return { pointer, code, message };
}
