import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Cases } from '../support/cases.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Hooks, incidentOf, type Hook } from '../support/hooks.js';
import { PostSink } from '../support/post-sink.js';
import { AUTH_KEY, DATA_KEYS, RunningApp } from '../support/running-app.js';
import { untilTold } from '../support/until-told.js';

/** On a server that has counted fewer transactions, all that is there seems to come from the future. */
const RESTORED_ELSEWHERE = `
  alter table audit_entry disable trigger audit_entry_append_only;
  update audit_entry set xact = xact + 1000000000;
  alter table audit_entry enable trigger audit_entry_append_only;
  update webhook set place_xact = place_xact + 1000000000`;

/** What an operator does once a dump was restored on another server, as docs/operations.md has it. */
describe('npm run events:restored', () => {
  let database: TestDatabase;
  let app: RunningApp;
  let sink: PostSink;
  let hook: Hook;
  const start = async (): Promise<RunningApp> =>
    RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin }, { database });

  beforeAll(async () => {
    sink = await PostSink.start();
    database = await createTestDatabase();
    app = await start();
    hook = await new Hooks(app, sink).add({ types: ['incident.reported'] });
  });
  afterAll(async () => {
    await app.stop();
    await database.drop();
    await sink.stop();
  });

  async function restored(): Promise<{ code: number; said: string }> {
    const command = ['--import', './test/support/typescript-loader.js', 'src/events-restored.ts'];
    const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: database.url, AUTH_KEY, DATA_KEYS };
    return promisify(execFile)(process.execPath, command, { env }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: unknown) => {
        const { code, stderr } = error as { code: number; stderr: string };
        return { code, said: stderr };
      },
    );
  }
  const told = async (): Promise<string[]> => {
    const { body } = await app.ask('privacy', 'GET', '/v1/events?types=incident.reported&limit=200');
    return body.items.map(({ incident }) => (incident as { id: string }).id);
  };
  const trail = (): Promise<unknown[]> => app.sql('select id, xact, hash from audit_entry order by id');

  it('changes nothing while a process runs', async () => {
    await new Cases(app).file();
    await sink.until(hook.path, ({ length }) => length === 1);
    await app.sql(RESTORED_ELSEWHERE);
    const before = await trail();
    expect(await told()).toEqual([]);
    expect(await restored()).toEqual({
      code: 1,
      said: expect.stringMatching(/^\d+ other sessions use this database\. Stop all .* nothing was changed/),
    });
    expect((await trail()).slice(0, before.length)).toEqual(before);
    expect(await told()).toEqual([]);
  });

  it('has events go on, and none is missed', async () => {
    const [{ id: before } = { id: '' }] = await app.sql<{ id: string }>('select id from incident');
    await app.stop();
    expect(await restored()).toMatchObject({ code: 0, said: expect.stringMatching(/^Events go on/) });
    app = await start();
    const cases = new Cases(app);
    await untilTold(app);
    expect(await told()).toEqual([before]);
    const after = await cases.file();
    await untilTold(app);
    expect(await told()).toEqual([before, after.id]);
    const calls = await sink.until(hook.path, (posts) => posts.map(incidentOf).includes(after.id));
    const ids = calls
      .filter((call) => incidentOf(call) === before)
      .map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    const newest = await cases.file();
    await sink.until(hook.path, (posts) => posts.map(incidentOf).includes(newest.id));
    expect(await told()).toEqual([before, after.id, newest.id]);
    expect((await app.ask('privacy', 'POST', '/v1/audit/verify')).body).toMatchObject({ isIntact: true });
    await expect(app.sql('update audit_entry set xact = 1')).rejects.toThrow(/append|only|change/i);
  });

  it('changes nothing where nothing is needed', async () => {
    await app.stop();
    const place = 'select place_xact, place_id from webhook';
    const before = [await trail(), await app.sql(place)];
    expect(await restored()).toMatchObject({ code: 0, said: expect.stringMatching(/^Nothing was changed/) });
    expect([await trail(), await app.sql(place)]).toEqual(before);
    app = await start();
  });
});
