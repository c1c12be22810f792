import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  BreachTracker,
  ProblemError,
  type BreachTrackerOptions,
} from '../../clients/typescript/src/index.js';
import { RunningApp } from '../support/running-app.js';

let running: RunningApp;
beforeAll(async () => {
  running = await RunningApp.start();
});
afterAll(() => running.stop());

const as = (account: string, options: Partial<BreachTrackerOptions> = {}): BreachTracker =>
  new BreachTracker({
    url: running.url,
    credentials: { email: `${account}@example.org`, password: 'breach-trial' },
    ...options,
  });
const aReport = (title = 'Letter mailed to the wrong resident') => ({
  title,
  discoveredAt: '2026-11-20T14:05:00-05:00',
});

describe('the client', () => {
  it('files a report and follows it with types', async () => {
    const filed = await as('employee').report(aReport());
    const { data, response } = await as('supervisor').api.POST('/v1/incidents/{incident}/acknowledge', {
      params: { path: { incident: filed.reference } },
      body: { note: 'Spoke with the team.' },
    });
    expect({ before: filed.status, after: data.status, etag: response.headers.get('etag') }).toEqual({
      before: 'reported',
      after: 'acknowledged',
      etag: '"2"',
    });
  });

  it('throws a problem that says what to do and where', async () => {
    const error = await as('employee')
      .report({ title: '', discoveredAt: 'yesterday' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      ...{ status: 400, code: 'validation_failed' },
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/discoveredAt' })]),
      requestId: expect.stringMatching(/./),
    });
  });

  it('walks all pages of a list, and asks for no more than it is read', async () => {
    const reporter = as('employee');
    for (let nth = 1; nth <= 5; nth += 1) await reporter.report(aReport(`Report ${nth}`));
    const asked: string[] = [];
    const counting: typeof fetch = (input, init) => {
      const { url } = input as Request;
      if (url.includes('/v1/incidents')) asked.push(url);
      return fetch(input, init);
    };
    const privacy = as('privacy', { fetch: counting });
    const all = await Array.fromAsync(
      privacy.each('/v1/incidents', { query: { limit: 2, sort: 'reportedAt' } }),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(5);
    asked.length = 0;
    for await (const { reference } of privacy.each('/v1/incidents', { query: { limit: 2 } })) {
      expect(reference).toMatch(/^PB-/);
      break;
    }
    expect(asked).toHaveLength(1);
  });
});

describe('a server that is away for a moment', () => {
  /** Fails so often before it lets requests through. */
  const failing = (times: number, how: (request: Request) => Promise<Response>) => {
    const seen: (string | null)[] = [];
    const flaky: typeof fetch = async (input) => {
      const request = input as Request;
      if (new URL(request.url).pathname.startsWith('/v1/auth')) return fetch(request);
      seen.push(request.headers.get('idempotency-key'));
      return seen.length <= times ? how(request) : fetch(request);
    };
    return { seen, fetch: flaky };
  };
  const refused = () => Promise.reject(new TypeError('fetch failed'));
  const busy = () => Promise.resolve(new Response('{}', { status: 503, headers: { 'retry-after': '0' } }));
  /** The server did the work, and its answer was lost. */
  const lost = async (request: Request) => {
    await (await fetch(request)).text();
    throw new TypeError('fetch failed');
  };

  it.each([
    ['cannot be reached', refused],
    ['is busy', busy],
    ['loses its answer', lost],
  ])('that %s gets the report once, under one key', async (_how, how) => {
    const { seen, fetch } = failing(2, how);
    const externalReference = randomUUID();
    const filed = await as('employee', { fetch }).report({ ...aReport(), externalReference });
    expect(seen).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), seen[0], seen[0]]);
    const rows = await running.sql('select reference from incident where external_reference = $1', [
      externalReference,
    ]);
    expect(rows).toEqual([{ reference: filed.reference }]);
  });

  it('is not asked again for what has no key: a change could be done twice', async () => {
    const { reference } = await as('employee').report(aReport());
    const { seen, fetch } = failing(1, refused);
    await expect(
      as('employee', { fetch }).api.PATCH('/v1/incidents/{incident}', {
        params: { path: { incident: reference }, header: { 'If-Match': '"1"' } },
        body: { contained: true },
      }),
    ).rejects.toMatchObject({ name: 'UnreachableError', isUnsent: false });
    expect(seen).toEqual([null]);
  });

  it('is asked again for anything that it cannot have seen', async () => {
    const { reference } = await as('employee').report(aReport());
    const unsent = () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(Error(), { code: 'ECONNREFUSED' }) }),
      );
    const { seen, fetch } = failing(2, unsent);
    const { data } = await as('employee', { fetch }).api.PATCH('/v1/incidents/{incident}', {
      params: { path: { incident: reference }, header: { 'If-Match': '"1"' } },
      body: { contained: true },
    });
    expect([data.version, seen]).toEqual([2, [null, null, null]]);
  });

  it('tells a secret whose answer was lost, and has made one key', async () => {
    const { seen, fetch } = failing(1, lost);
    const name = randomUUID();
    const body = { name, owner: 'it@example.org', scopes: [], expiresAt: '2027-06-01T00:00:00Z' };
    const { data } = await as('admin', { fetch }).api.POST('/v1/api-keys', { body });
    expect(seen).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), seen[0]]);
    expect(data.key).toMatch(/^pbt_/);
    expect(await running.sql('select from api_key where name = $1', [name])).toHaveLength(1);
  });

  it('is asked once for a second factor, which no key would keep', async () => {
    const { seen, fetch } = failing(1, lost);
    const asked = as('admin', { fetch }).api.POST('/v1/me/totp');
    await expect(asked).rejects.toMatchObject({ name: 'UnreachableError' });
    expect(seen).toEqual([null]);
  });

  it('whose answer breaks off in the middle is asked again', async () => {
    const broken = async (request: Request) => {
      const answer = await fetch(request);
      const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) });
      return new Response(body, { status: answer.status, headers: answer.headers });
    };
    const { seen, fetch: flaky } = failing(1, broken);
    const filed = await as('employee', { fetch: flaky }).report(aReport());
    expect([filed.status, seen.length]).toEqual(['reported', 2]);
  });

  it('is given up in the end, with its own answer', async () => {
    const { seen, fetch } = failing(9, busy);
    await expect(as('employee', { fetch, tries: 3 }).api.GET('/v1/me')).rejects.toMatchObject({
      status: 503,
    });
    expect(seen).toHaveLength(3);
  });
});

