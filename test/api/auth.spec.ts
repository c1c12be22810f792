import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { AUTH_KEY, RunningApp } from '../support/running-app.js';

const PASSWORD = 'breach-trial';

describe('signing in', () => {
  let app: RunningApp;
  let subject: string;
  let session: string;
  let other: string;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    subject = (await app.ask('privacy', 'GET', '/v1/me')).body.id;
    other = (await app.ask('legal', 'GET', '/v1/me')).body.id;
    session = (await app.ask('privacy', 'GET', '/v1/me/sessions')).body.items[0]?.id ?? '';
  });
  afterAll(() => app.stop());

  const signIn = (email: string, password: unknown): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/token', { email, password });
  const refresh = (refreshToken: string): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken });
  const me = (authorization: string): Promise<Answer> =>
    app.ask(null, 'GET', '/v1/me', undefined, { authorization });

  describe('with a password', () => {
    it('gives a pair of tokens that no cache keeps', async () => {
      const { status, body, headers } = await signIn('privacy@example.org', PASSWORD);
      expect({ status, body }).toEqual({
        status: 200,
        body: {
          accessToken: expect.any(String),
          tokenType: 'Bearer',
          expiresIn: 900,
          refreshToken: expect.any(String),
        },
      });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(await me(`Bearer ${body.accessToken}`)).toMatchObject({
        body: {
          name: 'Priya Nair',
          email: 'privacy@example.org',
          roles: ['employee', 'privacy_officer'],
          supervises: [],
        },
      });
    });

    it('reads the address whatever its case', async () => {
      expect(await signIn('Privacy@EXAMPLE.org', PASSWORD)).toMatchObject({ status: 200 });
    });

    it.each([
      ['a wrong password', 'privacy@example.org', 'breach-triaL'],
      ['an empty password', 'privacy@example.org', ''],
      ['someone unknown', 'nobody@example.org', PASSWORD],
      ['someone unknown and an empty password', 'nobody@example.org', ''],
      ['a very long password', 'privacy@example.org', PASSWORD.repeat(60)],
    ])('answers %s like every other failure', async (_, email, password) => {
      const { status, body, headers } = await signIn(email, password);
      const { requestId, ...rest } = body;
      expect({ status, challenge: headers.get('www-authenticate'), rest }).toEqual({
        status: 401,
        challenge: 'Bearer',
        rest: {
          type: '/problems/unauthenticated',
          title: 'Not signed in',
          status: 401,
          detail: 'E-mail address and password do not match an account.',
          instance: '/v1/auth/token',
          code: 'unauthenticated',
        },
      });
      expect(requestId).toBe(headers.get('x-request-id'));
    });

    it.each([null, 1, {}, [PASSWORD], 'x'.repeat(1_025)])('refuses %j as a password', async (password) => {
      expect(await signIn('privacy@example.org', password)).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/password' }] },
      });
    });
  });

  describe('with an access token', () => {
    const now = Math.floor(Date.now() / 1_000);
    const usual = {
      iss: 'privacy-breach-tracker',
      aud: 'privacy-breach-tracker-api',
      iat: now,
      exp: now + 900,
    };
    const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    /** A token as anyone with the key could make it; a claim that is undefined is absent. */
    const sign = (claims: object = {}, header: object = {}, key = AUTH_KEY): string => {
      const head = { alg: 'HS256', typ: 'at+jwt', ...header };
      const content = `${encoded(head)}.${encoded({ sub: subject, sid: session, ...usual, ...claims })}`;
      const hash = head.alg.replace('HS', 'sha');
      return `${content}.${createHmac(hash, key).update(content).digest('base64url')}`;
    };
    const unsigned = (header: object): string =>
      `${encoded(header)}.${encoded({ sub: subject, sid: session, ...usual })}.`;

    /** Signed with a private key, under the name of the algorithm that takes a secret one. */
    const confused = (): string => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const content = `${encoded({ alg: 'RS256', typ: 'at+jwt' })}.${encoded({ sub: subject, sid: session, ...usual })}`;
      return `${content}.${createSign('sha256').update(content).sign(privateKey, 'base64url')}`;
    };

    it.each<[string, () => string]>([
      ['in the usual form', () => `Bearer ${sign()}`],
      ['whose scheme is in lower case', () => `bearer ${sign()}`],
    ])('accepts one %s', async (_, authorization) => {
      expect(await me(authorization())).toMatchObject({ status: 200, body: { id: subject } });
    });

    it.each<[string, () => string]>([
      ['alg none', () => unsigned({ alg: 'none', typ: 'at+jwt' })],
      ['alg NONE', () => unsigned({ alg: 'NONE', typ: 'at+jwt' })],
      ['alg HS256 without a signature', () => unsigned({ alg: 'HS256', typ: 'at+jwt' })],
      ['another key', () => sign({}, {}, 'another-key-0123456789-0123456789-01234567')],
      ['an empty key', () => sign({}, {}, '')],
      ['HS512', () => sign({}, { alg: 'HS512' })],
      ['a key that it brings along', () => sign({}, { jwk: { kty: 'oct', k: 'eA' } }, 'x')],
      ['the name of an empty file as its key', () => sign({}, { kid: '../../../dev/null' }, '')],
      ['a key at an address that it names', () => sign({}, { jku: 'http://127.0.0.1/jwks' }, 'x')],
      ['HS384', () => sign({}, { alg: 'HS384' })],
      ['no expiry', () => sign({ exp: undefined })],
      ['no time of issue', () => sign({ iat: undefined })],
      ['an expiry past', () => sign({ iat: now - 901, exp: now - 1 })],
      ['an expiry far away', () => sign({ exp: now + 86_400 })],
      ['a time of issue to come', () => sign({ iat: now + 600, exp: now + 900 })],
      ['a beginning to come', () => sign({ nbf: now + 600 })],
      ['times that are text', () => sign({ iat: String(now), exp: String(now + 900) })],
      ['another audience', () => sign({ aud: 'another' })],
      ['no audience', () => sign({ aud: undefined })],
      ['another issuer', () => sign({ iss: 'another' })],
      ['no issuer', () => sign({ iss: undefined })],
      ['another type', () => sign({}, { typ: 'JWT' })],
      ['no type', () => sign({}, { typ: undefined })],
      ['a critical extension', () => sign({}, { crit: ['exp'] })],
      ['nobody as subject', () => sign({ sub: undefined })],
      ['no session', () => sign({ sid: undefined })],
      ['a session that there is not', () => sign({ sid: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44' })],
      ['a session that is no id', () => sign({ sid: "' or true --" })],
      ['the session of someone else', () => sign({ sub: other })],
      ['a key of another kind', () => confused()],
      ['a subject who is unknown', () => sign({ sub: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44' })],
      ['a subject that is no id', () => sign({ sub: "' or true --" })],
      [
        'its claims changed',
        () =>
          sign().replace(
            /\.[^.]+\./,
            `.${encoded({ sub: subject, sid: session, ...usual, exp: now + 901 })}.`,
          ),
      ],
      ['a piece missing', () => sign().split('.').slice(0, 2).join('.')],
      ['a piece too many', () => `${sign()}.x`],
      ['10,000 characters', () => 'x'.repeat(10_000)],
      ['claims of 8,000 characters', () => sign({ padding: 'x'.repeat(8_000) })],
      ['nothing', () => ''],
      ['garbage', () => 'eyJ.%00.ÿ'],
    ])('refuses one with %s', async (_, token) => {
      const { status, body, headers } = await me(`Bearer ${token()}`);
      expect({ status, code: body.code, challenge: headers.get('www-authenticate') }).toEqual({
        ...{ status: 401, code: 'unauthenticated', challenge: 'Bearer' },
      });
    });

    it.each(['', 'Basic cHJpdmFjeTp4', 'Bearer', 'Token x'])(
      'refuses the header %j',
      async (authorization) => {
        expect(await me(authorization)).toMatchObject({ status: 401 });
      },
    );

    it.each<[string, (token: string) => string]>([
      ['another beside it', (token) => `Bearer ${token} ${token}`],
      ['garbage before it', (token) => `Bearer x ${token}`],
      ['garbage after it', (token) => `Bearer ${token} x`],
      ['another after a comma', (token) => `Bearer ${token}, Bearer ${token}`],
      ['no space', (token) => `Bearer${token}`],
      ['the scheme twice', (token) => `Bearer Bearer ${token}`],
      ['something before the scheme', (token) => `x Bearer ${token}`],
      ['a parameter', (token) => `Bearer token="${token}"`],
    ])('refuses a good one with %s', async (_, authorization) => {
      expect(await me(authorization(sign()))).toMatchObject({ status: 401 });
    });

    it('refuses a refresh token in its place', async () => {
      const { body } = await signIn('privacy@example.org', PASSWORD);
      expect(await me(`Bearer ${body.refreshToken}`)).toMatchObject({ status: 401 });
      expect(await refresh(body.accessToken)).toMatchObject({ status: 400 });
    });

    it('takes it from the header only', async () => {
      const token = sign();
      for (const path of [`/v1/me?access_token=${token}`, `/v1/me?token=${token}`])
        expect(await app.ask(null, 'GET', path)).toMatchObject({ status: 401 });
    });
  });

  describe('with a refresh token', () => {
    const fresh = async (): Promise<string> =>
      (await signIn('legal@example.org', PASSWORD)).body.refreshToken;

    it('gives the next pair, once', async () => {
      const first = await fresh();
      const second = await refresh(first);
      expect(second).toMatchObject({ status: 200, body: { tokenType: 'Bearer' } });
      expect(second.body.refreshToken).not.toBe(first);
      expect(await me(`Bearer ${second.body.accessToken}`)).toMatchObject({
        body: { email: 'legal@example.org' },
      });
      expect(await refresh(second.body.refreshToken)).toMatchObject({ status: 200 });
    });

    it('that comes back was copied: the whole family ends, and no other', async () => {
      const first = await fresh();
      const other = await fresh();
      const second = (await refresh(first)).body.refreshToken;
      const third = (await refresh(second)).body.refreshToken;
      expect(await refresh(first)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
      expect(await refresh(third)).toMatchObject({ status: 401 });
      expect(await refresh(other)).toMatchObject({ status: 200 });
    });

    it('that races with itself wins at most once', async () => {
      for (let round = 0; round < 10; round += 1) {
        const token = await fresh();
        const answers = await Promise.all([refresh(token), refresh(token), refresh(token)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
      }
    });

    it('is revoked with all that came of it; an unknown one is answered alike', async () => {
      const first = await fresh();
      const second = (await refresh(first)).body.refreshToken;
      for (const refreshToken of [first, 'unknown'])
        expect(await app.ask(null, 'POST', '/v1/auth/revoke', { refreshToken })).toMatchObject({
          status: 204,
          text: '',
        });
      expect(await refresh(second)).toMatchObject({ status: 401 });
    });

    it('expires', async () => {
      const token = await fresh();
      await app.sql('update refresh_token set expires_at = now() where used_at is null');
      expect(await refresh(token)).toMatchObject({ status: 401 });
    });

    it('is kept as a hash', async () => {
      const token = await fresh();
      const rows = await app.sql<{ row: string }>('select row_to_json(t)::text as row from refresh_token t');
      expect(rows.map(({ row }) => row).join()).not.toContain(token);
    });
  });

  it('is asked of everybody, on every route that says nothing else', async () => {
    const { body } = await app.ask<{ paths: Record<string, Record<string, unknown>> }>(
      null,
      'GET',
      '/openapi.json',
    );
    const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [method, path] as const),
    );
    const open: string[] = [];
    for (const [method, path] of routes) {
      const { status } = await app.ask(
        null,
        method.toUpperCase(),
        path.replaceAll(/\{\w+\}/g, 'x'),
        method === 'get' ? undefined : {},
      );
      if (status !== 401) open.push(`${method} ${path}`);
    }
    expect(open.sort()).toEqual([
      ...['get /health/live', 'get /health/ready', 'get /metrics', 'get /problems/{code}'],
      // Whose address is the credential.
      'get /v1/calendar/{token}.ics',
      ...['post /v1/auth/password-reset', 'post /v1/auth/password-reset/confirm'],
      ...['post /v1/auth/refresh', 'post /v1/auth/revoke', 'post /v1/auth/token'],
    ]);
  });
});
