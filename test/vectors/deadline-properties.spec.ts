import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deadline, type Deadline } from '../../src/domain/deadlines/deadline.js';
import { explain } from '../../src/domain/deadlines/explain.js';
import type { SimpleTimeLimit } from '../../src/domain/deadlines/time-limit.js';
import { CalendarsService } from '../../src/modules/calendars/calendars.service.js';

const calendars = new CalendarsService();
const ZONES = [
  'America/Toronto',
  'America/St_Johns',
  'Europe/Brussels',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
];
const KEYS = ['ca-on-esa', 'ca-on-legislation', 'ca-on-municipal', 'us-federal', 'br'];
const DAY = 86_400_000;

const zone = fc.constantFrom(...ZONES);
const calendar = fc.constantFrom(...KEYS);
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const amount = fc.nat({ max: 400 });
const base = { anchor: fc.constant('reported'), amount };
const elapsed = fc.record({
  mode: fc.constant('elapsed'),
  ...base,
  unit: fc.constantFrom('minutes', 'hours'),
});
const business = fc.record({
  mode: fc.constant('business'),
  ...base,
  unit: fc.constantFrom('days', 'hours'),
  calendar,
});
const onTheWall = fc.record({
  mode: fc.constant('calendar'),
  ...base,
  unit: fc.constantFrom('days', 'months'),
});
const annual = fc.record({
  mode: fc.constant('annual'),
  anchor: fc.constant('reported'),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 29 }),
});
const anyLimit = fc.oneof(elapsed, business, onTheWall, annual) as fc.Arbitrary<SimpleTimeLimit>;

function due(limit: SimpleTimeLimit, reported: Date, inZone: string): Deadline {
  const result = deadline(limit, { reported }, { zone: inZone, calendars });
  if ('dueAt' in result) return result;
  throw new Error(`${result.notEvaluable} is missing`);
}

function localDay(at: Date, inZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: inZone, dateStyle: 'short' }).format(at);
}

describe('whatever the rule', () => {
  it('a later anchor is never due earlier', () => {
    const later = fc.integer({ min: 0, max: 40 * DAY });
    fc.assert(
      fc.property(anyLimit, instant, later, zone, (limit, at, more, inZone) => {
        const first = due(limit, at, inZone).dueAt;
        const second = due(limit, new Date(at.getTime() + more), inZone).dueAt;
        expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime());
      }),
    );
  });

  it('a deadline is not before its anchor, but for the last second of a day', () => {
    fc.assert(
      fc.property(anyLimit, instant, zone, (limit, at, inZone) => {
        expect(due(limit, at, inZone).dueAt.getTime()).toBeGreaterThan(at.getTime() - 1_000);
      }),
    );
  });

  it('the basis survives as JSON and explains itself in both languages', () => {
    fc.assert(
      fc.property(anyLimit, instant, zone, (limit, at, inZone) => {
        const { basis } = due(limit, at, inZone);
        const stored = JSON.parse(JSON.stringify(basis)) as typeof basis;
        expect(stored).toEqual(basis);
        expect(explain(stored, 'en')).toMatch(/Due .+\)\.$/);
        expect(explain(stored, 'fr')).toMatch(/Échéance\u00a0: .+\)\.$/);
      }),
    );
  });
});

describe('business time', () => {
  it('never ends on a closed day', () => {
    fc.assert(
      fc.property(business, instant, zone, (limit, at, inZone) => {
        const { dueAt } = due(limit, at, inZone);
        expect(calendars.calendar(limit.calendar)?.closedOn(localDay(dueAt, inZone))).toBeNull();
      }),
    );
  });
});

describe('elapsed time', () => {
  it('ignores the zone', () => {
    fc.assert(
      fc.property(elapsed, instant, zone, zone, (limit, at, one, another) => {
        expect(due(limit, at, one).dueAt).toEqual(due(limit, at, another).dueAt);
      }),
    );
  });
});
