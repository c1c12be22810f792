import { chmod, mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { validate, version } from 'uuid';
import { newId } from '../../platform/clock/new-id.js';

const EXTENSION = '.eml';
const UNFINISHED = '.part';

/** Whether `id` names a caught mail; anything else, a path above all, never reaches the disk. */
function isMailId(id: string): boolean {
  return validate(id) && version(id) === 7 && id === id.toLowerCase();
}

/** The ids of the caught mails, oldest first; none while the folder does not exist. */
export async function listMailIds(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch(unlessAbsent<string[]>([]));
  return names
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .filter(isMailId)
    .sort();
}

/** Makes the folder private to its owner and clears away what a killed process left half written. */
export async function prepareMailFolder(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await chmod(dir, 0o700);
  const unfinished = (await readdir(dir)).filter((name) => name.endsWith(UNFINISHED));
  await Promise.all(unfinished.map((name) => rm(join(dir, name), { force: true })));
}

/** Stores one mail and returns its id; a mail is there whole or not at all, whenever the process ends. */
export async function storeMail(dir: string, raw: Buffer): Promise<string> {
  const id = newId();
  const unfinished = join(dir, id + UNFINISHED);
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(raw);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, mailPath(dir, id));
  return id;
}

export async function removeMail(dir: string, id: string): Promise<void> {
  await rm(mailPath(dir, id), { force: true });
}

/** Null when there is no such mail, be it that it was removed meanwhile or that a folder bears its name. */
export async function readStoredMail(dir: string, id: string): Promise<Buffer | null> {
  return readFile(mailPath(dir, id)).catch(unlessAbsent(null));
}

function mailPath(dir: string, id: string): string {
  return join(dir, id + EXTENSION);
}

function unlessAbsent<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return instead;
    throw error;
  };
}