describe('a session', () => {
  it('is renewed once for all requests that find it ended', async () => {
    const renewals: string[] = [];
    const watching: typeof fetch = (input) => {
      const { url } = input as Request;
      if (url.includes('/v1/auth')) renewals.push(new URL(url).pathname);
      return fetch(input);
    };
    const tracker = as('supervisor', { fetch: watching });
    await tracker.api.GET('/v1/me');
    for (const { id } of await Array.fromAsync(as('supervisor').each('/v1/me/sessions')))
      await running.ask('supervisor', 'DELETE', `/v1/me/sessions/${id}`);
    await Promise.all([1, 2, 3].map(() => tracker.api.GET('/v1/me')));
    expect(renewals).toEqual(['/v1/auth/token', '/v1/auth/refresh', '/v1/auth/token']);
  });

  it('goes on from a refresh token, which is told each time it changes', async () => {
    const { body } = await running.ask(null, 'POST', '/v1/auth/token', {
      ...{ email: 'hr@example.org', password: 'breach-trial' },
    });
    const kept: string[] = [];
    const tracker = as('hr', {
      credentials: { refreshToken: body.refreshToken, keep: (token) => void kept.push(token) },
    });
    const { data } = await tracker.api.GET('/v1/me');
    expect(data.email).toBe('hr@example.org');
    expect(kept).toEqual([expect.not.stringMatching(body.refreshToken)]);
  });

  it('goes on with the newest refresh token after the server was away, for an older one would end it', async () => {
    const { body } = await running.ask(null, 'POST', '/v1/auth/token', {
      ...{ email: 'it@example.org', password: 'breach-trial' },
    });
    let faults: ('ended' | 'away')[] = [];
    const flaky: typeof fetch = (input) => {
      const isRenewal = (input as Request).url.includes('/v1/auth');
      if (faults[0] !== (isRenewal ? 'away' : 'ended')) return fetch(input);
      faults = faults.slice(1);
      if (isRenewal) return Promise.reject(new TypeError('fetch failed'));
      return Promise.resolve(new Response('{}', { status: 401 }));
    };
    const credentials = { refreshToken: body.refreshToken };
    const { api } = as('it', { credentials, fetch: flaky });
    await api.GET('/v1/me');
    faults = ['ended', 'away'];
    await expect(api.GET('/v1/me')).rejects.toMatchObject({ name: 'UnreachableError' });
    expect((await api.GET('/v1/me')).data.email).toBe('it@example.org');
  });
});
