/** Hours of the UTC line: weekends and holidays count. */
export interface ElapsedLimit {
  mode: 'elapsed';
  anchor: string;
  amount: number;
  unit: 'minutes' | 'hours';
}

/** Days or months of the calendar on the wall: the day of the event is excluded, the last day counts to its end. */
export interface CalendarLimit {
  mode: 'calendar';
  anchor: string;
  amount: number;
  unit: 'days' | 'months';
}

/** Days on which a calendar is open: the day of the event is excluded, the last day counts to its end. */
export interface BusinessDaysLimit {
  mode: 'business';
  anchor: string;
  amount: number;
  unit: 'days';
  calendar: string;
  /** Says, for a law that says so, that after an event on a closed day the next open day is day 1 (SEC Form 8-K, B.1). */
  eventOnClosedDay?: 'next_open_day_counts';
}

/** Hours during which a calendar is open; a start outside them begins at the next opening. */
export interface BusinessHoursLimit {
  mode: 'business';
  anchor: string;
  amount: number;
  unit: 'hours';
  calendar: string;
}

/** A day of the year after the anchor's year; 29 February falls on the 28th where there is none. */
export interface AnnualDateLimit {
  mode: 'annual';
  anchor: string;
  month: number;
  day: number;
}

/** A number of days after 31 December of the anchor's year. */
export interface AfterYearEndLimit {
  mode: 'annual';
  anchor: string;
  daysAfterYearEnd: number;
}

export type SimpleTimeLimit =
  ElapsedLimit | CalendarLimit | BusinessDaysLimit | BusinessHoursLimit | AnnualDateLimit | AfterYearEndLimit;

/** Whichever of several limits ends first; one whose anchor has not happened yet cannot end before the others. */
export interface EarliestLimit {
  mode: 'earliest';
  of: readonly SimpleTimeLimit[];
}

/** The rule; the instant that comes out of it is the deadline. Anchors name instants of an incident. */
export type TimeLimit = SimpleTimeLimit | EarliestLimit;
