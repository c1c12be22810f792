import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, ProbeClient } from './http-platform.client.js';

const REPORT = { title: 'x', discoveredAt: '2026-11-20T14:05:00-05:00' };
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const text = (fields: string): string => `{"title":"x","discoveredAt":"2026-11-20T14:05:00Z",${fields}}`;

let probe: ProbeClient;
beforeAll(async () => (probe = await ProbeClient.start()));
afterAll(() => probe.close());

describe('a body is refused', () => {
  it.each<[string, unknown, string]>([
    ['a NUL byte', { ...REPORT, title: 'a\u0000b' }, '/title characters'],
    ['a lone surrogate', text('"title":"\\ud800"'), '/title characters'],
    ['a number for text', { ...REPORT, title: 1 }, '/title text'],
    ['text for a flag', { ...REPORT, affected: { estimate: 1, exact: 'false' } }, '/affected/exact flag'],
    ['1e400', text('"affected":{"estimate":1e400}'), '/affected/estimate whole'],
    ['a day that does not exist', { ...REPORT, discoveredAt: '2026-02-30T00:00:00Z' }, '/discoveredAt time'],
    ['a date alone', { ...REPORT, discoveredAt: '2026-02-20' }, '/discoveredAt time'],
    ['a time without an offset', { ...REPORT, discoveredAt: '2026-11-20T14:05:00' }, '/discoveredAt time'],
    ['an unknown field', { ...REPORT, status: 'closed' }, '/status unknown_field'],
    [
      'an unknown field within',
      { ...REPORT, affected: { estimate: 1, id: 1 } },
      '/affected/id unknown_field',
    ],
    ['the nil UUID', { ...REPORT, owner: '00000000-0000-0000-0000-000000000000' }, '/owner uuid'],
    ['null where it is no value', { ...REPORT, zone: null }, '/zone text'],
    ['null alone', 'null', ' object'],
    ['a number alone', '1', ' object'],
    ['an array', [REPORT], ' object'],
    [
      '15,000 items for 5',
      { ...REPORT, implicated: Array.from({ length: 15_000 }, () => ({})) },
      '/implicated too_many',
    ],
  ])('that holds %s, with a pointer to it', async (_, body, error) => {
    const { errors } = await expectProblem(await probe.post('/v1/reports', body), '400 validation_failed');
    expect((errors as Record<string, string>[]).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      error,
    ]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', '', '400 malformed_json'],
    ['half of it', '{"title":', '400 malformed_json'],
    ['bytes that are no UTF-8', Uint8Array.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), '400 malformed_json'],
    ['__proto__', text('"__proto__":{"admin":true}'), '400 malformed_json'],
    ['constructor.prototype', text('"constructor":{"prototype":{"admin":true}}'), '400 malformed_json'],
    ['21 levels', deep(21), '400 too_deep'],
    ['2,000 levels', deep(2_000), '400 too_deep'],
    ['30,000 levels', `{"title":${deep(30_000)}}`, '400 too_deep'],
    ['more than 64 KB', { ...REPORT, description: 'x'.repeat(64 * 1024) }, '413 body_too_large'],
    ['1 MB of {}', `[${'{},'.repeat(349_000)}{}]`, '413 body_too_large'],
  ])('that holds %s', async (_, body, expected) => {
    await expectProblem(await probe.post('/v1/reports', body), expected);
  });

  it.each([
    ['content-encoding', 'gzip', '415 unsupported_encoding'],
    ['content-encoding', 'identity, gzip', '415 unsupported_encoding'],
    ['content-type', 'text/plain', '415 unsupported_media_type'],
    ['content-type', 'application/x-www-form-urlencoded', '415 unsupported_media_type'],
    ['content-type', 'application/jsonp', '415 unsupported_media_type'],
    ['content-type', 'nonsense', '415 unsupported_media_type'],
  ])('whose %s is %s', async (name, value, expected) => {
    await expectProblem(await probe.post('/v1/reports', REPORT, { [name]: value }), expected);
  });

  it('that is missing, with the fields it lacks', async () => {
    const problem = await expectProblem(
      await probe.get('/v1/reports', { method: 'POST' }),
      '400 validation_failed',
    );
    expect(problem['errors']).toMatchObject([{ pointer: '/title' }, { pointer: '/discoveredAt' }]);
  });

  it('by a handler that declares no class to check it', async () => {
    await expectProblem(await probe.post('/v1/unchecked', {}), '500 internal_error');
  });
});

describe('a body is accepted', () => {
  it.each([
    { 'content-encoding': 'identity' },
    { 'content-type': 'application/json; charset=utf-8' },
    { 'content-type': 'application/merge-patch+json' },
  ])('with %j', async (headers) => {
    expect((await probe.post('/v1/reports', REPORT, headers)).status).toBe(201);
  });

  it('up to 20 levels', async () => {
    await expectProblem(await probe.post('/v1/reports', deep(20)), '400 validation_failed');
  });

  it('and its handler gets only what was sent', async () => {
    expect(await (await probe.post('/v1/reports', { ...REPORT, cause: null })).json()).toEqual({
      sent: ['title', 'discoveredAt', 'cause'],
      report: { ...REPORT, cause: null },
    });
  });

  it('when it is larger where a route says so, up to that limit', async () => {
    const body = `${' '.repeat(1024 * 1024)}${JSON.stringify(REPORT)}`;
    expect((await probe.post('/v1/large', body)).status).toBe(201);
    await expectProblem(await probe.post('/v1/large', ' '.repeat(3 * 1024 * 1024)), '413 body_too_large');
  });
});
