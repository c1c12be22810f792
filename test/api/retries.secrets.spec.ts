import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Directory } from '../support/directory.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const HOOK = { name: 'Desk', url: 'https://desk.city.example/hook' };
const TOMORROW = new Date(Date.now() + 24 * 3_600_000).toISOString();
const KEY = { name: 'SIEM', owner: 'it@example.org', scopes: ['webhooks'], expiresAt: TOMORROW };
const REPORT = { title: 'Letter to the wrong house', discoveredAt: '2026-11-20T14:05:00-05:00' };

/** Who lost the answer lost the secret; whoever asks again under the same name gets it, and nobody else does. */
describe('a secret that is asked for under an Idempotency-Key', () => {
  let app: RunningApp;
  let systems: Systems;
  let keys = 0;

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    systems = new Systems(app);
  });
  afterAll(() => app.stop());

  const aKey = (): string => `secret-${(keys += 1)}`;
  const post = (account: string, path: string, body: unknown, key: string, ifMatch?: string) =>
    app.ask(account, 'POST', path, body, {
      'idempotency-key': key,
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    });
  const isReplayed = ({ headers }: Answer): boolean => headers.get('idempotency-replayed') === 'true';
  const told = ({ status, text, headers }: Answer): unknown => ({
    ...{ status, text, etag: headers.get('etag'), location: headers.get('location') },
  });
  const secretOf = ({ body }: Answer): string =>
    [body['secret'], body['key'], body['url']].filter((each) => typeof each === 'string').join('');
  async function state(table: string): Promise<unknown> {
    return app.sql(`select * from ${table} order by 1`);
  }

  const ISSUED: [what: string, path: string, body: object | undefined, table: string][] = [
    ['a webhook', '/v1/webhooks', HOOK, 'webhook'],
    ['the next secret of a webhook', '/v1/webhooks/HOOK/rotate', {}, 'webhook'],
    ['a key', '/v1/api-keys', KEY, 'api_key'],
    ['the next secret of a key', '/v1/api-keys/KEY/rotate', { expiresAt: TOMORROW }, 'api_key'],
    ['a calendar feed', '/v1/me/calendar', undefined, 'calendar_feed'],
  ];

  it.each(ISSUED)('is made once, and told again to its caller: %s', async (_, template, body, table) => {
    const hook = (await app.ask('admin', 'POST', '/v1/webhooks', HOOK)).body;
    const path = template.replace('HOOK', hook.id).replace('KEY', (await systems.add()).id);
    const [key, ifMatch] = [aKey(), path.endsWith('rotate') ? '"1"' : undefined];
    const first = await post('admin', path, body, key, ifMatch);
    expect(first.status).toBeLessThan(300);
    expect(isReplayed(first)).toBe(false);
    const before = await state(table);
    const again = await post('admin', path, body, key, ifMatch);
    expect(isReplayed(again)).toBe(true);
    expect(told(again)).toEqual(told(first));
    expect(secretOf(again).length).toBeGreaterThan(30);
    expect(await state(table)).toEqual(before);
  });

  it.each(ISSUED)(
    'is nowhere to be read, neither in the database nor in the log: %s',
    async (_, template, body) => {
      const hook = (await app.ask('admin', 'POST', '/v1/webhooks', HOOK)).body;
      const path = template.replace('HOOK', hook.id).replace('KEY', (await systems.add()).id);
      const key = aKey();
      const secret = secretOf(await post('admin', path, body, key, '*'));
      await post('admin', path, body, key, '*');
      const rows = await app.sql<{ row: string }>(`select k::text as row from kept_answer k`);
      const text = [...rows.map(({ row }) => row), ...app.lines].join('\n');
      expect(text).toContain('status');
      const part = secret.replace(/\.ics$/, '').slice(-20);
      for (const form of [part, Buffer.from(part).toString('hex'), Buffer.from(part).toString('base64')])
        expect(text).not.toContain(form);
    },
  );

  it('opens the door that it was made for', async () => {
    const key = aKey();
    const first = await post('admin', '/v1/api-keys', KEY, key);
    const again = await post('admin', '/v1/api-keys', KEY, key);
    expect(isReplayed(again)).toBe(true);
    expect(again.body.key).toBe(first.body.key);
    const listed = await systems.ask({ key: again.body.key }, 'GET', '/v1/webhooks');
    expect(listed.status).toBe(200);
  });

  it('is the caller’s own: under the same key another system gets a webhook and a secret of its own', async () => {
    const key = aKey();
    const [one, other] = [
      await systems.add({ scopes: ['webhooks'] }),
      await systems.add({ scopes: ['webhooks'] }),
    ];
    const ask = (system: typeof one): Promise<Answer> =>
      systems.ask(system, 'POST', '/v1/webhooks', HOOK, { 'idempotency-key': key });
    const [first, second, again] = [await ask(one), await ask(other), await ask(one)];
    expect([first, second, again].map(isReplayed)).toEqual([false, false, true]);
    expect(second.body['secret']).not.toBe(first.body['secret']);
    expect(told(again)).toEqual(told(first));
    const admin = await post('admin', '/v1/webhooks', HOOK, key);
    expect([isReplayed(admin), admin.body['secret'] === first.body['secret']]).toEqual([false, false]);
  });

  it('is not told to a system whose scope was taken since, nor to a key that was revoked', async () => {
    const [key, system] = [aKey(), await systems.add({ scopes: ['webhooks'] })];
    const ask = (): Promise<Answer> =>
      systems.ask(system, 'POST', '/v1/webhooks', HOOK, { 'idempotency-key': key });
    expect((await ask()).status).toBe(201);
    const path = `/v1/api-keys/${system.id}`;
    await app.ask('admin', 'PATCH', path, { scopes: ['events:read'] }, { 'if-match': '*' });
    expect((await ask()).body.code).toBe('scope_missing');
    await app.ask('admin', 'DELETE', path);
    expect((await ask()).body.code).toBe('unauthenticated');
  });

  it('is made once of twenty that race', async () => {
    const key = aKey();
    const name = 'Raced';
    await app.token('admin');
    const racing = Array.from({ length: 20 }, () => post('admin', '/v1/webhooks', { ...HOOK, name }, key));
    const answers = await Promise.all(racing);
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(secretOf)).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201).map(({ body }) => body.code);
    expect(others).toEqual(others.map(() => 'idempotency_in_progress'));
    expect(await app.sql('select 1 from webhook where name = $1', [name])).toHaveLength(1);
  });

  it('leaves nothing when the trail cannot be written, and is made when it can again', async () => {
    const key = aKey();
    const name = 'Undone';
    const webhooks = (): Promise<unknown[]> => app.sql('select 1 from webhook where name = $1', [name]);
    await app.sql(`alter table audit_entry add constraint halt check (type <> 'webhook.added') not valid`);
    expect((await post('admin', '/v1/webhooks', { ...HOOK, name }, key)).status).toBeGreaterThanOrEqual(400);
    expect(await webhooks()).toHaveLength(0);
    await app.sql('alter table audit_entry drop constraint halt');
    const made = await post('admin', '/v1/webhooks', { ...HOOK, name }, key);
    expect([made.status, isReplayed(made)]).toEqual([201, false]);
    expect(await webhooks()).toHaveLength(1);
  });

  it.each<[path: string, body: object]>([
    ['/v1/webhooks', HOOK],
    ['/v1/incidents', REPORT],
  ])('is told for a day and no longer, also where no worker came by: %s', async (path, body) => {
    const key = aKey();
    const first = await post('admin', path, body, key);
    await app.sql(`update kept_answer set kept_at = kept_at - interval '23 hours 59 minutes'`);
    expect(isReplayed(await post('admin', path, body, key))).toBe(true);
    await app.sql(`update kept_answer set kept_at = kept_at - interval '2 minutes'`);
    const late = await post('admin', path, body, key);
    expect([late.status, isReplayed(late)]).toEqual([201, false]);
    expect(late.body.id).not.toBe(first.body.id);
    expect(told(await post('admin', path, body, key))).toEqual(told(late));
  });

  describe('and what else is asked of a webhook or a directory', () => {
    it('is done once', async () => {
      const hook = (await app.ask('admin', 'POST', '/v1/webhooks', HOOK)).body;
      const at = `/v1/webhooks/${hook.id}`;
      const entries = async (): Promise<number> =>
        (await app.sql(`select 1 from audit_entry where type ~ '^webhook[.](tested|redelivered|replayed)$'`))
          .length;
      const tested = await app.ask('admin', 'POST', `${at}/test`);
      const since = new Date(Date.now() - 60_000).toISOString();
      for (const [path, body] of [
        [`${at}/deliveries/${tested.body.id}/redeliver`, undefined],
        [`${at}/replay`, { since }],
      ] as const) {
        const [key, before] = [aKey(), await entries()];
        const [first, again] = [await post('admin', path, body, key), await post('admin', path, body, key)];
        expect([first, again].map(isReplayed)).toEqual([false, true]);
        expect(told(again)).toEqual(told(first));
        expect(await entries()).toBe(before + 1);
      }
      // A second test would be refused while the first is on its way.
      const other = (await app.ask('admin', 'POST', '/v1/webhooks', HOOK)).body;
      const key = aKey();
      const ask = (): Promise<Answer> => post('admin', `/v1/webhooks/${other.id}/test`, undefined, key);
      expect([(await ask()).status, (await ask()).status]).toEqual([202, 202]);
    });

    it('is answered in the form of a directory', async () => {
      const directory = await Directory.connect(app);
      const person = {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        ...{ userName: 'once@city.example', emails: [{ value: 'once@city.example' }] },
      };
      const headers = { 'idempotency-key': aKey() };
      const first = await directory.ask('POST', 'Users', person, headers);
      const again = await directory.ask('POST', 'Users', person, headers);
      expect([first.status, isReplayed(again)]).toEqual([201, true]);
      expect(told(again)).toEqual(told(first));
      expect(again.headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
      const another = { ...person, userName: 'other@city.example' };
      const reused = await directory.ask('POST', 'Users', another, headers);
      expect(reused.body).toMatchObject({ status: '422', code: 'idempotency_key_reused' });
    });
  });
});
