import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoInstant } from './iso-instant.js';

describe('an instant in ISO 8601', () => {
  it.each([
    '2026-11-20T14:05:00.000Z',
    '2024-02-29T23:59:59.999Z',
    '1969-12-31T23:59:59.007Z',
    '0000-01-01T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    '-271821-04-20T00:00:00.000Z',
  ])('%s', (text) => {
    expect(isoInstant(new Date(text))).toBe(text);
  });

  it('is what toISOString says', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (at) => {
        expect(isoInstant(at)).toBe(at.toISOString());
      }),
    );
  });

  it('is none where there is no instant', () => {
    expect(() => isoInstant(new Date(NaN))).toThrow(RangeError);
  });
});
