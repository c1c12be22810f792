import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { DOCS, expectProblem, ID, ProbeClient } from './http-platform.client.js';
import { release, stuck } from './http-platform.probe.js';

let probe: ProbeClient;
beforeAll(async () => (probe = await ProbeClient.start()));
afterAll(() => probe.close());

function logged(requestId: unknown): Record<string, unknown>[] {
  const lines = probe.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return lines.filter((line) => line['requestId'] === requestId);
}

describe('a failure', () => {
  const failures = (requestId: unknown) => logged(requestId).filter(({ level }) => level === 'error');

  it('of ours says nothing but the request’s id, and is logged once', async () => {
    const { requestId } = await expectProblem(await probe.get('/v1/boom'), '500 internal_error');
    const error = { name: 'Error', stack: expect.stringMatching(/^at /) };
    expect(failures(requestId)).toEqual([
      expect.objectContaining({ method: 'GET', route: '/v1/boom', code: 'internal_error', error }),
    ]);
  });

  it.each([
    ['22P02', '400 validation_failed'],
    ['22021', '400 validation_failed'],
    ['23505', '409 conflict'],
    ['23503', '409 conflict'],
    ['40001', '503 busy'],
    ['53300', '503 unavailable'],
    ['XX000', '500 internal_error'],
  ])('of the database, %s, quotes nothing in the answer nor in the log', async (state, expected) => {
    const answer = await probe.get(`/v1/database/${state}`);
    const { requestId } = await expectProblem(answer, expected);
    expect(answer.headers.has('retry-after')).toBe(answer.status === 503);
    expect(failures(requestId)).toHaveLength(answer.status >= 500 ? 1 : 0);
    expect(JSON.stringify(logged(requestId))).not.toContain('SECRET');
  });

  it('of a gate says which one it is', async () => {
    expect(await expectProblem(await probe.get('/v1/gate'), '409 gate_shut')).toMatchObject({
      gate: 'direction',
      detail: 'Record the direction first.',
    });
  });
});

describe('every answer', () => {
  it.each([
    ['caller-0001', /^caller-0001$/],
    ['not safe', /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/],
  ])('to a request with the id %j carries one', async (id, expected) => {
    const answer = await probe.get('/v1/reports', { headers: { 'x-request-id': id } });
    expect(answer.headers.get('x-request-id')).toMatch(expected);
  });

  it('forbids caching, sniffing, framing and referring, and names no software', async () => {
    const { headers } = await probe.get('/v1/reports');
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.* frame-ancestors 'none'$/),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const telling = ['server', 'x-powered-by', 'access-control-allow-origin'];
    expect(telling.filter((name) => headers.has(name))).toEqual([]);
  });

  it('is logged by its route, without its address', async () => {
    await probe.get('/v1/reports?surprise=SECRET', { headers: { 'x-request-id': 'logged-0001' } });
    expect(logged('logged-0001')).toEqual([
      {
        level: 'debug',
        time: expect.any(String),
        requestId: 'logged-0001',
        traceparent: expect.stringMatching(/^00-/),
        method: 'GET',
        route: '/v1/reports',
        status: 400,
        ms: expect.any(Number),
        code: 'unknown_query',
        msg: 'request completed',
      },
    ]);
  });
});

describe('a request', () => {
  it('continues the caller’s trace, with one span', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const answer = await probe.get(`/v1/reports/${ID}/acknowledge`, {
      method: 'POST',
      headers: { traceparent },
    });
    const { traceparent: own, again } = (await answer.json()) as Record<string, string>;
    expect(own).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$/);
    expect(again).toBe(own);
  });

  it.each([
    ['nobody', [], '127.0.0.1'],
    ['a named proxy', ['127.0.0.1'], '198.51.100.7'],
    ['another proxy', ['10.0.0.0/8'], '127.0.0.1'],
  ])('that trusts %s is seen from the right address', async (_, trustedProxies, ip) => {
    const other = await ProbeClient.start({ trustedProxies });
    const answer = await other.post(
      `/v1/reports/${ID}/acknowledge`,
      {},
      { 'x-forwarded-for': '198.51.100.7' },
    );
    expect(await answer.json()).toMatchObject({ ip });
    await other.close();
  });

  it('that is being served is finished before the application closes', async () => {
    const other = await ProbeClient.start();
    const pending = other.get('/v1/slow');
    const finish = await release.promise;
    const closed = other.close();
    finish(undefined);
    expect(await (await pending).json()).toEqual({ finished: true });
    await closed;
  });

  it('that never ends keeps no application from closing', async () => {
    const other = await ProbeClient.start({ drainTimeout: 1 });
    const pending = other.get('/v1/stuck').catch(() => 'cut off');
    await stuck.promise;
    await other.close();
    expect(await pending).toBe('cut off');
  });
});

describe('the documentation', () => {
  it('is valid OpenAPI 3.1, with null as a type', async () => {
    const document = (await (await probe.get('/openapi.json')).json()) as Record<string, unknown>;
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
    expect(JSON.stringify(document)).not.toContain('"nullable"');
    expect(document).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: DOCS.publicUrl }],
      components: { schemas: { ReportDto: REPORT_SCHEMA } },
    });
  });

  const REPORT_SCHEMA = {
    required: ['title', 'discoveredAt'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: 200 },
      description: { type: ['string', 'null'] },
      cause: { type: ['string', 'null'], enum: ['hacking', 'verbal', null] },
      affected: { anyOf: [{ $ref: '#/components/schemas/AffectedDto' }, { type: 'null' }] },
      implicated: { type: 'array', maxItems: 5, items: { $ref: '#/components/schemas/PersonDto' } },
    },
  };

  it.each([
    ['/docs', 'text/html'],
    ['/docs/swagger-ui-bundle.js', 'javascript'],
    ['/docs/swagger-ui.css', 'text/css'],
    ['/docs/swagger-ui-init.js', 'javascript'],
  ])('at %s may load from here alone', async (path, type) => {
    const answer = await probe.get(path);
    expect(await answer.text()).not.toBe('');
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; connect-src 'self'/);
  });
});

it('what is deprecated says since when, until when and what to use instead', async () => {
  const probe = await ProbeClient.start();
  const { headers } = await probe.get('/v1/old');
  const document = (await (await probe.get('/openapi.json')).json()) as {
    paths: Record<string, { get: { deprecated?: boolean; summary?: string } }>;
  };
  await probe.close();
  expect(Object.fromEntries(headers)).toMatchObject({
    deprecation: '@1795305600',
    sunset: 'Sat, 22 May 2027 00:00:00 GMT',
    link: '<https://probe.example/changes>; rel="deprecation"',
  });
  expect(document.paths['/v1/old']?.get).toMatchObject({ deprecated: true, summary: 'What will end' });
  expect(document.paths['/v1/gate']?.get.deprecated).toBeUndefined();
});
