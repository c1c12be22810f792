import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, ID, ProbeClient } from './http-platform.client.js';

let probe: ProbeClient;
beforeAll(async () => (probe = await ProbeClient.start()));
afterAll(() => probe.close());

describe('an address', () => {
  it.each([
    ['GET', '/nothing', '404 not_found'],
    ['GET', '/v1/reports/', '404 not_found'],
    ['GET', '/docs/nothing.js', '404 not_found'],
    ['GET', '/%ZZ', '400 malformed_request'],
    ['GET', '/v1/reports/%ZZ', '400 malformed_request'],
    ['GET', '/v1/reports/%00', '400 invalid_id'],
    ['GET', '/v1/reports/1', '400 invalid_id'],
    ['GET', '/v1/reports/00000000-0000-0000-0000-000000000000', '400 invalid_id'],
    ['GET', '/v1/reports?limit=0x10', '400 validation_failed'],
    ['GET', '/v1/reports?limit=1&limit=2', '400 validation_failed'],
    ['GET', '/v1/reports?from=2026-11-20T14:05:00+05:00', '400 validation_failed'],
    ['GET', '/v1/reports?surprise=1', '400 unknown_query'],
    ['GET', '/v1/reports?__proto__=1', '400 unknown_query'],
    ['GET', '/v1/reports?cursor=abc', '400 invalid_cursor'],
    ['PUT', `/v1/reports/${ID}`, '405 method_not_allowed'],
    ['OPTIONS', '/v1/reports', '405 method_not_allowed'],
    ['PATCH', `/v1/reports/${ID}`, '428 precondition_required'],
  ])('%s %s is refused', async (method, path, expected) => {
    const problem = await expectProblem(await probe.get(path, { method }), expected);
    expect(problem['instance']).toBe(path.split('?')[0]);
  });

  it.each([
    ['whose id has 500 characters', `/v1/reports/${'a'.repeat(500)}`, '414 uri_too_long'],
    ['of 10,000 characters', `/${'a'.repeat(10_000)}`, '404 not_found'],
    ['of 20,000 characters', `/${'a'.repeat(20_000)}`, '431 headers_too_large'],
  ])('%s is refused', async (_, path, expected) => {
    await expectProblem(await probe.get(path), expected);
  });

  it('that exists tells its methods', async () => {
    const answer = await probe.get(`/v1/reports/${ID}`, { method: 'DELETE' });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, PATCH');
  });

  it('takes the offset of a time when its + is escaped', async () => {
    const answer = await probe.get('/v1/reports?limit=25&overdue=false&from=2026-11-20T14:05:00%2B05:00');
    expect(await answer.json()).toEqual({
      query: { limit: 25, overdue: false, from: '2026-11-20T14:05:00+05:00' },
    });
  });

  it('answers HEAD as GET, without the body', async () => {
    const answer = await probe.get(`/v1/reports/${ID}`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, '"7"', '']);
  });

  it.each([
    ['"7"', 304],
    ['W/"7"', 304],
    ['"1", "7"', 304],
    ['*', 304],
    ['"6"', 200],
    ['nonsense', 200],
  ])('to If-None-Match %s answers %i', async (tag, status) => {
    const answer = await probe.get(`/v1/reports/${ID}`, { headers: { 'if-none-match': tag } });
    expect([answer.status, answer.headers.get('etag')]).toEqual([status, '"7"']);
    expect(await answer.text()).toBe(status === 304 ? '' : `{"id":"${ID}"}`);
  });

  it('of an id in upper case is the same', async () => {
    expect(await (await probe.get(`/v1/reports/${ID.toUpperCase()}`)).json()).toEqual({ id: ID });
  });
});

const HOST = 'Host: x\r\nConnection: close\r\n';
const GET = `GET /v1/gate HTTP/1.1\r\n${HOST}`;
const POST = `POST /v1/reports HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;
const CHUNK = `Transfer-Encoding: chunked\r\n\r\n11000\r\n${'x'.repeat(0x11000)}\r\n0\r\n\r\n`;

describe('raw bytes', () => {
  it.each([
    ['a line feed in a header', `${GET}X-Request-Id: abc\ndefgh\r\n\r\n`, '400 malformed_request'],
    ['a carriage return in a header', `${GET}X-Request-Id: abc\rdefgh\r\n\r\n`, '400 malformed_request'],
    ['a folded header', `${GET}X-Request-Id: abc\r\n defgh\r\n\r\n`, '400 malformed_request'],
    ['headers of 20 KB', `${GET}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`, '431 headers_too_large'],
    ['nonsense', 'NONSENSE\r\n\r\n', '400 malformed_request'],
    ['no Host', 'GET /v1/gate HTTP/1.1\r\nConnection: close\r\n\r\n', '400 malformed_request'],
    ['a target that is no path', `GET *v1/gate HTTP/1.1\r\n${HOST}\r\n`, '404 not_found'],
    ['an Expect it does not know', `${GET}Expect: x\r\n\r\n`, '409 gate_shut'],
    ['a method few know', `PROPFIND /v1/gate HTTP/1.1\r\n${HOST}\r\n`, '405 method_not_allowed'],
    ['both a length and chunks', `${POST}Content-Length: 1\r\n${CHUNK}`, '400 malformed_request'],
    ['chunks beyond the limit', POST + CHUNK, '413 body_too_large'],
  ])('with %s are answered as a problem', async (_, bytes, expected) => {
    const [head = '', body = ''] = (await probe.raw(bytes)).split('\r\n\r\n');
    const { status, code, requestId } = JSON.parse(body) as Record<string, string>;
    expect(`${status} ${code}`).toBe(expected);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`));
    expect(head).toMatch(/^content-type: application\/problem\+json/im);
    expect(head).toMatch(new RegExp(`^x-request-id: ${requestId}$`, 'im'));
  });
});

it('a request whose body never ends is answered and cut off', async () => {
  const other = await ProbeClient.start({ requestTimeout: 100 });
  const answer = await other.raw(`${POST}Content-Length: 100\r\n\r\n{"title":`);
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 408 });
  await other.close();
});
