import { applyLimit } from './apply-limit.js';
import type { Basis, SimpleBasis } from './basis.js';
import type { Calendars } from './deadline.js';
import { instantAt, type Instant } from './instant.js';

/**
 * When a deadline would end by the calendars as they are now; all else that it rests on stays as it was given.
 * A calendar that is no longer there moves nothing.
 */
export function recount(basis: Basis, calendars: Pick<Calendars, 'calendar'>): Instant {
  const ends = partsOf(basis).map((part) => endOf(part, calendars));
  return instantAt(Math.min(...ends));
}

/** The version of a calendar that a deadline was counted with; null where it was counted without. */
export function versionUsed(basis: Basis, key: string): string | null {
  const used = partsOf(basis).flatMap((part) => ('calendar' in part ? part.calendar : []));
  return used.find((calendar) => calendar.key === key)?.version ?? null;
}

function partsOf(basis: Basis): SimpleBasis[] {
  return basis.mode === 'earliest' ? [basis.first, ...basis.later] : [basis];
}

function endOf(basis: SimpleBasis, calendars: Pick<Calendars, 'calendar'>): number {
  const calendar = basis.mode === 'business' ? calendars.calendar(basis.calendar.key) : undefined;
  if (basis.mode !== 'business' || !calendar) return Date.parse(basis.dueAt);
  const limit = { ...basis, calendar: calendar.key };
  return applyLimit(limit, Date.parse(basis.anchorAt), { zone: basis.zone, calendarOf: () => calendar }).due;
}
