import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const run = promisify(execFile);

let running: RunningApp;
let place: string;
beforeAll(async () => {
  running = await RunningApp.start();
  place = await mkdtemp(join(tmpdir(), 'breach-client-'));
  await install(place);
}, 120_000);
afterAll(async () => {
  await rm(place, { recursive: true, force: true });
  await running.stop();
});

/** The package as it would be published, with its dependencies beside it. */
async function install(into: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', into], {
    cwd: 'clients/typescript',
  });
  const home = join(into, 'node_modules', 'privacy-breach-tracker-client');
  await mkdir(home, { recursive: true });
  await run('tar', ['-xzf', join(into, stdout.trim()), '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), 'openapi-typescript-helpers'])
    await symlink(resolve('node_modules', name), join(into, 'node_modules', name));
}

interface Said {
  code: number;
  out: string;
  err: string;
}

async function breach(account: string | null, ...args: string[]): Promise<Said> {
  return breachWith(account === null ? {} : { BREACH_TOKEN: await running.token(account) }, ...args);
}

async function breachWith(credentials: Record<string, string>, ...args: string[]): Promise<Said> {
  const main = join(place, 'node_modules/privacy-breach-tracker-client/dist/cli/main.js');
  const env = {
    ...{ PATH: process.env['PATH'], XDG_CONFIG_HOME: place, BREACH_URL: running.url },
    ...credentials,
  };
  return run(process.execPath, [main, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    },
  );
}

describe('breach', () => {
  it('files a report, shows it and acts on it', async () => {
    const filed = await breach('employee', 'report', '--title', 'Letter mailed to the wrong resident');
    expect(filed).toMatchObject({ code: 0, err: '' });
    const reference = /^(PB-\S+) is reported\. Follow it with: breach show \1\n$/.exec(filed.out)?.[1] ?? '';
    expect((await breach('supervisor', 'act', reference, 'acknowledge')).out).toBe(
      `${reference} is acknowledged.\n`,
    );
    expect(
      (await breach('supervisor', 'act', reference, 'complete', 'contain', '--note', 'Fetched.')).out,
    ).toBe('contain is completed.\n');
    const { out } = await breach('supervisor', 'show', reference);
    expect(out).toMatch(
      new RegExp(`^reference +${reference}\\ntitle +Letter mailed to the wrong resident\\n`),
    );
    expect(out).toMatch(/^contain +completed +supervisor/m);
    expect(out).toMatch(/^you may +.*escalate/m);
    const [first] = JSON.parse((await breach('supervisor', 'list', '-o', 'json')).out) as {
      reference: string;
    }[];
    expect(first?.reference).toBe(reference);
    expect((await breach('supervisor', 'list')).out).toMatch(
      new RegExp(`^reference +status +discovered.*\\n${reference} +acknowledged`),
    );
  });

  it('shows a system what it filed, without the steps, which are not open to systems', async () => {
    const { key } = await new Systems(running).add({ scopes: ['incidents:report', 'incidents:read'] });
    const asSystem = { BREACH_API_KEY: key };
    const own = await breachWith(asSystem, 'report', '--title', 'Unusual download', '--division', 'parks');
    const [reference = ''] = /PB-\d{4}-\d{6}/.exec(own.out) ?? [];
    const shown = await breachWith(asSystem, 'show', reference);
    expect(shown).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Unusual download') as unknown,
    });
    expect(JSON.parse((await breachWith(asSystem, 'show', reference, '-o', 'json')).out)).toMatchObject({
      steps: null,
    });
  });

  it('takes a whole report from a file, and exports what one may see', async () => {
    const file = join(place, 'report.json');
    await writeFile(file, JSON.stringify({ title: 'A lost laptop', discoveredAt: '2026-11-20T14:05:00Z' }));
    expect((await breach('employee', 'report', '--file', file)).code).toBe(0);
    const { out } = await breach('employee', 'export', '--status', 'reported');
    const titles = out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { title: string }).title);
    expect(titles).toContain('A lost laptop');
  });

  it('loads an old register, which it has looked at before', async () => {
    const { key } = await new Systems(running).add({ scopes: ['incidents:report', 'incidents:import'] });
    const file = join(place, 'old.csv');
    await copyFile('docs/integrations/old-register.csv', file);
    const mapping = resolve('docs/integrations/old-register.mapping.yaml');
    const load = (...words: string[]): Promise<Said> =>
      breachWith({ BREACH_API_KEY: key }, 'import', file, '--mapping', mapping, ...words);
    expect(await load()).toMatchObject({ code: 2, err: expect.stringMatching(/--dry-run first/) });
    const counts = { rows: 4, fresh: 4, existing: 0, bad: 0, rejected: null };
    const dry = await load('--dry-run', '-o', 'json');
    expect([dry.code, JSON.parse(dry.out)]).toEqual([0, { ...counts, dryRun: true }]);
    expect((await load()).out).toBe('4 rows: 4 were loaded, 0 are there already, 0 are wrong.\n');
    expect((await load()).out).toBe('4 rows: 0 were loaded, 4 are there already, 0 are wrong.\n');
  });

  it.each([
    ['an unknown incident', 'employee', ['show', 'PB-1999-000001'], 1, /404 not_found, request /],
    ['a refusal', 'employee', ['report', '--title', ''], 1, /^Say what happened, in a few words/],
    ['bad input', 'employee', ['report', '--title', 'x', '--cause', 'rain'], 1, /\/cause: /],
    ['no credentials', null, ['list'], 1, /^Set BREACH_API_KEY, .* or run breach sign-in/],
    ['a misspelt command', 'employee', ['lst'], 2, /Did you mean list/],
    ['an import without its mapping', null, ['import', 'old.csv'], 2, /--mapping <path>/],
    [
      'an unknown action',
      'employee',
      ['act', 'PB-1', 'forget'],
      2,
      /Allowed choices are acknowledge, escalate/,
    ],
  ])('says of %s what to do', async (_what, account, args, code, words) => {
    expect(await breach(account, ...args)).toMatchObject({
      code,
      out: '',
      err: expect.stringMatching(words),
    });
  });

  it('watches what happens, as it happens', async () => {
    const main = join(place, 'node_modules/privacy-breach-tracker-client/dist/cli/main.js');
    const token = await running.token('privacy');
    const env = { PATH: process.env['PATH'], BREACH_URL: running.url, BREACH_TOKEN: token };
    const watching = spawn(process.execPath, [main, 'watch', '-o', 'json'], { env });
    const lines = createInterface(watching.stdout)[Symbol.asyncIterator]();
    await once(watching.stderr, 'data');
    const { out } = await breach('employee', 'report', '--title', 'Seen by someone', '-o', 'json');
    const { value } = await lines.next();
    expect(JSON.parse(value ?? '')).toMatchObject({
      type: 'incident.reported',
      incident: { reference: (JSON.parse(out) as { reference: string }).reference },
    });
    watching.kill('SIGINT');
    expect(await once(watching, 'close')).toEqual([0, null]);
  });

  it('completes commands, options and values', async () => {
    const { out } = await breach(null, 'completion', 'bash');
    const script = `${out}\nCOMP_WORDS=(breach act PB-1 ack); COMP_CWORD=3; _breach; echo "\${COMPREPLY[@]}"`;
    expect((await run('bash', ['-c', script])).stdout).toBe('acknowledge\n');
  });
});
