import { describe, expect, it } from '@jest/globals';
import { waitAfter } from './retry-wait.js';

const HOUR = 3_600_000;

/** All waits of a message that never gets through. */
function waits(random: number): number[] {
  const all: number[] = [];
  for (let wait = waitAfter(1, random); wait !== null; wait = waitAfter(all.length + 1, random))
    all.push(wait);
  return all;
}
const total = (random: number): number => waits(random).reduce((sum, wait) => sum + wait, 0) / HOUR;

describe('the waits between tries', () => {
  it('grow from five seconds to four hours, over two days in all', () => {
    expect(waits(0.5)).toEqual([...waits(0.5)].sort((a, b) => a - b));
    expect([waits(0.5).at(0), waits(0.5).at(-1)]).toEqual([5_000, 4 * HOUR]);
    expect(total(0.5)).toBeCloseTo(48.4, 1);
  });

  it.each([
    [0, 4_500],
    [0.25, 4_750],
    [1, 5_500],
  ])('are spread: with %d the first is %d ms', (random, first) => {
    expect(waitAfter(1, random)).toBe(first);
    expect(waits(random)).toHaveLength(23);
  });

  it('stay near two days, whatever chance says', () => {
    expect(total(0)).toBeGreaterThan(43);
    expect(total(1)).toBeLessThan(54);
  });
});
