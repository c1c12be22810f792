import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const ON_EVERY_ANSWER = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const ORIGIN = 'https://intranet.city.example';

let app: RunningApp | undefined;
afterEach(async () => {
  await app?.stop();
  app = undefined;
});
afterAll(() => expect(app).toBeUndefined());

async function start(env: Record<string, string>): Promise<RunningApp> {
  return (app = await RunningApp.start({ PROCESS: 'http', ...env }));
}

const named = (answer: Answer, names: string[]): Record<string, string | null> =>
  Object.fromEntries(names.map((name) => [name, answer.headers.get(name)]));

it('every answer says what browsers may do with it, and nothing of what made it', async () => {
  const { ask } = bound(await start({}));
  for (const [account, method, path] of [
    ['employee', 'GET', '/v1/me'],
    ['employee', 'HEAD', '/v1/tasks'],
    [null, 'GET', '/v1/me'],
    [null, 'GET', '/nothing'],
    [null, 'PUT', '/v1/me'],
    ['employee', 'POST', '/v1/incidents'],
    [null, 'GET', '/health/ready'],
    [null, 'GET', '/metrics'],
  ] as const) {
    const answer = await ask(account, method, path);
    expect([path, named(answer, Object.keys(ON_EVERY_ANSWER))]).toEqual([path, ON_EVERY_ANSWER]);
    expect(named(answer, ['server', 'x-powered-by'])).toEqual({ server: null, 'x-powered-by': null });
  }
  const health = [await ask(null, 'GET', '/health/live'), await ask(null, 'GET', '/health/ready')];
  for (const { text } of health) expect(text).not.toMatch(/version|\d+\.\d+\.\d+|node|postgres/i);
  for (const path of ['/docs', '/password-reset']) {
    const policy = (await ask(null, 'GET', path)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe');
  }
});

describe('pages of other origins', () => {
  const preflight = { origin: ORIGIN, 'access-control-request-method': 'POST' };
  const [BY, WITH] = ['access-control-allow-origin', 'access-control-allow-credentials'] as const;

  it('may not call, unless they are named', async () => {
    const { ask } = bound(await start({}));
    const answer = await ask(null, 'GET', '/health/live', undefined, { origin: ORIGIN });
    expect(named(answer, [BY, WITH])).toEqual({ [BY]: null, [WITH]: null });
    expect((await ask(null, 'OPTIONS', '/v1/incidents', undefined, preflight)).status).toBe(405);
  });

  it('may when they are, and no others', async () => {
    const { ask } = bound(await start({ CORS_ORIGINS: ORIGIN }));
    const asked = await ask(null, 'OPTIONS', '/v1/incidents', undefined, preflight);
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, ORIGIN]);
    expect(asked.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
    const read = await ask('employee', 'GET', '/v1/me', undefined, { origin: ORIGIN });
    expect(read.headers.get('access-control-expose-headers')).toMatch(/ETag.*Location/);
    expect(named(read, [BY, WITH, 'vary'])).toEqual({
      ...{ [BY]: ORIGIN, [WITH]: null, vary: 'Origin' },
    });
    for (const origin of [
      'https://evil.example',
      `${ORIGIN}.evil.example`,
      'null',
      'http://intranet.city.example',
    ]) {
      const other = await ask('employee', 'GET', '/v1/me', undefined, { origin });
      expect(other.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await ask(null, 'GET', '/nothing')).status).toBe(404);
    expect((await ask(null, 'PUT', '/v1/me')).headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('requests in a minute', () => {
  const LIMITS = { RATE_LIMIT_CALLER: '5', RATE_LIMIT_ADDRESS: '3' };
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
  const JUNK = { authorization: 'Bearer junk' };

  async function statuses(times: number, ask: (nth: number) => Promise<Answer>): Promise<number[]> {
    const seen: number[] = [];
    for (let nth = 0; nth < times; nth += 1) seen.push((await ask(nth)).status);
    return seen;
  }

  it('are limited for each caller, wherever they come from', async () => {
    const { ask, token } = bound(await start({ ...LIMITS, TRUSTED_PROXIES: '127.0.0.0/8' }));
    await Promise.all(['employee', 'supervisor'].map(token));
    const me = (nth: number): Promise<Answer> =>
      ask('employee', 'GET', '/v1/me', undefined, from(`192.0.2.${nth}`));
    expect((await me(0)).headers.get('ratelimit-policy')).toBe('"caller";q=5;w=60');
    expect((await me(1)).headers.get('ratelimit')).toMatch(/^"caller";r=3;t=\d\d$/);
    expect(await statuses(4, me)).toEqual([200, 200, 200, 429]);
    const refused = await me(9);
    expect(refused.body.code).toBe('too_many_requests');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"caller";r=0;/);
    expect((await ask('supervisor', 'GET', '/v1/me')).status).toBe(200);
    expect((await ask('employee', 'POST', '/v1/incidents', {})).status).toBe(429);
  });

  it('are limited for each address that names nobody, which keeps out nobody who is named', async () => {
    const { ask, token } = bound(await start(LIMITS));
    await token('employee');
    const flood = (): Promise<Answer> => ask(null, 'GET', '/v1/me', undefined, JUNK);
    expect(await statuses(4, flood)).toEqual([401, 401, 429, 429]);
    expect((await flood()).headers.get('ratelimit-policy')).toBe('"address";q=3;w=60');
    expect(await statuses(2, () => ask(null, 'GET', '/v1/protocols'))).toEqual([429, 429]);
    expect(await statuses(2, () => ask(null, 'POST', '/v1/auth/token', { email: 'x' }))).toEqual([429, 429]);
    expect(await statuses(2, () => ask('employee', 'GET', '/v1/me'))).toEqual([200, 200]);
    expect(await statuses(9, () => ask(null, 'GET', '/health/ready'))).toEqual(Array(9).fill(200));
  });

  it.each([
    ['nobody is trusted', {}, (nth: number) => `192.0.2.${nth}`],
    [
      'a proxy is, and names one address',
      { TRUSTED_PROXIES: '127.0.0.0/8' },
      (nth: number) => `192.0.2.${nth}, 198.51.100.7`,
    ],
    [
      'a caller has a network of IPv6',
      { TRUSTED_PROXIES: '127.0.0.0/8' },
      (nth: number) => `2001:db8::${nth + 1}`,
    ],
  ])('are not made more by addresses that are made up, when %s', async (_, env, address) => {
    const { ask } = bound(await start({ ...LIMITS, ...env }));
    const nobody = (nth: number): Promise<Answer> =>
      ask(null, 'GET', '/v1/me', undefined, from(address(nth)));
    expect(await statuses(5, nobody)).toEqual([401, 401, 401, 429, 429]);
  });

  it('are limited for each system', async () => {
    const running = await start({ ...LIMITS, RATE_LIMIT_ADDRESS: '9' });
    const systems = new Systems(running);
    const key = await systems.add({ scopes: ['incidents:read'] });
    const list = (): Promise<Answer> => systems.ask(key, 'GET', '/v1/incidents');
    expect(await statuses(6, list)).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('figures and descriptions', () => {
  const PAGES = ['/metrics', '/openapi.json', '/docs', '/docs/swagger-ui.css'];
  const TOKEN = 'a-token-for-prometheus';

  it.each<[string, Record<string, string>, number[]]>([
    ['are there', {}, [200, 200, 200, 200]],
    ['can be closed', { METRICS: 'off', DOCS: 'off' }, [404, 404, 404, 404]],
    [
      'can be kept to networks',
      { METRICS_NETWORKS: '10.0.0.0/8', DOCS_NETWORKS: '10.0.0.0/8' },
      [404, 404, 404, 404],
    ],
    [
      'are there for who is in one',
      { METRICS_NETWORKS: '127.0.0.1', DOCS_NETWORKS: '10.0.0.0/8,127.0.0.0/8' },
      [200, 200, 200, 200],
    ],
    ['can ask for a token', { METRICS_TOKEN: TOKEN }, [401, 200, 200, 200]],
  ])('%s', async (_, env, expected) => {
    const { ask } = bound(await start(env));
    const seen: number[] = [];
    for (const path of PAGES) seen.push((await ask(null, 'GET', path)).status);
    expect(seen).toEqual(expected);
    for (const [authorization, status] of [
      [`Bearer ${TOKEN}`, expected[0] === 401 ? 200 : expected[0]],
      [`Bearer ${TOKEN}x`, expected[0]],
      [TOKEN, expected[0]],
    ] as const)
      expect((await ask(null, 'GET', '/metrics', undefined, { authorization })).status).toBe(status);
    expect((await ask(null, 'HEAD', '/metrics')).status).toBe(expected[0]);
    expect((await ask(null, 'GET', '/health/ready')).status).toBe(200);
  });
});

function bound(running: RunningApp): Pick<RunningApp, 'ask' | 'token'> {
  return { ask: running.ask.bind(running), token: running.token.bind(running) };
}
