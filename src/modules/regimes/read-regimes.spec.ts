import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../platform/files/file-error.js';
import { readRegimes } from './read-regimes.js';

const LAW = `id: xx-law
title: { en: A law, fr: Une loi }
jurisdiction: CA
zone: America/Toronto
commencement: LAW_COMMENCEMENT
appliesWhen: "'us-listed' in sector"
appliesTo: { en: listed companies, fr: les sociétés cotées }
obligations:
  - id: xx-law-1
    version: old
    title: { en: Tell it, fr: Le dire }
    recipient: { kind: regulator, name: { en: ABC, fr: ABC } }
    effective: { from: '2020-01-01', until: commencement }
    threshold: { en: always, fr: toujours }
    promptness: { en: as soon as feasible, fr: dès que possible }
    contents: [{ en: what happened, fr: ce qui s’est passé }]
    citation: Law, s. 1
    sources: [Law]
    verifiedOn: '2026-11-22'
  - id: xx-law-1
    version: new
    title: { en: Tell it, fr: Le dire }
    recipient: { kind: regulator, name: { en: ABC, fr: ABC } }
    effective: { from: commencement }
    when: affected.estimate > 500
    threshold: { en: more than 500, fr: plus de 500 }
    limit: { mode: elapsed, amount: 72, unit: hours, anchor: aware }
    target: { mode: business, amount: 1, unit: days, calendar: br, anchor: aware }
    contents: []
    citation: Law, s. 1
    sources: [Law]
    verifiedOn: '2026-11-22'
  - id: xx-law-2
    version: new
    title: { en: Tell more, fr: En dire plus }
    recipient: { kind: regulator, name: { en: ABC, fr: ABC } }
    threshold: { en: always, fr: toujours }
    limit: { mode: calendar, amount: 1, unit: months, anchor: sent.xx-law-1 }
    contents: []
    citation: Law, s. 2
    sources: [Law]
    verifiedOn: '2026-11-22'
`;

