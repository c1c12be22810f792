import { describe, expect, it } from '@jest/globals';
import type { Calendars } from '../../src/domain/deadlines/deadline.js';
import { deadline } from '../../src/domain/deadlines/deadline.js';
import { parseInstant } from '../../src/domain/deadlines/parse-instant.js';
import type { SimpleTimeLimit } from '../../src/domain/deadlines/time-limit.js';
import { CalendarsService } from '../../src/modules/calendars/calendars.service.js';

const shipped = new CalendarsService();
const setting = { zone: 'America/Toronto', calendars: shipped };

const elapsed = (amount: number, unit: 'minutes' | 'hours'): SimpleTimeLimit => ({
  mode: 'elapsed',
  anchor: 'reported',
  amount,
  unit,
});
const calendarDays = (amount: number): SimpleTimeLimit => ({
  mode: 'calendar',
  anchor: 'reported',
  amount,
  unit: 'days',
});
const months = (amount: number): SimpleTimeLimit => ({
  mode: 'calendar',
  anchor: 'reported',
  amount,
  unit: 'months',
});
const businessDays = (amount: number, calendar = 'ca-on-municipal'): SimpleTimeLimit => ({
  mode: 'business',
  anchor: 'reported',
  amount,
  unit: 'days',
  calendar,
});
const businessHours = (amount: number, calendar = 'ca-on-municipal'): SimpleTimeLimit => ({
  mode: 'business',
  anchor: 'reported',
  amount,
  unit: 'hours',
  calendar,
});
const annual = (month: number, day: number): SimpleTimeLimit => ({
  mode: 'annual',
  anchor: 'reported',
  month,
  day,
});
const afterYearEnd = (days: number): SimpleTimeLimit => ({
  mode: 'annual',
  anchor: 'reported',
  daysAfterYearEnd: days,
});

interface Case {
  what: string;
  limit: SimpleTimeLimit;
  from: string;
  due: string;
}

const cases: Case[] = [
  {
    what: 'minutes are on the UTC line',
    limit: elapsed(90, 'minutes'),
    from: '2026-11-01T00:30',
    due: '2026-11-01T01:00-05:00',
  },
  {
    what: 'zero hours are due at once',
    limit: elapsed(0, 'hours'),
    from: '2026-11-20T16:40',
    due: '2026-11-20T16:40-05:00',
  },
  {
    what: 'a leap day is a day',
    limit: calendarDays(1),
    from: '2028-02-28T09:00',
    due: '2028-02-29T23:59:59-05:00',
  },
  {
    what: 'a year after a leap day is 28 February',
    limit: months(12),
    from: '2028-02-29T09:00',
    due: '2029-02-28T23:59:59-05:00',
  },
  {
    what: 'a month clamps to a leap day',
    limit: months(1),
    from: '2028-01-31T09:00',
    due: '2028-02-29T23:59:59-05:00',
  },
  {
    what: 'months cross the year',
    limit: months(3),
    from: '2026-11-30T09:00',
    due: '2027-02-28T23:59:59-05:00',
  },
  {
    what: 'zero days end with the day',
    limit: calendarDays(0),
    from: '2026-11-20T16:40',
    due: '2026-11-20T23:59:59-05:00',
  },
  {
    what: '30 days over the autumn change',
    limit: calendarDays(30),
    from: '2026-10-15T10:00',
    due: '2026-11-14T23:59:59-05:00',
  },
  {
    what: '30 days over the spring change',
    limit: calendarDays(30),
    from: '2027-02-20T10:00',
    due: '2027-03-22T23:59:59-04:00',
  },
  {
    what: 'a day of 25 hours is due at its end',
    limit: calendarDays(1),
    from: '2026-10-31T10:00',
    due: '2026-11-01T23:59:59-05:00',
  },
  {
    what: 'a day of 23 hours is due at its end',
    limit: calendarDays(1),
    from: '2027-03-13T10:00',
    due: '2027-03-14T23:59:59-04:00',
  },
  {
    what: 'days cross the year',
    limit: calendarDays(2),
    from: '2026-12-30T23:30',
    due: '2027-01-01T23:59:59-05:00',
  },
  {
    what: 'the last second of a day belongs to it',
    limit: calendarDays(1),
    from: '2026-11-20T23:59:59.999',
    due: '2026-11-21T23:59:59-05:00',
  },
  {
    what: 'midnight begins a day',
    limit: calendarDays(1),
    from: '2026-11-21T00:00',
    due: '2026-11-22T23:59:59-05:00',
  },
  {
    what: 'a business day after New Year’s Eve',
    limit: businessDays(1),
    from: '2026-12-31T15:00',
    due: '2027-01-04T23:59:59-05:00',
  },
  {
    what: 'the Civic Holiday closes a municipality',
    limit: businessDays(1),
    from: '2026-07-31T10:00',
    due: '2026-08-04T23:59:59-04:00',
  },
  {
    what: 'Easter Monday closes a municipality',
    limit: businessDays(1),
    from: '2027-03-25T10:00',
    due: '2027-03-30T23:59:59-04:00',
  },
  {
    what: 'zero business days on a Sunday end on Monday',
    limit: businessDays(0),
    from: '2026-11-22T11:00',
    due: '2026-11-23T23:59:59-05:00',
  },
  {
    what: '24 December to after Boxing Day’s substitute',
    limit: businessDays(1),
    from: '2026-12-24T10:00',
    due: '2026-12-29T23:59:59-05:00',
  },
  {
    what: 'a substitute day before the year begins',
    limit: businessDays(1, 'us-federal'),
    from: '2027-12-30T10:00',
    due: '2028-01-03T23:59:59-05:00',
  },
  {
    what: 'business hours that end at closing stay',
    limit: businessHours(8),
    from: '2026-11-20T08:30',
    due: '2026-11-20T16:30-05:00',
  },
  {
    what: 'a second later they end the next open day',
    limit: businessHours(8),
    from: '2026-11-20T08:30:01',
    due: '2026-11-23T08:30:01-05:00',
  },
  {
    what: 'a start before opening waits for it',
    limit: businessHours(1),
    from: '2026-11-20T06:00',
    due: '2026-11-20T09:30-05:00',
  },
  {
    what: 'an hour that closing cuts goes on',
    limit: businessHours(1),
    from: '2026-11-20T16:00',
    due: '2026-11-23T09:00-05:00',
  },
  {
    what: 'zero business hours at closing wait for opening',
    limit: businessHours(0),
    from: '2026-11-20T16:30',
    due: '2026-11-23T08:30-05:00',
  },
  {
    what: 'hours from 24 December, municipal',
    limit: businessHours(4),
    from: '2026-12-24T15:30',
    due: '2026-12-29T11:30-05:00',
  },
  {
    what: 'hours from 24 December, Legislation Act',
    limit: businessHours(4, 'ca-on-legislation'),
    from: '2026-12-24T15:30',
    due: '2026-12-28T11:30-05:00',
  },
  {
    what: 'hours over the weekend of the autumn change',
    limit: businessHours(4),
    from: '2026-10-30T14:30',
    due: '2026-11-02T10:30-05:00',
  },
  {
    what: 'hours over the weekend of the spring change',
    limit: businessHours(4),
    from: '2027-03-12T14:30',
    due: '2027-03-15T10:30-04:00',
  },
  {
    what: '29 February of a common year is the 28th',
    limit: annual(2, 29),
    from: '2026-05-15T12:00',
    due: '2027-02-28T23:59:59-05:00',
  },
  {
    what: '29 February of a leap year',
    limit: annual(2, 29),
    from: '2027-05-15T12:00',
    due: '2028-02-29T23:59:59-05:00',
  },
  {
    what: '60 days after a year end before a leap day',
    limit: afterYearEnd(60),
    from: '2027-05-15T12:00',
    due: '2028-02-29T23:59:59-05:00',
  },
  {
    what: 'the anchor’s year is the local one',
    limit: annual(3, 1),
    from: '2027-01-01T02:00Z',
    due: '2027-03-01T23:59:59-05:00',
  },
];

