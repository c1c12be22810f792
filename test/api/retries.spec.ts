import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { Client } from 'pg';
import { Clock } from '../../src/platform/clock/clock.js';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { KeptUpkeepService } from '../../src/platform/retries/kept-upkeep.service.js';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';

const REPORT = { title: 'Letter to the wrong house', discoveredAt: '2026-11-20T14:05:00-05:00' };
const ELSEWHERE = { ...REPORT, division: 'public-health' };

/** Whoever got no answer sends the request again under the same name, and nothing is done twice. */
describe('a request under an Idempotency-Key', () => {
  let app: RunningApp;
  let cases: Cases;
  let keys = 0;

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const aKey = (): string => `key-${(keys += 1)}`;

  function post(account: string, path: string, body: unknown, key: string): Promise<Answer> {
    return app.ask(account, 'POST', path, body, { 'idempotency-key': key });
  }

  const told = ({ status, text, headers }: Answer): unknown => ({
    ...{ status, text, etag: headers.get('etag'), location: headers.get('location') },
  });

  async function count(table: string, where = 'true'): Promise<number> {
    const [row] = await app.sql<{ n: string }>(`select count(*) as n from ${table} where ${where}`);
    return Number(row?.n);
  }

  const CASES: [what: string, account: string, path: string, body: object, table: string][] = [
    ['a report', 'employee', '/v1/incidents', REPORT, 'incident'],
    ['an action', 'supervisor', '/v1/incidents/ID/acknowledge', { note: 'Seen.' }, 'audit_entry'],
    ['a step', 'supervisor', '/v1/incidents/ID/steps/contain/complete', { note: 'Back.' }, 'audit_entry'],
    ['a comment', 'privacy', '/v1/incidents/ID/comments', { text: 'Called.' }, 'comment'],
    [
      'a law',
      'privacy',
      '/v1/incidents/ID/obligations',
      { regime: 'eu-gdpr', reason: 'A guest.' },
      'obligation',
    ],
    ['a division', 'admin', '/v1/divisions', { key: 'harbour', name: 'Harbour' }, 'division'],
    ['a person', 'admin', '/v1/people', { email: 'new@example.org', name: 'New' }, 'person'],
    [
      'a channel',
      'admin',
      '/v1/admin/channels',
      { name: 'Room', format: 'slack', url: 'https://chat.example/x', role: 'privacy_officer' },
      'channel',
    ],
  ];

  it.each(CASES)('is done once and answered the same: %s', async (_, account, template, body, table) => {
    const { id } = await cases.at('acknowledged', ELSEWHERE);
    const { id: fresh } = await cases.file(ELSEWHERE);
    const path = template.replace('ID', template.endsWith('acknowledge') ? fresh : id);
    const key = aKey();
    const first = await post(account, path, body, key);
    expect(first.status).toBeLessThan(300);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const rows = await count(table);
    const second = await post(account, path, body, key);
    expect(told(second)).toEqual(told(first));
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await count(table)).toBe(rows);
  });

  it('is answered as it was, whatever happened since', async () => {
    const key = aKey();
    const first = await post('employee', '/v1/incidents', ELSEWHERE, key);
    await cases.act('supervisor', first.body.id, 'acknowledge');
    expect(told(await post('employee', '/v1/incidents', ELSEWHERE, key))).toEqual(told(first));
  });

  it.each(['/v1/incidents', '/v1/incidents/ID/comments'])(
    'is not taken for another one at %s',
    async (path) => {
      const { id } = await cases.file(ELSEWHERE);
      const key = aKey();
      const at = path.replace('ID', id);
      const body = path === '/v1/incidents' ? REPORT : { text: 'x' };
      await post('employee', at, body, key);
      for (const other of [{ ...body, note: 'x' }, { ...body, title: 'Another' }, {}])
        expect(await post('employee', at, other, key)).toMatchObject({
          status: 422,
          body: { code: 'idempotency_key_reused' },
        });
      const elsewhere = path === '/v1/incidents' ? `${path}/${id}/comments` : '/v1/incidents';
      expect((await post('employee', elsewhere, body, key)).status).toBe(422);
    },
  );

  it('is the caller’s own: the same key of someone else is another one', async () => {
    const key = aKey();
    const ids = await Promise.all(
      ['employee', 'supervisor'].map(
        async (who) => (await post(who, '/v1/incidents', ELSEWHERE, key)).body.id,
      ),
    );
    expect(ids).toEqual([expect.any(String), expect.any(String)]);
    expect(new Set(ids).size).toBe(2);
  });

  it('makes one incident of fifty that race', async () => {
    const key = aKey();
    const before = await count('incident');
    await app.token('employee');
    const racing = Array.from({ length: 50 }, () => post('employee', '/v1/incidents', REPORT, key));
    const answers = await Promise.all(racing);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(await count('incident')).toBe(before + 1);
  });

  it('does an action once of fifty that race, and tells the others to wait or what was answered', async () => {
    const { id } = await cases.file(ELSEWHERE);
    const key = aKey();
    await app.token('supervisor');
    const racing = Array.from({ length: 50 }, () =>
      post('supervisor', `/v1/incidents/${id}/comments`, { text: 'x' }, key),
    );
    const answers = await Promise.all(racing);
    const [done, waiting] = [201, 409].map((status) => answers.filter((answer) => answer.status === status));
    expect([...(done ?? []), ...(waiting ?? [])]).toHaveLength(50);
    expect(new Set(done?.map(({ text }) => text)).size).toBe(1);
    for (const { body, headers } of waiting ?? [])
      expect([body.code, headers.get('retry-after')]).toEqual(['idempotency_in_progress', '1']);
    expect(await count('comment', `incident_id = '${id}'`)).toBe(1);
  });

  it('that is under way elsewhere is answered at once', async () => {
    const { id } = await cases.file(ELSEWHERE);
    const path = `/v1/incidents/${id}/comments`;
    const key = aKey();
    await app.token('supervisor');
    const holder = new Client({ connectionString: app.database.url });
    await holder.connect();
    await holder.query('begin; lock table comment in exclusive mode');
    const first = post('supervisor', path, { text: 'x' }, key);
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await eventually(
      () => app.sql(waiting),
      ({ length }) => length === 1,
    );
    expect(await post('supervisor', path, { text: 'x' }, key)).toMatchObject({
      status: 409,
      body: { code: 'idempotency_in_progress' },
    });
    await holder.end();
    expect((await first).status).toBe(201);
    const again = await post('supervisor', path, { text: 'x' }, key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it.each<[string, string, object, string]>([
    ['/v1/incidents', 'employee', { title: 'x' }, 'validation_failed'],
    ['/v1/incidents/ID/confirm', 'privacy', { reason: 'x', at: '2099-01-01T00:00:00Z' }, 'invalid_instant'],
    ['/v1/incidents/ID/confirm', 'employee', { reason: 'x' }, 'not_allowed'],
    ['/v1/incidents/PB-2026-999999/acknowledge', 'privacy', {}, 'not_found'],
  ])('that is refused is asked anew: %s as %s', async (template, account, body, code) => {
    const { id } = await cases.file(ELSEWHERE);
    const path = template.replace('ID', id);
    const key = aKey();
    const kept = await count('kept_answer');
    const type = code === 'not_found' ? 'access.not_found' : 'access.refused';
    const entries = await count('audit_entry', `type = '${type}'`);
    for (let nth = 0; nth < 2; nth += 1) {
      const answer = await post(account, path, body, key);
      expect([answer.body.code, answer.headers.get('idempotency-replayed')]).toEqual([code, null]);
    }
    expect(await count('kept_answer')).toBe(kept);
    const isRecorded = code.startsWith('not_');
    expect(await count('audit_entry', `type = '${type}'`)).toBe(entries + (isRecorded ? 2 : 0));
  });

  it('is not given again to whoever must not know of the case any more', async () => {
    const key = aKey();
    const first = await post('supervisor', '/v1/incidents', ELSEWHERE, key);
    const { id, reference } = first.body;
    const noted = await post('supervisor', `/v1/incidents/${id}/comments`, { text: 'Canary' }, key + 'c');
    expect([first.status, noted.status]).toEqual([201, 201]);
    await cases.amend('privacy', id, { implicated: ['supervisor@example.org'] });
    for (const [path, body, each] of [
      ['/v1/incidents', ELSEWHERE, key],
      [`/v1/incidents/${id}/comments`, { text: 'Canary' }, key + 'c'],
    ] as const) {
      const again = await post('supervisor', path, body, each);
      const { headers } = again;
      expect([again.status, again.body.code]).toEqual([404, 'not_found']);
      expect([headers.get('etag'), headers.get('location'), headers.get('idempotency-replayed')]).toEqual([
        ...[null, null, null],
      ]);
      // A path that is asked for is repeated as it was.
      expect(again.text.replace(path, '')).not.toMatch(new RegExp(`${id}|${reference}|Canary|Letter`));
    }
    expect(await count('incident', `id = '${id}'`)).toBe(1);
  });

  it('says that it is done to whoever sees less of the case than then', async () => {
    const { id } = await cases.file(ELSEWHERE, 'supervisor');
    const key = aKey();
    expect((await post('supervisor', `/v1/incidents/${id}/comments`, { text: 'x' }, key)).status).toBe(201);
    await app.sql(
      `delete from role_assignment where person_id = (select id from person where email = 'supervisor@example.org')`,
    );
    const again = await post('supervisor', `/v1/incidents/${id}/comments`, { text: 'x' }, key);
    expect([again.status, again.body.code]).toEqual([409, 'answer_withheld']);
    expect(await count('comment', `incident_id = '${id}'`)).toBe(1);
  });

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(256), 'a,\tb'])(
    'has a name in visible ASCII: not %j',
    async (key) => {
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': Buffer.from(key).toString('latin1'),
      };
      const answer = await app.ask('employee', 'POST', '/v1/incidents', REPORT, headers);
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid_idempotency_key']);
    },
  );

  it('may have a name of 255 characters', async () => {
    expect((await post('employee', '/v1/incidents', REPORT, '~'.repeat(255))).status).toBe(201);
  });

  it('leaves neither its name nor what was answered to be read in the database', async () => {
    const key = 'canary-key-4711';
    await post('employee', '/v1/incidents', { ...REPORT, title: 'Canary 0815' }, key);
    const rows = await app.sql<{ all: string }>(`select string_agg(k::text, ' ') as all from kept_answer k`);
    expect(rows[0]?.all).toBeTruthy();
    for (const canary of [key, 'Canary 0815']) {
      expect(rows[0]?.all).not.toContain(canary);
      expect(rows[0]?.all).not.toContain(Buffer.from(canary).toString('hex'));
    }
  });

  it('is remembered for a day', async () => {
    const part = <T>(type: Type<T>): T => app.app.get(type, { strict: false });
    const upkeep = new KeptUpkeepService(part(Database), part(Config), part(Clock));
    const forget = (): Promise<number> => upkeep.removeOld();
    const [kept, old] = [aKey(), aKey()];
    const first = await post('employee', '/v1/incidents', REPORT, kept);
    await post('employee', '/v1/incidents', REPORT, old);
    await app.sql(`update kept_answer set kept_at = kept_at - interval '23 hours 59 minutes'`);
    await forget();
    expect((await post('employee', '/v1/incidents', REPORT, kept)).body.id).toBe(first.body.id);
    await app.sql(`update kept_answer set kept_at = kept_at - interval '2 minutes'`);
    await forget();
    expect(await count('kept_answer')).toBe(0);
    expect(
      (await post('employee', '/v1/incidents', REPORT, old)).headers.get('idempotency-replayed'),
    ).toBeNull();
  });

  it('means nothing where nobody is signed in yet', async () => {
    const body = { email: 'employee@example.org', password: 'breach-trial' };
    const headers = { 'idempotency-key': aKey() };
    const tokens = [1, 2].map(
      async () => (await app.ask(null, 'POST', '/v1/auth/token', body, headers)).body.accessToken,
    );
    const [first, second] = await Promise.all(tokens);
    expect(first).not.toBe(second);
    expect(await count('kept_answer', `about is null and status = 200`)).toBe(0);
  });

  it('is offered by every POST, or the operation says why not', async () => {
    const { body } = await app.ask(null, 'GET', '/openapi.json');
    type Operation = { parameters?: { name: string }[]; 'x-repeatable'?: string };
    const paths = body['paths'] as Record<string, { post?: Operation }>;
    for (const [path, { post: operation }] of Object.entries(paths)) {
      if (!operation) continue;
      const isKeyed = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
      expect([path, isKeyed || operation['x-repeatable'] !== undefined]).toEqual([path, true]);
      expect([path, isKeyed && operation['x-repeatable'] !== undefined]).toEqual([path, false]);
    }
  });
});
