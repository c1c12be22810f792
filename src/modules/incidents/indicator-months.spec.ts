import { describe, expect, it } from '@jest/globals';
import { monthsOf } from './indicator-months.js';

describe('the months of indicators', () => {
  it.each([
    [{}, '2025-12', '2026-11', '2025-12-01', '2026-12-01'],
    [{ to: '2026-02' }, '2025-03', '2026-02', '2025-03-01', '2026-03-01'],
    [{ from: '2026-02' }, '2026-02', '2027-01', '2026-02-01', '2027-02-01'],
    [{ from: '2024-02', to: '2024-02' }, '2024-02', '2024-02', '2024-02-01', '2024-03-01'],
    [{ from: '2022-01', to: '2026-12' }, '2022-01', '2026-12', '2022-01-01', '2027-01-01'],
  ])('%j are from %s to %s', (query, from, to, fromDay, untilDay) => {
    expect(monthsOf(query, '2026-11-22')).toEqual({ from, to, fromDay, untilDay });
  });

  it.each([
    { from: '2026-03', to: '2026-02' },
    { from: '2021-12', to: '2026-12' },
    { from: '1900-01', to: '2200-12' },
  ])('are refused from $from to $to', (query) => {
    expect(() => monthsOf(query, '2026-11-22')).toThrow(
      expect.objectContaining({ code: 'validation_failed' }),
    );
  });
});
