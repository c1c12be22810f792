import { deriveKey } from '../security/derive-key.js';
import type { SealKey } from '../security/seal.js';

const ENTRY = /^([A-Za-z0-9._-]{1,32}):([A-Za-z0-9+/_-]{43}=?)$/;

const entriesIn = (value: string): string[] => value.split(',').map((entry) => entry.trim());

/** What is wrong with the setting; null when it is right. */
export function dataKeys(value: string): string | null {
  const matches = entriesIn(value).map((entry) => ENTRY.exec(entry));
  const names = matches.map((match) => match?.[1]);
  const isRight = matches.every((match) => Buffer.from(match?.[2] ?? '', 'base64').length === 32);
  if (!isRight || names.includes('auth'))
    return 'must be names and keys of 32 bytes in base64, such as 2026:…, parted by commas; none is named auth';
  return new Set(names).size === names.length ? null : 'must give each key a name of its own';
}

/** A key derived from AUTH_KEY comes last: alone, or to open what it sealed before there was another. */
export function readDataKeys(value: string, authKey: string): SealKey[] {
  const own = value === '' || dataKeys(value) !== null ? [] : entriesIn(value).flatMap(keyOf);
  return authKey === '' ? own : [...own, { id: 'auth', key: deriveKey(authKey, 'data at rest') }];
}

function keyOf(entry: string): SealKey[] {
  const [, id = '', key = ''] = ENTRY.exec(entry) ?? [];
  return [{ id, key: Buffer.from(key, 'base64') }];
}
