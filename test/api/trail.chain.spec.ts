import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { databaseOptions } from '../../src/app.module.js';
import { AuditService } from '../../src/modules/audit/audit.service.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

type Entry = Record<string, string | null>;

/** Everything as the text that was hashed. */
const ENTRIES = `
  select id, incident_id, chain, seq, actor_id, request_id, type, step_key, note, changes::text, words_salt,
         to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at,
         encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash
  from audit_entry
  order by chain, seq`;
const BEGINNING = '0'.repeat(64);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const fields = (...values: (string | null | undefined)[]): string =>
  values.map((value) => (value == null ? '-,' : `${Buffer.byteLength(value)}:${value},`)).join('');

/** The hash of an entry as docs/audit.md specifies it, written anew. */
function hashOf(e: Entry): string {
  const words = sha256(fields(e['words_salt'], e['note'], e['changes']));
  return sha256(
    'audit-entry/1,' +
      fields(e['chain'], e['seq'], e['id'], e['incident_id'], e['at'], e['recorded_at']) +
      fields(e['actor_id'], e['request_id'], e['type'], e['step_key'], e['prev_hash'], words),
  );
}

/** Fails unless the entries, by chain and place, are whole chains. */
function expectWhole(entries: readonly Entry[]): void {
  let before: Entry | undefined;
  for (const entry of entries) {
    const isFirst = entry['chain'] !== before?.['chain'];
    expect(entry['seq']).toBe(String(isFirst ? 1 : Number(before?.['seq']) + 1));
    expect(entry['prev_hash']).toBe(isFirst ? BEGINNING : before?.['hash']);
    expect(entry['hash']).toBe(hashOf(entry));
    before = entry;
  }
}

describe('the chains of the trail', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());
  const entries = () => app.sql<Entry>(ENTRIES);
  const audit = () => app.app.get(AuditService, { strict: false });
  const now = new Date('2026-11-20T14:05:00.123Z');

  it('bind each entry of a whole life to the one before it', async () => {
    const { id } = await cases.at('closed', { title: 'Letter — à la mauvaise personne, 信' });
    const ofCase = (await entries()).filter(({ chain }) => chain === id);
    expect(ofCase.length).toBeGreaterThan(20);
    expect(new Set(ofCase.map((entry) => entry['incident_id']))).toEqual(new Set([id]));
    expectWhole(ofCase);
  });

  it.each([
    ['plain', {}],
    ['texts that look like the form itself', { a: '5:hello,-,', b: '\\ "quoted" \t' }],
    ['letters outside of ASCII', { a: 'déjà vu, 信, 🗝' }],
    ['numbers as PostgreSQL keeps them', { a: 1.5, b: 1e21, c: -0, d: 12345678901234567890n.toString() }],
    ['nested', { z: { y: [null, true, { x: '' }] }, a: [] }],
  ])('hold for what has no incident: %s', async (type, changes) => {
    await audit().record({ type, at: now, actorId: null, changes, requestId: 'r-1' });
    await audit().record({ type, at: now, actorId: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', changes });
    expectWhole(await entries());
  });

  it('put what nobody did into that day’s chain, what someone did into theirs, and what befell them, too', async () => {
    const [actor, person, incident] = [1, 2, 3].map((n) => `019a9f3c-6b1e-7c55-9d0e-00000000000${n}`);
    await audit().record({ type: 'a', at: now, actorId: null });
    await audit().record({ type: 'b', at: now, actorId: actor ?? '' });
    await audit().record({ type: 'c', at: now, actorId: null, personId: person ?? '' });
    await audit().record({ type: 'd', at: now, actorId: actor ?? '', incidentId: incident ?? '' });
    const chains = await app.sql(
      `select type, chain from audit_entry where type in ('a', 'b', 'c', 'd') order by type`,
    );
    expect(chains.map(({ chain }) => chain as string)).toEqual([
      `00000000-0000-8000-8000-0000${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`,
      ...[actor, person, actor],
    ]);
  });

  it('stay one when fifty write to one case and to one person at once, and lose nobody', async () => {
    const { id } = await cases.file();
    const person = '019a9f3c-6b1e-7c55-9d0e-0000000000aa';
    const before = (await entries()).length;
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        await Promise.all([
          cases.ask('employee', 'POST', id, 'comments', { text: `Word ${n}` }),
          audit().record({ type: 'x', at: now, actorId: person }),
        ]);
      }),
    );
    const after = await entries();
    expect(after).toHaveLength(before + 100);
    expectWhole(after);
  });

  it('ignore what a writer claims about place, time and hashes', async () => {
    await app.sql(
      `insert into audit_entry (id, at, type, changes, seq, prev_hash, hash, recorded_at, words_salt)
       values (uuidv7(), now(), 'claimed', '{}', 7, 'x', 'y', '2020-01-01', gen_random_uuid())`,
    );
    expectWhole(await entries());
    const [row] = await app.sql(
      `select recorded_at > '2026-01-01' as "isNow" from audit_entry where type = 'claimed'`,
    );
    expect(row).toEqual({ isNow: true });
  });

  it('take the rows of one statement in the order in which it gives them', async () => {
    await app.sql(
      `insert into audit_entry (id, at, type, changes)
       select uuidv7(), now(), 'ordered ' || n, '{}' from unnest(array[3, 1, 2]) n`,
    );
    const rows = await app.sql(`select type from audit_entry where type like 'ordered%' order by seq`);
    expect(rows.map(({ type }) => type as string)).toEqual(['ordered 3', 'ordered 1', 'ordered 2']);
  });

  it('wait for each other within a case only', async () => {
    const [held, free] = [await cases.file(), await cases.file()];
    const holder = new Client({ connectionString: app.database.url });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query(
        `insert into audit_entry (id, incident_id, at, type, changes) values (uuidv7(), $1, now(), 'held', '{}')`,
        [held.id],
      );
      expect((await cases.ask('employee', 'POST', free.id, 'comments', { text: 'x' })).status).toBe(201);
      const waiting = cases.ask('employee', 'POST', held.id, 'comments', { text: 'x' });
      await holder.query('commit');
      expect((await waiting).status).toBe(201);
    } finally {
      await holder.end();
    }
    expectWhole(await entries());
  });

  it('are given to what was written before there were chains', async () => {
    const dataSource = await createDataSource(
      databaseOptions({ databaseUrl: app.database.url, databasePool: 2 }),
    ).initialize();
    const isChained = async () =>
      (await app.sql(`select from pg_proc where proname = 'chain_audit_entry'`)).length > 0;
    const before = await entries();
    // What is encrypted keeps an older version from coming back.
    await app.sql(`update incident set title = 'In the open'`);
    while (await isChained()) await dataSource.undoLastMigration();
    await dataSource.runMigrations();
    await dataSource.destroy();
    const after = await entries();
    expectWhole(after);
    expect(after.map((entry) => entry['id']).sort()).toEqual(before.map((entry) => entry['id']).sort());
  });
});
