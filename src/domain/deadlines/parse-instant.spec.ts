import { describe, expect, it } from '@jest/globals';
import { parseInstant } from './parse-instant.js';

const TORONTO = 'America/Toronto';

describe('parseInstant', () => {
  it.each([
    { text: '2026-11-20T16:40:00-05:00', at: '2026-11-20T21:40:00Z', offset: '-05:00' },
    { text: '2026-11-20T16:40:00.1239+05:30', at: '2026-11-20T11:10:00.123Z', offset: '+05:30' },
    { text: '2026-11-20t16:40:00z', at: '2026-11-20T16:40:00Z', offset: 'Z' },
    { text: '2026-11-20T16:40:00', at: '2026-11-20T21:40:00Z', offset: null },
    { text: '2026-07-20T16:40', at: '2026-07-20T20:40:00Z', offset: null },
    { text: '2028-02-29T00:00:00', at: '2028-02-29T05:00:00Z', offset: null },
    { text: '2026-11-01T01:30:00-04:00', at: '2026-11-01T05:30:00Z', offset: '-04:00' },
    { text: '2026-11-01T01:30:00-05:00', at: '2026-11-01T06:30:00Z', offset: '-05:00' },
    { text: '2026-11-01T02:00:00', at: '2026-11-01T07:00:00Z', offset: null },
    { text: '2027-03-14T03:00:00', at: '2027-03-14T07:00:00Z', offset: null },
  ])('reads $text', ({ text, at, offset }) => {
    expect(parseInstant(text, TORONTO)).toEqual({ at: new Date(at), offset });
  });

  it.each([
    { text: '2026-11-01T01:30:00', code: 'ambiguous_local_time' },
    { text: '2026-11-01T01:00', code: 'ambiguous_local_time' },
    { text: '2027-03-14T02:30:00', code: 'nonexistent_local_time' },
    { text: '2027-03-14T02:00', code: 'nonexistent_local_time' },
    { text: '1899-12-31T23:59:59Z', code: 'out_of_range' },
    { text: '9999-12-31T23:59:59Z', code: 'out_of_range' },
    ...[
      '2026-02-30T10:00:00',
      '2026-02-30T10:00:00Z',
      '2026-13-01T10:00:00Z',
      '2026-11-20T24:00:00Z',
      '2026-11-20T16:60:00Z',
      '2016-12-31T23:59:60Z',
      '2026-11-20',
      '2026-11-20 16:40:00',
      '2026-11-20T16:40:00+24:00',
      '2026-11-20T16:40:00-5',
      '2026-11-20T16:40:00 05:00',
      '2026-11-20T16:40:00Z\n',
      '+002026-11-20T16:40:00Z',
      '2026-11-20T16:40:00-05:00[America/Toronto]',
      'yesterday',
      '',
    ].map((text) => ({ text, code: 'invalid_time' })),
  ])('refuses "$text" as $code', ({ text, code }) => {
    expect(() => parseInstant(text, TORONTO)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses an unknown zone even beside an offset', () => {
    const refusal = expect.objectContaining({ code: 'unknown_zone' });
    expect(() => parseInstant('2026-11-20T16:40:00Z', 'Hamilton')).toThrow(refusal);
  });
});
