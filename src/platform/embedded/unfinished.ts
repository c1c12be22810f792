import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.js';
import { isAlive } from './process-identity.js';

/**
 * Makes a folder complete or not at all: `fill` works under a temporary name, a rename publishes the result.
 *
 * @returns false when another process has published the same folder meanwhile; its result stands.
 */
export async function makeWhole(
  target: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<boolean> {
  await removeAbandoned(target);
  const unfinished = unfinishedName(target);
  try {
    await fill(unfinished);
    return await publish(unfinished, target);
  } finally {
    await removeFolder(unfinished);
  }
}

/** A name beside `target` that tells by the process id whether its maker still lives. */
export function unfinishedName(target: string): string {
  return `${target}.unfinished-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** Removes what processes that no longer live have left half made beside `target`. */
export async function removeAbandoned(target: string): Promise<void> {
  const prefix = `${basename(target)}.unfinished-`;
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const maker = Number.parseInt(name.slice(prefix.length), 10);
    if (!isAlive(maker)) await removeFolder(join(dirname(target), name));
  }
}

/** An orphaned initdb may still be writing here, hence the retries. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function publish(unfinished: string, target: string): Promise<boolean> {
  try {
    await rename(unfinished, target);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) return false;
    throw error;
  }
}