const surroundings = {
  calendarExists: (key: string) => key === 'br',
  settings: { LAW_COMMENCEMENT: '2027-01-01' },
};
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regimes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Where in LAW a text stands first, as `line:column`; a place stays one. */
function placeOf(text: string): string {
  if (/^\d+:\d+$/.test(text)) return text;
  const before = LAW.slice(0, LAW.indexOf(text)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('a regime file', () => {
  it('is read with what it leaves out', () => {
    writeFileSync(join(folder, 'xx-law.yaml'), LAW);
    const [law] = readRegimes(surroundings, folder);
    expect(law).toMatchObject({ zone: 'America/Toronto', place: null, datedBy: 'discovered' });
    expect(law?.obligations).toMatchObject([
      { duty: 'required', when: null, limit: null, effective: { from: '2020-01-01', until: '2027-01-01' } },
      { status: 'law', promptness: null, effective: { from: '2027-01-01', until: null }, verify: false },
      { effective: { from: null, until: null }, delayReasons: false, retention: null },
    ]);
  });

  it('takes the day of commencement from the environment', () => {
    writeFileSync(join(folder, 'xx-law.yaml'), LAW);
    const settings = { LAW_COMMENCEMENT: '2028-07-01' };
    const [law] = readRegimes({ ...surroundings, settings }, folder);
    expect(law?.obligations.map(({ effective }) => effective)).toEqual([
      { from: '2020-01-01', until: '2028-07-01' },
      { from: '2028-07-01', until: null },
      { from: null, until: null },
    ]);
  });

  it.each<{ from: string; to: string; at?: string; reason: string }>([
    { from: 'id: xx-law\n', to: 'id: xx-other\n', at: 'xx-law', reason: 'id must be the file' },
    {
      from: 'zone: America/Toronto',
      to: 'zone: America/Hamilton',
      at: 'America',
      reason: 'is not an IANA time zone',
    },
    {
      from: 'zone: America/Toronto',
      to: 'zonne: America/Toronto',
      at: '4:8',
      reason: 'additional properties zonne',
    },
    { from: '{ en: A law, fr: Une loi }', to: '{ en: A law }', at: '{ en', reason: "required property 'fr'" },
    {
      from: '{ en: A law, fr: Une loi }',
      to: '{ en: A law, fr: A law }',
      at: '{ en',
      reason: 'is not translated',
    },
    { from: 'fr: toujours', to: 'fr: always', at: '{ en: always', reason: 'threshold: is not translated' },
    {
      from: 'fr: ce qui s’est passé',
      to: 'fr: what happened',
      at: '{ en: what',
      reason: 'contents.0: is not translated',
    },
    {
      from: "'us-listed' in sector",
      to: "'us-lsted' in sector",
      at: '"\'us',
      reason: 'us-lsted is no sector',
    },
    {
      from: 'affected.estimate > 500',
      to: 'affected.count > 500',
      at: 'affected',
      reason: 'No such key: count',
    },
    { from: 'affected.estimate > 500', to: 'affected.estimate >> 500', at: 'affected', reason: 'when: ' },
    {
      from: 'affected.estimate > 500',
      to: 'affected.estimate',
      at: 'affected',
      reason: 'must be true or false',
    },
    { from: 'calendar: br', to: 'calendar: be', at: '{ mode: business', reason: 'unknown calendar be' },
    {
      from: 'amount: 72',
      to: 'amount: 90000',
      at: '{ mode: elapsed',
      reason: '90000 is not a whole number of hours',
    },
    { from: 'amount: 72', to: 'amount: 1000000000', at: '72', reason: 'must be <= 100000' },
    { from: 'amount: 72', to: 'amount: 7.5', at: '72', reason: 'must be integer' },
    {
      from: 'unit: hours',
      to: 'unit: days',
      at: '{ mode: elapsed',
      reason: 'elapsed time is not counted in days',
    },
    {
      from: 'anchor: aware }\n    target',
      to: 'anchor: awake }\n    target',
      at: '{ mode: elapsed',
      reason: 'unknown anchor awake; known: discovered, aware',
    },
    {
      from: 'sent.xx-law-1',
      to: 'sent.xx-law-2',
      at: '{ mode: calendar',
      reason: 'unknown anchor sent.xx-law-2',
    },
    {
      from: 'amount: 1, unit: months, ',
      to: 'unit: months, ',
      at: '{ mode: calendar',
      reason: "required property 'amount'",
    },
    { from: 'calendar: br, ', to: '', at: '{ mode: business', reason: "required property 'calendar'" },
    {
      from: '    promptness: { en: as soon as feasible, fr: dès que possible }\n',
      to: '',
      at: 'id: xx-law-1',
      reason: 'give limit, or promptness',
    },
    {
      from: 'as soon as feasible',
      to: 'within 60 days',
      at: '{ en: as soon',
      reason: 'quotes a law that has no number',
    },
    {
      from: '    target:',
      to: '    promptness: { en: promptly, fr: promptement }\n    target:',
      at: '28:17',
      reason: 'promptness says that the law has no number, and limit gives one',
    },
    {
      from: 'effective: { from: commencement }',
      to: "effective: { from: '2026-12-31' }",
      at: '{ from: comm',
      reason: 'overlaps version old of xx-law-1',
    },
    {
      from: 'until: commencement',
      to: "until: '2020-01-01'",
      at: '{ from: ',
      reason: 'until must come after from',
    },
    {
      from: "from: '2020-01-01'",
      to: "from: '2020-02-30'",
      at: '{ from: ',
      reason: '2020-02-30 is not a day',
    },
    { from: 'version: new', to: 'version: old', at: '{ from: comm', reason: 'has the version old twice' },
    { from: 'commencement: LAW', to: '# LAW', at: '{ from: ', reason: 'the file names no commencement' },
    {
      from: 'kind: regulator',
      to: 'kind: regulators',
      at: 'regulator',
      reason: 'regulator, individuals, media',
    },
    {
      from: 'jurisdiction: CA',
      to: 'jurisdiction: CA\ndatedBy: found',
      at: '4:10',
      reason: 'unknown anchor found',
    },
  ])('with "$to" is refused where that stands', ({ from, to, at = from, reason }) => {
    const mutant = LAW.replace(from, to);
    expect(mutant).not.toBe(LAW);
    writeFileSync(join(folder, 'xx-law.yaml'), mutant);
    const read = (): unknown => readRegimes(surroundings, folder);
    expect(read).toThrow(FileError);
    expect(read).toThrow(reason);
    expect(read).toThrow(`xx-law.yaml:${placeOf(at)}: `);
  });

  it('is told everything that is wrong with it at once', () => {
    const mutant = LAW.replace('in sector', 'in sectors').replace('calendar: br', 'calendar: be');
    writeFileSync(join(folder, 'xx-law.yaml'), mutant);
    const places = ['xx-law.yaml:6:14', expect.stringMatching('^xx-law.yaml:28:')];
    expect(() => readRegimes(surroundings, folder)).toThrow(
      expect.objectContaining({
        place: places[0],
        others: [
          expect.objectContaining({ place: places[1], reason: expect.stringMatching('unknown calendar be') }),
        ],
      }),
    );
  });

  it('cannot take an obligation of another law', () => {
    writeFileSync(join(folder, 'xx-law.yaml'), LAW);
    writeFileSync(join(folder, 'xx-more.yaml'), LAW.replace('id: xx-law\n', 'id: xx-more\n'));
    expect(() => readRegimes(surroundings, folder)).toThrow(
      'xx-more.yaml:9:9: xx-law-1 is an obligation of xx-law',
    );
  });
});
