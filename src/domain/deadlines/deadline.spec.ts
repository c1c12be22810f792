import { describe, expect, it } from '@jest/globals';
import type { Calendar } from './calendar.js';
import { deadline, type Setting } from './deadline.js';
import type { SimpleTimeLimit, TimeLimit } from './time-limit.js';

const SUNDAYS_OPEN: Calendar = {
  key: 'saturday-closed',
  version: '2026.1',
  opening: '09:00',
  closing: '17:00',
  closedOn: (date) =>
    new Date(date).getUTCDay() === 6
      ? { reason: 'weekend', name: { en: 'weekend', fr: 'fin de semaine' } }
      : null,
};
const NEVER_OPEN: Calendar = {
  ...SUNDAYS_OPEN,
  closedOn: () => ({ reason: 'shut', name: { en: 'shut', fr: 'fermé' } }),
};
const NO_HOURS: Calendar = { ...SUNDAYS_OPEN, opening: '09:00', closing: '09:00' };

const setting: Setting = {
  zone: 'America/Toronto',
  calendars: {
    timeZoneData: '2026c',
    calendar: (key) => ({ open: SUNDAYS_OPEN, shut: NEVER_OPEN, 'no-hours': NO_HOURS })[key],
  },
};
const reported = new Date('2026-11-20T21:40:00Z');

function limit(rule: object): SimpleTimeLimit {
  const whole: object = { mode: 'elapsed', anchor: 'reported', amount: 1, unit: 'hours', ...rule };
  return whole as SimpleTimeLimit;
}

describe('deadline', () => {
  it('says on what it rests', () => {
    const businessDay = limit({ mode: 'business', unit: 'days', calendar: 'open' });
    expect(deadline(businessDay, { reported }, setting)).toEqual({
      dueAt: new Date('2026-11-23T04:59:59Z'),
      basis: {
        mode: 'business',
        anchor: 'reported',
        amount: 1,
        unit: 'days',
        anchorAt: '2026-11-20T21:40:00.000Z',
        zone: 'America/Toronto',
        calendar: { key: 'saturday-closed', version: '2026.1', opening: '09:00', closing: '17:00' },
        skipped: [{ date: '2026-11-21', reason: 'weekend', name: { en: 'weekend', fr: 'fin de semaine' } }],
        timeZoneData: '2026c',
        dueAt: '2026-11-23T04:59:59.000Z',
      },
    });
  });

  it.each([{ anchors: {} }, { anchors: { reported: null } }, { anchors: { discovered: reported } }])(
    'names the anchor that is missing in $anchors',
    ({ anchors }) => {
      expect(deadline(limit({}), anchors, setting)).toEqual({ notEvaluable: 'reported' });
    },
  );

  it.each([
    { day: 'Saturday', at: '2026-11-21T15:00:00Z', dayOne: '2026-11-22' },
    { day: 'Friday', at: '2026-11-20T15:00:00Z', dayOne: undefined },
  ])('names day one after an event on a $day', ({ at, dayOne }) => {
    const rule = limit({
      mode: 'business',
      unit: 'days',
      calendar: 'open',
      eventOnClosedDay: 'next_open_day_counts',
    });
    const result = deadline(rule, { reported: new Date(at) }, setting);
    expect(result).toHaveProperty('basis.eventOnClosedDay');
    expect('basis' in result && 'dayOne' in result.basis ? result.basis.dayOne : undefined).toBe(dayOne);
  });
});

describe('the earliest of several limits', () => {
  const dora: TimeLimit = {
    mode: 'earliest',
    of: [limit({ anchor: 'classified', amount: 4 }), limit({ anchor: 'aware', amount: 24 })],
  };
  const aware = new Date('2026-08-04T09:00:00Z');

  it.each([
    { classified: '2026-08-04T10:00:00Z', due: '2026-08-04T14:00:00Z', first: 'classified' },
    { classified: '2026-08-05T08:00:00Z', due: '2026-08-05T09:00:00Z', first: 'aware' },
  ])('is that after $first when classified at $classified', ({ classified, due, first }) => {
    const result = deadline(dora, { aware, classified: new Date(classified) }, setting);
    expect(result).toMatchObject({ dueAt: new Date(due), basis: { first: { anchor: first }, awaiting: [] } });
  });

  it('runs from the anchors that have happened, and says which has not', () => {
    const result = deadline(dora, { aware }, setting);
    expect(result).toMatchObject({
      dueAt: new Date('2026-08-05T09:00:00Z'),
      basis: { first: { anchor: 'aware' }, later: [], awaiting: ['classified'] },
    });
  });

  it('is not evaluable before any has happened', () => {
    expect(deadline(dora, {}, setting)).toEqual({ notEvaluable: 'classified' });
  });
});

describe('what is refused', () => {
  const business = { mode: 'business', unit: 'hours' };
  it.each([
    { rule: { amount: 1.5 }, code: 'invalid_amount' },
    { rule: { amount: -1 }, code: 'invalid_amount' },
    { rule: { amount: NaN }, code: 'invalid_amount' },
    { rule: { amount: '3' }, code: 'invalid_amount' },
    { rule: { amount: 87_601 }, code: 'invalid_amount' },
    { rule: { mode: 'calendar', unit: 'months', amount: 12e9 }, code: 'invalid_amount' },
    { rule: { ...business, calendar: 'open', amount: 8_001 }, code: 'invalid_amount' },
    { rule: { mode: 'annual', daysAfterYearEnd: -1 }, code: 'invalid_amount' },
    { rule: { mode: 'annual', month: 2, day: 30 }, code: 'invalid_limit' },
    { rule: { mode: 'annual', month: 13, day: 1 }, code: 'invalid_limit' },
    { rule: { mode: 'annual', month: 6, day: 0 }, code: 'invalid_limit' },
    { rule: { mode: 'earliest', of: [] }, code: 'invalid_limit' },
    { rule: { ...business, calendar: 'nowhere' }, code: 'unknown_calendar' },
    { rule: { ...business, calendar: 'shut' }, code: 'calendar_never_opens' },
    { rule: { ...business, unit: 'days', calendar: 'shut' }, code: 'calendar_never_opens' },
    { rule: { ...business, calendar: 'no-hours' }, code: 'calendar_never_opens' },
  ])('$rule is $code', ({ rule, code }) => {
    expect(() => deadline(limit(rule), { reported }, setting)).toThrow(expect.objectContaining({ code }));
  });

  it.each(['Toronto', '', '+05:00', 'America/Toronto2', '../etc'])('the zone "%s"', (zone) => {
    const unknown = { ...setting, zone };
    expect(() => deadline(limit({}), { reported }, unknown)).toThrow(
      expect.objectContaining({ code: 'unknown_zone' }),
    );
  });

  it.each([
    { at: new Date(NaN), why: 'no instant' },
    { at: new Date('1899-12-31T00:00:00Z'), why: 'an instant before 1900' },
    { at: new Date('9990-01-01T00:00:00Z'), why: 'a deadline after 9999' },
  ])('$why', ({ at }) => {
    const century = limit({ mode: 'calendar', unit: 'months', amount: 1_200 });
    const refusal = expect.objectContaining({ code: 'out_of_range' });
    expect(() => deadline(century, { reported: at }, setting)).toThrow(refusal);
  });
});
