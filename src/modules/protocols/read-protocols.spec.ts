import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../platform/files/file-error.js';
import { readProtocols, type ReadProtocol } from './read-protocols.js';

const RIGHT = `key: a
version: '1'
jurisdiction: CA-ON
calendar: office
title: { en: A protocol, fr: Un protocole }
sources: [this test]
steps:
  - key: report
    title: { en: Report, fr: Signaler }
    owner: employee
    endsWith: report
  - key: contain
    title: { en: Contain, fr: Contenir }
    owner: supervisor
    requires: [report]
    when: systemsInvolved
    limit: { mode: business, amount: 4, unit: hours, anchor: reported, status: target }
    gates: [resolve]
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocols-'));
  copyFileSync('protocols/protocol.schema.json', join(folder, 'protocol.schema.json'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(text: string, name = 'a.yaml'): ReadProtocol[] {
  writeFileSync(join(folder, name), text);
  return readProtocols(folder, {
    calendarExists: (key) => key === 'office' || key === 'court',
    dutyExists: () => false,
  });
}

/** The file with one passage replaced. */
function wrong(passage: string, replacement: string): string {
  expect(RIGHT).toContain(passage);
  return RIGHT.replace(passage, replacement);
}

const LIMIT = 'limit: { mode: business, amount: 4, unit: hours, anchor: reported, status: target }';
const BOMB = ['x: &x0 [y, y, y, y, y, y, y, y, y, y]']
  .concat(['1', '2', '3'].map((nth) => `x${nth}: &x${nth} [${`*x${Number(nth) - 1}, `.repeat(10)}]`))
  .join('\n');

interface Wrong {
  what: string;
  text: () => string;
  says: string;
}

const WRONG: Wrong[] = [
  {
    what: 'bad YAML',
    text: () => wrong('sources: [this test]', 'sources: [this test'),
    says: 'a.yaml:7:1: Flow sequence in block collection must be',
  },
  {
    what: 'a key twice',
    text: () => wrong("version: '1'", "version: '1'\nversion: '2'"),
    says: 'a.yaml:3:1: Map keys must be unique',
  },
  { what: 'a YAML bomb', text: () => BOMB, says: 'a.yaml: Excessive alias count' },
  {
    what: 'more than 256 KB',
    text: () => `${RIGHT}# ${'x'.repeat(256 * 1024)}`,
    says: 'a.yaml: is larger than 256 KB',
  },
  { what: 'nothing', text: () => '', says: 'a.yaml:1:1: must be object' },
  {
    what: 'an unknown key',
    text: () => wrong('    gates: [resolve]', '    gate: [resolve]'),
    says: 'a.yaml:18:11: steps.1 must NOT have additional properties gate',
  },
  {
    what: 'a missing key',
    text: () => wrong('    owner: supervisor\n', ''),
    says: "a.yaml:12:5: steps.1 must have required property 'owner'",
  },
  {
    what: 'a wrong type',
    text: () => wrong('amount: 4', 'amount: four'),
    says: 'a.yaml:17:38: steps.1.limit.amount must be integer',
  },
  {
    what: 'untranslated text',
    text: () => wrong('{ en: Contain, fr: Contenir }', '{ en: Contain }'),
    says: "a.yaml:13:12: steps.1.title must have required property 'fr'",
  },
  {
    what: 'an empty translation',
    text: () => wrong('fr: Contenir', "fr: ' '"),
    says: 'a.yaml:13:31: steps.1.title.fr must match pattern',
  },
  {
    what: 'an unknown role',
    text: () => wrong('owner: supervisor', 'owner: mayor'),
    says: 'a.yaml:14:12: steps.1.owner must be equal to one of the allowed values employee, supervisor,',
  },
  {
    what: 'a role that takes no part in cases',
    text: () => wrong('owner: supervisor', 'owner: administrator'),
    says: 'a.yaml:14:12: steps.1.owner must be equal to one of the allowed values',
  },
  {
    what: 'an unknown gate',
    text: () => wrong('gates: [resolve]', 'gates: [resolve, dismiss]'),
    says: 'a.yaml:18:22: steps.1.gates.1 must be equal to one of the allowed values',
  },
  {
    what: 'an unknown anchor',
    text: () => wrong('anchor: reported', 'anchor: fullMoon'),
    says: 'a.yaml:17:12: steps.1.limit: unknown anchor fullMoon; known: discovered,',
  },
  {
    what: 'a step key twice',
    text: () => wrong('- key: contain', '- key: report'),
    says: 'a.yaml:12:10: steps.1.key: the key report stands twice',
  },
  {
    what: 'a cycle',
    text: () => wrong('requires: [report]', 'requires: [contain]'),
    says: 'a.yaml:15:16: steps.1.requires.0: contain requires itself: a cycle',
  },
  {
    what: 'an unknown prerequisite',
    text: () => wrong('requires: [report]', 'requires: [report, think]'),
    says: 'a.yaml:15:24: steps.1.requires.1: requires the unknown step think',
  },
  {
    what: 'bad CEL',
    text: () => wrong('when: systemsInvolved', 'when: systemsInvolved &&'),
    says: 'a.yaml:16:11: steps.1.when: ',
  },
  {
    what: 'an unknown fact',
    text: () => wrong('when: systemsInvolved', 'when: fullMoon'),
    says: 'a.yaml:16:11: steps.1.when: Unknown variable: fullMoon',
  },
  {
    what: 'an absurd amount',
    text: () => wrong('amount: 4', 'amount: 9000'),
    says: 'a.yaml:17:12: steps.1.limit: 9000 is not a whole number of hours from 0 to 8000.',
  },
  {
    what: 'a unit that the mode does not count in',
    text: () => wrong('unit: hours', 'unit: months'),
    says: 'a.yaml:17:12: steps.1.limit: business time is not counted in months.',
  },
  {
    what: 'an unknown calendar',
    text: () => wrong('calendar: office', 'calendar: moon'),
    says: 'a.yaml:4:11: unknown calendar moon',
  },
  {
    what: 'an unknown calendar of one limit',
    text: () => wrong('anchor: reported', 'calendar: moon, anchor: reported'),
    says: 'a.yaml:17:12: steps.1.limit: unknown calendar moon',
  },
  {
    what: 'a gate that can never open',
    text: () => wrong('anchor: reported', 'anchor: resolved'),
    says: 'a.yaml:18:13: steps.1.gates.0: contain can be done only after resolve, which it shuts',
  },
  {
    what: 'a step that can never begin',
    text: () => wrong('anchor: reported', 'anchor: closed'),
    says: 'a.yaml:12:10: steps.1.key: contain can never begin',
  },
  {
    what: 'a key that is not the name of the file',
    text: () => wrong('key: a\n', 'key: b\n'),
    says: "a.yaml:1:6: the key must be the file's name, a",
  },
];

