import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../../platform/files/package-folder.js';
import { readCalendars } from './read-calendars.js';

const source = join(packageFolder('calendars'), 'us-federal.yaml');
const text = readFileSync(source, 'utf8');
const lineOf = (line: string): number => text.split('\n').findIndex((one) => one.includes(line)) + 1;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'calendars-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a calendar file', () => {
  it('is read by its name', () => {
    copyFileSync(source, join(folder, 'us-federal.yaml'));
    expect([...readCalendars(folder).keys()]).toEqual(['us-federal']);
  });

  it.each([
    { line: 'key: us-federal', now: 'key: us', column: 6, reason: 'the file' },
    { line: "version: '2026.1'", now: 'version: 2', column: 10, reason: 'must be string' },
    {
      line: "verifiedOn: '2026-11-22'",
      now: "verifiedOn: '2026-02-30'",
      column: 13,
      reason: 'must be a date',
    },
    { line: "opening: '09:00'", now: "opening: '9:00'", column: 10, reason: 'must match pattern' },
    {
      line: "closing: '17:00'",
      now: "closing: '08:00'",
      column: 10,
      reason: 'closing must come after opening',
    },
    {
      line: 'weekend: [saturday, sunday]',
      now: 'weekend: [saturday, sonntag]',
      column: 21,
      reason: 'monday, tuesday',
    },
    { line: '- key: juneteenth', now: '- key: weekend', column: 10, reason: 'must NOT be valid' },
    {
      line: '- key: juneteenth',
      now: '- key: memorial_day',
      column: 10,
      reason: 'memorial_day is there twice',
    },
    { line: 'rule: 06-19', now: 'rule: 06-31', column: 11, reason: 'is no rule' },
    {
      line: 'rule: 06-19',
      now: 'rule: 06-19\n    until: 2020',
      column: 12,
      offset: 1,
      reason: 'until must not',
    },
    { line: 'since: 2021', now: 'sinse: 2021', column: 12, reason: 'additional properties sinse' },
    { line: 'since: 2021', now: 'since: "2021"', column: 12, reason: 'must be integer' },
    { line: 'since: 2021', now: 'rule: 06-20', column: 5, reason: 'Map keys must be unique' },
    { line: 'since: 2021', now: 'since: [2021', column: 0, reason: '' },
  ])('with "$now" is refused where that stands', ({ line, now, column, reason, offset = 0 }) => {
    writeFileSync(join(folder, 'us-federal.yaml'), text.replace(line, now));
    const place = column === 0 ? `us-federal.yaml:` : `us-federal.yaml:${lineOf(line) + offset}:${column}: `;
    expect(() => readCalendars(folder)).toThrow(place);
    expect(() => readCalendars(folder)).toThrow(reason);
  });
});
