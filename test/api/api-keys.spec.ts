import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const SCOPES = ['incidents:report', 'incidents:read'];
const inDays = (days: number): string => new Date(Date.now() + days * 24 * 3_600_000).toISOString();

describe('keys of other systems', () => {
  let app: RunningApp;
  let second: RunningApp;
  let systems: Systems;
  let nobodysKey: Resource;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http', TRUSTED_PROXIES: '127.0.0.0/8' });
    second = await RunningApp.start({ PROCESS: 'http' }, { database: app.database });
    systems = new Systems(app);
    nobodysKey = await systems.add();
  });
  afterAll(async () => {
    await second.stop();
    await app.stop();
  });

  const admin = (method: string, path: string, body?: unknown, ifMatch = '*'): Promise<Answer> =>
    app.ask('admin', method, `/v1/api-keys${path}`, body, { 'if-match': ifMatch });
  /** Lists what it has filed: what a key with the scope incidents:read may do. */
  const list = (
    key: Pick<Resource, 'key'>,
    headers: Record<string, string> = {},
    process = app,
  ): Promise<Answer> => systems.ask(key, 'GET', '/v1/incidents', undefined, headers, process);
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });

  describe('are given by administrators', () => {
    it('with a secret that is shown once', async () => {
      const issued = await systems.add({ scopes: SCOPES, networks: ['192.0.2.0/24'], division: 'parks' });
      expect(issued.key).toMatch(/^pbt_[a-z2-7]{8}_[\w-]{43}$/);
      const { key, ...rest } = issued;
      expect(rest).toEqual({
        ...{ id: expect.any(String), prefix: key.slice(0, 12), name: 'SIEM', version: 1 },
        ...{ scopes: SCOPES, networks: ['192.0.2.0/24'], division: 'parks' },
        owner: { id: expect.any(String), name: 'Ines Costa', active: true },
        ...{ createdAt: expect.any(String), expiresAt: expect.any(String) },
        ...{ previousUntil: null, lastUsedAt: null, revokedAt: null },
      });
      const { body, headers } = await admin('GET', `/${issued.id}`);
      expect(body).toEqual(rest);
      expect(headers.get('etag')).toBe('"1"');
      expect((await admin('GET', '?limit=200')).body.items).toContainEqual(rest);
    });

    it('and nobody finds the secret again: in no row, no list, no log, no entry of the trail', async () => {
      const issued = await systems.add({ scopes: SCOPES });
      const rotated = await admin('POST', `/${issued.id}/rotate`, { expiresAt: inDays(9) });
      for (const key of [issued.key, rotated.body.key]) {
        await list({ key });
        await list({ key: `${key.slice(0, -1)}!` });
        await systems.ask({ key }, 'POST', '/v1/incidents', '{');
      }
      const rows = await app.sql<{ row: string }>(
        `select row_to_json(k)::text as row from api_key k
         union all select row_to_json(e)::text from audit_entry e`,
      );
      const found = [
        ...rows.map(({ row }) => row),
        ...app.lines,
        (await admin('GET', '?limit=200')).text,
      ].join();
      for (const key of [issued.key, rotated.body.key]) {
        expect(found).not.toContain(key.slice(13));
        expect(found).not.toContain(Buffer.from(key.slice(13)).toString('hex'));
      }
    });

    it.each([
      ['an expiry that is past', { expiresAt: inDays(-1) }, '/expiresAt'],
      ['an expiry after more than 400 days', { expiresAt: inDays(401) }, '/expiresAt'],
      ['no expiry', { expiresAt: undefined }, '/expiresAt'],
      ['an owner who is unknown', { owner: 'nobody@example.org' }, '/owner'],
      ['a scope that there is not', { scopes: ['everything'] }, '/scopes'],
      ['no scopes at all', { scopes: undefined }, '/scopes'],
      ['a network that is none', { networks: ['192.0.2.0/33'] }, '/networks'],
      ['the name of a host as a network', { networks: ['siem.example'] }, '/networks'],
      ['a division that is unknown', { division: 'moon' }, '/division'],
      ['a secret of one’s own', { key: 'pbt_aaaaaaaa_x' }, '/key'],
    ])('not with %s', async (_, parts, pointer) => {
      const body = { name: 'x', owner: 'it@example.org', scopes: [], expiresAt: inDays(1), ...parts };
      expect(await admin('POST', '', body)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
    });

    it.each(['employee', 'privacy', 'auditor'])('and kept from %s', async (account) => {
      const path = `/v1/api-keys/${nobodysKey.id}`;
      const asked = [
        await app.ask(account, 'GET', '/v1/api-keys'),
        await app.ask(account, 'POST', '/v1/api-keys', {
          name: 'x',
          owner: 'it@example.org',
          scopes: [],
          expiresAt: inDays(1),
        }),
        await app.ask(account, 'GET', path),
        await app.ask(account, 'PATCH', path, { scopes: SCOPES }, { 'if-match': '*' }),
        await app.ask(account, 'POST', `${path}/rotate`, { expiresAt: inDays(1) }, { 'if-match': '*' }),
        await app.ask(account, 'DELETE', path),
      ];
      expect(asked.map(({ status }) => status)).toEqual(Array(6).fill(403));
    });

    it('on the version that they have read', async () => {
      const { id } = await systems.add();
      expect(await admin('PATCH', `/${id}`, { name: 'Other' }, '"1"')).toMatchObject({
        body: { version: 2 },
      });
      for (const [method, path, body] of [
        ['PATCH', `/${id}`, { name: 'Stale' }],
        ['POST', `/${id}/rotate`, { expiresAt: inDays(1) }],
      ] as const) {
        expect(await admin(method, path, body, '"1"')).toMatchObject({ status: 412 });
        expect(await app.ask('admin', method, `/v1/api-keys${path}`, body)).toMatchObject({ status: 428 });
      }
      const racing = await Promise.all(
        Array.from({ length: 4 }, () => admin('PATCH', `/${id}`, { name: 'x' }, '"2"')),
      );
      expect(racing.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    });
  });

  describe('are recognized', () => {
    it.each<[string, (key: string) => string]>([
      ['another secret', (key) => key.slice(0, 13) + 'A'.repeat(43)],
      ['a letter changed', (key) => key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A')],
      ['the prefix of another', (key) => nobodysKey.key.slice(0, 13) + key.slice(13)],
      ['a prefix that there is not', (key) => `pbt_aaaaaaaa_${key.slice(13)}`],
      ['the secret alone', (key) => key.slice(13)],
      ['the prefix alone', (key) => key.slice(0, 12)],
      ['something behind it', (key) => `${key}A`],
      ['itself, twice', (key) => `${key}, ${key}`],
      ['nothing', () => ''],
      ['a space', () => ' '],
      ['10,000 characters', () => 'x'.repeat(10_000)],
    ])('by the whole key: not by %s', async (_, change) => {
      const { key } = await systems.add({ scopes: SCOPES });
      expect(await list({ key })).toMatchObject({ status: 200 });
      const { status, body } = await list({ key: change(key) });
      expect({ status, code: body.code, detail: body.detail }).toEqual({
        ...{ status: 401, code: 'unauthenticated', detail: 'This API key is not valid.' },
      });
    });

    it('by the header alone, and not beside a token', async () => {
      const { key } = await systems.add({ scopes: SCOPES });
      for (const path of [`/v1/incidents?x-api-key=${key}`, `/v1/incidents?api_key=${key}`])
        expect(await app.ask(null, 'GET', path)).toMatchObject({ status: 401 });
      expect(
        await app.ask(null, 'GET', '/v1/incidents', undefined, { authorization: `Bearer ${key}` }),
      ).toMatchObject({
        status: 401,
      });
      const both = { authorization: `Bearer ${await app.token('privacy')}` };
      expect(await list({ key }, both)).toMatchObject({ status: 401 });
    });

    it.each([
      ['192.0.2.7', 200],
      ['192.0.3.7', 403],
      ['198.51.100.9', 200],
      ['198.51.100.10', 403],
      ['::ffff:192.0.2.7', 200],
      ['::ffff:192.0.3.7', 403],
      ['2001:db8:0:1::1', 200],
      ['2001:db9::1', 403],
    ])('from %s: %i, where its networks are named', async (address, status) => {
      const key = await systems.add({
        scopes: SCOPES,
        networks: ['192.0.2.0/24', '198.51.100.9', '2001:db8::/32'],
      });
      const answer = await list(key, from(address));
      expect(answer.status).toBe(status);
      expect(answer.body.code).toBe(status === 403 ? 'network_not_allowed' : undefined);
    });

    it('from nowhere that an invented X-Forwarded-For names', async () => {
      const key = await systems.add({ scopes: SCOPES, networks: ['192.0.2.0/24'] });
      expect(await list(key, from('192.0.2.7'), second)).toMatchObject({ status: 403 });
    });

    it('until they expire, and then say so to those who hold them', async () => {
      const key = await systems.add({ scopes: SCOPES });
      await app.sql(`update api_key set expires_at = now() where id = $1`, [key.id]);
      const refused = await eventually(
        () => list(key),
        ({ status }) => status === 401,
      );
      expect(refused.body.detail).toMatch('has expired');
      const guessed = await list({ key: key.key.slice(0, 13) + 'A'.repeat(43) });
      expect(guessed.body.detail).toBe('This API key is not valid.');
    });
  });

  describe('are replaced', () => {
    it('at once, unless an overlap is asked for', async () => {
      const key = await systems.add({ scopes: SCOPES });
      const { status, body } = await admin('POST', `/${key.id}/rotate`, { expiresAt: inDays(30) }, '"1"');
      expect({ status, body }).toMatchObject({ status: 200, body: { version: 2, prefix: key['prefix'] } });
      expect(await list(body)).toMatchObject({ status: 200 });
      expect(await list(key)).toMatchObject({
        status: 401,
        body: { detail: expect.stringContaining('replaced') },
      });
    });

    it('with an overlap: the old one is taken until it ends', async () => {
      const key = await systems.add({ scopes: SCOPES });
      const { body } = await admin('POST', `/${key.id}/rotate`, {
        expiresAt: inDays(30),
        overlapUntil: inDays(0.5),
      });
      expect(await list(body)).toMatchObject({ status: 200 });
      expect(await list(key)).toMatchObject({ status: 200 });
      await app.sql(`update api_key set previous_until = now() where id = $1`, [key.id]);
      expect(
        await eventually(
          () => list(key),
          ({ status }) => status === 401,
        ),
      ).toMatchObject({ status: 401 });
      expect(await list(body)).toMatchObject({ status: 200 });
    });

    it('and of three only the last two are ever taken', async () => {
      const first = await systems.add({ scopes: SCOPES });
      const rotate = async (): Promise<Resource> =>
        (await admin('POST', `/${first.id}/rotate`, { expiresAt: inDays(30), overlapUntil: inDays(0.5) }))
          .body;
      const [next, last] = [await rotate(), await rotate()];
      const answers = [await list(first), await list(next), await list(last)];
      expect(answers.map(({ status }) => status)).toEqual([401, 200, 200]);
    });

    it('but a key that has expired is not brought back by its successor', async () => {
      const key = await systems.add({ scopes: SCOPES });
      await app.sql(`update api_key set expires_at = now() where id = $1`, [key.id]);
      const { body } = await admin('POST', `/${key.id}/rotate`, {
        expiresAt: inDays(30),
        overlapUntil: inDays(20),
      });
      expect(await list(key)).toMatchObject({ status: 401 });
      expect(await list(body)).toMatchObject({ status: 200 });
    });

    it.each([
      [
        'an overlap of more than 30 days',
        { expiresAt: inDays(60), overlapUntil: inDays(31) },
        '/overlapUntil',
      ],
      ['an overlap that is past', { expiresAt: inDays(60), overlapUntil: inDays(-1) }, '/overlapUntil'],
      ['an expiry after more than 400 days', { expiresAt: inDays(401) }, '/expiresAt'],
    ])('not with %s', async (_, body, pointer) => {
      expect(await admin('POST', `/${nobodysKey.id}/rotate`, body)).toMatchObject({
        ...{ status: 400, body: { errors: [{ pointer }] } },
      });
    });
  });

  describe('are taken away', () => {
    it('at once, in every process', async () => {
      const key = await systems.add({ scopes: SCOPES });
      await eventually(
        () => list(key, {}, second),
        ({ status }) => status === 200,
      );
      expect(await list(key)).toMatchObject({ status: 200 });
      expect(await admin('DELETE', `/${key.id}`)).toMatchObject({ status: 204 });
      expect(await list(key)).toMatchObject({ status: 401 });
      expect(
        await eventually(
          () => list(key, {}, second),
          ({ status }) => status === 401,
        ),
      ).toMatchObject({ status: 401 });
      expect(await admin('GET', `/${key.id}`)).toMatchObject({ body: { revokedAt: expect.any(String) } });
      expect(await admin('DELETE', `/${key.id}`)).toMatchObject({ status: 404 });
      expect(await admin('POST', `/${key.id}/rotate`, { expiresAt: inDays(1) })).toMatchObject({
        status: 409,
      });
      expect(await admin('PATCH', `/${key.id}`, { name: 'x' })).toMatchObject({ status: 409 });
    });

    it('and so are their scopes and networks', async () => {
      const key = await systems.add({ scopes: SCOPES });
      expect(await list(key)).toMatchObject({ status: 200 });
      await admin('PATCH', `/${key.id}`, { scopes: ['incidents:report'] });
      expect(await list(key)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
      await admin('PATCH', `/${key.id}`, { scopes: SCOPES, networks: ['203.0.113.1'] });
      expect(await list(key)).toMatchObject({ status: 403, body: { code: 'network_not_allowed' } });
    });
  });

  it('tell when they were last used, once a minute at most', async () => {
    const key = await systems.add({ scopes: SCOPES });
    const lastUsed = async (): Promise<unknown> => (await admin('GET', `/${key.id}`)).body['lastUsedAt'];
    for (let each = 0; each < 5; each += 1) await list(key);
    const first = await eventually(lastUsed, (at) => at !== null);
    await list(key);
    await list(key, {}, second);
    const changed = await app.sql('select from api_key where id = $1 and last_used_at <> $2', [
      key.id,
      first,
    ]);
    expect(changed).toEqual([]);
    expect((await admin('GET', `/${key.id}`)).headers.get('etag')).toBe('"1"');
  });

  it('leave their whole life in the trail', async () => {
    const key = await systems.add({ scopes: SCOPES });
    await admin('PATCH', `/${key.id}`, {
      scopes: [],
      networks: ['192.0.2.0/24'],
      owner: 'legal@example.org',
    });
    await list(key, from('192.0.2.1'));
    await list(key, from('192.0.9.1'));
    await admin('POST', `/${key.id}/rotate`, { expiresAt: inDays(5) });
    await admin('DELETE', `/${key.id}`);
    const entries = await app.sql(
      `select e.type || ' by ' || coalesce(split_part(p.email, '@', 1), k.name) as told, e.changes - 'key' as changes
       from audit_entry e
       left join person p on p.id = e.actor_id
       left join api_key k on k.id = e.actor_id
       where e.changes ->> 'key' = $1 or e.actor_id = $1::uuid
       order by e.id`,
      [key.id],
    );
    const someone = expect.any(String);
    expect(entries).toEqual([
      {
        told: 'api_key.added by admin',
        changes: {
          ...{ prefix: key['prefix'], owner: someone, division: null, scopes: SCOPES, networks: [] },
          expiresAt: key['expiresAt'],
        },
      },
      {
        told: 'api_key.changed by admin',
        changes: {
          owner: { from: someone, to: someone },
          scopes: { from: SCOPES, to: [] },
          networks: { from: [], to: ['192.0.2.0/24'] },
        },
      },
      { told: 'access.refused by SIEM', changes: { method: 'GET', route: '/v1/incidents' } },
      { told: 'access.refused by SIEM', changes: { method: 'GET', route: '/v1/incidents' } },
      { told: 'api_key.rotated by admin', changes: { expiresAt: someone, previousUntil: someone } },
      { told: 'api_key.revoked by admin', changes: {} },
    ]);
    const seen = (await app.ask('privacy', 'GET', `/v1/audit?actor=${key.id}`)).body.items;
    expect(seen).toMatchObject(Array(2).fill({ actor: { id: key.id, name: 'SIEM', kind: 'system' } }));
  });

  it('are not more than 500', async () => {
    await app.sql(
      `insert into api_key (id, prefix, name, owner_id, scopes, networks, secret_hash, created_at, expires_at)
       select gen_random_uuid(), 'pbt_' || n, 'x', $1, '{}', '{}', 'x', now(), now() from generate_series(1, 500) n`,
      [(nobodysKey['owner'] as Resource).id],
    );
    const body = { name: 'x', owner: 'it@example.org', scopes: [], expiresAt: inDays(1) };
    expect(await admin('POST', '', body)).toMatchObject({ status: 409 });
  });
});
