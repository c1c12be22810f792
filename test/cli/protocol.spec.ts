import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FACTS = {
  discoveredAt: '2026-11-20T14:05:00-05:00',
  reportedAt: '2026-11-20T15:00:00-05:00',
  later: { acknowledged: '2026-11-20T15:30:00-05:00' },
};
/** Health information of 640 people, with laws of three countries. */
const LAWS = {
  ...FACTS,
  ...{ healthCustodian: true, informationTypes: ['health'], addedRegimes: ['eu-gdpr', 'us-hipaa'] },
  affected: { estimate: 640, exact: true, residences: ['CA-ON'] },
  assessment: { rrosh: { decision: true, reasons: 'Identity theft.' } },
};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command as package.json has it, without a database and without npm. */
function protocol(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return protocolOf({}, ...words);
}

function protocolOf(
  organization: Record<string, string>,
  ...words: string[]
): { status: number | null; stdout: string; stderr: string } {
  const loader = ['--import', './test/support/typescript-loader.js', 'src/protocol.ts'];
  return spawnSync(process.execPath, [...loader, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...organization },
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run protocol', () => {
  it('is this command', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['protocol']).toBe('node --import ./test/support/typescript-loader.js src/protocol.ts');
  });

  it('lint says ok', () => {
    expect(protocol('lint', 'protocols/ca-company.yaml')).toMatchObject({
      status: 0,
      stdout: 'ok: ca-company 2026.2, 15 steps\n',
    });
  });

  it('lint prints every fault with its place, and fails', () => {
    const source = readFileSync('protocols/ca-company.yaml', 'utf8');
    const wrong = source
      .replace('requires: [report]', 'requires: [raport]')
      .replace('withWhen: systemsInvolved', 'withWhen: nobody');
    const { status, stderr } = protocol('lint', file('ca-company.yaml', wrong));
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /^ca-company\.yaml:\d+:\d+: steps\.1\.requires\.0: requires the unknown step raport$/,
      ),
      expect.stringMatching(/^ca-company\.yaml:\d+:\d+: steps\.2\.withWhen: Unknown variable: nobody$/),
      '',
    ]);
  });

  it('simulate prints what would have to happen', () => {
    const facts = file('facts.json', JSON.stringify(FACTS));
    const { status, stdout } = protocol('simulate', 'protocols/ca-on-municipality.yaml', facts);
    expect(status).toBe(0);
    expect(stdout).toMatch(/acknowledge +supervisor +completed +Fri 20 Nov 2026, 16:00 EST +target/);
    expect(stdout).toMatch(/escalate +supervisor +open +Mon 23 Nov 2026, 11:00 EST +target/);
    expect(stdout).toMatch(/supervisor +reported +acknowledge/);
    expect(stdout).toMatch(/resolve +shut by contain/);
    expect(protocol('simulate', 'protocols/ca-on-municipality.yaml', facts, '--fr').stdout).toContain(
      '1 heure ouvrable après le signalement',
    );
  });

  describe('simulate says of the laws', () => {
    const municipality = 'protocols/ca-on-municipality.yaml';
    const laws = (facts: object, organization: Record<string, string>, ...words: string[]): string[] => {
      const path = file('facts.json', JSON.stringify(facts));
      const { stdout } = protocolOf(organization, 'simulate', municipality, path, ...words);
      const [, part = ''] = /\n(?:Laws|Lois)\n([^]*?)\n\n/.exec(stdout) ?? [];
      return part.split('\n');
    };
    const headings = (lines: string[]): string[] => lines.filter((line) => /^ {2}\S/.test(line));

    it('what is due first, what has no number, what cannot be told, what is asked for, and the rest', () => {
      const lines = laws(LAWS, {});
      expect(headings(lines)).toEqual([
        '  Required by Mon 23 Nov 2026, 14:05 EST: Notify the supervisory authority (eu-gdpr-33)',
        '  Required by Tue 19 Jan 2027, 23:59 EST: Notify the individuals affected (us-hipaa-404)',
        '  Required by Tue 19 Jan 2027, 23:59 EST: Notify the Secretary of HHS with the individuals',
        '  Required by Mon 1 Mar 2027, 23:59 EST: Annual statistics to the Commissioner (ca-on-phipa-6.4)',
        '  Required, and the law gives no number of days: Notify the individuals affected (ca-on-phipa-12-2)',
        '  Cannot be told yet: Report to the Commissioner, voluntary (ca-on-mfippa-commissioner)',
        '  Cannot be told yet: Report to the Commissioner (ca-on-phipa-12-3)',
        '  Cannot be told yet: Communicate the breach to the data subjects (eu-gdpr-34)',
        '  Asked for by the regulator, not required: Notify the individuals affected, voluntary',
        '  Not required: Notify the professional college (ca-on-phipa-17.1); Notify the media (us-hipaa-406);',
      ]);
      const text = lines.map((line) => line.trim()).join(' ');
      expect(text).toContain('72 hours after becoming aware (Fri 20 Nov 2026, 14:05 EST)');
      expect(text).toContain('Missing: circumstances of O. Reg. 329/04, s. 6.3.');
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    });

    it('the same in French', () => {
      const lines = laws(LAWS, {}, '--fr');
      expect(headings(lines)).toContain(
        '  Exigé au plus tard le lun. 23 nov. 2026, 14\u00a0h\u00a005 HNE\u00a0: Notifier l’autorité de contrôle',
      );
      expect(headings(lines).at(-1)).toMatch(/^ {2}Non exigé\u00a0: Aviser l’ordre professionnel/);
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    });

    it('the instants of a law in the zone of the incident', () => {
      const [first] = laws({ ...LAWS, zone: 'America/Winnipeg' }, {});
      expect(first).toMatch(/^ {2}Required by Mon 23 Nov 2026, 13:05 CST: Notify the supervisory authority/);
    });

    it('what a completed step meets', () => {
      const at = (time: string): string => `2026-11-20T${time}:00-05:00`;
      const later = {
        ...{ acknowledged: at('15:30'), escalated: at('15:40'), confirmed: at('15:50') },
        ...{ risk_determined: at('16:00'), 'step.notify-individuals': at('16:10') },
      };
      expect(headings(laws({ ...LAWS, later }, {}))).toEqual(
        expect.arrayContaining(['  Met: Notify the individuals affected (ca-on-phipa-12-2)']),
      );
    });

    it('those of who the organization is', () => {
      const of = (custodian: string): string =>
        laws(FACTS, { ORG_CUSTODIAN: custodian, ORG_SECTOR: 'eu-nis2' }).join('\n');
      expect(of('uk-controller')).toMatch(/uk-gdpr-33[^]*eu-nis2/);
      expect(of('uk-controller')).not.toContain('mfippa');
    });
  });

  it.each([
    { content: '{', says: 'facts.json: ' },
    { content: '{}', says: '/discoveredAt: Send "discoveredAt".' },
    { content: JSON.stringify({ ...FACTS, zone: 'Mars/Olympus' }), says: '/zone: Give an IANA time zone' },
    { content: ' '.repeat(10 * 1024 * 1024), says: 'is larger than 64 KB' },
  ])('simulate refuses facts: $says', ({ content, says }) => {
    const { status, stderr } = protocol('simulate', 'protocols/ca-company.yaml', file('facts.json', content));
    expect(status).toBe(1);
    expect(stderr).toContain(says);
  });

  it.each([
    { words: ['lint', 'nowhere.yaml'], says: 'nowhere.yaml: there is no such file', code: 1 },
    { words: [], says: 'Usage:', code: 2 },
    { words: ['lint'], says: 'Usage:', code: 2 },
    { words: ['delete', 'x'], says: 'Usage:', code: 2 },
  ])('says $says for $words', ({ words, says, code }) => {
    const { status, stderr } = protocol(...words);
    expect(status).toBe(code);
    expect(stderr).toContain(says);
  });
});
