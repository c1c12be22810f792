import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where package.json lies; compiled files lie one folder deeper than their sources, so it is searched upwards. */
const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A folder that is delivered with the application, such as `calendars`. */
export function packageFolder(name: string): string {
  return join(ROOT, name);
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json lies above the application.');
  return findRoot(parent);
}
