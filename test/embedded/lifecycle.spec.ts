import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { resetPostgres } from '../../src/platform/embedded/reset-postgres.js';
import { query, Trial } from './trial.js';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

describe('the embedded PostgreSQL', () => {
  it('is created, and keeps its data and its port through a restart', async () => {
    const first = await trial.start();
    expect(first).toMatchObject({ arrival: 'created', version: expect.stringMatching(/^18\./) });
    await query(first.url, 'create table kept as select 7 as value');
    await first.stop();

    const second = await trial.start();
    expect(second).toMatchObject({ arrival: 'restarted', url: first.url });
    await expect(query(second.url, 'select value from kept')).resolves.toEqual([{ value: 7 }]);
  });

  it.each([
    ['names another process by now', (text: string, other: number) => text.replace(/^\d+/, String(other))],
    ['was emptied by a power cut', () => ''],
  ])('starts although the pid file left behind %s', async (_, change) => {
    const first = await trial.start();
    const pidFile = join(first.home, 'cluster', 'postmaster.pid');
    const text = await readFile(pidFile, 'utf8');
    await first.stop();
    // PostgreSQL heeds only processes of its own user.
    const { uid, gid } = await stat(join(first.home, 'cluster'));
    const other = spawn('sleep', ['60'], { uid, gid });
    await writeFile(pidFile, change(text, other.pid ?? NaN));

    await expect(trial.start()).resolves.toMatchObject({ arrival: 'recovered' });
    other.kill();
  });

  it('leaves a cluster that was only half made out of account, and removes it', async () => {
    const nobody = 2 ** 22 + 1;
    const half = join(trial.dir, `postgres.unfinished-${nobody}-abcd`);
    await mkdir(join(half, 'cluster'), { recursive: true });
    await writeFile(join(half, 'cluster', 'PG_VERSION'), '18\n');

    await expect(trial.start()).resolves.toMatchObject({ arrival: 'created' });
    await expect(readdir(trial.dir)).resolves.toEqual(['postgres']);
  });

  it('works in a folder that is closed to the user whom PostgreSQL runs as', async () => {
    await chmod(trial.dir, 0o700);
    const elsewhere = /^\/var\/lib\/privacy-breach-tracker\/[0-9a-f]{12}$/;
    const first = await trial.start();
    const { home } = first;
    expect(home).toMatch(process.getuid?.() === 0 ? elsewhere : /\/postgres$/);
    await first.stop();
    const second = await trial.start();
    expect(second).toMatchObject({ arrival: 'restarted', home });
    await second.stop();
    await expect(resetPostgres(trial.dir)).resolves.toEqual([home]);
    await expect(stat(home)).rejects.toThrow('ENOENT');
    await expect(readdir(trial.dir)).resolves.toEqual([]);
  });

  it('is made anew for a folder that was removed and made anew', async () => {
    await chmod(trial.dir, 0o700);
    const first = await trial.start();
    await first.stop();
    await rm(trial.dir, { recursive: true });
    await mkdir(trial.dir, { mode: 0o700 });
    await expect(trial.start()).resolves.toMatchObject({ arrival: 'created' });
    await rm(first.home, { recursive: true, force: true });
  });

  it('says what to do about a folder that holds no complete cluster', async () => {
    await mkdir(join(trial.dir, 'postgres'));
    await expect(trial.start()).rejects.toThrow(/holds no complete PostgreSQL cluster.*npm run trial:reset/);
  });

  it('is encoded and collated alike on every system', async () => {
    const { url } = await trial.start();
    const asked = `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
                          lower('ÉÀ') as lower
                     from pg_database where datname = 'trial'`;
    await expect(query(url, asked)).resolves.toEqual([
      { provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', lower: 'éà' },
    ]);
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const { url, home } = await trial.start();
    const guess = new URL(url);
    guess.password = 'password';
    await expect(query(guess.href, 'select')).rejects.toThrow(/password authentication failed/);
    expect((await stat(join(home, 'superuser-secret'))).mode & 0o777).toBe(0o600);
    await expect(query(url, `select current_setting('unix_socket_directories') as at`)).resolves.toEqual([
      { at: '' },
    ]);
  });
});

describe('resetPostgres', () => {
  it('removes a stopped cluster, tells what it removed, and leaves room for a new one', async () => {
    const first = await trial.start();
    await first.stop();
    await expect(resetPostgres(trial.dir)).resolves.toEqual([first.home]);
    await expect(readdir(trial.dir)).resolves.toEqual([]);
    await expect(resetPostgres(trial.dir)).resolves.toEqual([]);
    await expect(trial.start()).resolves.toMatchObject({ arrival: 'created' });
  });
});
