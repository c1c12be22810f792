import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { AUDIENCE, IdentityProvider } from '../support/identity-provider.js';
import { AUTH_KEY, RunningApp } from '../support/running-app.js';

const now = Math.floor(Date.now() / 1_000);
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const hmac = (head: object, claims: object, key: string | Buffer, hash = 'sha256'): string => {
  const content = `${encoded(head)}.${encoded(claims)}`;
  return `${content}.${createHmac(hash, key).update(content).digest('base64url')}`;
};

describe('tokens of an identity provider', () => {
  let app: RunningApp;
  let provider: IdentityProvider;
  let stranger: IdentityProvider;
  let subject: string;
  let session: string;
  beforeAll(async () => {
    [provider, stranger] = [await IdentityProvider.start(), await IdentityProvider.start()];
    provider.add('ES256');
    provider.add('EdDSA');
    // The newest signs, unless a test says otherwise.
    provider.add('RS256');
    app = await RunningApp.start({
      ...{ PROCESS: 'http', ...provider.settings },
      OIDC_ALGORITHMS: 'RS256,ES256,EdDSA',
    });
    subject = (await app.ask('privacy', 'GET', '/v1/me')).body.id;
    session = (await app.ask('privacy', 'GET', '/v1/me/sessions')).body.items[0]?.id ?? '';
    await app.ask('admin', 'PUT', `/v1/people/${subject}/identity`, { subject: 'priya' });
  });
  afterAll(async () => {
    await app.stop();
    await provider.stop();
    await stranger.stop();
  });

  const me = (token: string, scheme = 'Bearer'): Promise<Answer> =>
    app.ask(null, 'GET', '/v1/me', undefined, { authorization: `${scheme} ${token}` });
  const token = (claims: object = {}, header: object = {}): Promise<string> =>
    provider.token('priya', { ...claims }, { ...header });
  const publicKey = (): string =>
    provider.keys.at(-1)?.publicKey.export({ type: 'spki', format: 'pem' }).toString() ?? '';
  const kid = (): string => provider.keys.at(-1)?.kid ?? '';
  const local = {
    iss: 'privacy-breach-tracker',
    aud: 'privacy-breach-tracker-api',
    iat: now,
    exp: now + 900,
  };

  it.each<[string, () => Promise<string>]>([
    ['RS256', () => token()],
    ['ES256', () => provider.token('priya', {}, {}, provider.keys[1])],
    ['EdDSA', () => provider.token('priya', {}, {}, provider.keys[2])],
    ['a type in another case', () => token({}, { typ: 'AT+JWT' })],
    ['its media type in full', () => token({}, { typ: 'application/at+jwt' })],
    ['an audience among others', () => token({ aud: ['other', AUDIENCE] })],
    ['clocks half a minute apart', () => token({ iat: now + 30, nbf: now + 30, exp: now + 330 })],
  ])('are accepted with %s', async (_, made) => {
    expect(await me(await made())).toMatchObject({ status: 200, body: { id: subject } });
  });

  it('are accepted whatever the case of the scheme', async () => {
    expect(await me(await token(), 'bearer')).toMatchObject({ status: 200 });
  });

  it.each<[string, () => string | Promise<string>]>([
    ['alg none', () => `${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(provider.claims('priya'))}.`],
    ['alg None', () => `${encoded({ alg: 'None', typ: 'at+jwt' })}.${encoded(provider.claims('priya'))}.`],
    ['no signature', async () => (await token()).replace(/[^.]+$/, '')],
    [
      'another signature',
      async () => (await token()).replace(/[^.]+$/, (await token({ jti: 'x' })).split('.')[2] ?? ''),
    ],
    ['the key of someone else', () => stranger.token('priya', { iss: provider.issuer, sub: 'priya' })],
    [
      'the key of someone else under the name of a right one',
      () => stranger.token('priya', { iss: provider.issuer }, { kid: kid() }),
    ],
    [
      'a key that it brings along',
      () => {
        const { privateKey, publicKey: own } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const key = { kid: 'mine', alg: 'RS256' as const, privateKey, publicKey: own };
        return provider.token('priya', {}, { jwk: own.export({ format: 'jwk' }) }, key);
      },
    ],
    [
      'a key at an address that it names',
      () => stranger.token('priya', { iss: provider.issuer }, { jku: `${stranger.origin}/jwks` }),
    ],
    [
      'the name of a file as a key',
      () => stranger.token('priya', { iss: provider.issuer }, { kid: '../../../dev/null' }),
    ],
    ['the name of a key of another kind', () => token({}, { kid: provider.keys[1]?.kid })],
    ['no name of a key, where there are two of the kind', () => token({}, { kid: undefined })],
    [
      'HS256 by the public key',
      () => hmac({ alg: 'HS256', typ: 'at+jwt', kid: kid() }, provider.claims('priya'), publicKey()),
    ],
    [
      'HS512 by the public key',
      () => hmac({ alg: 'HS512', typ: 'at+jwt' }, provider.claims('priya'), publicKey(), 'sha512'),
    ],
    ['HS256 by nothing', () => hmac({ alg: 'HS256', typ: 'at+jwt' }, provider.claims('priya'), '')],
    [
      'HS256 by the key of our own tokens',
      () => hmac({ alg: 'HS256', typ: 'at+jwt' }, provider.claims('priya'), AUTH_KEY),
    ],
    ['an algorithm that is not configured', () => token({}, { alg: 'PS256' })],
    ['no expiry', () => token({ exp: undefined })],
    ['an expiry past', () => token({ iat: now - 400, exp: now - 61 })],
    ['an expiry far away', () => token({ exp: now + 25 * 3_600 })],
    ['an expiry that is text', () => token({ exp: String(now + 300) })],
    ['no time of issue', () => token({ iat: undefined })],
    ['a time of issue to come', () => token({ iat: now + 120 })],
    ['a time of issue long past', () => token({ iat: now - 25 * 3_600 })],
    ['a beginning to come', () => token({ nbf: now + 120 })],
    ['another audience', () => token({ aud: 'other' })],
    ['our own audience', () => token({ aud: 'privacy-breach-tracker-api' })],
    ['no audience', () => token({ aud: undefined })],
    ['an audience that only begins so', () => token({ aud: `${AUDIENCE}-test` })],
    ['another issuer', () => token({ iss: stranger.issuer })],
    ['an issuer that only begins so', () => token({ iss: `${provider.issuer}/` })],
    ['no issuer', () => token({ iss: undefined })],
    ['our own issuer', () => token({ ...local, sid: session, sub: subject })],
    ['the type of an ID token', () => token({}, { typ: 'JWT' })],
    ['no type', () => token({}, { typ: undefined })],
    [
      'a critical extension that is unknown',
      () => {
        const head = { alg: 'RS256', typ: 'at+jwt', kid: kid(), crit: ['x'], x: 1 };
        const content = `${encoded(head)}.${encoded(provider.claims('priya'))}`;
        const key = provider.keys.at(-1)?.privateKey;
        return `${content}.${key ? sign('sha256', Buffer.from(content), key).toString('base64url') : ''}`;
      },
    ],
    ['a payload that is not encoded', () => token({}, { b64: true, crit: ['b64'] })],
    ['no subject', () => token({ sub: undefined })],
    ['an empty subject', () => token({ sub: '' })],
    ['a subject of 256 characters', () => token({ sub: 'x'.repeat(256) })],
    ['a subject that is a number', () => token({ sub: 7 })],
    ['a piece missing', async () => (await token()).split('.').slice(0, 2).join('.')],
    ['a piece too many', async () => `${await token()}.x`],
    ['five pieces, as if it were encrypted', async () => `${await token()}.x.x`],
  ])('are refused with %s', async (_, made) => {
    const { status, body, headers } = await me(await made());
    expect({ status, code: body.code, challenge: headers.get('www-authenticate') }).toEqual({
      ...{ status: 401, code: 'unauthenticated', challenge: 'Bearer' },
    });
    expect(headers.get('content-type')).toMatch('application/problem+json');
  });

  describe('and our own are never taken for each other', () => {
    const own = (claims: object, head: object = {}): string =>
      hmac(
        { alg: 'HS256', typ: 'at+jwt', ...head },
        { ...local, sub: subject, sid: session, ...claims },
        AUTH_KEY,
      );

    it.each<[string, () => string]>([
      ['in the usual form', () => own({})],
      ['that names a key of the provider', () => own({}, { kid: kid() })],
    ])('one of ours %s is ours', async (_, made) => {
      expect(await me(made())).toMatchObject({ status: 200 });
    });

    it.each<[string, () => string | Promise<string>]>([
      ['one of ours in the name of the provider', () => own({ iss: provider.issuer })],
      ['one of ours for both', () => own({ iss: provider.issuer, aud: [local.aud, AUDIENCE], sub: 'priya' })],
      ['one of ours with a list of issuers', () => own({ iss: [local.iss, provider.issuer] })],
      ['one of the provider in our name', () => provider.token(subject, { ...local, sid: session })],
      [
        'one of the provider in our name, named HS256',
        async () => {
          const [, claims = '', signature = ''] = (
            await provider.token(subject, { ...local, sid: session })
          ).split('.');
          return `${encoded({ alg: 'HS256', typ: 'at+jwt' })}.${claims}.${signature}`;
        },
      ],
      [
        'one in our name by the public key as a secret',
        () => hmac({ alg: 'HS256', typ: 'at+jwt' }, { ...local, sub: subject, sid: session }, publicKey()),
      ],
    ])('%s is refused', async (_, made) => {
      expect(await me(await made())).toMatchObject({ status: 401 });
    });

    it('nor is a token of either a refresh token, or the other way round', async () => {
      const refresh = (refreshToken: string): Promise<Answer> =>
        app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken });
      expect([400, 401]).toContain((await refresh(await token())).status);
      const signedIn = await app.ask(null, 'POST', '/v1/auth/token', {
        ...{ email: 'legal@example.org', password: 'breach-trial' },
      });
      expect(await me(signedIn.body.refreshToken)).toMatchObject({ status: 401 });
    });
  });

  it('leave no trace in the log', async () => {
    const [right, wrong] = [await token(), await token({ aud: 'other' })];
    await me(right);
    await me(wrong);
    for (const each of [right, wrong]) expect(app.lines.join()).not.toContain(each.split('.')[2]);
  });
});

describe('without an identity provider', () => {
  it('its tokens are refused, and nobody is linked', async () => {
    const provider = await IdentityProvider.start();
    const app = await RunningApp.start({ PROCESS: 'http' });
    try {
      const { id } = (await app.ask('privacy', 'GET', '/v1/me')).body;
      const authorization = `Bearer ${await provider.token('priya')}`;
      expect(await app.ask(null, 'GET', '/v1/me', undefined, { authorization })).toMatchObject({
        status: 401,
      });
      const path = `/v1/people/${id}/identity`;
      expect(await app.ask('admin', 'PUT', path, { subject: 'priya' })).toMatchObject({ status: 409 });
      expect(provider.asked).toBe(0);
    } finally {
      await app.stop();
      await provider.stop();
    }
  });
});
