import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { databaseOptions } from '../../src/app.module.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { Cases } from '../support/cases.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';

const ROLE = `app_${randomBytes(4).toString('hex')}`;

async function run(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** The application connects as a role of its own, which owns nothing; somebody else owns the tables. */
describe('a role that is not the owner', () => {
  let database: TestDatabase;
  let app: RunningApp;
  let asApp: string;
  const options = () => databaseOptions({ databaseUrl: asApp, migrationUrl: database.url, databasePool: 2 });
  beforeAll(async () => {
    database = await createTestDatabase();
    const url = new URL(database.url);
    [url.username, url.password] = [ROLE, 'secret'];
    asApp = url.href;
    await run(database.url, `create role ${ROLE} login password 'secret'`);
    await migrate(options());
    app = await RunningApp.start({ DATABASE_URL: asApp }, { database });
  });
  afterAll(async () => {
    await app.stop();
    await database.drop();
    await run(process.env['TEST_POSTGRES_URL'] ?? '', `drop role ${ROLE}`);
  });

  it('serves a whole case, its mail included', async () => {
    const cases = new Cases(app);
    const { id } = await cases.at('closed');
    expect((await cases.list('privacy', id, 'timeline')).length).toBeGreaterThan(20);
    const unsent = () => app.sql(`select from message where incident_id = $1 and state <> 'sent'`, [id]);
    expect(await eventually(unsent, (rows) => rows.length === 0)).toEqual([]);
    const person = await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'new@example.org', name: 'New Person', roles: [] },
    });
    expect(person.status).toBe(201);
  });

  it.each([
    'update audit_entry set note = null',
    'update audit_entry set note = null where false',
    'delete from audit_entry',
    'truncate audit_entry',
    'truncate audit_entry cascade',
    'merge into audit_entry e using audit_entry o on o.id = e.id when matched then delete',
    'select from audit_entry for update',
    'alter table audit_entry disable trigger all',
    'alter table audit_entry disable trigger audit_entry_append_only',
    'drop trigger audit_entry_chained on audit_entry',
    'drop table audit_entry',
    'alter table audit_entry owner to current_user',
    'create or replace function chain_audit_entry() returns trigger language plpgsql as $$ begin return new; end $$',
    'create table elsewhere (x int)',
    'create rule quiet as on insert to audit_entry do instead nothing',
    `set session_replication_role = 'replica'`,
    'update migrations set name = name',
  ])('is refused: %s', async (statement) => {
    const before = await run(database.url, 'select count(*) from audit_entry');
    await expect(run(asApp, 'begin', statement)).rejects.toMatchObject({ code: '42501' });
    expect(await run(database.url, 'select count(*) from audit_entry')).toEqual(before);
  });

  it('cannot give itself more, nor become the owner', async () => {
    await run(asApp, 'grant update on audit_entry to current_user');
    await expect(run(asApp, 'update audit_entry set note = null')).rejects.toMatchObject({
      message: /denied/,
    });
    const [{ owner }] = (await run(database.url, 'select current_user as owner')) as [{ owner: string }];
    await expect(run(asApp, `set role "${owner}"`)).rejects.toMatchObject({ code: '42501' });
  });

  it('starts by itself when there is nothing to migrate, and says what to do when there is', async () => {
    const alone = databaseOptions({ databaseUrl: asApp, databasePool: 2 });
    expect(await migrate(alone)).toEqual([]);
    class AddSomething1999999999999 {
      up = (db: { query: (text: string) => Promise<void> }) => db.query('create table new (x int)');
      down = () => Promise.resolve();
    }
    await expect(migrate({ ...alone, migrations: [AddSomething1999999999999] })).rejects.toThrow(
      /run `npm run migrate` with MIGRATION_DATABASE_URL/,
    );
  });

  it('gets what a later table needs, and nothing more than before of the others', async () => {
    await run(
      database.url,
      'create table later (x int)',
      `grant all on audit_entry to ${ROLE}`,
      `grant truncate on incident to ${ROLE}`,
    );
    expect(await migrate(options())).toEqual([]);
    await run(asApp, 'insert into later values (1)', 'delete from later');
    await expect(run(asApp, 'delete from audit_entry')).rejects.toMatchObject({
      code: '42501',
      message: /denied/,
    });
    await expect(run(asApp, 'truncate incident cascade')).rejects.toMatchObject({ code: '42501' });
  });

  it('is refused by the migration when it is too powerful', async () => {
    const owner = new URL(database.url);
    await run(database.url, `create table owned (x int)`, `alter table owned owner to ${ROLE}`);
    await expect(migrate(options())).rejects.toThrow(/owns tables \(owned\)/);
    await run(database.url, 'drop table owned', `alter role ${ROLE} superuser`);
    await expect(migrate(options())).rejects.toThrow(/is a superuser/);
    await run(database.url, `alter role ${ROLE} nosuperuser`, `grant ${owner.username} to ${ROLE}`);
    await expect(migrate(options())).rejects.toThrow(/belongs to a role that does/);
    await run(database.url, `revoke ${owner.username} from ${ROLE}`);
    expect(await migrate(options())).toEqual([]);
  });
});
