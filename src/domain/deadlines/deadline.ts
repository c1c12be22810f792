import { requireSound } from './amount.js';
import { inOneLine, type Basis, type SimpleBasis } from './basis.js';
import { applyLimit } from './apply-limit.js';
import type { Calendar } from './calendar.js';
import { instantAt, type Instant } from './instant.js';
import { isoInstant } from './iso-instant.js';
import type { EarliestLimit, SimpleTimeLimit, TimeLimit } from './time-limit.js';
import { TimeError } from './time-error.js';
import { requireZone } from './zone-days.js';

export interface Calendars {
  calendar(key: string): Calendar | undefined;
  /** Version of the time-zone data in use, such as 2026c. */
  timeZoneData: string;
}

/** Where and by which calendars a limit is counted; `zone` is an IANA time zone. */
export interface Setting {
  zone: string;
  calendars: Calendars;
}

/** The instants a limit can count from, by name; null or absent while they have not happened. */
export type Anchors = Readonly<Partial<Record<string, Instant | null>>>;

export interface Deadline {
  /** On time means at or before this instant. */
  dueAt: Instant;
  basis: Basis;
}

interface SimpleDeadline extends Deadline {
  basis: SimpleBasis;
}

/** No deadline yet: the anchor that is missing. */
export interface NotEvaluable {
  notEvaluable: string;
}

/** When a time limit ends. Throws a `TimeError` for a rule, zone, calendar or instant that makes no sense. */
export function deadline(limit: TimeLimit, anchors: Anchors, setting: Setting): Deadline | NotEvaluable {
  requireZone(setting.zone);
  return limit.mode === 'earliest' ? earliest(limit, anchors, setting) : simple(limit, anchors, setting);
}

/** What `countsFrom` will say of the deadline, without counting it. */
export function wouldCountFrom(limit: TimeLimit, anchors: Anchors, zone: string): string {
  const parts = limit.mode === 'earliest' ? limit.of : [limit];
  return inOneLine(
    parts.flatMap(({ anchor }) => {
      const at = anchors[anchor];
      return at ? [{ anchor, anchorAt: isoInstant(at), zone }] : [];
    }),
  );
}

function simple(limit: SimpleTimeLimit, anchors: Anchors, setting: Setting): SimpleDeadline | NotEvaluable {
  requireSound(limit);
  const anchor = anchors[limit.anchor];
  if (!anchor) return { notEvaluable: limit.anchor };
  const anchorAt = instantAt(anchor.getTime());
  const calendarOf = (key: string): Calendar => requireCalendar(setting.calendars, key);
  const { due, rule } = applyLimit(limit, anchorAt.getTime(), { zone: setting.zone, calendarOf });
  const dueAt = instantAt(due);
  return {
    dueAt,
    basis: {
      ...rule,
      anchorAt: isoInstant(anchorAt),
      zone: setting.zone,
      timeZoneData: setting.calendars.timeZoneData,
      dueAt: isoInstant(dueAt),
    },
  };
}

function earliest(limit: EarliestLimit, anchors: Anchors, setting: Setting): Deadline | NotEvaluable {
  const results = limit.of.map((part) => simple(part, anchors, setting));
  const awaiting = results.flatMap((result) => ('notEvaluable' in result ? [result.notEvaluable] : []));
  const [first, ...later] = results
    .flatMap((result) => ('dueAt' in result ? [result] : []))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  if (!first) return { notEvaluable: requireNamed(awaiting[0]) };
  return {
    dueAt: first.dueAt,
    basis: {
      mode: 'earliest',
      dueAt: first.basis.dueAt,
      first: first.basis,
      later: later.map((result) => result.basis),
      awaiting,
    },
  };
}

function requireNamed(anchor: string | undefined): string {
  if (anchor !== undefined) return anchor;
  throw new TimeError('invalid_limit', 'The earliest of no limits is no limit.');
}

function requireCalendar(calendars: Calendars, key: string): Calendar {
  const calendar = calendars.calendar(key);
  if (calendar) return calendar;
  throw new TimeError('unknown_calendar', `There is no calendar "${key.slice(0, 60)}".`);
}
