import type { Additions } from '../../domain/deadlines/additions.js';
import type { Calendar } from '../../domain/deadlines/calendar.js';
import { DAY } from '../../domain/deadlines/day-number.js';
import type { CalendarDetailView, ClosedDayView, OrganizationCalendarView } from './dto/calendar.view.js';
import type { RevisionRow } from './organization-calendars.sql.js';
import type { DeliveredCalendar } from './to-calendar.js';

type ListedCalendar = Omit<CalendarDetailView, 'deliveredVersion' | 'organization'>;

/** What a list shows of it, with the closed days of a year and the next. */
export function viewCalendar(calendar: DeliveredCalendar, year: number): ListedCalendar {
  const { key, version, title, opening, closing, weekend, sources, verifiedOn } = calendar;
  return {
    ...{ key, version, title, opening, closing, weekend, sources, verifiedOn },
    closedDays: [...closedDays(calendar, year), ...closedDays(calendar, year + 1)],
  };
}

/** What the organization added, and each time that it changed, newest first. */
export function viewOrganization(
  { closures, hours, opened }: Additions,
  history: readonly RevisionRow[],
): OrganizationCalendarView {
  return {
    revision: history[0]?.revision ?? 0,
    closures: [...closures],
    hours,
    opened: [...opened],
    history: history.map(({ revision, reason, changedBy, changedByName, changedAt }) => ({
      ...{ revision, reason, changedBy, changedByName, changedAt: changedAt.toISOString() },
    })),
  };
}

/** The closed days of a year, those left out that are weekends anyway. */
function closedDays(calendar: Calendar, year: number): ClosedDayView[] {
  const days: ClosedDayView[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY) {
    const date = new Date(at).toISOString().slice(0, 10);
    const closure = calendar.closedOn(date);
    if (closure && closure.reason !== 'weekend') days.push({ date, ...closure });
  }
  return days;
}
