import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CALENDARS, LAWS } from '../../../test/factories/a-case.js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../platform/files/file-error.js';
import { packageFolder } from '../../platform/files/package-folder.js';
import { toPresent } from './protocol-file.js';
import { ProtocolFilesService } from './protocol-files.service.js';

const files = new ProtocolFilesService(CALENDARS, LAWS);
const NAME = 'ca-on-municipality.yaml';
const text = readFileSync(join(packageFolder('protocols'), NAME), 'utf8');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocols-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(content: string): ReturnType<ProtocolFilesService['read']> {
  const path = join(folder, NAME);
  writeFileSync(path, content);
  return files.read(path);
}

function faults(content: string): string[] {
  try {
    read(content);
    return [];
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return [error, ...error.others].map(({ message }) => message);
  }
}

const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the protocols delivered', () => {
  const delivered = files.delivered().map(({ protocol }) => protocol);

  it('are six, for five kinds of law', () => {
    expect(delivered.map(({ key, jurisdiction }) => `${key} ${jurisdiction}`)).toEqual([
      'ca-company CA',
      'ca-on-health-custodian CA-ON',
      'ca-on-municipality CA-ON',
      'ca-on-provincial-institution CA-ON',
      'eu-controller EU',
      'us-covered-entity US',
    ]);
  });

  it.each(delivered)(
    '$key keeps the chain: employee, supervisor, both offices, privacy officer',
    (protocol) => {
      const chain = protocol.steps.filter(({ endsWith }) => endsWith !== null);
      expect(chain.map(({ owner, endsWith }) => `${owner} ${String(endsWith)}`)).toEqual([
        'employee report',
        'supervisor acknowledge',
        'supervisor escalate',
        'communications direct:communications',
        'human_resources direct:human-resources',
        'privacy_officer confirm',
        'privacy_officer sign-off',
      ]);
    },
  );

  // The only numbers that a law sets; every other time is a target.
  it('call law what is law, and nothing else', () => {
    const laws = delivered.flatMap(({ key, steps }) =>
      steps
        .filter(({ limitStatus }) => limitStatus !== 'target')
        .map(({ key: step, limit, basis }) => ({ step: `${key} ${step}`, limit, basis })),
    );
    const days = (amount: number, anchor: string) => ({ mode: 'calendar', amount, unit: 'days', anchor });
    expect(laws.map(({ step, limit }) => ({ step, limit }))).toEqual([
      { step: 'ca-on-health-custodian notify-college', limit: days(30, 'employment_action') },
      { step: 'ca-on-municipality notify-college', limit: days(30, 'employment_action') },
      { step: 'ca-on-provincial-institution notify-college', limit: days(30, 'employment_action') },
      {
        step: 'eu-controller notify-authority',
        limit: { mode: 'elapsed', amount: 72, unit: 'hours', anchor: 'discovered' },
      },
      { step: 'us-covered-entity notify-individuals', limit: days(60, 'discovered') },
      { step: 'us-covered-entity notify-media', limit: days(60, 'discovered') },
      { step: 'us-covered-entity report-hhs', limit: days(60, 'discovered') },
      {
        step: 'us-covered-entity report-hhs-annual',
        limit: { mode: 'annual', daysAfterYearEnd: 60, anchor: 'discovered' },
      },
    ]);
    expect(laws.every(({ basis }) => /(PHIPA|GDPR|45 CFR)/.test(basis ?? ''))).toBe(true);
  });
});

