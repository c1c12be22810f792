import { createHash, randomUUID } from 'node:crypto';
import {
  access,
  chown,
  link,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode } from './error-code.js';
import type { Report } from './report.js';
import { runProgram, type Account } from './run-program.js';
import { removeFolder, unfinishedName } from './unfinished.js';

/** Where root puts what another user must reach when the checkout is closed to that user. */
export const SHARED_PLACE = '/var/lib/privacy-breach-tracker';

/** Names, for a person who looks into DATA_DIR, where its cluster lies when that is elsewhere. */
export function noteOf(dir: string): string {
  return join(dir, 'postgres-is-elsewhere.txt');
}

/** Tells DATA_DIR from one that stood under the same path before it: what that one kept cannot be read without its keys. */
export function markOf(dir: string): string {
  return join(dir, 'postgres-mark');
}

/** The folder of the cluster itself; the home around it holds its password, configuration and log. */
export function clusterOf(home: string): string {
  return join(home, 'cluster');
}

/** The home that DATA_DIR has already, in it or in the shared place. */
export async function findHome(dir: string): Promise<string | undefined> {
  for (const home of await possibleHomes(dir)) {
    if (await exists(home)) return home;
  }
  return undefined;
}

export async function possibleHomes(dir: string): Promise<string[]> {
  const mark = await readFile(markOf(dir), 'utf8').catch(() => undefined);
  return mark === undefined ? [innerHome(dir)] : [innerHome(dir), await outerHome(dir, mark)];
}

/** The home that a new cluster for DATA_DIR is to have. */
export async function chooseHome(dir: string, account: Account | undefined, report: Report): Promise<string> {
  if (account === undefined || (await admits(dir, account))) return innerHome(dir);
  const home = await outerHome(dir, await markFolder(dir));
  const earlier = await readFile(noteOf(dir), 'utf8').then(
    (text) => text.trim(),
    () => home,
  );
  if (earlier !== home && (await exists(earlier))) {
    report(`This folder was moved or copied; the database that it had before stays in ${earlier}.`);
  }
  await mkdir(SHARED_PLACE, { recursive: true, mode: 0o755 });
  await writeFile(noteOf(dir), `${home}\n`);
  report(`The user that PostgreSQL runs as cannot work in ${dir}, so the database lies in ${home}.`);
  return home;
}

/**
 * The user that an existing cluster belongs to, undefined for the current one.
 *
 * @throws EmbeddedPostgresError when it belongs to somebody else and we are not root.
 */
export async function ownerOf(home: string): Promise<Account | undefined> {
  const { uid, gid } = await stat(clusterOf(home)).catch(() => stat(home));
  if (uid === process.getuid?.()) return undefined;
  if (process.getuid?.() === 0) return { uid, gid };
  throw new EmbeddedPostgresError(
    `The database in ${home} belongs to another user (uid ${uid}).`,
    'Start as that user or as root, or set DATA_DIR to a folder of your own.',
  );
}

function innerHome(dir: string): string {
  return join(dir, 'postgres');
}

/** Of its path and its mark: a copy has another path, a folder made anew another mark. */
async function outerHome(dir: string, mark: string): Promise<string> {
  const real = await realpath(dir);
  return join(SHARED_PLACE, createHash('sha256').update(`${real}\n${mark}`).digest('hex').slice(0, 12));
}

/** Of two processes that start at once, both get the mark of the one that was faster. */
async function markFolder(dir: string): Promise<string> {
  const unfinished = unfinishedName(markOf(dir));
  await writeFile(unfinished, randomUUID());
  await link(unfinished, markOf(dir)).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  await rm(unfinished);
  return readFile(markOf(dir), 'utf8');
}

/** Tried for real, because modes alone do not tell: a parent may be closed, a mount may refuse owners. */
async function admits(dir: string, account: Account): Promise<boolean> {
  const trial = await mkdtemp(join(dir, '.try-'));
  try {
    await chown(trial, account.uid, account.gid);
    const { succeeded } = await runProgram('/bin/sh', ['-c', 'cd "$1" && : > file', 'sh', trial], {
      account,
    });
    return succeeded;
  } catch {
    return false;
  } finally {
    await removeFolder(trial);
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
