import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deriveKey } from '../security/derive-key.js';
import type { SealKey } from '../security/seal.js';

type Text = (name: string, fallback: string, check?: (value: string) => string | null) => string;

const NAME = /^[A-Za-z0-9._-]{1,32}$/;
const KEY = /^[A-Za-z0-9+/_-]{43}=?$/;
const FILE = '.key';

/**
 * The keys of DATA_KEYS, or the files of DATA_KEYS_DIR with the last name first. Outside trial mode there must be one:
 * what people write is never kept in the open. A key derived from AUTH_KEY comes last, to open what it sealed before
 * there was another; in trial mode it is the only one.
 */
export function readDataKeys(
  text: Text,
  problems: string[],
  about: { authKey: string; isTrial: boolean },
): SealKey[] {
  const value = text('DATA_KEYS', '', dataKeys);
  const folder = text('DATA_KEYS_DIR', '', keyFolder);
  const own = value === '' ? [] : entriesIn(value).flatMap(keyOf);
  const kept = folder === '' || keyFolder(folder) !== null ? [] : filesIn(folder).map(fileKey);
  if (value !== '' && folder !== '')
    problems.push('DATA_KEYS_DIR must be empty when DATA_KEYS is set: keys come from one place');
  if (value === '' && folder === '' && !about.isTrial)
    problems.push(
      'DATA_KEYS is missing: what people write is encrypted with it, and lost without it. ' +
        'Set it to a name and a key, such as from `echo 2026:$(openssl rand -base64 32)`, and keep a copy elsewhere',
    );
  return [...own, ...kept, ...derivedFrom(about.authKey)];
}

/** In trial mode, where nothing is to be set. */
export function derivedFrom(authKey: string): SealKey[] {
  return authKey === '' ? [] : [{ id: 'auth', key: deriveKey(authKey, 'data at rest') }];
}

const entriesIn = (value: string): string[] => value.split(',').map((entry) => entry.trim());

/** What is wrong with the setting; null when it is right. */
function dataKeys(value: string): string | null {
  const keys = entriesIn(value).flatMap(keyOf);
  const names = keys.map(({ id }) => id);
  if (keys.length < entriesIn(value).length || names.includes('auth'))
    return 'must be names and keys of 32 bytes in base64, such as 2026:…, parted by commas; none is named auth';
  return new Set(names).size === names.length ? null : 'must give each key a name of its own';
}

function keyOf(entry: string): SealKey[] {
  const [id = '', key = ''] = entry.split(':');
  return NAME.test(id) && isKey(key) ? [{ id, key: Buffer.from(key, 'base64') }] : [];
}

function isKey(value: string): boolean {
  return KEY.test(value) && Buffer.from(value, 'base64').length === 32;
}

/** Nobody else may read them, and each of them is whole. */
function keyFolder(folder: string): string | null {
  try {
    const files = filesIn(folder);
    if (files.length === 0) return `must be a folder with keys: NAME${FILE}, 32 bytes in base64 each`;
    const open = files.find((file) => (statSync(file).mode & 0o077) !== 0);
    if (open !== undefined) return `must have files that only their owner reads: chmod 600 ${open}`;
    const wrong = files.find(
      (file) => !isKey(readFileSync(file, 'utf8').trim()) || fileKey(file).id === 'auth',
    );
    return wrong === undefined ? null : `must have keys of 32 bytes in base64, which ${wrong} is not`;
  } catch {
    return 'must be a folder that can be read';
  }
}

/** The last in the order of their names comes first: it is the newest when names are dates. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(FILE) && NAME.test(idOf(name)));
  return names
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

function fileKey(file: string): SealKey {
  return { id: idOf(file), key: Buffer.from(readFileSync(file, 'utf8').trim(), 'base64') };
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -FILE.length);
}
