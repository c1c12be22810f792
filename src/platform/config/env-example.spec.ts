import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { packageFolder } from '../files/package-folder.js';
import { readConfig } from './read-config.js';

const FILE = readFileSync(packageFolder('.env.example'), 'utf8');
const [FOR_THE_TRACKER = ''] = FILE.split('# --- Read by docker compose only');
const REQUIRED = {
  ...{ DATABASE_URL: 'postgres://localhost/breach', AUTH_KEY: 'k'.repeat(32) },
  DATA_KEYS: `2026:${'A'.repeat(43)}=`,
};

const { privateKey: KEY } = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** The file with each default as a setting. */
const defaults = parseEnv(FOR_THE_TRACKER.replaceAll(/^# (?=[A-Z_]+=)/gm, ''));

/** Every `Example:` that is a value, by the name of the setting below it. */
const examples = [...FOR_THE_TRACKER.matchAll(/Example: (?!the output)(.+)\n(?:# )?([A-Z_]+)=/g)].map(
  ([, value = '', name = '']) => ({ name, value: parseEnv(`${name}=${value}`)[name] ?? '' }),
);

/** The names that the code asks the environment for. */
function namesRead(): string[] {
  const names: string[] = [];
  const get = (env: Record<string, string>, name: string): string | undefined => (
    names.push(name),
    env[name]
  );
  readConfig(new Proxy(REQUIRED, { get }));
  return names;
}

describe('.env.example', () => {
  it('names every variable that the code reads, and no other', () => {
    expect(Object.keys(defaults).sort()).toEqual(namesRead().sort());
  });

  it('gives the defaults of the code', () => {
    expect(readConfig({ ...defaults, ...REQUIRED })).toEqual(readConfig(REQUIRED));
  });

  it('gives an example for each, but for the keys', () => {
    expect(examples.map(({ name }) => name).sort()).toEqual(
      Object.keys(defaults)
        .filter((name) => !['AUTH_KEY', 'DATA_KEYS', 'DATA_KEYS_DIR', 'METRICS_TOKEN'].includes(name))
        .sort(),
    );
  });

  it.each(examples)('gives an example of $name that is accepted', ({ name, value }) => {
    // What only makes sense together is tried together.
    const [family = ''] = /^(?:DKIM|INBOUND|OIDC)_/.exec(name) ?? [];
    const others = examples.filter((each) => family !== '' && each.name.startsWith(family));
    const env = Object.fromEntries(others.map((each) => [each.name, each.value]));
    expect(() => readConfig({ ...REQUIRED, ...env, [name]: value }, () => KEY)).not.toThrow();
    expect(value).not.toBe(defaults[name]);
  });

  it('holds no secret', () => {
    expect(defaults).toMatchObject({ DATABASE_URL: '', AUTH_KEY: '', DATA_KEYS: '' });
  });
});
