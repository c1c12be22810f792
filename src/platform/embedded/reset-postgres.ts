import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { findHome, markOf, noteOf, ownerOf, possibleHomes } from './home.js';
import { Ownership } from './ownership.js';
import { findPostmaster, stopPostmaster } from './postmaster.js';
import { removeAbandoned, removeFolder, unfinishedName } from './unfinished.js';

/**
 * Removes the database of DATA_DIR with everything in it, stopping the server that an earlier run left behind.
 *
 * @returns the folders removed; none when there was no database.
 * @throws EmbeddedPostgresError when a process is using it, or when it belongs to another user.
 */
export async function resetPostgres(dir: string): Promise<string[]> {
  const absolute = resolve(dir);
  const removed: string[] = [];
  for (let home = await findHome(absolute); home !== undefined; home = await findHome(absolute)) {
    await ownerOf(home);
    await stopUnused(home);
    await removeHome(home);
    removed.push(home);
  }
  for (const home of await possibleHomes(absolute)) await removeAbandoned(home);
  for (const file of [noteOf(absolute), markOf(absolute)]) await rm(file, { force: true });
  return removed;
}

async function stopUnused(home: string): Promise<void> {
  const ownership = await Ownership.claim(home);
  if (ownership !== undefined && (await ownership.leave())) await stopPostmaster(home);
}

/** Moved away first: half of a cluster must never stand where a start would look for it. */
async function removeHome(home: string): Promise<void> {
  const away = unfinishedName(home);
  await rename(home, away);
  if ((await findPostmaster(away)).state === 'running') {
    await rename(away, home);
    throw new EmbeddedPostgresError(
      `The database in ${home} was started just now.`,
      'Stop it and try again.',
    );
  }
  await removeFolder(away);
}
