import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** Passwords that are known to others. */
export interface PasswordList {
  has(password: string): boolean;
}

const HASH_LINE = /^[0-9A-F]{40}(?::\d+)?\r?$/i;
/** A list in plain text is held in memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Longer than any line of hashes. */
const CHUNK = 128;

/**
 * A file with one password a line, or with SHA-1 hashes in ascending order, as Have I Been Pwned gives them
 * (`HASH` or `HASH:COUNT`); such a file stays on disk, however large it is.
 *
 * @throws Error when the file cannot be read or is too large for a list in plain text
 */
export function readPasswordList(path: string): PasswordList {
  const file = openSync(path, 'r');
  const size = statSync(path).size;
  if (HASH_LINE.test(lineAt(file, 0))) return { has: (password) => isAmong(file, size, sha1(password)) };
  closeSync(file);
  if (size > MOST_BYTES) throw new Error('it is too large for a list in plain text');
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const known = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  return { has: (password) => known.has(password) };
}

function sha1(password: string): string {
  return createHash('sha1').update(password).digest('hex').toUpperCase();
}

/** Halves the file until the line is found; it is never read as a whole. */
function isAmong(file: number, size: number, hash: string): boolean {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = startOfLine(file, middle);
    const line = lineAt(file, start);
    const found = line.slice(0, 40).toUpperCase();
    if (found === hash) return true;
    if (found !== '' && found < hash) low = start + line.length + 1;
    else high = start;
  }
  return false;
}

function startOfLine(file: number, position: number): number {
  const from = Math.max(0, position - CHUNK);
  const before = textAt(file, from, position - from);
  const end = before.lastIndexOf('\n');
  return end === -1 ? from : from + end + 1;
}

function lineAt(file: number, position: number): string {
  return textAt(file, position, CHUNK).split('\n', 1)[0] ?? '';
}

function textAt(file: number, position: number, length: number): string {
  const buffer = Buffer.alloc(length);
  return buffer.toString('latin1', 0, readSync(file, buffer, 0, length, position));
}
