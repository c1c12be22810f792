import { constants } from 'node:fs';
import { open, readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { clusterOf } from './home.js';
import { isAlive, isServerOf } from './process-identity.js';

/** What a cluster's postmaster.pid says, held against the processes that really run. */
export type Postmaster =
  | { readonly state: 'stopped' }
  /** A pid file was left behind: its server was killed or the machine went down. NaN if the file is empty. */
  | { readonly state: 'gone'; readonly pid: number }
  /** The port is NaN in the first instant of a start. */
  | { readonly state: 'running'; readonly pid: number; readonly port: number };

const PORT_LINE = 3;
/** Beyond the highest id that a system hands out. */
const NOBODY = 2_147_483_647;
/** Twenty seconds for each kind of stop. */
const STOP_ATTEMPTS = 800;
const STOP_INTERVAL_MS = 25;

export async function findPostmaster(home: string): Promise<Postmaster> {
  const lines = await readPidFile(home);
  if (lines === undefined) return { state: 'stopped' };
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!(await isServerOf(pid, await realpath(clusterOf(home))))) return { state: 'gone', pid };
  return { state: 'running', pid, port: Number.parseInt(lines[PORT_LINE] ?? '', 10) };
}

/**
 * Keeps a process that merely got the old server's id from blocking the start; PostgreSQL sees to a dead one itself.
 * The file stays, since its other lines let PostgreSQL notice backends that have outlived their server.
 */
export async function disownPidFile(home: string, pid: number): Promise<void> {
  if (Number.isNaN(pid)) return removeEmptyPidFile(home);
  if (!isAlive(pid)) return;
  const [first, ...others] = (await readPidFile(home)) ?? [];
  if (first !== String(pid)) return;
  // PostgreSQL's user can write in that folder: root must not follow a link planted there.
  const flags = constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW;
  const file = await open(pidFileOf(home), flags);
  await file.writeFile([NOBODY, ...others].join('\n'));
  await file.close();
}

/**
 * Stops the server in `home`, if one runs, as `pg_ctl stop -m fast -w` does: open transactions roll back.
 * A signal instead of pg_ctl, because pg_ctl would signal whichever process has the id in the pid file now.
 * PostgreSQL 18 can hang when a fast stop meets its own recovery; an immediate stop loses nothing committed.
 *
 * @throws EmbeddedPostgresError when it is still there after both.
 */
export async function stopPostmaster(home: string): Promise<void> {
  const found = await findPostmaster(home);
  if (found.state !== 'running') return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(found.pid, signal);
    if (await isGoneSoon(home, found.pid)) return;
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL (process ${found.pid}) does not stop.`,
    `See ${join(home, 'postgres.log')}, and end it with: kill -KILL ${found.pid}`,
  );
}

async function isGoneSoon(home: string, pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < STOP_ATTEMPTS; attempt++) {
    const now = await findPostmaster(home);
    if (now.state !== 'running' || now.pid !== pid) return true;
    await setTimeout(STOP_INTERVAL_MS);
  }
  return false;
}

function pidFileOf(home: string): string {
  return join(clusterOf(home), 'postmaster.pid');
}

async function readPidFile(home: string): Promise<string[] | undefined> {
  const text = await readFile(pidFileOf(home), 'utf8').catch(() => undefined);
  return text?.split('\n');
}

/** A server that is just starting fills its file at once; one still empty later is what a power cut left. */
async function removeEmptyPidFile(home: string): Promise<void> {
  await setTimeout(1000);
  const lines = await readPidFile(home);
  if (lines?.join('') === '') await rm(pidFileOf(home), { force: true });
}
