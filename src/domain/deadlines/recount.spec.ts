import { describe, expect, it } from '@jest/globals';
import { CALENDARS } from '../../../test/factories/a-case.js';
import { layOver, NO_ADDITIONS } from './additions.js';
import type { Basis } from './basis.js';
import type { Calendar } from './calendar.js';
import { deadline, type Calendars } from './deadline.js';
import { recount, versionUsed } from './recount.js';
import type { SimpleTimeLimit, TimeLimit } from './time-limit.js';

/** A Friday at 15:30 in Toronto. */
const reported = new Date('2026-11-20T20:30:00Z');
const MONDAY = { date: '2026-11-23', name: { en: 'Flood', fr: 'inondation' } };

/** The calendars with Monday closed in one of them. */
const closing = (key: string): Calendars => ({
  timeZoneData: CALENDARS.timeZoneData,
  calendar: (asked) => {
    const calendar = CALENDARS.calendar(asked);
    return calendar && asked === key
      ? layOver<Calendar>(calendar, { ...NO_ADDITIONS, closures: [MONDAY] }, 1)
      : calendar;
  },
});

const hours = {
  mode: 'business',
  amount: 4,
  unit: 'hours',
  calendar: 'ca-on-municipal',
  anchor: 'reported',
} as const;
const days = {
  mode: 'business',
  amount: 1,
  unit: 'days',
  calendar: 'us-federal',
  anchor: 'reported',
} as const;
const elapsed = { mode: 'elapsed', amount: 24, unit: 'hours', anchor: 'reported' } as const;
const month = { mode: 'calendar', amount: 1, unit: 'months', anchor: 'reported' } as const;
const annual = { mode: 'annual', month: 3, day: 1, anchor: 'reported' } as const;
const countsNextDay = { ...days, eventOnClosedDay: 'next_open_day_counts' } as const;
const earliest = (...of: SimpleTimeLimit[]): TimeLimit => ({ mode: 'earliest', of });

function given(limit: TimeLimit, calendars: Calendars = CALENDARS): { dueAt: Date; basis: Basis } {
  const found = deadline(limit, { reported }, { zone: 'America/Toronto', calendars });
  if (!('basis' in found)) throw new Error('no deadline');
  // As it comes out of the database.
  return { dueAt: found.dueAt, basis: JSON.parse(JSON.stringify(found.basis)) as Basis };
}

const LIMITS: { what: string; limit: TimeLimit }[] = [
  { what: 'hours', limit: hours },
  { what: 'days', limit: days },
  { what: 'days of which the next open one counts', limit: countsNextDay },
  { what: 'elapsed time', limit: elapsed },
  { what: 'a month', limit: month },
  { what: 'a day of the year', limit: annual },
  { what: 'the earliest', limit: earliest(month, hours, days) },
];

describe('a deadline counted again', () => {
  it.each(LIMITS)('by the same calendars is the same: $what', ({ limit }) => {
    const { dueAt, basis } = given(limit);
    expect(recount(basis, CALENDARS)).toEqual(dueAt);
  });

  it.each(LIMITS)('is what would be given now: $what', ({ limit }) => {
    for (const key of ['ca-on-municipal', 'us-federal']) {
      const now = closing(key);
      expect(recount(given(limit).basis, now)).toEqual(given(limit, now).dueAt);
    }
  });

  it.each([
    { what: 'hours by the calendar', limit: hours, moves: true },
    { what: 'days by another', limit: days, moves: false },
    { what: 'an earliest that ends by it', limit: earliest(hours, month), moves: true },
    { what: 'an earliest that another limit ends', limit: earliest(hours, elapsed), moves: false },
  ])('moves or stays with the closure: $what', ({ limit, moves }) => {
    const { dueAt, basis } = given(limit);
    expect(recount(basis, closing('ca-on-municipal')) > dueAt).toBe(moves);
  });

  it('stays where its calendar is gone', () => {
    const { dueAt, basis } = given(hours);
    expect(recount(basis, { calendar: () => undefined })).toEqual(dueAt);
  });

  it.each<[string, TimeLimit, string, string | null]>([
    ['its calendar', hours, 'ca-on-municipal', '2026.1'],
    ['another', hours, 'us-federal', null],
    ['none', elapsed, 'us-federal', null],
    ['one of several', earliest(hours, days), 'us-federal', '2026.1'],
  ])('knows the version of %s', (_, limit, key, version) => {
    expect(versionUsed(given(limit).basis, key)).toBe(version);
  });
});
