import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packageFolder } from '../files/package-folder.js';
import { readPasswordList, type PasswordList } from './password-list.js';

const KNOWN = Array.from({ length: 500 }, (_, index) => `password ${index}`);
const hash = (word: string): string => createHash('sha1').update(word).digest('hex').toUpperCase();
const folder = mkdtempSync(join(tmpdir(), 'breach-passwords-'));
afterAll(() => rmSync(folder, { recursive: true }));

function listOf(content: string): PasswordList {
  const path = join(folder, `${hash(content)}.txt`);
  writeFileSync(path, content);
  return readPasswordList(path);
}

const hashes = KNOWN.map(hash).sort();

describe('a list of passwords that are known to others', () => {
  it.each([
    ['in plain text', KNOWN.join('\n')],
    ['in plain text with comments, from Windows', `# ours\r\n${KNOWN.join('\r\n')}\r\n`],
    ['of hashes', hashes.join('\n')],
    ['of hashes in lower case', hashes.join('\n').toLowerCase()],
    ['of hashes with counts, from Windows', hashes.map((line, at) => `${line}:${at * 997}\r\n`).join('')],
  ])('%s has each of them, and nothing else', (_, content) => {
    const list = listOf(content);
    expect(KNOWN.filter((word) => !list.has(word))).toEqual([]);
    const others = [...KNOWN.map((word) => `${word}!`), '', 'password', hashes[0] ?? ''];
    expect(others.filter((word) => list.has(word))).toEqual([]);
  });

  it('of one hash', () => {
    const list = listOf(`${hash('alone')}:3`);
    expect([list.has('alone'), list.has('other')]).toEqual([true, false]);
  });

  it('is delivered', () => {
    const list = readPasswordList(packageFolder('passwords/common.txt'));
    expect(['password', 'qwerty', '123456789'].filter((word) => !list.has(word))).toEqual([]);
  });

  it('that is not there is an error', () => {
    expect(() => readPasswordList(join(folder, 'none.txt'))).toThrow('ENOENT');
  });
});
