import { describe, expect, it } from '@jest/globals';
import { isAtMost, isBlank, isCleanText, isDay, isEmail, isTime, isUuid, isZone } from './rules.js';

describe('isTime', () => {
  it.each([
    ['2026-11-20T14:05:00-05:00', true],
    ['2026-11-20T14:05:00Z', true],
    ['2026-11-20t14:05:00.123456789z', true],
    ['2024-02-29T00:00:00+14:00', true],
    ['1900-01-01T00:00:00Z', true],
    ['2200-12-31T23:59:59Z', true],
    ['2026-02-30T00:00:00Z', false],
    ['2026-02-29T00:00:00Z', false],
    ['2100-02-29T00:00:00Z', false],
    ['2026-13-01T00:00:00Z', false],
    ['2026-00-01T00:00:00Z', false],
    ['2026-01-00T00:00:00Z', false],
    ['2026-04-31T00:00:00Z', false],
    ['2026-01-01T24:00:00Z', false],
    ['2026-01-01T23:60:00Z', false],
    ['2026-06-30T23:59:60Z', false],
    ['2026-01-01T00:00:00', false],
    ['2026-01-01T00:00Z', false],
    ['2026-01-01', false],
    ['2026-01-01T00:00:00+14:01', false],
    ['2026-01-01T00:00:00+13:60', false],
    ['2026-01-01T00:00:00 05:00', false],
    ['1899-12-31T23:59:59Z', false],
    ['2201-01-01T00:00:00Z', false],
    ['+002026-01-01T00:00:00Z', false],
    ['2026-01-01T00:00:00Z\n', false],
    ['', false],
  ])('%j is %s', (value, expected) => expect(isTime(value)).toBe(expected));
});

describe('isDay', () => {
  it.each([
    ['2026-12-24', true],
    ['2024-02-29', true],
    ['1900-01-01', true],
    ['2200-12-31', true],
    ['2026-02-30', false],
    ['2100-02-29', false],
    ['1899-12-31', false],
    ['2201-01-01', false],
    ['2026-00-01', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-12-24T00:00:00Z', false],
    ['2026-12-24\n', false],
    ['+002026-12-24', false],
    ['', false],
  ])('%j is %s', (value, expected) => expect(isDay(value)).toBe(expected));
});

describe('isEmail', () => {
  it.each([
    ['name@example.org', true],
    ["o'brien+privacy@sub.example.co.uk", true],
    ['name@xn--bcher-kva.example', true],
    [`${'a'.repeat(64)}@example.org`, true],
    [`${'a'.repeat(65)}@example.org`, false],
    [`name@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(60)}.org`, false],
    ['"a b"@example.org', false],
    ['Name <name@example.org>', false],
    ['a@example.org,b@example.org', false],
    ['a@example.org\r\nBcc: b@example.org', false],
    ['.a@example.org', false],
    ['a..b@example.org', false],
    ['a@b@example.org', false],
    ['a@-example.org', false],
    ['a@localhost', false],
    ['a@[127.0.0.1]', false],
    ['@example.org', false],
    ['é@example.org', false],
  ])('%j is %s', (value, expected) => expect(isEmail(value)).toBe(expected));
});

describe('isZone', () => {
  it.each([
    ['America/Toronto', true],
    ['UTC', true],
    ['US/Eastern', true],
    ['America/Argentina/Buenos_Aires', true],
    ['+05:00', false],
    ['Mars/Olympus', false],
    ['', false],
    ['America/Toronto ', false],
    ['A'.repeat(65), false],
  ])('%j is %s', (value, expected) => expect(isZone(value)).toBe(expected));
});

describe('isUuid', () => {
  it.each([
    ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', true],
    ['9b2b38f7-9c0e-4f42-9b61-2f1d3a0f8a11', true],
    ['00000000-0000-0000-0000-000000000000', false],
    ['ffffffff-ffff-ffff-ffff-ffffffffffff', false],
    ['019a9f3c-6b1e-9c55-9d0e-1f5b2a7c8e44', false],
    ['019a9f3c-6b1e-7c55-cd0e-1f5b2a7c8e44', false],
    ['019a9f3c6b1e7c559d0e1f5b2a7c8e44', false],
    ['{019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44}', false],
  ])('%j is %s', (value, expected) => expect(isUuid(value)).toBe(expected));
});

describe('text', () => {
  it.each([
    ['plain é 漢字 👩‍👩‍👧', false, true],
    ['two\nlines', false, false],
    ['two\r\nlines\tand a tab', true, true],
    ['NUL \u0000', true, false],
    ['escape \u001b[31m', true, false],
    ['C1 \u0085', true, false],
    ['lone \ud800 surrogate', true, false],
    ['line separator \u2028', false, false],
  ])('%j, multiline %s, is clean: %s', (value, multiline, expected) =>
    expect(isCleanText(value, multiline)).toBe(expected),
  );

  it.each([
    ['', true],
    [' \t\u00a0\u3000', true],
    ['\u200b\ufeff', true],
    [' x ', false],
  ])('%j is blank: %s', (value, expected) => expect(isBlank(value)).toBe(expected));

  it.each([
    [3, 'abc', true],
    [3, 'abcd', false],
    [3, '👍👍👍', true],
    [3, '👍👍👍👍', false],
  ])('at most %i characters hold %j: %s', (max, value, expected) =>
    expect(isAtMost(max, value)).toBe(expected),
  );
});
