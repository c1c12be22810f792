import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, readAnswer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';
import { REPORT, WRONG_BODIES, WRONG_FIELDS } from './hostile.reports.js';
import {
  cursorOf,
  STRANGE_WORDS,
  WRONG_ADDRESSES,
  WRONG_NAMES,
  WRONG_QUERIES,
  WRONG_REQUESTS,
} from './hostile.requests.js';

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
  afterAll(() => app.stop());

  async function countRows(): Promise<unknown> {
    const [row] = await app.sql(`
      select (select count(*) from incident) as incidents, (select count(*) from incident_step) as steps,
             (select count(*) from comment) as comments, (select count(*) from direction) as directions,
             (select count(*) from participant) as participants, (select count(*) from message) as messages,
             (select count(*) from audit_entry where type not like 'access.%') as entries, (select count(*) from person) as people,
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

  it.each(WRONG_FIELDS)('in a report: %j', async (fields, pointer) => {
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
  it.each(WRONG_BODIES)('as a body: %s', async (_, body, headers, expected) => {
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

  it.each(WRONG_QUERIES)('in the query of a list: %s', async (query) => {
    const answer = verdict(await app.ask('privacy', 'GET', `/v1/incidents?${query}`));
    expect(answer).toMatch(/^400 (?:validation_failed|unknown_query) \/\w|^400 invalid_cursor$/);
  });

  it.each(STRANGE_WORDS)('in words to search for: %j is just words', async (q) => {
    const { status, body } = await app.ask(
      'privacy',
      'GET',
      `/v1/incidents?q=${encodeURIComponent(q.toWellFormed())}`,
    );
    expect(status).toBe(200);
    expect(Array.isArray(body.items)).toBe(true);
  });

  it.each(WRONG_NAMES)('as an incident’s name: %s is not found', async (name) => {
    for (const path of ['', '/steps', '/timeline', '/comments', '/messages', '/directions'])
      expect(verdict(await app.ask('privacy', 'GET', `/v1/incidents/${name}${path}`))).toBe('404 not_found');
    expect(verdict(await cases.act('privacy', name, 'confirm', { reason: 'x' }))).toBe('404 not_found');
  });

  it.each(WRONG_ADDRESSES)('as an incident’s name: %s is no address', async (name, status) => {
    expect(verdict(await app.ask('privacy', 'GET', `/v1/incidents/${name}`)).slice(0, 3)).toBe(status);
  });

  it.each(WRONG_REQUESTS)('to a case: %s %s %j', async (method, path, body, expected) => {
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

  it('has written nothing', async () => {
    expect(await countRows()).toEqual(rows);
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
      'a\u200db\u200fc',
    ],
  ])('is kept as it was written: %s', async (title) => {
    const description = `${title}\n\tsecond line\r\nthird`;
    const filed = await cases.file({ title, description });
    expect((await cases.ask('employee', 'GET', filed.id)).body).toMatchObject({ title, description });
    await cases.act('employee', filed.id, 'comments', { text: description });
    expect(await cases.list('employee', filed.id, 'comments')).toMatchObject([{ text: description }]);
  });
});
