import { Injectable } from '@nestjs/common';
import type { Calendar } from '../../domain/deadlines/calendar.js';
import type { Calendars } from '../../domain/deadlines/deadline.js';
import { readCalendars } from './read-calendars.js';

/** The calendars delivered with the application. They are read once: a faulty file stops the start. */
@Injectable()
export class CalendarsService implements Calendars {
  readonly timeZoneData = process.versions['tz'] ?? 'unknown';
  private readonly calendars = readCalendars();

  calendar(key: string): Calendar | undefined {
    return this.calendars.get(key);
  }
}
