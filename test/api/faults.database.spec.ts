import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';

/** The database goes away and comes back; the process stays. */
describe('when the database', () => {
  let app: RunningApp;
  let cases: Cases;
  let server: Client;
  let name: string;

  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    name = new URL(app.database.url).pathname.slice(1);
    server = new Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
    await server.connect();
    await cases.file();
  });
  afterAll(async () => {
    await server.end();
    await app.stop();
  });

  const terminate = (): Promise<unknown> =>
    server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const allow = (isAllowed: boolean): Promise<unknown> =>
    server.query(`alter database ${name} allow_connections ${isAllowed}`);

  it('is away, every request says so and when to come again; when it is back, all goes on', async () => {
    const { id } = await cases.file();
    const [before] = await app.sql('select count(*) from incident');
    await allow(false);
    await terminate();
    await eventually(
      () => app.ask(null, 'GET', '/health/ready'),
      ({ body }) => body['notifications'] === false,
    );
    const requests: [account: string | null, method: string, path: string, body?: object][] = [
      ['employee', 'GET', '/v1/me'],
      ['employee', 'GET', '/v1/incidents'],
      ['employee', 'GET', `/v1/incidents/${id}`],
      ['employee', 'POST', '/v1/incidents', { title: 'x', discoveredAt: '2026-01-01T00:00:00Z' }],
      [null, 'POST', '/v1/auth/token', { email: 'privacy@example.org', password: 'breach-trial' }],
      [null, 'POST', '/v1/auth/refresh', { refreshToken: 'x' }],
    ];
    for (const [account, method, path, body] of requests) {
      const answer = await app.ask(account, method, path, body);
      expect({ path, status: answer.status, code: answer.body.code }).toEqual({
        path,
        status: 503,
        code: 'unavailable',
      });
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(new RegExp(`${name}|postgres|connect`, 'i'));
    }
    expect(await app.ask(null, 'GET', '/health/live')).toMatchObject({ status: 200 });
    expect(await app.ask(null, 'GET', '/health/ready')).toMatchObject({
      status: 503,
      body: { database: false },
    });
    expect(await app.ask(null, 'GET', '/metrics')).toMatchObject({ status: 200 });

    await allow(true);
    await eventually(
      () => app.ask('employee', 'GET', '/v1/me'),
      ({ status }) => status === 200,
    );
    expect(await app.sql('select count(*) from incident')).toEqual([before]);
    const filed = await cases.file();
    await app.mail.until(
      (mails) => mails.filter(({ parsed }) => parsed.subject?.includes(filed.reference)).length === 2,
    );
    await eventually(
      () => app.ask(null, 'GET', '/health/ready'),
      ({ body }) => body['notifications'] === true,
    );
  });

  it('drops every connection, no request fails in another way, and a role taken away meanwhile is gone', async () => {
    const { id } = await cases.file();
    expect(await cases.ask('auditor', 'GET', id)).toMatchObject({ status: 200 });
    await terminate();
    await server.query('select 1');
    await app.sql(`delete from role_assignment where role = 'auditor'`);
    const answers = await Promise.all(Array.from({ length: 30 }, () => cases.ask('auditor', 'GET', id)));
    for (const { status } of answers) expect([404, 503]).toContain(status);
    await eventually(
      () => cases.ask('employee', 'GET', id),
      ({ status }) => status === 200,
    );
    expect(await cases.ask('auditor', 'GET', id)).toMatchObject({ status: 404 });
  });

  it('says that a statement failed, neither it nor what it was about is told', async () => {
    const { id } = await cases.file();
    const before = app.lines.length;
    await app.sql('alter table comment rename to away');
    const answer = await cases.act('employee', id, 'comments', { text: 'Wcanary' });
    await app.sql('alter table away rename to comment');
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(answer.text).not.toMatch(/comment"|relation|42P01|Wcanary/);
    const logged = app.lines.slice(before).join('\n');
    expect(logged).toContain('42P01');
    expect(logged).toContain(answer.body.requestId);
    expect(logged).not.toMatch(/Wcanary|insert into|\$1/);
  });
});