describe('a protocol file', () => {
  it.each(WRONG)('with $what is refused, and says where', ({ text, says }) => {
    expect(() => read(text())).toThrow(FileError);
    expect(() => read(text())).toThrow(says);
  });

  it('that is right is filled up with what it leaves open', () => {
    const [{ protocol } = { protocol: null }] = read(RIGHT);
    expect(protocol).toMatchObject({ key: 'a', version: '1', jurisdiction: 'CA-ON' });
    expect(protocol).not.toHaveProperty('calendar');
    expect(protocol?.steps[0]).toEqual({
      ...{ key: 'report', title: { en: 'Report', fr: 'Signaler' }, owner: 'employee' },
      ...{ with: [], withWhen: null, requires: [], when: null, limit: null, limitStatus: 'target' },
      ...{
        mandatory: true,
        gates: [],
        endsWith: 'report',
        marks: null,
        meets: [],
        waivableBy: ['privacy_officer'],
      },
      ...{ guidance: null, basis: null, reminders: [], escalation: [], evidence: [] },
    });
    expect(protocol?.steps[1]?.limit).toEqual({
      ...{ mode: 'business', amount: 4, unit: 'hours', anchor: 'reported', calendar: 'office' },
    });
  });

  it.each([
    {
      what: 'its own calendar',
      limit: LIMIT.replace('anchor', 'calendar: court, anchor'),
      calendar: 'court',
    },
    { what: 'none, for time on the clock', limit: LIMIT.replace('business', 'elapsed'), calendar: undefined },
  ])('may give a limit $what', ({ limit, calendar }) => {
    const [read1] = read(wrong(LIMIT, limit));
    const counted = read1?.protocol.steps[1]?.limit;
    expect(counted && 'calendar' in counted ? counted.calendar : undefined).toBe(calendar);
  });

  it('is known by what it says, not by how it is written', () => {
    const [first] = read(RIGHT);
    const [same] = read(`# a comment\n${RIGHT}`);
    const [other] = read(wrong('amount: 4', 'amount: 5'));
    expect(same?.id).toBe(first?.id);
    expect(other?.id).not.toBe(first?.id);
    expect(first?.id).toMatch(/^[0-9a-f]{64}$/);
  });
});