describe('a protocol file', () => {
  it('is known by its content, whatever its comments and its layout', () => {
    const { id } = read(text);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(read(`# a comment\n${text}`).id).toBe(id);
    expect(read(text.replace('amount: 4,', 'amount: 5,')).id).not.toBe(id);
  });

  it.each([
    { now: 'owner: janitor', old: 'owner: supervisor', column: 12, reason: 'must be equal to one of' },
    { now: 'marks: happy', old: 'marks: contained', column: 12, reason: 'must be equal to one of' },
    {
      now: 'withWhen: sytemsInvolved',
      old: 'withWhen: systemsInvolved',
      column: 15,
      reason: 'Unknown variable',
    },
    { now: 'unit: years', old: 'unit: hours', column: 46, reason: 'must be equal to one of' },
    { now: 'amount: 1000000000', old: 'amount: 1', column: 37, reason: 'must be <= 100000' },
    {
      now: 'amount: 99999',
      old: 'amount: 1',
      column: 12,
      reason: 'is not a whole number of hours from 0 to 87600',
    },
    {
      now: 'calendar: moon',
      old: 'calendar: ca-on-municipal',
      column: 11,
      reason: 'unknown calendar',
    },
    { now: 'requires: [excalate]', old: 'requires: [escalate]', column: 16, reason: 'unknown step excalate' },
    {
      now: 'key: assess\n    when: residences.all(x, residences.all(y, x == y))',
      old: 'key: assess',
      column: 11,
      more: 1,
      reason: 'costs too much',
    },
    {
      now: 'title: { en: Contain the incident }',
      old: 'title: { en: Contain the incident, fr: Contenir l’incident }',
      column: 12,
      reason: "must have required property 'fr'",
    },
    {
      now: 'gates: [acknowledge]\n    endsWith: acknowledge',
      old: 'endsWith: acknowledge',
      column: 13,
      reason: 'can never open',
    },
    {
      now: 'when: "true"\n    endsWit: report',
      old: 'endsWith: report',
      column: 14,
      line: 23,
      reason: 'endsWit',
    },
  ])('with "$now" is refused where that stands', ({ old, now, column, reason, line, more = 0 }) => {
    const [first = ''] = faults(text.replace(old, now));
    expect(first).toContain(reason);
    expect(first).toMatch(new RegExp(`^${NAME}:${line ?? lineOf(old) + more}:${column}: `));
  });

  it('is told everything that is wrong with it at once', () => {
    const shape = faults(
      text
        .replace('owner: employee', 'owner: janitor')
        .replace('unit: months', '')
        .replace("version: '2026.4'", 'version: 2'),
    );
    expect(shape).toHaveLength(2);
    const sense = faults(
      text
        .replace('[acknowledge]', '[acknowlegde]')
        .replace('withWhen: systemsInvolved', 'withWhen: systems')
        .replace('anchor: escalated', 'anchor: escalatde'),
    );
    expect(sense).toHaveLength(3);
  });

  it('need not name a calendar unless it counts business time', () => {
    expect(faults(text.replace('calendar: ca-on-municipal\n', ''))[0]).toContain(
      'business time needs a calendar',
    );
  });

  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat(
      ['b', 'c', 'd', 'e'].map((key, nth) => `${key}: &${key} [${`*${'abcd'.charAt(nth)}, `.repeat(9)}]`),
    )
    .join('\n');
  it.each([
    { what: 'a YAML bomb', content: bomb, reason: 'Excessive alias count' },
    { what: '10 MB', content: `# ${'x'.repeat(10 * 1024 * 1024)}`, reason: 'is larger than 256 KB' },
    { what: 'nothing', content: '', reason: 'must be object' },
    { what: 'no YAML', content: 'steps: [', reason: `${NAME}:` },
    {
      what: 'a thousand steps',
      content: text + '  - {}\n'.repeat(1_000),
      reason: 'must NOT have more than 100 items',
    },
  ])('of $what is refused', ({ content, reason }) => {
    expect(faults(content)[0]).toContain(reason);
  });

  it('that was kept before steps had reminders still reads', () => {
    const { protocol } = read(text);
    const old = protocol.steps.map(({ key, title, owner, requires, gates }) => ({
      key,
      title,
      owner,
      requires,
      gates,
    }));
    const present = toPresent({ ...protocol, steps: old as never });
    expect(present.steps[2]).toMatchObject({ key: 'contain', reminders: [], escalation: [], evidence: [] });
  });
});
