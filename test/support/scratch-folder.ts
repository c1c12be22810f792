import { constants } from 'node:fs';
import { access, chmod, mkdtemp, readdir, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../src/platform/embedded/process-identity.js';
import { resetPostgres } from '../../src/platform/embedded/reset-postgres.js';

const PREFIX = 'breach-test-';
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 ** 30;

/** A DATA_DIR that the user whom PostgreSQL runs as can enter; its name tells which process it is for. */
export async function makeScratchFolder(): Promise<string> {
  const dir = await mkdtemp(join(await chooseScratchPlace(), `${PREFIX}${process.pid}-`));
  await chmod(dir, 0o755);
  return dir;
}

/** Stops a server that nobody owns any more, too. */
export async function removeScratchFolder(dir: string): Promise<void> {
  await resetPostgres(dir);
  await rm(dir, { recursive: true, force: true });
}

/** Removes what runs that were killed have left; a folder of somebody else's is left alone. */
export async function removeAbandonedFolders(): Promise<void> {
  for (const place of [MEMORY, tmpdir()]) {
    const names = await readdir(place).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(PREFIX))) {
      const owner = Number.parseInt(name.slice(PREFIX.length), 10);
      if (!isAlive(owner)) await removeIfOurs(join(place, name));
    }
  }
}

/** In memory where there is room: a copy of the template takes 11 ms there, and about 200 ms on a disk. */
async function chooseScratchPlace(): Promise<string> {
  try {
    await access(MEMORY, constants.W_OK);
    const { bavail, bsize } = await statfs(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function removeIfOurs(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => undefined);
  if (found?.uid !== process.getuid?.()) return;
  await removeScratchFolder(dir).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
}
