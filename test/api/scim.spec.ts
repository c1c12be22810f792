import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Directory } from '../support/directory.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';
const DEEP = `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`;

describe('SCIM', () => {
  let app: RunningApp;
  let directory: Directory;
  let user: string;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    directory = await Directory.connect(app);
    user = (await directory.hire('someone@city.example')).id;
  });
  afterAll(() => app.stop());

  const described = async (path: string): Promise<Resource> => (await directory.ask('GET', path)).body;

  it('says what it supports', async () => {
    expect(await described('ServiceProviderConfig')).toMatchObject({
      ...{ patch: { supported: true }, bulk: { supported: false }, etag: { supported: true } },
      ...{ filter: { supported: true, maxResults: 200 }, sort: { supported: false } },
      ...{ changePassword: { supported: false }, authenticationSchemes: [{ type: 'oauthbearertoken' }] },
    });
    const types = (await described('ResourceTypes'))['Resources'] as Resource[];
    expect(types).toMatchObject([
      { id: 'User', endpoint: '/Users' },
      { id: 'Group', endpoint: '/Groups' },
    ]);
    const schemas = (await described('Schemas'))['Resources'] as Resource[];
    for (const [kind, all] of [
      ['ResourceTypes', types],
      ['Schemas', schemas],
    ] as const)
      for (const each of all) expect(await described(`${kind}/${each.id}`)).toEqual(each);
    expect((await directory.ask('GET', 'Schemas/other')).status).toBe(404);
  });

  it('shows of a user and a group only attributes that its schemas have', async () => {
    const schemas = (await described('Schemas'))['Resources'] as (Resource & { attributes: Resource[] })[];
    const common = ['schemas', 'id', 'externalId', 'meta', ...schemas.map(({ id }) => id)];
    const known = (name: string): unknown[] =>
      (schemas.find((each) => each['name'] === name)?.attributes ?? []).map((each) => each['name']);
    for (const [path, name] of [
      [`Users/${user}`, 'User'],
      ['Groups/legal', 'Group'],
    ] as const) {
      const strange = Object.keys(await described(path)).filter((each) => !common.includes(each));
      expect(strange.sort()).toEqual(known(name).sort());
    }
  });

  const WRONG: [
    what: string,
    method: string,
    path: string,
    body: unknown,
    status: number,
    type: string | null,
  ][] = [
    ['half an object', 'POST', 'Users', '{"a":', 400, 'invalidSyntax'],
    ['nothing', 'POST', 'Users', '', 400, 'invalidSyntax'],
    ['a list', 'POST', 'Users', [], 400, 'invalidSyntax'],
    ['a text', 'POST', 'Users', '"x"', 400, 'invalidValue'],
    ['thirty levels', 'POST', 'Users', DEEP, 400, 'invalidSyntax'],
    ['too much', 'POST', 'Users', { userName: 'x'.repeat(300_000) }, 413, null],
    ['no name at all', 'POST', 'Users', {}, 400, 'invalidValue'],
    ['a name that is none', 'POST', 'Users', { userName: { a: 1 } }, 400, 'invalidValue'],
    ['a name with a NUL', 'POST', 'Users', { userName: 'a\u0000@city.example' }, 400, 'invalidValue'],
    ['a long name', 'PUT', 'Users/:user', { displayName: 'x'.repeat(201) }, 400, 'invalidValue'],
    ['a flag that is none', 'PUT', 'Users/:user', { active: 'perhaps' }, 400, 'invalidValue'],
    ['an address that is none', 'PUT', 'Users/:user', { emails: [{ value: 'x' }] }, 400, 'invalidValue'],
    ['no operations', 'PATCH', 'Users/:user', { Operations: [] }, 400, 'invalidSyntax'],
    ['an unknown query', 'GET', 'Users?surprise=1', undefined, 400, 'invalidValue'],
    ['a count that is none', 'GET', 'Users?count=1e9', undefined, 400, 'invalidValue'],
    ['an id that is none', 'GET', 'Users/x', undefined, 404, null],
    ['an unknown id', 'DELETE', 'Users/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', undefined, 404, null],
    ['an unknown group', 'PUT', 'Groups/supervisor@moon', {}, 404, null],
    ['an unknown address', 'GET', 'Bulk', undefined, 404, null],
    ['another method', 'PUT', 'Users', {}, 405, null],
  ];
  it.each(WRONG)('refuses %s in its own form', async (_, method, path, body, status, scimType) => {
    const answer = await directory.ask(method, path.replace(':user', user), body);
    expect(answer.headers.get('content-type')).toMatch(/^application\/scim\+json/);
    expect(answer.body).toEqual({
      ...{ schemas: [ERROR], status: String(status), detail: expect.stringMatching(/\w/) },
      ...{ code: expect.any(String), requestId: answer.headers.get('x-request-id') },
      ...(scimType !== null && { scimType }),
    });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|\.js:|SQLSTATE|at \w+ \(/);
  });

  const PATCHES: [what: string, operation: unknown, type: string][] = [
    ['a number', 1, 'invalidSyntax'],
    ['another operation', { op: 'move', path: 'active' }, 'invalidSyntax'],
    ['a removal of nothing', { op: 'remove' }, 'noTarget'],
    ['a path that is none', { op: 'add', path: 'emails[', value: 'x' }, 'invalidFilter'],
    ['a path that is no text', { op: 'add', path: 1, value: 'x' }, 'invalidPath'],
    ['a long path', { op: 'add', path: 'x'.repeat(501), value: 'x' }, 'invalidPath'],
    ['a value without a name', { op: 'add', value: 'x' }, 'invalidSyntax'],
  ];
  it.each(PATCHES)('refuses %s as an operation', async (_, operation, scimType) => {
    const answer = await directory.patch(`Users/${user}`, operation as object);
    expect(answer).toMatchObject({ status: 400, body: { scimType } });
  });

  it.each(['__proto__.polluted', 'constructor.prototype.polluted', '__proto__'])(
    'passes over the path %s, and everything stays what it is',
    async (path) => {
      for (const operation of [
        { op: 'add', path, value: 'x' },
        { op: 'add', value: { [`${path}.more`]: { polluted: 'x' } } },
      ])
        expect([200, 400]).toContain((await directory.patch(`Users/${user}`, operation)).status);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('takes at most a hundred operations', async () => {
    const many = Array.from({ length: 101 }, () => ({ op: 'add', path: 'title', value: 'x' }));
    expect((await directory.patch(`Users/${user}`, ...many)).status).toBe(400);
    expect((await directory.patch(`Users/${user}`, ...many.slice(1))).status).toBe(200);
  });

  it('is for keys with the scope, and administrators; a key comes as a bearer token or in X-Api-Key', async () => {
    const systems = new Systems(app);
    const statuses = async (answers: Promise<Answer>[]): Promise<[number, unknown][]> =>
      (await Promise.all(answers)).map(({ status, body, headers }) => {
        expect(headers.get('content-type')).toMatch(/^application\/scim\+json/);
        return [status, body.code];
      });
    const bearer = (token: string): Promise<Answer> =>
      app.ask(null, 'GET', '/scim/v2/Users', undefined, { authorization: `Bearer ${token}` });
    const { key } = directory.system;
    const other = await systems.add({ scopes: ['incidents:report'] });
    expect(
      await statuses([
        ...[app.ask('admin', 'GET', '/scim/v2/Users'), bearer(key)],
        systems.ask(directory.system, 'GET', '/scim/v2/Users'),
        ...[bearer(`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`), bearer('pbt_x'), bearer('x')],
        ...[bearer(other.key), app.ask('privacy', 'GET', '/scim/v2/Users')],
        app.ask(null, 'GET', '/scim/v2/Users'),
        app.ask('admin', 'GET', '/scim/v2/Users', undefined, { 'x-api-key': key }),
      ]),
    ).toEqual([
      ...[
        [200, undefined],
        [200, undefined],
        [200, undefined],
      ],
      ...[
        [401, 'unauthenticated'],
        [401, 'unauthenticated'],
        [401, 'unauthenticated'],
      ],
      ...[
        [403, 'scope_missing'],
        [403, 'not_allowed'],
        [401, 'unauthenticated'],
        [401, 'unauthenticated'],
      ],
    ]);
    const elsewhere = await app.ask(null, 'GET', '/v1/people', undefined, { authorization: `Bearer ${key}` });
    expect(elsewhere).toMatchObject({ status: 401, body: { type: '/problems/unauthenticated' } });
  });
});
