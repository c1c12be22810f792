import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { errors, type JSONWebKeySet } from 'jose';
import { IssuerKeys, KeysUnavailable } from './issuer-keys.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = (kid: string): JSONWebKeySet['keys'][number] => ({
  ...pair.publicKey.export({ format: 'jwk' }),
  ...{ kid, alg: 'ES256' },
});

describe('the keys of an identity provider', () => {
  let now: number;
  let published: string[] | null;
  let asked: number;
  let keys: IssuerKeys;
  beforeEach(() => {
    [now, published, asked] = [1_000_000_000, ['first'], 0];
    const fetch = (): Promise<JSONWebKeySet> => {
      asked += 1;
      if (published === null) return Promise.reject(new Error('down'));
      return Promise.resolve({ keys: published.map(jwk) });
    };
    keys = new IssuerKeys(fetch, () => now);
  });

  /** What becomes of a token that names a key. */
  async function named(kid: string): Promise<'known' | 'unknown' | 'unavailable'> {
    try {
      await keys.keyFor({ alg: 'ES256', kid }, { payload: '', signature: '' });
      return 'known';
    } catch (error) {
      if (error instanceof KeysUnavailable) return 'unavailable';
      if (error instanceof errors.JWKSNoMatchingKey) return 'unknown';
      throw error;
    }
  }

  it('are asked for once, and again after ten minutes', async () => {
    expect(await named('first')).toBe('known');
    now += 10 * MINUTE - 1;
    expect(await named('first')).toBe('known');
    expect(asked).toBe(1);
    now += 1;
    expect(await named('first')).toBe('known');
    expect(asked).toBe(2);
  });

  it('are asked for once by many at a time', async () => {
    expect(await Promise.all(Array.from({ length: 20 }, () => named('first')))).toEqual(
      Array(20).fill('known'),
    );
    expect(asked).toBe(1);
  });

  it('are asked for when one is named that came since, every thirty seconds at most', async () => {
    await named('first');
    now += 30 * SECOND;
    published = ['first', 'second'];
    expect(await named('second')).toBe('known');
    for (let each = 0; each < 10; each += 1) expect(await named(`invented ${each}`)).toBe('unknown');
    now += 29 * SECOND;
    expect(await named('invented')).toBe('unknown');
    expect(asked).toBe(2);
    now += 1 * SECOND;
    expect(await named('invented')).toBe('unknown');
    expect(asked).toBe(3);
  });

  it('that were taken back are not accepted any more after ten minutes', async () => {
    await named('first');
    published = ['second'];
    now += 10 * MINUTE;
    expect(await named('first')).toBe('unknown');
  });

  it('are used for a day while the provider is away', async () => {
    await named('first');
    published = null;
    now += 24 * HOUR - 1;
    expect(await named('first')).toBe('known');
    now += 1;
    expect(await named('first')).toBe('unavailable');
  });

  it('cannot be had while the provider was never reached; it is asked every five seconds, and heard when it is back', async () => {
    published = null;
    for (let each = 0; each < 10; each += 1) expect(await named('first')).toBe('unavailable');
    expect(asked).toBe(1);
    published = ['first'];
    now += 4 * SECOND;
    expect(await named('first')).toBe('unavailable');
    now += 1 * SECOND;
    expect(await named('first')).toBe('known');
    expect(asked).toBe(2);
  });

  it('that are shared secrets are none', async () => {
    const shared: JSONWebKeySet = { keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'shared', alg: 'HS256' }] };
    keys = new IssuerKeys(
      () => Promise.resolve(shared),
      () => now,
    );
    await expect(
      keys.keyFor({ alg: 'HS256', kid: 'shared' }, { payload: '', signature: '' }),
    ).rejects.toThrow();
  });
});
