import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { Directory } from '../support/directory.js';
import { RunningApp } from '../support/running-app.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const PASSWORD = 'correct horse battery staple';

describe('people whom a directory keeps', () => {
  let app: RunningApp;
  let directory: Directory;
  beforeAll(async () => {
    app = await RunningApp.start();
    directory = await Directory.connect(app);
  });
  afterAll(() => app.stop());

  const named = (userName: string): Promise<Resource[]> => directory.find(`userName eq "${userName}"`);
  const admin = (method: string, path: string, body?: unknown): Promise<Answer> =>
    app.ask('admin', method, `/v1/${path}`, body, { 'if-match': '*' });
  const person = async (id: string): Promise<Resource> => (await admin('GET', `people/${id}`)).body;

  it('come with what is kept of them; the rest is passed over', async () => {
    const answer = await directory.ask('POST', 'Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
      ...{ userName: 'Ana.Diaz@city.example', externalId: '00u1', displayName: 'Ana Diaz', active: 'True' },
      name: { givenName: 'Ana', familyName: 'Diaz' },
      emails: [
        { type: 'home', value: 'ana@home.example' },
        { type: 'work', primary: true, value: 'ana@city.example' },
      ],
      ...{
        preferredLanguage: 'fr-CA',
        title: 'Nurse',
        password: 'let me in',
        phoneNumbers: [{ value: '1' }],
      },
      [ENTERPRISE]: { department: 'public health', manager: { value: 'x' } },
    });
    const { id, meta } = answer.body as Resource & { meta: Resource };
    expect(answer).toMatchObject({ status: 201 });
    expect(answer.headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
    expect(answer.headers.get('location')).toBe(`https://breach.city.example/scim/v2/Users/${id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.body).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
      ...{ id, externalId: '00u1', userName: 'Ana.Diaz@city.example', displayName: 'Ana Diaz' },
      ...{ name: { formatted: 'Ana Diaz' }, active: true, preferredLanguage: 'fr', groups: [] },
      emails: [{ value: 'ana@city.example', type: 'work', primary: true }],
      [ENTERPRISE]: { department: 'Public Health' },
      meta: {
        ...{ resourceType: 'User', version: '"1"', created: expect.stringMatching(/^2\d{3}-.*Z$/) },
        location: `https://breach.city.example/scim/v2/Users/${id}`,
      },
    });
    expect(meta['created']).toBe(new Date(String(meta['created'])).toISOString());
    expect(await person(id)).toMatchObject({
      ...{ email: 'ana@city.example', language: 'fr', division: 'public-health', roles: [], active: true },
    });
    const [signIn] = await app.sql(`select password_hash from person where id = $1`, [id]);
    expect(signIn).toEqual({ password_hash: null });
  });

  it('are in the trail under the key', async () => {
    const { id } = await directory.hire('trail@city.example');
    await directory.patch(`Users/${id}`, { op: 'replace', path: 'displayName', value: 'Trail Again' });
    const rows = await app.sql(
      `select type, actor_id, changes from audit_entry where changes ->> 'person' = $1 order by seq`,
      [id],
    );
    expect(rows).toEqual([
      {
        ...{ type: 'person.added', actor_id: directory.system.id },
        changes: { person: id, roles: [], via: 'scim' },
      },
      {
        ...{ type: 'person.changed', actor_id: directory.system.id },
        changes: { person: id, name: 'changed', via: 'scim' },
      },
    ]);
  });

  it('are those who were there before; the same again changes nothing', async () => {
    const [employee] = await named('EMPLOYEE@example.org');
    expect(employee).toMatchObject({ active: true, displayName: expect.any(String) });
    const { id, displayName } = employee as Resource;
    const before = await person(id);
    const same = { op: 'Replace', value: { displayName, active: 'True', userName: 'employee@example.org' } };
    expect((await directory.patch(`Users/${id}`, same)).status).toBe(200);
    expect((await directory.ask('PUT', `Users/${id}`, employee)).status).toBe(200);
    expect(await person(id)).toEqual(before);
    const again = await directory.ask('POST', 'Users', { userName: 'Employee@example.org' });
    expect(again).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
  });

  it('have a user name apart from their address where the directory has both', async () => {
    const { id } = await directory.hire('u1234', { emails: [{ value: 'uma@city.example' }] });
    expect(await named('U1234')).toMatchObject([{ id, userName: 'u1234' }]);
    expect(await named('uma@city.example')).toEqual([]);
    const elsewhere = { op: 'replace', path: 'emails[type eq "work"].value', value: 'uma2@city.example' };
    await directory.patch(`Users/${id}`, elsewhere);
    expect(await person(id)).toMatchObject({ email: 'uma2@city.example' });
    expect(await named('u1234')).toMatchObject([{ emails: [{ value: 'uma2@city.example' }] }]);
    const taken = await directory.ask('POST', 'Users', {
      userName: 'U1234',
      emails: [{ value: 'v@city.example' }],
    });
    expect(taken).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
    const none = await directory.ask('POST', 'Users', { userName: 'u5' });
    expect(none).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
  });

  it('change their address with their user name where these are one', async () => {
    const { id } = await directory.hire('una@city.example');
    await directory.patch(`Users/${id}`, { op: 'Replace', path: 'userName', value: 'una.ito@city.example' });
    expect(await person(id)).toMatchObject({ email: 'una.ito@city.example' });
    await directory.patch(`Users/${id}`, {
      op: 'replace',
      value: { emails: [{ value: 'una@new.example' }] },
    });
    expect(await named('una.ito@city.example')).toMatchObject([{ emails: [{ value: 'una@new.example' }] }]);
  });

  const CHANGED: [how: string, operation: object, expected: object][] = [
    ['by path', { op: 'Replace', path: 'displayName', value: 'Pat One' }, { name: 'Pat One' }],
    ['without one', { op: 'replace', value: { displayName: 'Pat Two' } }, { name: 'Pat Two' }],
    ['in parts', { op: 'add', value: { 'name.formatted': 'x', displayName: 'Pat 3' } }, { name: 'Pat 3' }],
    [
      'with the schema',
      { op: 'add', path: `${ENTERPRISE}:department`, value: 'Parks' },
      { division: 'parks' },
    ],
    ['below it', { op: 'Add', value: { [ENTERPRISE]: { department: 'city' } } }, { division: 'city' }],
    ['flat', { op: 'Add', value: { [`${ENTERPRISE}:department`]: 'parks' } }, { division: 'parks' }],
    ['to an unknown department', { op: 'add', path: 'department', value: 'Moon' }, { division: 'parks' }],
    ['to no department', { op: 'Remove', path: `${ENTERPRISE}:department` }, { division: null }],
    ['of language', { op: 'add', path: 'preferredLanguage', value: 'fr' }, { language: 'fr' }],
    ['of another one', { op: 'add', path: 'preferredLanguage', value: 'de' }, { language: 'fr' }],
    ['of what is not kept', { op: 'add', path: 'phoneNumbers[type eq "work"].value', value: '1' }, {}],
    ['of part of a name', { op: 'add', path: 'name.givenName', value: 'Patricia' }, { name: 'Pat 3' }],
    ['of a home address', { op: 'add', path: 'emails[type eq "home"].value', value: 'p@h.example' }, {}],
    ['by "False"', { op: 'Replace', path: 'active', value: 'False' }, { active: false }],
    ['by "true"', { op: 'Replace', value: { active: 'true' } }, { active: true }],
    ['by false', { op: 'replace', value: { active: false } }, { active: false }],
  ];
  it('change as directories say it', async () => {
    const { id } = await directory.hire('pat@city.example');
    const seen: object[] = [];
    const expected: object[] = [];
    for (const [how, operation, change] of CHANGED) {
      const { status } = await directory.patch(`Users/${id}`, operation);
      const after = await person(id);
      const part = Object.fromEntries(Object.keys(change).map((key) => [key, after[key]]));
      seen.push({ how, status, ...part });
      expected.push({ how, status: 200, ...change });
    }
    expect(seen).toEqual(expected);
    expect(await person(id)).toMatchObject({ email: 'pat@city.example' });
  });

  it('are found by what a directory knows of them', async () => {
    const { id } = await directory.hire('zoe@zoo.example', { externalId: 'Z-1', displayName: 'Zoé "Z" Ng' });
    for (const filter of [
      ...['userName eq "ZOE@zoo.example"', 'externalId eq "Z-1"', `id eq "${id}"`, 'userName sw "zoe@"'],
      ...['emails.value eq "zoe@zoo.example"', 'emails[type eq "work"].value eq "zoe@zoo.example"'],
      ...['userName ew "@zoo.example" and active eq true', 'displayName eq "zoé \\"z\\" ng"'],
      ...['active eq "True" and displayName co "zoé"', 'externalId pr and emails sw "zoe"'],
    ])
      expect([filter, (await directory.find(filter)).map((each) => each.id)]).toEqual([filter, [id]]);
    for (const filter of [
      'externalId eq "z-1"',
      'userName eq "zoe@zoo.example" and active eq false',
      'userName eq "%"',
    ])
      expect([filter, await directory.find(filter)]).toEqual([filter, []]);
  });

  it.each([
    ...['userName', 'userName eq', 'userName eq zoe', 'userName xx "a"', 'title eq "x"', 'userName eq 1'],
    ...['userName eq "a" or userName eq "b"', '(userName eq "a")', 'userName eq "a', '__proto__ eq "a"'],
    ...[`userName eq "${'\n'.repeat(400)}`, `userName eq "${'\\'.repeat(400)}`, 'x'.repeat(501)],
  ])('are not looked for by %j', async (filter) => {
    const answer = await directory.ask('GET', `Users?filter=${encodeURIComponent(filter)}`);
    expect(answer.status).toBe(400);
    // What is no text at all, or too long, is not read as a filter.
    const isText = filter.length <= 500 && !filter.includes('\n');
    expect(answer.body['scimType']).toBe(isText ? 'invalidFilter' : 'invalidValue');
  });

  it('come page by page, with as much of them as is asked for', async () => {
    const { body: all } = await directory.ask('GET', 'Users?count=200');
    const total = Number(all['totalResults']);
    expect(all).toMatchObject({ startIndex: 1, itemsPerPage: total });
    const { body: page } = await directory.ask('GET', 'Users?startIndex=3&count=2&attributes=userName');
    expect(page).toMatchObject({ totalResults: total, startIndex: 3, itemsPerPage: 2 });
    const resources = all['Resources'] as Resource[];
    expect(page['Resources']).toEqual(
      resources.slice(2, 4).map(({ id, schemas, userName }) => ({ id, schemas, userName })),
    );
    const { body: none } = await directory.ask('GET', 'Users?startIndex=-5&count=0');
    expect(none).toMatchObject({ totalResults: total, startIndex: 1, itemsPerPage: 0, Resources: [] });
    const { body: past } = await directory.ask('GET', 'Users?startIndex=100000');
    expect(past).toMatchObject({ totalResults: total, Resources: [] });
    const [employee] = await named('employee@example.org');
    const { body: less } = await directory.ask(
      'GET',
      `Users/${employee?.id ?? ''}?excludedAttributes=groups,meta,${ENTERPRISE}:department`,
    );
    expect(Object.keys(less).sort()).toEqual(
      ['active', 'displayName', 'emails', 'id', 'name', 'preferredLanguage', 'schemas', 'userName'].sort(),
    );
  });

  it('leave when they are not active any more: sign-ins end, and steps are handed on', async () => {
    const { id } = await new Cases(app).at('escalated');
    const leaver = { email: 'leaver@city.example', name: 'Leaver', password: PASSWORD };
    const { body: hired } = await admin('POST', 'people', { ...leaver, roles: [{ role: 'communications' }] });
    const signIn = { email: leaver.email, password: PASSWORD };
    const { accessToken } = (await app.ask(null, 'POST', '/v1/auth/token', signIn)).body;
    const asThem = (): Promise<Answer> =>
      app.ask(null, 'GET', '/v1/me', undefined, { authorization: `Bearer ${accessToken}` });
    await admin('POST', `incidents/${id}/steps/direction-communications/assign`, { person: hired.id });
    await new Cases(app).act('privacy', id, 'steps/direction-communications/assign', { person: hired.id });
    expect((await asThem()).status).toBe(200);

    const answer = await directory.patch(`Users/${hired.id}`, { op: 'replace', value: { active: false } });

    expect(answer).toMatchObject({ status: 200, body: { active: false } });
    expect(answer.text).not.toMatch(/step|incident|PB-/);
    expect((await asThem()).status).toBe(401);
    expect(await new Cases(app).step(id, 'direction-communications')).toMatchObject({ assigneeId: null });
    const [entry] = await app.sql(
      `select actor_id, changes from audit_entry where incident_id = $1 and type = 'step.handed_on'`,
      [id],
    );
    expect(entry).toMatchObject({ actor_id: directory.system.id, changes: { from: hired.id, why: 'left' } });
    expect(await named(leaver.email)).toMatchObject([
      { active: false, groups: [{ value: 'communications' }] },
    ]);
  });

  it('are gone for a directory that deleted them, and come back without an office', async () => {
    const { id } = await directory.hire('dee@city.example', { externalId: 'D-1' });
    await admin('PATCH', `people/${id}`, { roles: [{ role: 'privacy_officer' }, { role: 'legal' }] });
    expect((await directory.ask('DELETE', `Users/${id}`)).status).toBe(204);
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect((await directory.ask(method, `Users/${id}`, method === 'PUT' ? {} : undefined)).status).toBe(
        404,
      );
    expect((await directory.patch(`Users/${id}`, { op: 'add', value: {} })).status).toBe(404);
    expect(await named('dee@city.example')).toEqual([]);
    expect(await person(id)).toMatchObject({ active: false, roles: [], name: 'dee' });
    const again = await directory.hire('Dee@city.example', { displayName: 'Dee Again' });
    expect(again).toMatchObject({
      id,
      externalId: 'D-1',
      active: true,
      groups: [],
      displayName: 'Dee Again',
    });
    expect(await person(id)).toMatchObject({ active: true, roles: [], name: 'Dee Again' });
  });

  it('are seen again once an administrator takes them back', async () => {
    const { id } = await directory.hire('eve@city.example');
    await directory.ask('DELETE', `Users/${id}`);
    await admin('PATCH', `people/${id}`, { active: true });
    expect(await named('eve@city.example')).toMatchObject([{ id, active: true }]);
    await directory.patch(`Users/${id}`, { op: 'replace', path: 'active', value: false });
    expect(await named('eve@city.example')).toMatchObject([{ id, active: false }]);
  });

  it('change on the version that was read, where the directory says which', async () => {
    const { id } = await directory.hire('ed@city.example');
    const read = await directory.ask('GET', `Users/${id}`);
    const etag = read.headers.get('etag') ?? '';
    const unchanged = await directory.ask('GET', `Users/${id}`, undefined, { 'if-none-match': etag });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    const put = (): Promise<Answer> =>
      directory.ask(
        'PUT',
        `Users/${id}`,
        { userName: 'ed@city.example', displayName: 'Ed 2' },
        { 'if-match': etag },
      );
    expect((await put()).headers.get('etag')).toBe('"2"');
    expect(await put()).toMatchObject({ status: 412, body: { status: '412' } });
  });

  it('change at once from several sides, and nothing is lost', async () => {
    const { id } = await directory.hire('flo@city.example');
    const operations = [
      { op: 'replace', path: 'displayName', value: 'Flo Ito' },
      { op: 'replace', path: 'externalId', value: 'F-1' },
      { op: 'replace', path: 'department', value: 'parks' },
    ];
    const answers = await Promise.all(operations.map((each) => directory.patch(`Users/${id}`, each)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await directory.find('externalId eq "F-1"')).toMatchObject([
      { displayName: 'Flo Ito', [ENTERPRISE]: { department: 'Parks and Recreation' } },
    ]);
  });

  it('keep the last administrator', async () => {
    const [last] = await named('admin@example.org');
    const answer = await directory.patch(`Users/${last?.id ?? ''}`, {
      op: 'replace',
      value: { active: false },
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'last_administrator', status: '409' } });
    expect((await directory.ask('DELETE', `Users/${last?.id ?? ''}`)).status).toBe(409);
  });
});
