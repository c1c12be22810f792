import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { type Answer, readAnswer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

const NOW = new Date(Date.now() - 60_000).toISOString();
const NOBODY = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
const REPORT = { title: 'A letter', discoveredAt: NOW };

/** Whatever is sent, the answer is a problem that says what is wrong, and nothing is written. */
describe('hostile input', () => {
  let app: RunningApp;
  let cases: Cases;
  let id: string;
  let rows: unknown;

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    id = (await cases.at('escalated')).id;
    await app.token('admin');
    rows = await countRows();
  });
  afterAll(async () => {
    const after = await countRows();
    await app.stop();
    expect(after).toEqual(rows);
  });

  async function countRows(): Promise<unknown> {
    const [row] = await app.sql(`
      select (select count(*) from incident) as incidents, (select count(*) from incident_step) as steps,
             (select count(*) from comment) as comments, (select count(*) from direction) as directions,
             (select count(*) from participant) as participants, (select count(*) from message) as messages,
             (select count(*) from audit_entry) as entries, (select count(*) from person) as people,
             (select count(*) from division) as divisions, (select max(version) from incident) as version`);
    return row;
  }

  /** `400 validation_failed /title, /zone`: the status, the code and where it is wrong. */
  function verdict({ status, body, headers, text }: Answer): string {
    if (!(headers.get('content-type') ?? '').startsWith('application/problem+json'))
      return `${status} ${text}`;
    expect(body.requestId).toBe(headers.get('x-request-id'));
    expect(body).toMatchObject({ type: `/problems/${body.code}`, status });
    expect(text.length).toBeLessThan(16_384);
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:|select |insert |SQLSTATE|at \w+ \(/);
    const pointers =
      (body.errors as Answer['body']['errors'] | undefined)?.map(({ pointer }) => pointer) ?? [];
    return [status, body.code, pointers.join(', ')].join(' ').trim();
  }

  const report = async (fields: object): Promise<string> =>
    verdict(await app.ask('employee', 'POST', '/v1/incidents', { ...REPORT, ...fields }));
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

  it.each<[object, string]>([
    [{ title: undefined }, '/title'],
    [{ title: null }, '/title'],
    [{ title: '' }, '/title'],
    [{ title: ' \u00a0\u200b' }, '/title'],
    [{ title: 5 }, '/title'],
    [{ title: ['x'] }, '/title'],
    [{ title: { path: '/etc/passwd' } }, '/title'],
    [{ title: 'x'.repeat(201) }, '/title'],
    [{ title: '😀'.repeat(201) }, '/title'],
    [{ title: 'a\r\nBcc: stranger@example.com' }, '/title'],
    [{ title: 'a\u0000b' }, '/title'],
    [{ title: 'a\u2028b' }, '/title'],
    [{ title: 'a\ud800b' }, '/title'],
    [{ description: 'a\u0000b' }, '/description'],
    [{ description: 'a\udfffb' }, '/description'],
    [{ description: 'x'.repeat(20_001) }, '/description'],
    [{ description: {} }, '/description'],
    [{ discoveredAt: undefined }, '/discoveredAt'],
    [{ discoveredAt: null }, '/discoveredAt'],
    [{ discoveredAt: '2026-02-30T10:00:00Z' }, '/discoveredAt'],
    [{ discoveredAt: '2025-02-29T10:00:00Z' }, '/discoveredAt'],
    [{ discoveredAt: '2026-01-01' }, '/discoveredAt'],
    [{ discoveredAt: '2026-01-01T10:00:00' }, '/discoveredAt'],
    [{ discoveredAt: '2026-01-01T24:00:00Z' }, '/discoveredAt'],
    [{ discoveredAt: '2026-01-01T10:00:60Z' }, '/discoveredAt'],
    [{ discoveredAt: '2026-01-01T10:00:00+99:00' }, '/discoveredAt'],
    [{ discoveredAt: '0001-01-01T00:00:00Z' }, '/discoveredAt'],
    [{ discoveredAt: '9999-12-31T23:59:59Z' }, '/discoveredAt'],
    [{ discoveredAt: '+010000-01-01T00:00:00Z' }, '/discoveredAt'],
    [{ discoveredAt: '2099-01-01T00:00:00Z' }, '/discoveredAt'],
    [{ discoveredAt: 1_700_000_000_000 }, '/discoveredAt'],
    [{ discoveredAt: 'infinity' }, '/discoveredAt'],
    [{ discoveredAt: "now'); drop table incident; --" }, '/discoveredAt'],
    [{ occurredFrom: '2099-01-01T00:00:00Z' }, '/occurredFrom'],
    [{ occurredTo: '2099-01-01T00:00:00Z' }, '/occurredTo'],
    [{ occurredFrom: '2026-01-02T00:00:00Z', occurredTo: '2026-01-01T00:00:00Z' }, '/occurredTo'],
    [{ zone: 'Mars/Olympus' }, '/zone'],
    [{ zone: '+05:00' }, '/zone'],
    [{ zone: '../../etc/localtime' }, '/zone'],
    [{ zone: '' }, '/zone'],
    [{ zone: null }, '/zone'],
    [{ division: 'nowhere' }, '/division'],
    [{ division: null }, '/division'],
    [{ division: '__proto__' }, '/division'],
    [{ cause: 'snooping' }, '/cause'],
    [{ cause: null }, '/cause'],
    [{ cause: ['phishing'] }, '/cause'],
    [{ intent: 'constructor' }, '/intent'],
    [{ informationTypes: 'name' }, '/informationTypes'],
    [{ informationTypes: ['name', 'name'] }, '/informationTypes'],
    [{ informationTypes: ['name', null] }, '/informationTypes'],
    [{ informationTypes: [['name']] }, '/informationTypes'],
    [{ informationTypes: { length: 1, 0: 'name' } }, '/informationTypes'],
    [{ informationTypes: Array<string>(5_000).fill('name') }, '/informationTypes'],
    [{ formats: [{}] }, '/formats'],
    [{ affected: [] }, '/affected'],
    [{ affected: 'all' }, '/affected'],
    [{ affected: null }, '/affected'],
    [{ affected: { estimate: -1 } }, '/affected/estimate'],
    [{ affected: { estimate: 1.5 } }, '/affected/estimate'],
    [{ affected: { estimate: '12' } }, '/affected/estimate'],
    [{ affected: { estimate: 1e20 } }, '/affected/estimate'],
    [{ affected: { estimate: 2_147_483_648 } }, '/affected/estimate'],
    [{ affected: { exact: 'false' } }, '/affected/exact'],
    [{ affected: { exact: null } }, '/affected/exact'],
    [{ affected: { residences: [1] } }, '/affected/residences'],
    [{ affected: { residences: ['x'.repeat(13)] } }, '/affected/residences'],
    [{ affected: { residences: Array<string>(301).fill('CA') } }, '/affected/residences'],
    [{ affected: { unknown: 1 } }, '/affected/unknown'],
    [{ contained: 'true' }, '/contained'],
    [{ contained: 1 }, '/contained'],
    [{ contained: null }, '/contained'],
    [{ drill: 'yes' }, '/drill'],
    [{ implicated: 'nurse@example.org' }, '/implicated'],
    [{ implicated: [{ email: 'x' }] }, '/implicated'],
    [{ implicated: ['a\r\nb'] }, '/implicated'],
    [{ implicated: Array<string>(51).fill('x') }, '/implicated'],
    [{ externalReference: '' }, '/externalReference'],
    [{ externalReference: 'x'.repeat(201) }, '/externalReference'],
    [{ unknown: 1 }, '/unknown'],
    [{ id: NOBODY }, '/id'],
    [{ status: 'closed' }, '/status'],
    [{ reporterId: NOBODY }, '/reporterId'],
    [{ reference: 'PB-1' }, '/reference'],
    [{ signOffs: [] }, '/signOffs'],
    [{ constructor: 1 }, '/constructor'],
    [{ toString: 1 }, '/toString'],
    [{ affected: { valueOf: 1 } }, '/affected/valueOf'],
    [{ ['a/b~c']: 1 }, '/a~1b~0c'],
    [{ ['x'.repeat(5_000)]: 1 }, `/${'x'.repeat(199)}`],
  ])('in a report: %j', async (fields, pointer) => {
    expect(await report(fields)).toBe(`400 validation_failed ${pointer}`);
  });

  it('in a report: every mistake at once, as many as one would read', async () => {
    expect(await report({ title: '', zone: 'x', cause: 'x' })).toBe(
      '400 validation_failed /title, /zone, /cause',
    );
    const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, nth) => [`f${nth}`, 1]));
    const { body } = await app.ask('employee', 'POST', '/v1/incidents', { ...REPORT, ...many });
    expect(body.errors.length).toBeLessThanOrEqual(50);
  });

  const JSON_TYPE = { 'content-type': 'application/json' };
  it.each<[string, string | Uint8Array, Record<string, string>, string]>([
    ['null', 'null', {}, '400 validation_failed'],
    ['a list', '[]', {}, '400 validation_failed'],
    ['text', '"x"', {}, '400 validation_failed'],
    ['a number', '1', {}, '400 validation_failed'],
    ['nothing', '', {}, '400 malformed_json'],
    ['half a document', '{"title":', {}, '400 malformed_json'],
    ['two documents', '{}{}', {}, '400 malformed_json'],
    ['a comment', '{/**/}', {}, '400 malformed_json'],
    ['NaN', '{"title": NaN}', {}, '400 malformed_json'],
    ['__proto__', '{"title":"x","__proto__":{"a":1}}', {}, '400 malformed_json'],
    ['constructor.prototype', '{"title":"x","constructor":{"prototype":{"a":1}}}', {}, '400 malformed_json'],
    ['2,000 levels of lists', deep(2_000), {}, '400 too_deep'],
    ['30,000 levels of lists', deep(30_000), {}, '400 too_deep'],
    ['2,000 levels in a field', `{"affected":${deep(2_000)}}`, {}, '400 too_deep'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      {},
      '400 malformed_json',
    ],
    [
      'more than 64 KB',
      JSON.stringify({ ...REPORT, description: 'x'.repeat(70_000) }),
      {},
      '413 body_too_large',
    ],
    [
      'a list of 20,000 empty objects',
      `{"implicated":[${Array(20_000).fill('{}').join()}]}`,
      {},
      '400 validation_failed',
    ],
    ['gzip', gzipSync(JSON.stringify(REPORT)), { 'content-encoding': 'gzip' }, '415 unsupported_encoding'],
    [
      'JSON that claims to be gzip',
      JSON.stringify(REPORT),
      { 'content-encoding': 'gzip' },
      '415 unsupported_encoding',
    ],
    ['plain text', JSON.stringify(REPORT), { 'content-type': 'text/plain' }, '415 unsupported_media_type'],
    [
      'a form',
      'title=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      '415 unsupported_media_type',
    ],
    ['XML', '<x/>', { 'content-type': 'application/xml' }, '415 unsupported_media_type'],
  ])('as a body: %s', async (_, body, headers, expected) => {
    const authorization = `Bearer ${await app.token('employee')}`;
    const sent = { method: 'POST', body, headers: { ...JSON_TYPE, authorization, ...headers } };
    const answer = await readAnswer<Answer['body']>(await fetch(`${app.url}/v1/incidents`, sent));
    expect(verdict(answer).split(' ').slice(0, 2).join(' ')).toBe(expected);
  });

  it('in JSON that names a field twice: the last one counts, as everywhere', async () => {
    expect(await app.ask('employee', 'POST', '/v1/incidents', '{"title":"x","title":""}')).toMatchObject({
      body: { errors: [{ pointer: '/title' }, { pointer: '/discoveredAt' }] },
    });
  });

  it.each([
    ...[
      'limit=-1',
      'limit=0',
      'limit=1e9',
      'limit=0x10',
      'limit=201',
      'limit=1.5',
      'limit=',
      'limit=%20',
      'limit=١',
    ],
    ...[
      'limit=1&limit=2',
      'limit[]=1',
      'limit[a]=1',
      'sort=title',
      'sort=-reportedAt,id',
      'sort=reportedAt%20desc',
      'sort=',
    ],
    ...['sort=reportedAt;drop%20table%20incident', 'sort=(select%201)', 'sort=reportedAt&sort=-reportedAt'],
    ...[
      'status=open',
      'status=',
      'status=reported,closed',
      'status=reported&status=closed',
      'status[$ne]=closed',
    ],
    ...[
      'cause=x',
      'owner=you',
      'overdue=1',
      'overdue=TRUE',
      'overdue=',
      'division=a&division=b',
      'division=',
    ],
    ...[
      'discoveredFrom=yesterday',
      'discoveredFrom=2026-02-30T00:00:00Z',
      'discoveredTo=9999-12-31T00:00:00Z',
    ],
    ...['q=', 'q=%20', 'q=%00', 'q=a%00b', 'q=a&q=b', `q=${'x'.repeat(201)}`, 'q=%0a', 'q=%E2%80%AE'],
    ...['page=2', 'offset=10', 'fields=*', '__proto__=1', 'constructor=1', 'where=1', 'q=x&extra=1'],
    ...[
      'cursor=',
      'cursor=x',
      'cursor=bnVsbA',
      'cursor=W10',
      'cursor=WzEsMl0',
      'cursor=eyJhIjoxfQ',
      `cursor=${'A'.repeat(1_025)}`,
    ],
    ...[
      `cursor=${cursorOf(['2026-01-01T00:00:00Z', "' or true --"])}`,
      `cursor=${cursorOf(['infinity', NOBODY])}`,
    ],
    ...[`cursor=${cursorOf(['2026-01-01T00:00:00Z', NOBODY, 'x'])}`, `cursor=${cursorOf([NOBODY])}`],
  ])('in the query of a list: %s', async (query) => {
    const answer = verdict(await app.ask('privacy', 'GET', `/v1/incidents?${query}`));
    expect(answer).toMatch(/^400 (?:validation_failed|unknown_query) \/\w|^400 invalid_cursor$/);
  });

  it.each([
    ...[
      "'",
      '"',
      '\\',
      '%',
      '_',
      '*',
      '()',
      '((',
      '!',
      '&',
      '|',
      '<->',
      '& | !',
      'a:*',
      'a:b',
      ':*',
      '-',
      '--',
      '"a',
      'or',
      'and not',
    ],
    ...[
      'a or b',
      '-a',
      "'; drop table incident; --",
      '$1',
      '${x}',
      '{{x}}',
      '😀',
      'é',
      'ß',
      'the',
      'le la les',
      '\ud83d',
    ],
  ])('in words to search for: %j is just words', async (q) => {
    const { status, body } = await app.ask(
      'privacy',
      'GET',
      `/v1/incidents?q=${encodeURIComponent(q.toWellFormed())}`,
    );
    expect(status).toBe(200);
    expect(Array.isArray(body.items)).toBe(true);
  });

  it.each([
    ...[
      '1',
      'x',
      'undefined',
      'null',
      'PB-0000-000000',
      'PB-2026-999999',
      '00000000-0000-0000-0000-000000000000',
    ],
    ...[
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e4',
      "'%20or%20true",
      '..%2fpeople',
      '%25',
      '*',
      '()',
    ],
    ...['%F0%9F%98%80', 'PB-2026-000001%20', '%5B%5D', '1;2', 'constructor', '__proto__', '-1', '1e9'],
  ])('as an incident’s name: %s is not found', async (name) => {
    for (const path of ['', '/steps', '/timeline', '/comments', '/messages', '/directions'])
      expect(verdict(await app.ask('privacy', 'GET', `/v1/incidents/${name}${path}`))).toBe('404 not_found');
    expect(verdict(await cases.act('privacy', name, 'confirm', { reason: 'x' }))).toBe('404 not_found');
  });

  it.each([
    ['%00', '400'],
    ['%C0%AF', '400'],
    ['%', '400'],
    ['%ED%A0%80', '400'],
    ['x'.repeat(200), '414'],
  ])('as an incident’s name: %s is no address', async (name, status) => {
    expect(verdict(await app.ask('privacy', 'GET', `/v1/incidents/${name}`)).slice(0, 3)).toBe(status);
  });

  it.each<[method: string, path: string, body: unknown, expected: string]>([
    ['POST', 'acknowledge', { at: 'yesterday' }, '400 validation_failed /at'],
    ['POST', 'acknowledge', { at: '2026-02-30T00:00:00Z' }, '400 validation_failed /at'],
    ['POST', 'acknowledge', { status: 'closed' }, '400 validation_failed /status'],
    ['POST', 'confirm', { reason: { $ne: null } }, '400 validation_failed /reason'],
    ['POST', 'confirm', { reason: 'x'.repeat(4_001) }, '400 validation_failed /reason'],
    ['POST', 'confirm', { reason: 'x\u0000' }, '400 validation_failed /reason'],
    ['POST', 'confirm', { at: '2099-01-01T00:00:00Z', reason: 'x' }, '400 invalid_instant'],
    ['POST', 'close', {}, '404 not_found'],
    ['POST', 'comments', {}, '400 validation_failed /text'],
    ['POST', 'comments', { text: '' }, '400 validation_failed /text'],
    ['POST', 'comments', { text: '\ud800' }, '400 validation_failed /text'],
    ['POST', 'comments', { text: 'x', audience: 'nobody' }, '400 validation_failed /audience'],
    ['POST', 'comments', { text: 'x', authorId: 'y' }, '400 validation_failed /authorId'],
    ['POST', 'comments', { text: 'x', audience: ['everyone', 'privacy'] }, '400 validation_failed /audience'],
    ['PUT', 'directions/communications', { text: null }, '400 validation_failed /text'],
    ['PUT', 'directions/__proto__', { text: 'x' }, '404 not_found'],
    ['PUT', 'directions/communications%00', { text: 'x' }, '404 not_found'],
    ['POST', 'steps/__proto__/complete', {}, '404 not_found'],
    ['POST', 'steps/contain%00/complete', {}, '404 not_found'],
    ['POST', 'steps/contain/complete', { note: 1 }, '400 validation_failed /note'],
    ['POST', 'steps/contain/waive', { reason: ' ' }, '400 validation_failed /reason'],
    ['POST', 'steps/contain/assign', { person: '' }, '400 validation_failed /person'],
    ['POST', 'steps/contain/assign', { person: '-'.repeat(36) }, '400 validation_failed /person'],
    ['POST', 'steps/contain/assign', { person: "'@' or true" }, '400 validation_failed /person'],
    ['PATCH', '', { title: null }, '400 validation_failed /title'],
    ['PATCH', '', { drill: true }, '400 validation_failed /drill'],
    ['PATCH', '', { status: 'closed' }, '400 validation_failed /status'],
    ['PATCH', '', { version: 9 }, '400 validation_failed /version'],
    ['PATCH', '', { discoveredAt: '2099-01-01T00:00:00Z' }, '400 validation_failed /discoveredAt'],
    ['PATCH', '', { division: 'nowhere' }, '400 validation_failed /division'],
    ['PATCH', '', { affected: { estimate: Infinity, extra: 1 } }, '400 validation_failed /affected/extra'],
    ['DELETE', '', undefined, '405 method_not_allowed'],
    ['PUT', '', {}, '405 method_not_allowed'],
    ['GET', 'confirm', undefined, '405 method_not_allowed'],
    ['GET', 'comments?limit=0', undefined, '400 validation_failed /limit'],
    ['GET', 'comments?cursor=x', undefined, '400 invalid_cursor'],
    ['GET', 'timeline?cursor=W10', undefined, '400 invalid_cursor'],
    ['GET', 'timeline?limit=-1', undefined, '400 validation_failed /limit'],
    ['GET', 'timeline?sort=at', undefined, '400 unknown_query /sort'],
  ])('to a case: %s %s %j', async (method, path, body, expected) => {
    const headers: Record<string, string> = {
      'if-match': (await cases.ask('privacy', 'GET', id)).headers.get('etag') ?? '',
    };
    expect(verdict(await cases.ask('privacy', method, id, path, body, headers))).toBe(expected);
  });

  it('to tasks and people: cursors and limits alike', async () => {
    for (const [account, path] of [
      ['privacy', '/v1/tasks'],
      ['admin', '/v1/people'],
    ] as const)
      for (const query of [
        'cursor=x',
        'cursor=W10',
        'limit=0',
        'limit=201',
        'unknown=1',
        `cursor=${cursorOf(['x', 'y', 'z'])}`,
      ])
        expect(verdict(await app.ask(account, 'GET', `${path}?${query}`))).toMatch(/^400 /);
  });
});

describe('text of every script', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  it.each([
    ...[
      '👩🏽‍⚕️ lost 📄',
      'رسالة إلى الشخص الخطأ',
      'מכתב שגוי',
      'e\u0301 and é',
      'ﷺ',
      '日本語の手紙',
      '𝒳',
      '😀'.repeat(200),
    ],
    ...[
      `<script>alert(1)</script>`,
      `=HYPERLINK("http://x")`,
      `{{7*7}}`,
      '${7*7}',
      `' or 1=1 --`,
      '%s%n',
      'a\u202eb\u200fc',
    ],
  ])('is kept as it was written: %s', async (title) => {
    const description = `${title}\n\tsecond line\r\nthird`;
    const filed = await cases.file({ title, description });
    expect((await cases.ask('employee', 'GET', filed.id)).body).toMatchObject({ title, description });
    await cases.act('employee', filed.id, 'comments', { text: description });
    expect(await cases.list('employee', filed.id, 'comments')).toMatchObject([{ text: description }]);
  });
});

function cursorOf(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}
