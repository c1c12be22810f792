import { Injectable } from '@nestjs/common';
import { layOver, type Additions } from '../../domain/deadlines/additions.js';
import type { Calendar } from '../../domain/deadlines/calendar.js';
import type { Calendars } from '../../domain/deadlines/deadline.js';
import type { CalendarView } from './dto/calendar.view.js';
import { readCalendars } from './read-calendars.js';
import type { DeliveredCalendar } from './to-calendar.js';
import { viewCalendar } from './view-calendar.js';

/** What the organization adds to a delivered calendar, as often changed as its revision says. */
interface Revision {
  key: string;
  revision: number;
  content: Additions;
}

/**
 * The calendars in force: those delivered with the application, which are read once, so that a faulty file stops the
 * start, and what the organization adds to them.
 */
@Injectable()
export class CalendarsService implements Calendars {
  readonly timeZoneData = process.versions['tz'] ?? 'unknown';
  private readonly files = readCalendars();
  private readonly inForce = new Map(this.files);
  private readonly revisions = new Map<string, number>();

  /** The calendars that laws count by: whatever the organization adds, as they were delivered. */
  readonly statutory: Calendars = {
    timeZoneData: this.timeZoneData,
    calendar: (key) => this.delivered(key),
  };

  calendar(key: string): Calendar | undefined {
    return this.inForce.get(key);
  }

  /** Every calendar in force. */
  all(): Calendar[] {
    return [...this.inForce.values()];
  }

  /** A calendar as it was delivered, whatever the organization adds. */
  delivered(key: string): DeliveredCalendar | undefined {
    return this.files.get(key);
  }

  /** From now on the calendar is another object with another version; an older revision changes nothing. */
  add({ key, revision, content }: Revision): void {
    const delivered = this.files.get(key);
    if (!delivered || revision <= (this.revisions.get(key) ?? 0)) return;
    this.revisions.set(key, revision);
    this.inForce.set(key, layOver(delivered, content, revision));
  }

  /** Every calendar, with the days on which it is closed in a year and the next. */
  list(year: number): CalendarView[] {
    return [...this.inForce.values()].map((calendar) => viewCalendar(calendar, year));
  }
}