describe('time limits in Toronto', () => {
  it.each(cases)('$what', ({ limit, from, due }) => {
    const reported = parseInstant(from, setting.zone).at;
    expect(deadline(limit, { reported }, setting)).toMatchObject({ dueAt: parseInstant(due, 'UTC').at });
  });
});

describe('an office that is open through the clock changes', () => {
  const nightly = { key: 'nightly', version: '1', opening: '00:00', closing: '04:00', closedOn: () => null };
  const always = { ...nightly, key: 'always', closing: '24:00' };
  const skippedOpening = { ...nightly, key: 'skipped-opening', opening: '02:30' };
  const calendars: Calendars = {
    timeZoneData: 'test',
    calendar: (key) => [nightly, always, skippedOpening].find((calendar) => calendar.key === key),
  };

  it.each([
    {
      change: 'autumn, five hours open',
      calendar: 'nightly',
      amount: 5,
      from: '2026-11-01T00:00',
      due: '2026-11-01T04:00-05:00',
    },
    {
      change: 'spring, three hours open',
      calendar: 'nightly',
      amount: 4,
      from: '2027-03-14T00:00',
      due: '2027-03-15T01:00-04:00',
    },
    {
      change: 'autumn, 25 hours open',
      calendar: 'always',
      amount: 25,
      from: '2026-11-01T00:00',
      due: '2026-11-02T00:00-05:00',
    },
    {
      change: 'spring, 23 hours open',
      calendar: 'always',
      amount: 23,
      from: '2027-03-14T00:00',
      due: '2027-03-15T00:00-04:00',
    },
    {
      change: 'an opening that is skipped',
      calendar: 'skipped-opening',
      amount: 1,
      from: '2027-03-14T00:00',
      due: '2027-03-15T03:00-04:00',
    },
  ])('$change', ({ calendar, amount, from, due }) => {
    const reported = parseInstant(from, setting.zone).at;
    const result = deadline(businessHours(amount, calendar), { reported }, { zone: setting.zone, calendars });
    expect(result).toMatchObject({ dueAt: parseInstant(due, 'UTC').at });
  });
});
