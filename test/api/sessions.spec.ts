import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';

interface Signed {
  accessToken: string;
  refreshToken: string;
}

describe('sign-ins', () => {
  let app: RunningApp;
  let second: RunningApp;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    second = await RunningApp.start({ PROCESS: 'http' }, { database: app.database });
  });
  afterAll(async () => {
    await second.stop();
    await app.stop();
  });

  const signIn = async (account: string, agent = 'a test'): Promise<Signed> => {
    const credentials = { email: `${account}@example.org`, password: 'breach-trial' };
    const { body } = await app.ask(null, 'POST', '/v1/auth/token', credentials, { 'user-agent': agent });
    return { accessToken: body.accessToken, refreshToken: body.refreshToken };
  };
  const as = (
    { accessToken }: Signed,
    method: string,
    path: string,
    process = app,
    body?: unknown,
  ): Promise<Answer> => process.ask(null, method, path, body, { authorization: `Bearer ${accessToken}` });
  const refresh = ({ refreshToken }: Signed): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken });
  const listed = async (signed: Signed): Promise<Resource[]> =>
    (await as(signed, 'GET', '/v1/me/sessions')).body.items;

  it('are listed, the last used first, with the one that asks', async () => {
    await signIn('nurse', 'telephone');
    const here = await signIn('nurse', 'computer \u00e9<b>');
    const sessions = await listed(here);
    expect(sessions).toMatchObject([
      { current: true, userAgent: 'computer <b>', address: '127.0.0.1' },
      { current: false, userAgent: 'telephone', address: '127.0.0.1' },
    ]);
    expect(JSON.stringify(sessions)).not.toContain(here.refreshToken);
  });

  it('are ended one by one: the tokens are refused at the next request', async () => {
    const [there, here] = [await signIn('it'), await signIn('it')];
    expect(await as(there, 'GET', '/v1/me')).toMatchObject({ status: 200 });
    const { id } = (await listed(here)).find(({ current }) => current === false) ?? {};
    expect(await as(here, 'DELETE', `/v1/me/sessions/${String(id)}`)).toMatchObject({ status: 204 });
    expect(await as(there, 'GET', '/v1/me')).toMatchObject({ status: 401 });
    expect(await refresh(there)).toMatchObject({ status: 401 });
    expect(await as(here, 'GET', '/v1/me')).toMatchObject({ status: 200 });
    expect(await as(here, 'DELETE', `/v1/me/sessions/${String(id)}`)).toMatchObject({ status: 404 });
    expect(await listed(here)).toHaveLength(1);
  });

  it('of somebody else are not there', async () => {
    const [mine, theirs] = [await signIn('employee'), await signIn('supervisor')];
    const { id } = (await listed(theirs)).find(({ current }) => current === true) ?? {};
    expect(await as(mine, 'DELETE', `/v1/me/sessions/${String(id)}`)).toMatchObject({ status: 404 });
    expect(await as(theirs, 'GET', '/v1/me')).toMatchObject({ status: 200 });
  });

  it('end with signing out, in every process', async () => {
    const signed = await signIn('communications');
    for (const process of [app, second])
      expect(await as(signed, 'GET', '/v1/me', process)).toMatchObject({ status: 200 });
    expect(
      await app.ask(null, 'POST', '/v1/auth/revoke', { refreshToken: signed.refreshToken }),
    ).toMatchObject({ status: 204 });
    expect(await as(signed, 'GET', '/v1/me')).toMatchObject({ status: 401 });
    const there = await eventually(
      () => as(signed, 'GET', '/v1/me', second),
      ({ status }) => status === 401,
    );
    expect(there).toMatchObject({ status: 401 });
  });

  it('end when a refresh token comes back: the access tokens, too', async () => {
    const signed = await signIn('legal');
    const next = (await refresh(signed)).body as unknown as Signed;
    expect(await as(next, 'GET', '/v1/me')).toMatchObject({ status: 200 });
    expect(await refresh(signed)).toMatchObject({ status: 401 });
    expect(await as(next, 'GET', '/v1/me')).toMatchObject({ status: 401 });
  });

  it('of a person are all ended by an administrator, and by nobody else', async () => {
    const [one, two, other] = [await signIn('hr'), await signIn('hr'), await signIn('auditor')];
    const { id } = (await as(one, 'GET', '/v1/me')).body;
    const path = `/v1/people/${id}/sessions`;
    expect(await as(other, 'DELETE', path)).toMatchObject({ status: 403 });
    expect(await as(one, 'GET', '/v1/me')).toMatchObject({ status: 200 });
    expect(await app.ask('admin', 'DELETE', path)).toMatchObject({ status: 204 });
    for (const signed of [one, two]) {
      expect(await as(signed, 'GET', '/v1/me')).toMatchObject({ status: 401 });
      expect(await refresh(signed)).toMatchObject({ status: 401 });
    }
    expect(await as(other, 'GET', '/v1/me')).toMatchObject({ status: 200 });
  });

  it('that end while they are refreshed stay ended', async () => {
    for (let round = 0; round < 10; round += 1) {
      const signed = await signIn('manager');
      const [refreshed] = await Promise.all([
        refresh(signed),
        app.ask(null, 'POST', '/v1/auth/revoke', { refreshToken: signed.refreshToken }),
      ]);
      const left = refreshed.status === 200 ? (refreshed.body as unknown as Signed) : signed;
      expect(await as(left, 'GET', '/v1/me')).toMatchObject({ status: 401 });
      expect(await refresh(left)).toMatchObject({ status: 401 });
    }
  });

  it('last thirty days at most, however often they are refreshed', async () => {
    const signed = await signIn('head');
    const [session] = await app.sql<{ days: number; idle: number }>(
      `select extract(day from s.expires_at - s.started_at)::int as days,
              extract(day from t.expires_at - t.issued_at)::int as idle
       from session s join refresh_token t on t.family_id = s.id join person p on p.id = s.person_id
       where p.email = 'head@example.org'`,
    );
    expect(session).toEqual({ days: 30, idle: 7 });
    await app.sql(
      `update session set expires_at = now() + interval '1 minute' where started_at = (select max(started_at) from session)`,
    );
    const next = (await refresh(signed)).body as unknown as Signed;
    const [kept] = await app.sql<{ isShorter: boolean }>(
      `select bool_and(t.expires_at <= s.expires_at) as "isShorter"
       from session s join refresh_token t on t.family_id = s.id
       where t.used_at is null and s.expires_at < now() + interval '1 hour' and t.issued_at > s.started_at`,
    );
    expect(kept).toEqual({ isShorter: true });
    await app.sql(`update session set expires_at = now()`);
    expect(await refresh(next)).toMatchObject({ status: 401 });
    expect(await as(next, 'GET', '/v1/me')).toMatchObject({ status: 401 });
  });
});
