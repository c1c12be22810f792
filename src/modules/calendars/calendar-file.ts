import type { Bilingual } from '../../domain/deadlines/calendar.js';
import type { Weekday } from './holiday-rule.js';

export interface Holiday {
  key: string;
  name: Bilingual;
  /** One of `RULE_FORMS`. */
  rule: string;
  since?: number;
  until?: number;
  /** The day that is closed as well when the holiday falls on this weekday, such as `next monday`. */
  substitute?: Partial<Record<Weekday, string>>;
}

/** A calendar as written in `calendars/`; its shape is checked by `calendar.schema.json`. */
export interface CalendarFile {
  key: string;
  version: string;
  title: Bilingual;
  sources: string[];
  verifiedOn: string;
  weekend: Weekday[];
  opening: string;
  closing: string;
  holidays: Holiday[];
}
