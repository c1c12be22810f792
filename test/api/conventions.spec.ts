import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { type Answer, readAnswer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

interface Operation {
  method: string;
  path: string;
  body: boolean;
  /** It answers items, and where to go on. */
  list: boolean;
  parameters: { name: string; in: string; schema?: { format?: string; example?: string } }[];
  answers: Record<string, { headers?: Record<string, unknown> }>;
}

/** A list in a file of its own form, and one of many bodies, have their own tests. */
function takesJson(body: unknown): boolean {
  const { content = {} } = (body ?? {}) as { content?: Record<string, { schema: { type?: string } }> };
  return content['application/json'] !== undefined && content['application/json'].schema.type !== 'array';
}

const PEOPLE = ['privacy', 'admin', 'employee'] as const;
const NO_ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
const BY_NAME: Record<string, string> = {
  ...{ step: 'contain', obligation: 'ca-on-phipa-12-3', office: 'communications', code: 'gate_shut' },
  ...{ key: 'ca-on-municipality', regime: 'ca-on-phipa', id: 'ca-on-phipa', mail: 'IN-2026-000001' },
};
const DEEP = `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`;
const MANY = `[${'{},'.repeat(350_000)}{}]`;

/** The rules that hold for every operation there is, asked of every one in the OpenAPI file. */
describe('every operation', () => {
  let app: RunningApp;
  let incident: string;
  let operations: Operation[];

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    incident = (await new Cases(app).at('escalated')).id;
    await Promise.all(PEOPLE.map((person) => app.token(person)));
    operations = await read();
  });
  afterAll(() => app.stop());

  async function read(): Promise<Operation[]> {
    const { body } = await app.ask(null, 'GET', '/openapi.json');
    const paths = body['paths'] as Record<string, Record<string, Record<string, unknown>>>;
    // Directories are answered by the rules of SCIM: test/api/scim.spec.ts.
    const ours = Object.entries(paths).filter(([path]) => !path.startsWith('/scim/'));
    return ours.flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...{ method: method.toUpperCase(), path, body: takesJson(operation['requestBody']) },
        parameters: (operation['parameters'] ?? []) as Operation['parameters'],
        list: /schemas\/(?:\w+Page|EventsView)"/.test(
          JSON.stringify((operation['responses'] as Record<string, unknown>)['200'] ?? null),
        ),
        answers: operation['responses'] as Operation['answers'],
      })),
    );
  }

  const pathOf = (path: string, other: Record<string, string> = {}): string =>
    path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => other[name] ?? (name === 'incident' ? incident : BY_NAME[name]) ?? NO_ID,
    );

  /** As whoever may ask for it. */
  async function ask(
    { method }: Pick<Operation, 'method'>,
    path: string,
    body?: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    let last: Answer | undefined;
    for (const person of PEOPLE) {
      const authorization = `Bearer ${await app.token(person)}`;
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const sent = {
        method,
        headers: { authorization, 'if-match': '*', ...type, ...headers },
        ...(body !== undefined && { body }),
      };
      last = await readAnswer(await fetch(app.url + path, sent as RequestInit));
      if (last.status !== 403) return last;
    }
    return last as Answer;
  }

  /** `400 validation_failed /title`, once all that holds for every problem was looked at. */
  function verdict({ status, headers, body, text }: Answer): string {
    if (status < 400) return `${status}`;
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body.requestId).toBe(headers.get('x-request-id'));
    expect(body).toMatchObject({ type: `/problems/${body.code}`, status, title: expect.any(String) });
    expect(text.length).toBeLessThan(16_384);
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:|SQLSTATE|at \w+ \(/);
    const errors = body.errors as Answer['body']['errors'] | undefined;
    for (const { pointer } of errors ?? []) expect(pointer).toMatch(/^(?:$|\/)/);
    return [status, body.code, (errors ?? []).map(({ pointer }) => pointer).join(', ')].join(' ').trim();
  }

  const WRONG_BODIES: [
    what: string,
    body: string | Uint8Array,
    headers: Record<string, string>,
    expected: RegExp,
  ][] = [
    ['half of an object', '{"a":', {}, /^400 malformed_json$/],
    ['nothing', '', {}, /^400 (?:malformed_json|validation_failed)/],
    ['null', 'null', {}, /^400 validation_failed$/],
    ['a text', '"x"', {}, /^400 validation_failed$/],
    ['a list', '[]', {}, /^400 validation_failed$/],
    ['a field that is not known', '{"surprise":1}', {}, /^400 validation_failed .*\/surprise/],
    ['a name with a NUL byte', '{"a\\u0000":"\\u0000"}', {}, /^400 validation_failed /],
    ['an inherited name', '{"constructor":1}', {}, /^400 (?:validation_failed|malformed_json)/],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, /^400 malformed_json$/],
    ['thirty levels', DEEP, {}, /^400 too_deep$/],
    ['a megabyte of nothing', MANY, {}, /^413 body_too_large$|^400 /],
    ['text/plain', '{}', { 'content-type': 'text/plain' }, /^415 unsupported_media_type$/],
    ['gzip', gzipSync('{}'), { 'content-encoding': 'gzip' }, /^415 unsupported_encoding$/],
  ];

  it.each(WRONG_BODIES)('refuses %s as a body', async (_, body, headers, expected) => {
    const seen: string[] = [];
    for (const operation of operations.filter((each) => each.body)) {
      const answer = verdict(await ask(operation, pathOf(operation.path), body, headers));
      if (!expected.test(answer)) seen.push(`${operation.method} ${operation.path}: ${answer}`);
    }
    expect(seen).toEqual([]);
  });

  it('refuses a field of any wrong type', async () => {
    const seen: string[] = [];
    const { body } = await app.ask(null, 'GET', '/openapi.json');
    const { schemas } = body['components'] as {
      schemas: Record<string, { properties?: Record<string, unknown> }>;
    };
    const fields = [
      ...new Set(Object.values(schemas).flatMap(({ properties }) => Object.keys(properties ?? {}))),
    ];
    for (const operation of operations.filter((each) => each.body))
      for (const value of ['{"x":{"y":[]}}', '"\\u0000"', '-1e400', '"\\ud800"']) {
        const wrong = `{${fields.map((field) => `${JSON.stringify(field)}:${value}`).join(',')}}`;
        const answer = verdict(await ask(operation, pathOf(operation.path), wrong));
        if (!/^400 /.test(answer)) seen.push(`${operation.method} ${operation.path} ${value}: ${answer}`);
      }
    expect(seen).toEqual([]);
  });

  it('refuses a query parameter that it does not know', async () => {
    const seen: string[] = [];
    for (const operation of operations) {
      const body = operation.body ? '{}' : undefined;
      const answer = verdict(await ask(operation, `${pathOf(operation.path)}?surprise=1`, body));
      if (!/^400 unknown_query \/surprise$/.test(answer))
        seen.push(`${operation.method} ${operation.path}: ${answer}`);
    }
    expect(seen).toEqual(IGNORE_QUERIES);
  });

  /** Whoever asks for these may be a program that adds parameters of its own. */
  const IGNORE_QUERIES = [
    'GET /health/live: 200',
    'GET /health/ready: 200',
    'GET /metrics: 200',
    'GET /v1/calendar/{token}.ics: 404 not_found',
  ];

  it('that is a list refuses limits and cursors that are none', async () => {
    const lists = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'));
    expect(lists.length).toBeGreaterThan(6);
    const seen: string[] = [];
    for (const list of lists)
      for (const query of [
        ...[
          'limit=-1',
          'limit=0',
          'limit=1e9',
          'limit=0x10',
          'limit=201',
          'limit=',
          'limit=1&limit=2',
          'limit=1.5',
        ],
        ...[
          'cursor=x',
          'cursor=',
          'cursor=bnVsbA',
          'cursor=W10',
          'cursor=%00',
          `cursor=${'A'.repeat(1_025)}`,
        ],
      ]) {
        const answer = verdict(await ask(list, `${pathOf(list.path, { key: 'ca-on-municipal' })}?${query}`));
        if (!/^400 (?:validation_failed \/(?:limit|cursor)|invalid_cursor)$/.test(answer))
          seen.push(`${list.path}?${query}: ${answer}`);
      }
    expect(seen).toEqual([]);
  });

  it('that is a list gives only the fields that are asked for, and takes no names that are none', async () => {
    const lists = operations.filter(({ method, list }) => method === 'GET' && list);
    expect(lists.length).toBeGreaterThan(20);
    const seen: string[] = [];
    let items = 0;
    for (const list of lists) {
      const path = pathOf(list.path, { key: 'ca-on-municipal' });
      const field = list.parameters.find(({ name }) => name === 'fields')?.schema?.example?.split(',')[0];
      const answer = await ask(list, `${path}?fields=${field}`);
      for (const item of answer.status === 200 ? answer.body.items : []) {
        items += 1;
        if (Object.keys(item).join() !== field) seen.push(`${list.path}: ${Object.keys(item).join()}`);
      }
      for (const wrong of ['', 'nothing', `${field},${field}`, `${field}&fields=${field}`, '__proto__']) {
        const refusal = verdict(await ask(list, `${path}?fields=${wrong}`));
        if (!/^400 validation_failed \/fields$/.test(refusal)) seen.push(`${list.path} ${wrong}: ${refusal}`);
      }
    }
    expect(seen).toEqual([]);
    expect(items).toBeGreaterThan(20);
    expect(lists.filter(({ parameters }) => !parameters.some(({ name }) => name === 'fields'))).toEqual([]);
  });

  it.each(['not-an-id', '%00', '0x10', `${NO_ID}0`, 'x'.repeat(100), "'%20or%20true--"])(
    'refuses %s as an id',
    async (id) => {
      const seen: string[] = [];
      for (const operation of operations.filter(({ path }) => path.includes('{')))
        for (const [, name = ''] of operation.path.matchAll(/\{(\w+)\}/g)) {
          const body = operation.body ? '{}' : undefined;
          const answer = verdict(await ask(operation, pathOf(operation.path, { [name]: id }), body));
          if (!/^40[04] /.test(answer)) seen.push(`${operation.method} ${operation.path}: ${answer}`);
        }
      expect(seen).toEqual([]);
    },
  );

  it('that reads answers HEAD alike, and 304 to whoever has it already', async () => {
    const seen: string[] = [];
    let tagged = 0;
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const path = pathOf(operation.path);
      const [got, head] = [await ask(operation, path), await ask({ method: 'HEAD' }, path)];
      if (got.status !== head.status || head.text !== '') seen.push(`HEAD ${operation.path}: ${head.status}`);
      const etag = got.headers.get('etag');
      if (etag === null) continue;
      tagged += 1;
      // A weak tag is as good here, such as a proxy makes that compresses.
      for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
        const again = await ask(operation, path, undefined, { 'if-none-match': known });
        if (again.status !== 304 || again.text !== '' || again.headers.get('etag') !== etag)
          seen.push(`GET ${operation.path} with ${known}: ${again.status}`);
      }
      const other = await ask(operation, path, undefined, { 'if-none-match': 'W/"other"' });
      if (other.status !== 200) seen.push(`GET ${operation.path} with another: ${other.status}`);
    }
    expect(seen).toEqual([]);
    expect(tagged).toBeGreaterThan(2);
  });

  it('that takes If-Match tells of 412, and one that needs it of 428', () => {
    const seen: string[] = [];
    const guarded = operations.filter(({ answers }) => answers['428'] !== undefined);
    expect(guarded.length).toBeGreaterThan(4);
    for (const operation of operations)
      if (
        (operation.answers['412'] === undefined) !==
        !operation.parameters.some(({ name }) => name === 'If-Match')
      )
        seen.push(`${operation.method} ${operation.path}: If-Match and 412 do not go together`);
    for (const { path, method, answers } of operations)
      if (answers['412'] && !JSON.stringify(answers['412']).includes('weak_etag'))
        seen.push(`${method} ${path}: a weak tag is not told of`);
    expect(seen).toEqual([]);
  });

  it('gives back a sane request id, and makes one in place of any other', async () => {
    for (const [sent, isKept] of [
      ['abc-DEF_1.23', true],
      ['short', false],
      ['x'.repeat(65), false],
      ['has space in it', false],
    ] as const) {
      const seen = new Set<string | null>();
      for (const operation of operations.slice(0, 20))
        seen.add(
          (await ask(operation, pathOf(operation.path), undefined, { 'x-request-id': sent })).headers.get(
            'x-request-id',
          ),
        );
      expect([sent, seen.has(sent), seen.size === 1]).toEqual([sent, isKept, isKept]);
    }
  });
});
