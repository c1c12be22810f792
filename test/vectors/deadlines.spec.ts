import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { deadline, type Anchors } from '../../src/domain/deadlines/deadline.js';
import { parseInstant } from '../../src/domain/deadlines/parse-instant.js';
import type { SimpleTimeLimit, TimeLimit } from '../../src/domain/deadlines/time-limit.js';
import { CalendarsService } from '../../src/modules/calendars/calendars.service.js';

type Rule = Record<string, unknown>;

interface Vector {
  id: string;
  zone: string;
  anchor: string | null;
  anchors?: Record<string, string>;
  rule: Rule;
  due?: string;
  error?: string;
}

const { vectors } = JSON.parse(readFileSync(new URL('deadlines.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
};
const calendars = new CalendarsService();

describe('deadlines that must hold', () => {
  it.each(vectors.filter(({ error }) => error === undefined))('$id', (vector) => {
    const result = deadline(toLimit(vector.rule), anchorsOf(vector), { zone: vector.zone, calendars });
    expect(result).toMatchObject({ dueAt: new Date(String(vector.due)) });
  });

  it.each(vectors.filter(({ error }) => error !== undefined))('$id is refused', (vector) => {
    expect(() => anchorsOf(vector)).toThrow(expect.objectContaining({ code: vector.error }));
  });

  it.each(vectors.filter(({ rule }) => rule['opening'] !== undefined))(
    '$id has the hours of its calendar',
    ({ rule }) => {
      const { opening, closing, calendar } = rule;
      expect(calendars.calendar(String(calendar))).toMatchObject({ opening, closing });
    },
  );
});

function anchorsOf({ anchor, anchors = {}, zone }: Vector): Anchors {
  const entered = anchor === null ? anchors : { anchor };
  return Object.fromEntries(
    Object.entries(entered).map(([name, text]) => [name, parseInstant(text, zone).at]),
  );
}

/** From the notation of the vectors, in which the only anchor has no name. */
function toLimit(rule: Rule): TimeLimit {
  if (rule['mode'] === 'earliest') return { mode: 'earliest', of: (rule['of'] as Rule[]).map(toSimple) };
  return toSimple(rule);
}

function toSimple({ days_after_year_end, event_on_closed_day, ...rule }: Rule): SimpleTimeLimit {
  const limit: object = {
    anchor: 'anchor',
    ...rule,
    ...(days_after_year_end !== undefined && { daysAfterYearEnd: days_after_year_end }),
    ...(event_on_closed_day !== undefined && { eventOnClosedDay: event_on_closed_day }),
  };
  return limit as SimpleTimeLimit;
}
