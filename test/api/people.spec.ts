import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

const PASSWORD = 'correct horse battery staple';

describe('people and divisions', () => {
  let app: RunningApp;
  let cases: Cases;
  let count = 0;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const admin = (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> =>
    app.ask('admin', method, `/v1/${path}`, body, headers);

  /** A new person with roles, who can sign in. */
  async function hire(roles: object[] = []): Promise<Resource> {
    count += 1;
    const person = {
      email: `hired${count}@example.org`,
      name: `Hired ${count}`,
      division: 'parks',
      roles,
      password: PASSWORD,
    };
    return (await admin('POST', 'people', person)).body;
  }
  async function change(id: string, body: object): Promise<Answer> {
    const { headers } = await admin('GET', `people/${id}`);
    return admin('PATCH', `people/${id}`, body, { 'if-match': headers.get('etag') ?? '' });
  }
  const signIn = async (email: unknown, password = PASSWORD): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/token', { email, password });
  /** What someone gets with a token they have had for a while. */
  const bearing = async (token: string, path: string, method = 'GET', body?: unknown): Promise<Answer> =>
    app.ask(null, method, path, body, { authorization: `Bearer ${token}` });

  it.each(['employee', 'supervisor', 'privacy', 'hr', 'auditor', 'communications'])(
    'are not %s’s to see',
    async (account) => {
      const requests = [
        ...([
          ['GET', 'people'],
          ['POST', 'people'],
          ['GET', 'divisions'],
          ['POST', 'divisions'],
          ['GET', 'divisions/parks'],
          ['PATCH', 'divisions/parks'],
        ] as const),
        ...([
          ['GET', 'people/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44'],
          ['PATCH', 'people/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44'],
        ] as const),
      ];
      for (const [method, path] of requests)
        expect(
          await app.ask(account, method, `/v1/${path}`, method === 'GET' ? undefined : {}),
        ).toMatchObject({
          status: 403,
          body: { code: 'not_allowed' },
        });
    },
  );

  it('are added with a location and a version, and never show a password', async () => {
    const added = await admin('POST', 'people', {
      ...{
        email: 'Riley.Chen@example.org',
        name: 'Riley Chen',
        language: 'fr',
        division: 'parks',
        password: PASSWORD,
      },
      roles: [{ role: 'supervisor', division: 'parks' }, { role: 'legal' }],
    });
    expect({ status: added.status, body: added.body }).toEqual({
      status: 201,
      body: {
        ...{ id: expect.any(String), email: 'Riley.Chen@example.org', name: 'Riley Chen', language: 'fr' },
        roles: [
          { role: 'legal', division: null, alternate: false },
          { role: 'supervisor', division: 'parks', alternate: false },
        ],
        ...{ division: 'parks', active: true, version: 1 },
      },
    });
    expect(added.headers.get('location')).toBe(`/v1/people/${added.body.id}`);
    expect((await admin('GET', `people/${added.body.id}`)).body).toEqual(added.body);
    expect((await signIn('riley.chen@EXAMPLE.org')).status).toBe(200);
  });

  it.each(['privacy@example.org', 'PRIVACY@example.org', 'Privacy@Example.Org'])(
    'share no address: %s',
    async (email) => {
      expect(await admin('POST', 'people', { email, name: 'Another' })).toMatchObject({
        status: 409,
        body: { code: 'conflict' },
      });
    },
  );

  it.each<[object, string]>([
    [{ name: 'x' }, '/email'],
    [{ email: 'a@example.org' }, '/name'],
    [{ email: 'a@example.org\r\nBcc: b@example.org', name: 'x' }, '/email'],
    [{ email: '"a b"@example.org', name: 'x' }, '/email'],
    [{ email: 'A <a@example.org>', name: 'x' }, '/email'],
    [{ email: 'a@example.org, b@example.org', name: 'x' }, '/email'],
    [{ email: 'a@example.org', name: 'x\r\nBcc: b@example.org' }, '/name'],
    [{ email: 'a@example.org', name: 'x', roles: [{ role: 'king' }] }, '/roles/0/role'],
    [{ email: 'a@example.org', name: 'x', roles: [{ role: 'supervisor' }] }, '/roles/0/division'],
    [
      { email: 'a@example.org', name: 'x', roles: [{ role: 'supervisor', division: 'moon' }] },
      '/roles/0/division',
    ],
    [{ email: 'a@example.org', name: 'x', roles: {} }, '/roles'],
    [{ email: 'a@example.org', name: 'x', division: 'moon' }, '/division'],
    [{ email: 'a@example.org', name: 'x', password: 'short' }, '/password'],
    [{ email: 'a@example.org', name: 'x', language: 'de' }, '/language'],
    [{ email: 'a@example.org', name: 'x', passwordHash: 'x' }, '/passwordHash'],
    [{ email: 'a@example.org', name: 'x', id: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44' }, '/id'],
  ])('are refused when they are %j', async (person, pointer) => {
    expect(await admin('POST', 'people', person)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });

  it('change on the version that was read only', async () => {
    const { id } = await hire();
    const patch = (headers: object): Promise<Answer> =>
      admin('PATCH', `people/${id}`, { name: 'Renamed' }, headers);
    expect(await patch({})).toMatchObject({ status: 428 });
    expect(await patch({ 'if-match': '"9"' })).toMatchObject({ status: 412 });
    const answers = await Promise.all([patch({ 'if-match': '"1"' }), patch({ 'if-match': '"1"' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await admin('GET', `people/${id}`)).body).toMatchObject({ name: 'Renamed', version: 2 });
  });

  it('that do not exist are not found, and what is no id is no id', async () => {
    expect(await admin('GET', 'people/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44')).toMatchObject({ status: 404 });
    for (const id of ['1', 'x', '00000000-0000-0000-0000-000000000000', '%00', "'"])
      expect(await admin('GET', `people/${id}`)).toMatchObject({ status: 400 });
  });

  it('lose a role at the next request, with the token they have', async () => {
    const { id: incident } = await cases.file({ division: 'public-health' });
    const { id, email } = await hire([{ role: 'privacy_officer' }]);
    const { accessToken } = (await signIn(email)).body;
    const path = `/v1/incidents/${incident}`;
    expect(await bearing(accessToken, path)).toMatchObject({ status: 200 });
    expect(await change(id, { roles: [] })).toMatchObject({ status: 200, body: { roles: [] } });
    expect(await bearing(accessToken, path)).toMatchObject({ status: 404 });
    expect(await bearing(accessToken, `${path}/confirm`, 'POST', { reason: 'x' })).toMatchObject({
      status: 404,
    });
    expect((await bearing(accessToken, '/v1/incidents')).body.items).toEqual([]);
    await change(id, { roles: [{ role: 'supervisor', division: 'community-services' }] });
    expect(await bearing(accessToken, path)).toMatchObject({ status: 200 });
    expect(await bearing(accessToken, '/v1/me')).toMatchObject({
      body: {
        roles: ['employee', 'supervisor'],
        supervises: ['community-services', 'parks', 'public-health'],
      },
    });
  });

  it('are out at once when they are deactivated, and their sign-ins do not come back with them', async () => {
    const { id, email } = await hire([{ role: 'privacy_officer' }]);
    const { accessToken, refreshToken } = (await signIn(email)).body;
    expect(await change(id, { active: false })).toMatchObject({ status: 200, body: { active: false } });
    const refused = { status: 401, body: { code: 'unauthenticated' } };
    expect(await bearing(accessToken, '/v1/me')).toMatchObject(refused);
    expect(await app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken })).toMatchObject(refused);
    expect(await signIn(email)).toMatchObject(refused);
    const { reference } = await cases.file({ division: 'parks' });
    const told = (await new MailLog(app, reference).all()).flatMap(({ to }) => to);
    expect(told).not.toContain(email);
    await change(id, { active: true });
    expect(await app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken })).toMatchObject(refused);
  });

  it('sign in anew when their password is changed', async () => {
    const { id, email } = await hire();
    const { refreshToken } = (await signIn(email)).body;
    await change(id, { password: 'another horse battery staple' });
    expect(await signIn(email)).toMatchObject({ status: 401 });
    expect(await signIn(email, 'another horse battery staple')).toMatchObject({ status: 200 });
    expect(await app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken })).toMatchObject({ status: 401 });
  });

  it('without a password cannot sign in', async () => {
    await admin('POST', 'people', { email: 'system@example.org', name: 'Keyless' });
    for (const password of ['', PASSWORD, 'null'])
      expect(await signIn('system@example.org', password)).toMatchObject({ status: 401 });
  });

  it('are listed page by page', async () => {
    const all = (await pagesOf(app, 'admin', '/v1/people?limit=200')).flat();
    const pages = await pagesOf(app, 'admin', '/v1/people?limit=4');
    expect(pages.flat()).toEqual(all);
    expect(all.length).toBeGreaterThan(13);
    expect(JSON.stringify(all)).not.toMatch(/password|argon2/i);
  });

  it('answer for the divisions below theirs, new ones included', async () => {
    expect(
      await admin('POST', 'divisions', { key: 'beaches', name: 'Beaches', parent: 'parks' }),
    ).toMatchObject({ status: 201 });
    const { id } = await cases.file({ division: 'beaches' });
    for (const account of ['supervisor2', 'manager'])
      expect(await cases.ask(account, 'GET', id)).toMatchObject({ status: 200 });
    expect(await cases.ask('supervisor', 'GET', id)).toMatchObject({ status: 404 });
    expect((await admin('GET', 'divisions')).body.items).toContainEqual(
      expect.objectContaining({ key: 'beaches', name: 'Beaches', parent: 'parks' }),
    );
  });

  it.each<[object, number]>([
    [{ key: 'parks', name: 'Again' }, 409],
    [{ key: 'Parks', name: 'Upper case' }, 400],
    [{ key: 'a b', name: 'Space' }, 400],
    [{ key: 'moon', name: 'x', parent: 'nowhere' }, 400],
    [{ key: 'moon', name: '' }, 400],
    [{ key: 'moon' }, 400],
  ])('are in no division like %j: %i', async (division, status) => {
    expect(await admin('POST', 'divisions', division)).toMatchObject({ status });
  });
});
