import { describe, expect, it } from '@jest/globals';
import { askedBy, LASTING_MS, waitAfter } from './delivery-wait.js';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-22T12:00:00Z');

describe('the waits between the tries of an event', () => {
  const attempts = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const all = (random: number): number[] => attempts.map((nth) => waitAfter(nth, random) ?? 0);
  const sum = (waits: number[]): number => waits.reduce((one, other) => one + other, 0);

  it('are those of the documentation, up to a fifth longer', () => {
    const seconds = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    expect(all(0)).toEqual(seconds.map((each) => each * 1_000));
    expect(all(1)).toEqual(seconds.map((each) => each * 1_200));
  });

  it('end after the tenth try, when an endpoint that took nothing is not called any more', () => {
    expect(waitAfter(10, 0)).toBeNull();
    expect(sum(all(0))).toBeGreaterThan(LASTING_MS);
    expect(sum(all(1))).toBeLessThan(4 * 24 * HOUR);
  });

  it('are as long as the other side asks for, up to a day, and never shorter', () => {
    expect(waitAfter(1, 0, 90_000)).toBe(90_000);
    expect(waitAfter(4, 0, 90_000)).toBe(2 * HOUR);
    expect(waitAfter(1, 0, 48 * HOUR)).toBe(24 * HOUR);
  });

  it.each([
    ['120', 120_000],
    ['Sun, 22 Nov 2026 12:02:00 GMT', 120_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['1234567890123', 0],
    ['-5', 0],
    ['1e9', 0],
    ['tomorrow', 0],
    ['2026-11-22T13:00:00Z', 0],
    [null, 0],
  ])('Retry-After: %s', (header, asked) => {
    expect(askedBy(header, NOW)).toBe(asked);
  });
});
