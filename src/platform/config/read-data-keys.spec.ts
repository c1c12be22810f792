import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig } from './read-config.js';

const REQUIRED = { DATABASE_URL: 'postgres://localhost/breach', AUTH_KEY: 'k'.repeat(32) };
const KEY = Buffer.alloc(32, 7).toString('base64');
const read = (env: Record<string, string>): string[] =>
  readConfig({ ...REQUIRED, ...env }).dataKeys.map(({ id }) => id);

describe('the keys that protect what people write', () => {
  const made: string[] = [];
  afterAll(() => made.forEach((path) => rmSync(path, { recursive: true })));

  function folder(files: Record<string, string>, mode = 0o600): string {
    const path = mkdtempSync(join(tmpdir(), 'breach-keys-'));
    made.push(path);
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(path, name), content);
      chmodSync(join(path, name), mode);
    }
    return path;
  }

  it('must be there outside trial mode, and the refusal says how to make one', () => {
    expect(() => read({})).toThrow(/DATA_KEYS is missing: .* lost without it.*openssl rand -base64 32/s);
    expect(readConfig({}).dataKeys).toEqual([]);
  });

  it('are in the order of the setting, with the one of AUTH_KEY last', () => {
    expect(read({ DATA_KEYS: `new:${KEY},old:${KEY}` })).toEqual(['new', 'old', 'auth']);
  });

  it('may lie in a folder, the last name first', () => {
    const path = folder({ '2025.key': KEY, '2026.key': `${KEY}\n`, README: 'not one' });
    expect(read({ DATA_KEYS_DIR: path })).toEqual(['2026', '2025', 'auth']);
    expect(() => read({ DATA_KEYS_DIR: path, DATA_KEYS: `a:${KEY}` })).toThrow('keys come from one place');
  });

  it.each<[string, () => string, string]>([
    ['anyone can read', () => folder({ '2026.key': KEY }, 0o644), 'chmod 600'],
    ['the group can read', () => folder({ '2026.key': KEY }, 0o640), 'chmod 600'],
    ['is too short', () => folder({ '2026.key': KEY.slice(4) }), 'keys of 32 bytes in base64, which'],
    ['has the name of another', () => folder({ 'auth.key': KEY }), 'keys of 32 bytes in base64, which'],
    ['is not there', () => folder({ README: '' }), 'must be a folder with keys'],
    ['lies nowhere', () => '/nowhere/at/all', 'must be a folder that can be read'],
  ])('refuses a key that %s', (_, path, fault) => {
    expect(() => read({ DATA_KEYS_DIR: path() })).toThrow(fault);
  });
});
