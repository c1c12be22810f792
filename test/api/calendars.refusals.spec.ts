import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp } from '../support/running-app.js';

const PATH = '/v1/calendars/ca-on-municipal/organization';
const NAME = { en: 'Founders’ Day', fr: 'fête des fondateurs' };
const ADDED = {
  closures: [{ date: '2031-06-16', name: NAME }],
  hours: { opening: '08:00', closing: '16:00' },
  opened: ['2031-07-01'],
  reason: 'Council resolution of 3 November',
};

describe('what an organization cannot add to a calendar', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ PROCESS: 'http' })));
  afterAll(() => app.stop());

  const closure = (date: unknown, name: unknown = NAME): object => ({ closures: [{ date, name }] });
  const everyDay = (from: string, count: number): object => ({
    closures: Array.from({ length: count }, (_, day) => ({
      ...{ date: new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10), name: NAME },
    })),
  });
  it.each<{ what: string; body: object; pointer: string; code: string }>([
    { what: 'no closures', body: { closures: undefined }, pointer: '/closures', code: 'required' },
    { what: 'null for closures', body: { closures: null }, pointer: '/closures', code: 'list' },
    { what: 'a text for closures', body: { closures: '2030-01-02' }, pointer: '/closures', code: 'list' },
    { what: 'a date alone', body: { closures: ['2030-01-02'] }, pointer: '/closures/0', code: 'object' },
    { what: 'too many', body: everyDay('2030-01-01', 401), pointer: '/closures', code: 'too_many' },
    { what: 'no day', body: closure('2030-02-30'), pointer: '/closures/0/date', code: 'date' },
    { what: 'a time', body: closure('2030-02-01T00:00:00Z'), pointer: '/closures/0/date', code: 'date' },
    { what: 'a number', body: closure(20300201), pointer: '/closures/0/date', code: 'text' },
    { what: 'a day long ago', body: closure('1899-12-31'), pointer: '/closures/0/date', code: 'date' },
    { what: 'a day far ahead', body: closure('2201-01-01'), pointer: '/closures/0/date', code: 'date' },
    {
      what: 'no name',
      body: { closures: [{ date: '2030-02-01' }] },
      pointer: '/closures/0/name',
      code: 'required',
    },
    {
      what: 'one language',
      body: closure('2030-02-01', { en: 'x' }),
      pointer: '/closures/0/name/fr',
      code: 'required',
    },
    {
      what: 'an empty name',
      body: closure('2030-02-01', { en: ' ', fr: 'x' }),
      pointer: '/closures/0/name/en',
      code: 'too_short',
    },
    {
      what: 'a long name',
      body: closure('2030-02-01', { en: 'x'.repeat(101), fr: 'x' }),
      pointer: '/closures/0/name/en',
      code: 'too_long',
    },
    {
      what: 'a name of two lines',
      body: closure('2030-02-01', { en: 'a\nb', fr: 'x' }),
      pointer: '/closures/0/name/en',
      code: 'characters',
    },
    {
      what: 'another field of a closure',
      body: { closures: [{ date: '2030-02-01', name: NAME, until: '2030-02-03' }] },
      pointer: '/closures/0/until',
      code: 'unknown_field',
    },
    {
      what: 'a day twice',
      body: { closures: [...ADDED.closures, { date: '2030-02-01', name: NAME }, ...ADDED.closures] },
      pointer: '/closures/2/date',
      code: 'repeated',
    },
    {
      what: 'a calendar that hardly opens',
      body: everyDay('2030-01-01', 130),
      pointer: '/closures/0/date',
      code: 'never_opens',
    },
    { what: 'hours that are text', body: { hours: '08:00-16:00' }, pointer: '/hours', code: 'object' },
    {
      what: 'an opening alone',
      body: { hours: { opening: '08:00' } },
      pointer: '/hours/closing',
      code: 'required',
    },
    {
      what: 'a short time',
      body: { hours: { opening: '8:00', closing: '16:00' } },
      pointer: '/hours/opening',
      code: 'time_of_day',
    },
    {
      what: 'an opening at 24:00',
      body: { hours: { opening: '24:00', closing: '24:00' } },
      pointer: '/hours/opening',
      code: 'time_of_day',
    },
    {
      what: 'a closing at 24:01',
      body: { hours: { opening: '08:00', closing: '24:01' } },
      pointer: '/hours/closing',
      code: 'time_of_day',
    },
    {
      what: 'closing first',
      body: { hours: { opening: '16:00', closing: '08:00' } },
      pointer: '/hours/closing',
      code: 'order',
    },
    {
      what: 'no time between',
      body: { hours: { opening: '08:00', closing: '08:00' } },
      pointer: '/hours/closing',
      code: 'order',
    },
    { what: 'opened that is no list', body: { opened: '2030-01-01' }, pointer: '/opened', code: 'list' },
    { what: 'null for opened', body: { opened: null }, pointer: '/opened', code: 'list' },
    { what: 'no day opened', body: { opened: ['2030-02-30'] }, pointer: '/opened', code: 'date' },
    {
      what: 'a day opened twice',
      body: { opened: ['2030-01-01', '2030-01-01'] },
      pointer: '/opened',
      code: 'repeated',
    },
    {
      what: 'a day closed and opened',
      body: { opened: ['2031-06-16'] },
      pointer: '/opened',
      code: 'contradiction',
    },
    { what: 'no reason', body: { reason: undefined }, pointer: '/reason', code: 'required' },
    { what: 'a blank reason', body: { reason: '  ' }, pointer: '/reason', code: 'too_short' },
    { what: 'a long reason', body: { reason: 'x'.repeat(1_001) }, pointer: '/reason', code: 'too_long' },
    { what: 'another field', body: { weekend: ['friday'] }, pointer: '/weekend', code: 'unknown_field' },
  ])('refuses $what at $pointer', async ({ body, pointer, code }) => {
    const answer = await app.ask('admin', 'PUT', PATH, { ...ADDED, ...body }, { 'if-match': '*' });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: [{ pointer, code }] },
    });
    expect(await app.sql('select from organization_calendar')).toEqual([]);
  });
});
