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
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command as package.json has it, without a database and without npm. */
function protocol(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const loader = ['--import', './test/support/typescript-loader.js', 'src/protocol.ts'];
  return spawnSync(process.execPath, [...loader, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
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
      stdout: 'ok: ca-company 2026.1, 15 steps\n',
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

  it.each([
    { content: '{', says: 'facts.json: ' },
    { content: '{}', says: '/discoveredAt: Send this field.' },
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
