import { describe, expect, it } from '@jest/globals';
import type { Calendar } from './calendar.js';
import { openingAfter } from './business-time.js';

const TORONTO = 'America/Toronto';
const WEEK: Calendar = {
  ...{ key: 'week', version: '2026.1', opening: '08:30', closing: '16:30' },
  closedOn: (date) =>
    [0, 6].includes(new Date(date).getUTCDay()) || date === '2026-11-24'
      ? { reason: 'shut', name: { en: 'shut', fr: 'fermé' } }
      : null,
};
const ALL_DAY: Calendar = { ...WEEK, key: 'all-day', opening: '00:00', closing: '24:00' };
const AT_TWO: Calendar = { ...WEEK, key: 'at-two', opening: '02:30', closing: '16:30', closedOn: () => null };
const NEVER: Calendar = { ...WEEK, key: 'never', closedOn: () => WEEK.closedOn('2026-11-24') };

const CASES: [what: string, calendar: Calendar, at: string, isOpen: boolean, opensAt: string][] = [
  ['before the opening', WEEK, '2026-11-23T08:29:59-05:00', false, '2026-11-23T08:30:00-05:00'],
  ['at the very opening', WEEK, '2026-11-23T08:30:00-05:00', true, '2026-11-25T08:30:00-05:00'],
  ['within the hours', WEEK, '2026-11-25T12:00:00-05:00', true, '2026-11-26T08:30:00-05:00'],
  ['at the very closing', WEEK, '2026-11-25T16:30:00-05:00', false, '2026-11-26T08:30:00-05:00'],
  ['on a Friday evening', WEEK, '2026-11-20T18:00:00-05:00', false, '2026-11-23T08:30:00-05:00'],
  ['on a closed day', WEEK, '2026-11-24T12:00:00-05:00', false, '2026-11-25T08:30:00-05:00'],
  ['over the change to winter time', WEEK, '2026-10-31T12:00:00-04:00', false, '2026-11-02T08:30:00-05:00'],
  ['over the change to summer time', WEEK, '2027-03-13T12:00:00-05:00', false, '2027-03-15T08:30:00-04:00'],
  [
    'when the hour of opening is skipped',
    AT_TWO,
    '2027-03-14T01:00:00-05:00',
    false,
    '2027-03-14T03:30:00-04:00',
  ],
  ['all day long', ALL_DAY, '2026-11-25T12:00:00-05:00', true, '2026-11-26T00:00:00-05:00'],
];

describe('the next opening', () => {
  it.each(CASES)('%s', (_, calendar, at, isOpen, opensAt) => {
    const found = openingAfter(calendar, TORONTO, Date.parse(at));
    expect(found).toEqual({ isOpen, opensAt: Date.parse(opensAt) });
  });

  it('of a calendar that never opens is none', () => {
    expect(() => openingAfter(NEVER, TORONTO, 0)).toThrow('no open day');
  });
});
