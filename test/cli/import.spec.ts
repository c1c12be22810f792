import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const SAMPLE = 'docs/integrations/old-register';
const COMMAND = [
  '--import',
  './test/support/typescript-loader.js',
  'clients/typescript/src/cli/main.ts',
  'import',
];

interface Said {
  code: number | null;
  out: string;
  err: string;
}

/** The command as package.json has it, in a process of its own. */
describe('npm run import', () => {
  let app: RunningApp;
  let key: Resource;
  let folder: string;
  let csv: string;
  let mapping: string;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    key = await new Systems(app).add({ scopes: ['incidents:report', 'incidents:import'] });
    folder = await mkdtemp(join(tmpdir(), 'breach-import-'));
    [csv, mapping] = [join(folder, 'register.csv'), join(folder, 'mapping.yaml')];
    await copyFile(`${SAMPLE}.csv`, csv);
    await copyFile(`${SAMPLE}.mapping.yaml`, mapping);
    return () => rm(folder, { recursive: true });
  });

  function begin(...words: string[]) {
    const env = { PATH: process.env['PATH'] ?? '', BREACH_URL: app.url, BREACH_API_KEY: key.key };
    return spawn(process.execPath, [...COMMAND, csv, '--mapping', mapping, ...words], { env });
  }

  async function run(...words: string[]): Promise<Said> {
    const child = begin(...words);
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, out, err };
  }

  const filed = async (): Promise<number> =>
    (await app.sql('select from incident where reported_by_key = $1', [key.id])).length;

  /** The sample’s columns, and as many rows of it as one likes. */
  async function grow(rows: number, parts: (nth: number) => string): Promise<void> {
    const [head = ''] = (await readFile(`${SAMPLE}.csv`, 'utf8')).split('\n');
    await writeFile(csv, `${head}\n${Array.from({ length: rows }, (_, nth) => parts(nth)).join('\n')}\n`);
  }
  const row = (nth: number, department = 'Public Health'): string =>
    `X-${nth},${department},Letter ${nth},,14/02/2023 09:30,14/02/2023 11:00,03/03/2023,Mail,1,Breach,name`;

  it('is this command', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['import']).toBe(['node', ...COMMAND].join(' '));
  });

  it('looks at the sample of the docs first, then loads it, and loads nothing twice', async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('--dry-run first') });
    const dry = await run('--dry-run');
    expect(dry).toMatchObject({
      code: 0,
      out: '4 rows: 4 would be loaded, 0 are there already, 0 are wrong. Nothing was written.\n',
    });
    expect(await filed()).toBe(0);
    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('4 were loaded') });
    expect(await run()).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 were loaded, 4 are there'),
    });
    const rows = await app.sql(
      `select external_reference as name, status, cause, affected_estimate as people, discovered_at as at
       from incident where reported_by_key = $1 order by 1`,
      [key.id],
    );
    expect(rows).toEqual([
      {
        name: '2023-001',
        status: 'closed',
        cause: 'misdirected_mail',
        people: 1,
        at: new Date('2023-02-14T14:30:00Z'),
      },
      {
        name: '2023-002',
        status: 'closed',
        cause: 'lost_paper',
        people: 24,
        at: new Date('2023-07-07T16:00:00Z'),
      },
      {
        name: '2023-003',
        status: 'dismissed',
        cause: 'misdirected_fax',
        people: null,
        at: new Date('2023-10-02T20:20:00Z'),
      },
      {
        name: '2026-014',
        status: 'reported',
        cause: 'misdirected_mail',
        people: 2,
        at: new Date('2026-11-20T15:00:00Z'),
      },
    ]);
    expect(
      await app.sql('select from message m join incident i on i.id = m.incident_id where i.status <> $1', [
        'reported',
      ]),
    ).toEqual([]);
  });

  it('says of each bad row why, keeps it with the reason, and loads the others when told to', async () => {
    await grow(4, (nth) => row(nth));
    const bad = [
      row(4, 'Harbour'),
      row(5).replace('14/02/2023 09:30', '12/03/2023 02:30'),
      row(6).replace('Mail,1', 'Mail,many'),
      row(7).replace('Letter 7', '"Card 4111-1111-1111-1111, ""posted"""'),
      row(8).replace('X-8', ''),
      row(9).replace('14/02/2023 11:00', '14/04/2023 11:00'),
    ];
    await writeFile(csv, `${await readFile(csv, 'utf8')}${bad.join('\n')}\n`);
    const dry = await run('--dry-run');
    expect(dry).toMatchObject({ code: 1, out: expect.stringContaining('4 would be loaded') });
    expect(dry.err.split('\n').filter((line) => line.startsWith('line'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^line 6: Department: .*Harbour/),
        expect.stringMatching(/^line 7: Discovered: .*does not exist/),
        expect.stringMatching(/^line 8: People: is not a whole number/),
        expect.stringMatching(/^line 9: title: .*payment card/),
        expect.stringMatching(/^line 10: externalReference: is needed/),
        expect.stringMatching(/^line 11: imported.closedAt: .*before reportedAt/),
      ]),
    );
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('6 rows are wrong') });
    expect(await filed()).toBe(0);
    expect(await run('--accept-errors')).toMatchObject({
      code: 1,
      out: expect.stringContaining('4 were loaded'),
    });
    const rejected = await readFile(join(folder, 'register.rejected.csv'), 'utf8');
    expect(rejected.trim().split('\n')).toHaveLength(7);
    expect(rejected).toContain('"Card 4111-1111-1111-1111, ""posted"""');
    expect(rejected.split('\n')[0]).toMatch(/"Data","reason"$/);
  });

  it('has to look again when the file or the mapping changed', async () => {
    await run('--dry-run');
    await writeFile(mapping, `${await readFile(mapping, 'utf8')}  drill: { constant: true }\n`);
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('--dry-run first') });
  });

  it('goes on without doubles when it was killed in the middle', async () => {
    await grow(2_300, (nth) => row(nth));
    expect(await run('--dry-run')).toMatchObject({ code: 0, err: expect.stringContaining('… 1000 rows') });
    const child = begin();
    await eventually(filed, (n) => n >= 500);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await filed()).toBeLessThan(2_300);
    const { code, out } = await run();
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^2300 rows: \d+ were loaded, \d+ are there already, 0/),
    ]);
    const [counted] = await app.sql<{ all: number; names: number }>(
      `select count(*)::int as all, count(distinct external_reference)::int as names
       from incident where reported_by_key = $1`,
      [key.id],
    );
    expect(counted).toEqual({ all: 2_300, names: 2_300 });
  });

  it('ends after the request under way when it is stopped, and goes on from there', async () => {
    await grow(2_300, (nth) => row(nth));
    await run('--dry-run');
    const child = begin();
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    await eventually(filed, (n) => n >= 500);
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, err]).toEqual([3, expect.stringMatching(/It was stopped\.\nStart it again/)]);
    const before = await filed();
    expect(before).toBeLessThan(2_300);
    expect((await run()).out).toBe(
      `2300 rows: ${2_300 - before} were loaded, ${before} are there already, 0 are wrong.\n`,
    );
  });

  it('says all that is wrong with a mapping, and where', async () => {
    const fields = [
      'title: { column: Subject, constant: x }',
      'discoveredAt: Discovered',
      'cause: { column: Type, value: {} }',
    ];
    await writeFile(mapping, `zone: Mars\ndelimiter: ';;'\nfields:\n  ${fields.join('\n  ')}\n`);
    const { code, err } = await run('--dry-run');
    expect([code, err.trim().split('\n').sort()]).toEqual([
      2,
      [
        expect.stringMatching(/^mapping.yaml:1:7: zone must be a zone such as America/),
        expect.stringMatching(/^mapping.yaml:2:12: delimiter must be one character/),
        expect.stringMatching(/^mapping.yaml:4:\d+: fields title must say either/),
        expect.stringMatching(/^mapping.yaml:4:\d+: fields externalReference is missing/),
        expect.stringMatching(/^mapping.yaml:5:\d+: fields discoveredAt must say its column/),
        expect.stringMatching(/^mapping.yaml:6:\d+: fields cause value is unknown; there is column, /),
      ],
    ]);
  });

  it('shows nothing to a terminal that would move it', async () => {
    await grow(1, (nth) => row(nth, 'Har\u001b[2Jbour'));
    expect((await run('--dry-run')).err).toMatch(/^line 2: Department: “Har.\[2Jbour” is not among/);
  });

  it('is not begun with a mapping that is wrong, and breaks off where it may not load', async () => {
    await writeFile(mapping, 'zone: America/Toronto\nfields: { title: { colum: x } }\n');
    expect(await run('--dry-run')).toMatchObject({ code: 2, err: expect.stringContaining('mapping.yaml:2') });
    await copyFile(`${SAMPLE}.mapping.yaml`, mapping);
    key = { ...key, key: 'wrong' };
    expect(await run('--dry-run')).toMatchObject({
      code: 3,
      err: expect.stringContaining('not valid'),
    });
  });
});
