import { addMonths, dayNumber, isoDate } from '../../domain/deadlines/day-number.js';
import { Problem } from '../../platform/http/problem.js';

const MOST_MONTHS = 60;
const USUAL_MONTHS = 12;

interface Months {
  from: string;
  to: string;
  fromDay: string;
  /** The first day that is not counted any more. */
  untilDay: string;
}

/** The months that are asked for; the present one and the eleven before, unless given. */
export function monthsOf({ from, to }: { from?: string; to?: string }, today: string): Months {
  const last = firstDay(to ?? (from === undefined ? today : plus(from, USUAL_MONTHS - 1)));
  const first = from === undefined ? addMonths(last, 1 - USUAL_MONTHS) : firstDay(from);
  const until = addMonths(last, 1);
  if (first >= until || addMonths(first, MOST_MONTHS) < until) throw outOfRange();
  return {
    ...{ from: isoDate(first).slice(0, 7), to: isoDate(last).slice(0, 7) },
    ...{ fromDay: isoDate(first), untilDay: isoDate(until) },
  };
}

function firstDay(month: string): number {
  const [year = 0, nth = 0] = month.split('-').map(Number);
  return dayNumber(year, nth, 1);
}

function plus(month: string, months: number): string {
  return isoDate(addMonths(firstDay(month), months));
}

function outOfRange(): Problem {
  const message = `Let "to" be the same month as "from" or a later one, and ask for ${MOST_MONTHS} months at most.`;
  return new Problem('validation_failed', { errors: [{ pointer: '/to', code: 'range', message }] });
}
