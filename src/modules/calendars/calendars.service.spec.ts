import { describe, expect, it } from '@jest/globals';
import { CalendarsService } from './calendars.service.js';

const calendars = new CalendarsService();

/** The holidays of a year as `MM-DD`, with those on weekends. */
function holidays(key: string, year: number): string {
  const calendar = calendars.calendar(key);
  const days = Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(year, 0, day + 1)).toISOString().slice(0, 10),
  );
  const closed = days.filter((day) => (calendar?.closedOn(day)?.reason ?? 'weekend') !== 'weekend');
  return closed
    .filter((day) => day.startsWith(String(year)))
    .map((day) => day.slice(5))
    .join(' ');
}

describe('the calendars delivered', () => {
  it.each([
    { key: 'ca-on-esa', year: 2026, days: '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26' },
    { key: 'ca-on-esa', year: 2027, days: '01-01 02-15 03-26 05-24 07-01 09-06 10-11 12-25 12-26' },
    { key: 'ca-on-esa', year: 2029, days: '01-01 02-19 03-30 05-21 07-01 07-02 09-03 10-08 12-25 12-26' },
    { key: 'ca-on-esa', year: 2007, days: '01-01 04-06 05-21 07-01 07-02 09-03 10-08 12-25 12-26' },
    {
      key: 'ca-on-legislation',
      year: 2026,
      days: '01-01 02-16 04-03 04-06 05-18 07-01 09-07 10-12 11-11 12-25 12-26',
    },
    {
      key: 'ca-on-legislation',
      year: 2027,
      days: '01-01 02-15 03-26 03-29 05-24 07-01 09-06 10-11 11-11 12-25 12-26 12-27',
    },
    {
      key: 'ca-on-legislation',
      year: 2023,
      days: '01-01 01-02 02-20 04-07 04-10 05-22 07-01 09-04 10-09 11-11 12-25 12-26',
    },
    {
      key: 'ca-on-legislation',
      year: 2022,
      days: '01-01 02-21 04-15 04-18 05-23 07-01 09-05 10-10 11-11 12-25 12-26 12-27',
    },
    {
      key: 'ca-on-municipal',
      year: 2026,
      days: '01-01 02-16 04-03 04-06 05-18 07-01 08-03 09-07 10-12 12-25 12-26 12-28',
    },
    {
      key: 'ca-on-municipal',
      year: 2027,
      days: '01-01 02-15 03-26 03-29 05-24 07-01 08-02 09-06 10-11 12-25 12-26 12-27 12-28',
    },
    {
      key: 'us-federal',
      year: 2026,
      days: '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
    },
    {
      key: 'us-federal',
      year: 2027,
      days: '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
    },
    {
      key: 'us-federal',
      year: 2020,
      days: '01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
    },
    { key: 'br', year: 2026, days: '01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25' },
    { key: 'br', year: 2023, days: '01-01 04-07 04-21 05-01 09-07 10-12 11-02 11-15 12-25' },
  ])('$key closes in $year', ({ key, year, days }) => {
    expect(holidays(key, year)).toBe(days);
  });

  it.each(['ca-on-esa', 'ca-on-legislation', 'ca-on-municipal', 'us-federal', 'br'])(
    '%s keeps weekends',
    (key) => {
      const calendar = calendars.calendar(key);
      const week = ['20', '21', '22', '23'].map(
        (day) => calendar?.closedOn(`2027-11-${day}`)?.reason ?? null,
      );
      expect(week).toEqual([key === 'br' ? 'black_awareness_day' : 'weekend', 'weekend', null, null]);
    },
  );

  it('names holidays and substitute days in both languages', () => {
    const municipal = calendars.calendar('ca-on-municipal');
    expect(municipal?.closedOn('2026-12-26')?.name).toEqual({ en: 'Boxing Day', fr: 'lendemain de Noël' });
    expect(municipal?.closedOn('2026-12-28')).toEqual({
      reason: 'boxing_day',
      name: { en: 'Boxing Day, substitute day', fr: 'lendemain de Noël, jour de remplacement' },
    });
  });

  it('are offered, and none other', () => {
    expect(calendars.calendar('br')).toMatchObject({ key: 'br', version: '2026.1' });
    expect(calendars.calendar('constructor')).toBeUndefined();
    expect(calendars.timeZoneData).toMatch(/^\d{4}[a-z]$/);
  });
});

describe('what the organization adds', () => {
  const own = new CalendarsService();
  const content = { closures: [], hours: { opening: '07:00', closing: '12:00' }, opened: [] };
  const add = (key: string, revision: number): void => own.add({ key, revision, content });

  it('is laid over one calendar, which becomes another object', () => {
    const before = own.calendar('br');
    add('br', 2);
    expect(own.calendar('br')).toMatchObject({ version: '2026.1+2', opening: '07:00' });
    expect(own.calendar('br')).not.toBe(before);
    expect(own.delivered('br')).toBe(before);
    expect(own.calendar('us-federal')?.version).toBe('2026.1');
  });

  it('is never older than what is known, and the same is left as it is', () => {
    const known = own.calendar('br');
    for (const revision of [1, 2]) add('br', revision);
    expect(own.calendar('br')).toBe(known);
    add('br', 3);
    expect(own.calendar('br')?.version).toBe('2026.1+3');
  });

  it('to a calendar that is not delivered any more is left out', () => {
    add('gone', 1);
    expect(own.calendar('gone')).toBeUndefined();
  });
});
