import { expect, it } from '@jest/globals';
import { drawn } from './drawn.js';

it('gives as many bytes as are asked for, and never the same ones twice', () => {
  const all = Array.from({ length: 5_000 }, (_, nth) => drawn(8 + (nth % 9)));
  expect(all.map(({ length }) => length)).toEqual(all.map((_, nth) => 8 + (nth % 9)));
  expect(new Set(all.map((each) => each.toString('hex', 0, 8))).size).toBe(all.length);
});

it('leaves alone what it gave before', () => {
  const first = drawn(16);
  const before = first.toString('hex');
  for (let times = 0; times < 1_000; times += 1) drawn(16);
  expect(first.toString('hex')).toBe(before);
});
