import { Injectable } from '@nestjs/common';
import type { Calendar } from '../../domain/deadlines/calendar.js';
import { DAY } from '../../domain/deadlines/day-number.js';
import type { Calendars } from '../../domain/deadlines/deadline.js';
import type { CalendarView, ClosedDayView } from './dto/calendar.view.js';
import { readCalendars } from './read-calendars.js';

/** The calendars delivered with the application. They are read once: a faulty file stops the start. */
@Injectable()
export class CalendarsService implements Calendars {
  readonly timeZoneData = process.versions['tz'] ?? 'unknown';
  private readonly calendars = readCalendars();

  calendar(key: string): Calendar | undefined {
    return this.calendars.get(key);
  }

  /** Every calendar, with the days on which it is closed in a year and the next. */
  list(year: number): CalendarView[] {
    return [...this.calendars.values()].map(
      ({ key, version, title, opening, closing, weekend, sources, verifiedOn, ...calendar }) => ({
        ...{ key, version, title, opening, closing, weekend, sources, verifiedOn },
        closedDays: [...closedDays(calendar, year), ...closedDays(calendar, year + 1)],
      }),
    );
  }
}

/** The closed days of a year, those left out that are weekends anyway. */
function closedDays({ closedOn }: Pick<Calendar, 'closedOn'>, year: number): ClosedDayView[] {
  const days: ClosedDayView[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY) {
    const date = new Date(at).toISOString().slice(0, 10);
    const closure = closedOn(date);
    if (closure && closure.reason !== 'weekend') days.push({ date, ...closure });
  }
  return days;
}
