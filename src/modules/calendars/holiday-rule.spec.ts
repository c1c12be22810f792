import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../domain/deadlines/day-number.js';
import { parseHolidayRule } from './holiday-rule.js';

describe('holiday rules', () => {
  it.each([
    { rule: '12-25', year: 2026, day: '2026-12-25' },
    { rule: 'easter', year: 2000, day: '2000-04-23' },
    { rule: 'easter', year: 2038, day: '2038-04-25' },
    { rule: 'easter -2', year: 2027, day: '2027-03-26' },
    { rule: 'easter 1', year: 2027, day: '2027-03-29' },
    { rule: '3rd monday in february', year: 2026, day: '2026-02-16' },
    { rule: '1st monday in september', year: 2025, day: '2025-09-01' },
    { rule: '4th thursday in november', year: 2026, day: '2026-11-26' },
    { rule: 'last monday in may', year: 2027, day: '2027-05-31' },
    { rule: 'last monday in december', year: 2026, day: '2026-12-28' },
    { rule: 'monday before 05-25', year: 2026, day: '2026-05-18' },
    { rule: 'monday before 05-25', year: 2027, day: '2027-05-24' },
    { rule: 'monday before 05-25', year: 1953, day: '1953-05-18' },
  ])('$rule in $year is $day', ({ rule, year, day }) => {
    expect(isoDate(Number(parseHolidayRule(rule)?.(year)))).toBe(day);
  });

  it.each([
    '13-40',
    '02-30',
    '02-29',
    '00-10',
    'foo',
    '',
    'monday before',
    'monday before 02-30',
    '3rd mondya in february',
    '5th monday in february',
    '3rd monday in February',
    '12-25 if saturday then next monday',
    'easter x',
  ])('"%s" is none', (text) => {
    expect(parseHolidayRule(text)).toBeNull();
  });
});
