import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckpointsService } from '../../src/modules/audit/checkpoints.service.js';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

describe('the trail over HTTP', () => {
  let app: RunningApp;
  let cases: Cases;
  let dir: string;
  let open: string;
  /** The privacy officer and the auditor must not know of it. */
  let hidden: string;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    dir = await mkdtemp(join(tmpdir(), 'trail-'));
    open = (await cases.at('escalated')).id;
    await cases.ask(
      'hr',
      'PATCH',
      open,
      '',
      { employmentActionAt: '2026-11-02T09:00:00Z' },
      await etag('hr', open),
    );
    await cases.ask('hr', 'POST', open, 'comments', { text: 'Qcomment', audience: 'human_resources' });
    hidden = (await cases.file({ implicated: ['auditor@example.org', 'privacy@example.org'] })).id;
    await sign();
  });
  afterAll(async () => {
    await app.stop();
    await rm(dir, { recursive: true });
  });

  const etag = async (account: string, id: string) => ({
    'if-match': (await cases.ask(account, 'GET', id)).headers.get('etag') ?? '',
  });
  const list = async (account: string, query = ''): Promise<Resource[]> => {
    const items: Resource[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/v1/audit?limit=50${query}${cursor && `&cursor=${cursor}`}`;
      const { status, body } = await app.ask(account, 'GET', path);
      expect(status).toBe(200);
      items.push(...body.items);
      cursor = body.nextCursor;
    }
    return items;
  };
  async function sign(): Promise<void> {
    const checkpoints = new CheckpointsService(app.app.get(Database), app.app.get(Config));
    checkpoints.onModuleInit();
    await checkpoints.sign(new Date(), true);
  }
  async function exported(account: string): Promise<string> {
    const answer = await fetch(`${app.url}/v1/audit/export`, {
      headers: { authorization: `Bearer ${await app.token(account)}` },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    return answer.text();
  }

  it.each(['', '/proof', '/export'])(
    'is for privacy officers and auditors: GET /v1/audit%s',
    async (path) => {
      for (const account of ['employee', 'supervisor', 'hr', 'communications', 'legal', 'it', 'admin'])
        expect((await app.ask(account, 'GET', `/v1/audit${path}`)).status).toBe(403);
      expect((await app.ask(null, 'GET', `/v1/audit${path}`)).status).toBe(401);
    },
  );

  it('lists entries, the newest first, to their end', async () => {
    const items = await list('privacy');
    expect(items.length).toBeGreaterThan(5);
    expect(items.map(({ id }) => id)).toEqual(
      items
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    expect(items.find(({ type }) => type === 'incident.escalated')).toMatchObject({
      ...{ incident: open, chain: open, actor: { name: expect.any(String) } },
    });
  });

  it('names nobody to auditors, and tells them nothing of what changed in a case', async () => {
    const ofCases = (await list('auditor')).filter((each) => each['incident'] !== null);
    expect(ofCases.length).toBeGreaterThan(5);
    for (const { actor, changes } of ofCases)
      expect({ name: (actor as Resource | null)?.['name'] ?? null, changes }).toEqual({
        name: null,
        changes: {},
      });
  });

  it.each([
    ['incident', () => `&incident=${open}`, (each: Resource) => each['incident'] === open],
    ['type', () => '&type=incident.reported', (each: Resource) => each['type'] === 'incident.reported'],
    ['to', () => '&to=2020-01-01T00:00:00Z', () => false],
    ['from', () => '&from=2020-01-01T00:00:00Z', () => true],
  ])('is filtered by %s', async (_, query, isRight) => {
    const all = await list('privacy');
    const some = await list('privacy', query());
    const ids = new Set(some.map(({ id }) => id));
    expect(
      all
        .filter(isRight)
        .map(({ id }) => id)
        .every((id) => ids.has(id)),
    ).toBe(true);
    expect(some.every(isRight)).toBe(true);
  });

  it('is filtered by the reference of an incident as by its id', async () => {
    const { reference } = (await app.ask('privacy', 'GET', `/v1/incidents/${open}`)).body;
    const ids = async (account: string, named: string): Promise<string[]> =>
      (await list(account, `&incident=${named}`)).map(({ id }) => id);
    expect(await ids('auditor', reference)).toEqual(await ids('auditor', open));
    expect(await ids('auditor', 'PB-2026-999999')).toEqual([]);
    const [kept] = await app.sql<{ reference: string }>('select reference from incident where id = $1', [
      hidden,
    ]);
    for (const account of ['privacy', 'auditor'])
      expect(await ids(account, kept?.reference ?? '')).toEqual([]);
  });

  it('is filtered by who acted', async () => {
    const { body: me } = await app.ask('supervisor', 'GET', '/v1/me');
    const some = await list('privacy', `&actor=${me.id}`);
    expect(new Set(some.map(({ actor }) => (actor as Resource).id))).toEqual(new Set([me.id]));
  });

  it.each(['?incident=x', '?type=', '?from=yesterday', '?limit=0', '?cursor=x', '?who=me'])(
    'refuses %s',
    async (query) => expect((await app.ask('privacy', 'GET', `/v1/audit${query}`)).status).toBe(400),
  );

  it.each(['privacy', 'auditor'])('never tells %s of a case that they must not know of', async (account) => {
    expect((await list(account)).filter((each) => each['incident'] === hidden)).toEqual([]);
    expect(await list(account, `&incident=${hidden}`)).toEqual([]);
    expect(await exported(account)).not.toContain(hidden);
    expect((await app.ask(account, 'POST', '/v1/audit/verify')).text).not.toContain(hidden);
  });

  it.each(['privacy', 'auditor'])('never tells %s of conduct', async (account) => {
    const types = (await list(account, `&incident=${open}`)).map(({ type }) => type as unknown);
    expect(types).toContain('incident.escalated');
    expect(types).not.toContain('conduct.recorded');
    expect(types).not.toContain('comment.added');
    expect(await exported(account)).not.toContain('conduct.recorded');
  });

  it('is exported without words, and verified offline with what was kept of the proof', async () => {
    const text = await exported('auditor');
    expect(text).not.toMatch(/"note"|"changes"|Qcomment/);
    const { body: proof } = await app.ask('auditor', 'GET', '/v1/audit/proof');
    const [file, kept, key] = ['export.ndjson', 'proof.json', 'key.pem'].map((name) => join(dir, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(file, text);
    await writeFile(kept, JSON.stringify(proof));
    await writeFile(key, (proof['keys'] as { publicKey: string }[])[0]?.publicKey ?? '');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['scripts/audit-verify.mjs', file, '--proof', kept, '--key', key],
    ]);
    expect(stdout).toMatch(/^Intact: \d+ entries under 1 signed checkpoints/);
    expect(stdout).toMatch(/Withheld: [1-9]\d* heads and [1-9]\d* entries/);
  });

  it('is verified in the database, and names what does not fit, but not where it must not be known', async () => {
    expect(await app.ask('auditor', 'POST', '/v1/audit/verify')).toMatchObject({
      ...{ status: 200, body: { isIntact: true, fault: null, checkpoints: 1 } },
    });
    const change = (chain: string, to: string) =>
      app.sql(`set session_replication_role = 'replica'; update audit_entry set request_id = ${to}
               where chain = '${chain}' and seq = 1`);
    const [{ was } = { was: '' }] = await app.sql<{ was: string }>(
      'select request_id as was from audit_entry where chain = $1 and seq = 1',
      [hidden],
    );
    await change(hidden, `'other'`);
    expect((await app.ask('auditor', 'POST', '/v1/audit/verify')).body).toMatchObject({
      ...{ isIntact: false, fault: { why: 'An entry was changed', chain: null, seq: null } },
    });
    await change(hidden, `'${was}'`);
  });

  describe('in parts', () => {
    const part = async (query: string): Promise<Resource> => {
      const { status, body } = await app.ask('auditor', 'POST', `/v1/audit/verify${query}`);
      expect(status).toBe(200);
      return body;
    };
    const signed = ({ entries, unsigned }: Resource): number => Number(entries) - Number(unsigned);
    beforeAll(async () => {
      for (let times = 0; times < 2; times += 1) {
        await part('');
        await sign();
      }
    });

    it('is verified as it is at once, and intact when all of it was gone through', async () => {
      const whole = await part('');
      expect(whole).toMatchObject({ isIntact: true, checkpoints: 3, continueAfter: null });
      const parts = [await part('?limit=1')];
      while (parts.at(-1)?.['continueAfter'] !== null)
        parts.push(await part(`?limit=1&after=${String(parts.at(-1)?.['continueAfter'])}`));
      expect(
        parts.map(({ isIntact, checkpoints, continueAfter }) => [isIntact, checkpoints, continueAfter]),
      ).toEqual([...[1, 2, 3].map((number) => [null, 1, number]), [true, 0, null]]);
      expect(parts.map(signed).reduce((sum, each) => sum + each)).toBe(signed(whole));
      expect(parts.map(({ unsigned }) => Number(unsigned) > 0)).toEqual([false, false, false, true]);
    });

    it('tells what is wrong in the part in which it is', async () => {
      const change = (to: string) =>
        app.sql(`set session_replication_role = 'replica';
                 update audit_entry set type = ${to} where chain = '${open}' and seq = 2`);
      const [{ type } = { type: '' }] = await app.sql<{ type: string }>(
        'select type from audit_entry where chain = $1 and seq = 2',
        [open],
      );
      await change(`'other'`);
      expect(await part('?limit=1')).toMatchObject({
        ...{
          isIntact: false,
          continueAfter: null,
          fault: { why: 'An entry was changed', chain: open, seq: 2 },
        },
      });
      expect(await part('?after=1')).toMatchObject({ isIntact: true, checkpoints: 2 });
      await change(`'${type}'`);
    });

    it('says so when the checkpoint to go on from is not the one that was signed, or is gone', async () => {
      expect(await part('?after=9')).toMatchObject({
        ...{ isIntact: false, fault: { why: 'Checkpoint 9 is missing' } },
      });
      const change = (to: string) =>
        app.sql(`set session_replication_role = 'replica';
                 update audit_checkpoint set body = ${to} where number = 1`);
      await change(`body || ' '`);
      expect(await part('?after=1')).toMatchObject({
        ...{
          isIntact: false,
          fault: { why: 'Checkpoint 2: it follows another checkpoint than the one before it' },
        },
      });
      await change('rtrim(body)');
      expect(await part('?after=1')).toMatchObject({ isIntact: true });
    });

    it.each(['?after=-1', '?after=x', '?limit=0', '?until=3'])('refuses %s', async (query) => {
      expect((await app.ask('auditor', 'POST', `/v1/audit/verify${query}`)).status).toBe(400);
    });
  });

  it('says who exported and who verified it', async () => {
    await exported('auditor');
    await app.ask('privacy', 'POST', '/v1/audit/verify');
    const [{ id: auditor }, { id: privacy }] = (await Promise.all(
      ['auditor', 'privacy'].map(async (account) => (await app.ask(account, 'GET', '/v1/me')).body),
    )) as [Resource, Resource];
    expect((await list('privacy', '&type=trail.exported'))[0]).toMatchObject({ actor: { id: auditor } });
    expect((await list('privacy', '&type=trail.verified'))[0]).toMatchObject({
      ...{ actor: { id: privacy }, changes: { isIntact: true } },
    });
  });

  it('is gone through once at a time, and freed by one who leaves', async () => {
    const leave = new AbortController();
    const authorization = `Bearer ${await app.token('auditor')}`;
    const [first, second] = await Promise.all([
      app.ask('privacy', 'POST', '/v1/audit/verify'),
      app.ask('auditor', 'POST', '/v1/audit/verify'),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 503]);
    const answer = await fetch(`${app.url}/v1/audit/export`, {
      headers: { authorization },
      signal: leave.signal,
    });
    expect(answer.status).toBe(200);
    leave.abort();
    await expect(answer.text()).rejects.toThrow();
    let status = 503;
    for (let tries = 0; tries < 100 && status === 503; tries += 1)
      status = (await app.ask('privacy', 'POST', '/v1/audit/verify')).status;
    expect(status).toBe(200);
  });
});
