import type { SkippedDay } from './business-time.js';
import type {
  AfterYearEndLimit,
  AnnualDateLimit,
  BusinessDaysLimit,
  BusinessHoursLimit,
  CalendarLimit,
  ElapsedLimit,
} from './time-limit.js';

/** What one computation rested on, beside the rule. Instants are ISO 8601 in UTC. */
interface Circumstances {
  anchorAt: string;
  zone: string;
  timeZoneData: string;
  dueAt: string;
}

interface CalendarUsed {
  key: string;
  version: string;
  opening: string;
  closing: string;
}

interface ClosedDaysMet {
  calendar: CalendarUsed;
  skipped: SkippedDay[];
}

export type BusinessDaysBasis = Omit<BusinessDaysLimit, 'calendar'> &
  ClosedDaysMet & {
    /** The open day that is day 1, where the rule names it because the event fell on a closed day. */
    dayOne?: string;
  };

export type BusinessHoursBasis = Omit<BusinessHoursLimit, 'calendar'> & ClosedDaysMet;

/** The rule as it was applied: the limit, with what its calendar contributed. */
export type AppliedRule =
  ElapsedLimit | CalendarLimit | AnnualDateLimit | AfterYearEndLimit | BusinessDaysBasis | BusinessHoursBasis;

export type SimpleBasis = AppliedRule & Circumstances;

export interface EarliestBasis {
  mode: 'earliest';
  dueAt: string;
  /** The limit that ends first, and is the deadline. */
  first: SimpleBasis;
  /** The limits that end later, or at the same instant. */
  later: SimpleBasis[];
  /** Anchors that have not happened, whose limits may yet end earlier. */
  awaiting: string[];
}

/** Why a deadline is what it is, as plain JSON: stored with it, and put into words when someone asks. */
export type Basis = SimpleBasis | EarliestBasis;

/** The instants and zones that a deadline was counted from, in one comparable line. */
export function countsFrom(basis: Basis): string {
  return inOneLine(basis.mode === 'earliest' ? [basis.first, ...basis.later] : [basis]);
}

export function inOneLine(starts: readonly Pick<SimpleBasis, 'anchor' | 'anchorAt' | 'zone'>[]): string {
  return starts
    .map(({ anchor, anchorAt, zone }) => `${anchor} ${anchorAt} ${zone}`)
    .sort()
    .join(', ');
}
