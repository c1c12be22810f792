import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isServerOf } from '../../src/platform/embedded/process-identity.js';
import { resetPostgres } from '../../src/platform/embedded/reset-postgres.js';
import { type OwnerProcess, startOwner } from './owner-process.js';
import { killServer, query, readServerPid, Trial } from './trial.js';

let trial: Trial;
let owners: OwnerProcess[];
beforeEach(async () => {
  trial = await Trial.begin();
  owners = [];
});
afterEach(async () => {
  for (const owner of owners) await owner.end('SIGTERM');
  await trial.end();
});

async function own(): Promise<OwnerProcess> {
  const owner = await startOwner(trial.dir);
  owners.push(owner);
  return owner;
}

describe('a server whose owner was killed', () => {
  it('is adopted by the next start', async () => {
    const owner = await own();
    await query(owner.answer.url, 'create table kept as select 7 as value');
    await owner.end('SIGKILL');

    const server = await trial.start();
    expect(server).toMatchObject({ arrival: 'adopted', url: owner.answer.url });
    expect(trial.reports).toEqual([expect.stringContaining('was still running and is used again')]);
    await expect(query(server.url, 'select value from kept')).resolves.toEqual([{ value: 7 }]);
  });

  it('is stopped and removed by a reset', async () => {
    const owner = await own();
    const home = `${trial.dir}/postgres`;
    const pid = await readServerPid(home);
    await owner.end('SIGKILL');

    await expect(resetPostgres(trial.dir)).resolves.toEqual([home]);
    await expect(readServerPid(home)).rejects.toThrow('ENOENT');
    await expect(isServerOf(pid, `${home}/cluster`)).resolves.toBe(false);
  });
});

describe('a server that was killed with its owner', () => {
  it('recovers what was committed', async () => {
    const owner = await own();
    await query(owner.answer.url, 'set synchronous_commit = on; create table kept as select 7 as value');
    await owner.end('SIGKILL');
    await killServer(`${trial.dir}/postgres`);

    const server = await trial.start();
    expect(server.arrival).toBe('recovered');
    expect(trial.reports).toEqual(['The database was recovered after an unclean stop.']);
    await expect(query(server.url, 'select value from kept')).resolves.toEqual([{ value: 7 }]);
  });
});

describe('a server that a living process owns', () => {
  it('is refused to a second start and to a reset, and goes on', async () => {
    const { url } = await trial.start();
    const second = await own();
    const inUse = `in use by process ${process.pid}. Stop that one first, or set DATA_DIR`;
    expect(second.answer.refusal).toContain(inUse);
    await expect(resetPostgres(trial.dir)).rejects.toThrow(inUse);
    await expect(query(url, 'select 1 as up')).resolves.toEqual([{ up: 1 }]);
  });

  it('is owned by one of several that start at once', async () => {
    await Promise.all([own(), own(), own()]);
    const arrivals = owners.map(({ answer }) => answer.arrival).filter((arrival) => arrival !== undefined);
    expect(arrivals).toHaveLength(1);
    expect(owners.filter(({ answer }) => answer.refusal?.includes('in use by process'))).toHaveLength(2);
  });

  it('stays owned when PostgreSQL restarts itself after the crash of a session', async () => {
    const { url } = await trial.start();
    const holder = await findHolder(url);
    process.kill(holder ?? NaN, 'SIGKILL');
    await untilHeldByOther(url, holder);
    expect((await own()).answer.refusal).toContain('in use by process');
  });
});

/** The server's process that holds the owner's lock. */
async function findHolder(url: string): Promise<number | undefined> {
  const rows = await query(url, `select pid from pg_locks where locktype = 'advisory' and granted`).catch(
    () => [],
  );
  return (rows[0] as { pid: number } | undefined)?.pid;
}

async function untilHeldByOther(url: string, before: number | undefined): Promise<void> {
  for (;;) {
    const holder = await findHolder(url);
    if (holder !== undefined && holder !== before) return;
  }
}
