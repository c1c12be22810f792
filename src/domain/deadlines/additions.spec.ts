import { describe, expect, it } from '@jest/globals';
import { aCase, CALENDARS } from '../../../test/factories/a-case.js';
import { aProtocol } from '../../../test/factories/a-protocol.js';
import { NOW } from '../../../test/factories/instants.js';
import { settle } from '../protocol/settle.js';
import { inOrder, isSame, layOver, NO_ADDITIONS, type Additions } from './additions.js';
import type { Calendar } from './calendar.js';
import { deadline, type Calendars } from './deadline.js';
import { explain } from './explain.js';
import type { TimeLimit } from './time-limit.js';

const KEY = 'ca-on-municipal';
const delivered = CALENDARS.calendar(KEY) as Calendar;
const SHUTDOWN = { en: 'Year-end shutdown', fr: 'fermeture de fin d’année' };
const shut = (...dates: string[]): Additions['closures'] => dates.map((date) => ({ date, name: SHUTDOWN }));
const additions = (some: Partial<Additions>): Additions => ({ ...NO_ADDITIONS, ...some });
const by = (calendar: Calendar): Calendars => ({
  timeZoneData: CALENDARS.timeZoneData,
  calendar: () => calendar,
});

/** The report is on a Thursday, 23 December 2027, at 15:00 in Toronto. */
const reported = new Date('2027-12-23T20:00:00Z');
const hours: TimeLimit = { mode: 'business', amount: 4, unit: 'hours', calendar: KEY, anchor: 'reported' };
const days: TimeLimit = { mode: 'business', amount: 2, unit: 'days', calendar: KEY, anchor: 'reported' };

function due(limit: TimeLimit, some: Partial<Additions>): { at: string; en: string; fr: string } {
  const calendar = layOver(delivered, additions(some), 1);
  const given = deadline(limit, { reported }, { zone: 'America/Toronto', calendars: by(calendar) });
  if (!('basis' in given)) throw new Error('no deadline');
  const at = given.dueAt.toISOString();
  return { at, en: explain(given.basis, 'en'), fr: explain(given.basis, 'fr') };
}

describe('a calendar with what the organization adds', () => {
  it.each<{ what: string; some: Partial<Additions>; limit: TimeLimit; at: string }>([
    { what: 'nothing', some: {}, limit: hours, at: '2027-12-24T16:00:00.000Z' },
    {
      what: 'a closure',
      some: { closures: shut('2027-12-24') },
      limit: hours,
      at: '2027-12-29T16:00:00.000Z',
    },
    {
      what: 'a closure on the weekend, where nothing is open anyway',
      some: { closures: shut('2027-12-26') },
      limit: hours,
      at: '2027-12-24T16:00:00.000Z',
    },
    {
      what: 'shorter hours',
      some: { hours: { opening: '10:00', closing: '15:00' } },
      limit: hours,
      at: '2027-12-24T19:00:00.000Z',
    },
    {
      what: 'hours to midnight',
      some: { hours: { opening: '08:30', closing: '24:00' } },
      limit: hours,
      at: '2027-12-24T00:00:00.000Z',
    },
    { what: 'nothing, in days', some: {}, limit: days, at: '2027-12-30T04:59:59.000Z' },
    {
      what: 'a Saturday that is worked',
      some: { opened: ['2027-12-25'] },
      limit: days,
      at: '2027-12-26T04:59:59.000Z',
    },
    {
      what: 'a substitute day that is worked',
      some: { opened: ['2027-12-27'] },
      limit: days,
      at: '2027-12-28T04:59:59.000Z',
    },
  ])('$what: $at', ({ some, limit, at }) => {
    expect(due(limit, some).at).toBe(at);
  });

  it('explains a deadline by the name of the closure and by the version', () => {
    const { en, fr } = due(hours, { closures: shut('2027-12-24') });
    expect(en).toContain('ca-on-municipal (version 2026.1+1)');
    expect(en).toContain('Fri 24 Dec (Year-end shutdown)');
    expect(fr).toContain('ven. 24 déc. (fermeture de fin d’année)');
  });

  it('explains hours as they were', () => {
    const { en } = due(hours, { hours: { opening: '10:00', closing: '15:00' } });
    expect(en).toContain('open 10:00 to 15:00');
  });

  it('says of the organization’s name what the delivered calendar would say otherwise', () => {
    const calendar = layOver(delivered, additions({ closures: shut('2027-12-25') }), 3);
    expect(calendar.closedOn('2027-12-25')).toEqual({ reason: 'organization', name: SHUTDOWN });
    expect(calendar.closedOn('2027-12-26')).toEqual(delivered.closedOn('2027-12-26'));
    expect(calendar).toMatchObject({ key: KEY, version: '2026.1+3', opening: '08:30', closing: '16:30' });
    expect(delivered).toMatchObject({ version: '2026.1' });
  });

  it('never moves a deadline that was given', () => {
    const {
      protocol,
      incident,
      steps: before,
    } = aCase({
      protocol: aProtocol({ key: 'acknowledge', limit: hours }, { key: 'decide', limit: days }),
    });
    const dues = (steps: typeof before): unknown[] => steps.map(({ dueAt, basis }) => [dueAt, basis]);
    const closures = shut('2026-11-17', '2026-11-18', '2026-11-19');
    const now = by(layOver(delivered, additions({ closures }), 1));
    const after = settle(protocol, incident, before, now, NOW);
    expect(after.events).toEqual([]);
    expect(dues(after.steps)).toEqual(dues(before));
    const fresh = before.map((step) => ({ ...step, dueAt: null, basis: null }));
    expect(dues(settle(protocol, incident, fresh, now, NOW).steps)).not.toEqual(dues(before));
  });
});

describe('additions', () => {
  const one = additions({ closures: shut('2027-12-24', '2027-12-23'), opened: ['2027-03-29', '2027-03-26'] });
  it('are the same in whatever order they are told', () => {
    const other = additions({
      closures: shut('2027-12-23', '2027-12-24'),
      opened: ['2027-03-26', '2027-03-29'],
    });
    expect(isSame(one, other)).toBe(true);
    expect(inOrder(one)).toEqual(other);
  });

  it.each<[string, Additions]>([
    [
      'another name',
      { ...one, closures: one.closures.map((each) => ({ ...each, name: { en: 'x', fr: 'y' } })) },
    ],
    ['a day less', { ...one, closures: one.closures.slice(1) }],
    ['hours', { ...one, hours: { opening: '08:30', closing: '16:30' } }],
    ['no opened day', { ...one, opened: [] }],
  ])('differ by %s', (_, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
