import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../src/platform/embedded/process-identity.js';
import { resetPostgres } from '../../src/platform/embedded/reset-postgres.js';

const PREFIX = 'breach-test-';

/** A DATA_DIR that the user whom PostgreSQL runs as can enter; its name tells which process it is for. */
export async function makeScratchFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
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
  const names = await readdir(tmpdir());
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const dir = join(tmpdir(), name);
    const owner = Number.parseInt(name.slice(PREFIX.length), 10);
    if (isAlive(owner) || !(await isOurs(dir))) continue;
    await removeScratchFolder(dir).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }
}

async function isOurs(dir: string): Promise<boolean> {
  const found = await stat(dir).catch(() => undefined);
  return found?.uid === process.getuid?.();
}
