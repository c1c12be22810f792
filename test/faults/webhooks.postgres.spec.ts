import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseOptions } from '../../src/app.module.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { startOwner, type OwnerProcess } from '../embedded/owner-process.js';
import { killServer, query } from '../embedded/trial.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { Hooks } from '../support/hooks.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { makeScratchFolder, removeScratchFolder } from '../support/scratch-folder.js';
import { expectInOrder, hold, idsOf, TYPES } from './calls.js';
import { WorkerProcess } from './worker-process.js';

const ROUNDS = 3;
const EACH = 6;

/** A PostgreSQL of its own is killed while calls are made, and comes back on the same port. */
describe('calls of webhooks, when PostgreSQL is killed', () => {
  let dir: string;
  let owner: OwnerProcess;
  let app: RunningApp;
  let sink: PostSink;
  let hooks: Hooks;
  const workers: WorkerProcess[] = [];
  beforeAll(async () => {
    dir = await makeScratchFolder();
    owner = await startOwner(dir);
    const { url } = owner.answer;
    // A commit that was answered survives; the rest of a throwaway's settings does not matter to a killed process.
    await query(url, 'alter database trial set synchronous_commit = on');
    await migrate(databaseOptions({ databaseUrl: url, databasePool: 2 }));
    sink = await PostSink.start();
    const settings = { OUTGOING_PRIVATE_ORIGINS: sink.origin };
    app = await RunningApp.start(
      { PROCESS: 'http', ...settings },
      { database: { url, drop: () => Promise.resolve() } },
    );
    hooks = new Hooks(app, sink);
    for (let nth = 0; nth < 2; nth += 1) workers.push(await WorkerProcess.start(url, app.mail.url, settings));
  });
  afterAll(async () => {
    for (const worker of workers) await worker.kill();
    await app.stop();
    await sink.stop();
    await owner.end('SIGTERM');
    await removeScratchFolder(dir);
  });

  async function restart(meanwhile: () => void): Promise<void> {
    await owner.end('SIGKILL');
    await killServer(`${dir}/postgres`, 'SIGKILL');
    meanwhile();
    owner = await startOwner(dir);
    expect(owner.answer.url).toBe(app.database.url);
    await eventually(
      () => app.ask(null, 'GET', '/health/ready'),
      ({ status, body }) => status === 200 && body['notifications'] === true,
    );
  }

  /** In place of waiting for it: whatever a worker took, and could not say what became of it, is anybody's again. */
  async function endLeases(): Promise<void> {
    await app.sql(
      `update webhook_delivery set claimed_until = created_at, next_attempt_at = created_at where state = 'queued'`,
    );
    await app.sql('notify webhook_queued');
  }

  it.each([
    ['once they were taken, and nobody could write it down', true, ROUNDS],
    ['while some are made and others are written down', false, 0],
  ])('%s: each comes at least once, under one id, in the order of its case', async (_, isHeld, again) => {
    const hook = await hooks.add({ types: TYPES });
    const cases = new Cases(app);
    const incidents: string[] = [];
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      const letGo = isHeld ? hold(sink, hook) : () => undefined;
      const before = sink.at(hook.path).length;
      for (let each = 0; each < EACH; each += 1) incidents.push((await cases.at('escalated')).id);
      await sink.until(hook.path, ({ length }) => length > before);
      await restart(letGo);
      await endLeases();
    }
    const all = incidents.length * TYPES.length;
    await eventually(
      () => hooks.rows(hook),
      (rows) => rows.length === all,
      60_000,
    );
    await endLeases();
    await eventually(
      () => hooks.rows(hook),
      (rows) => rows.every(({ state }) => state === 'sent'),
      60_000,
    );
    const calls = sink.at(hook.path);
    expect(new Set(idsOf(calls)).size).toBe(all);
    expect(new Set(calls.map(({ headers, text }) => `${headers['webhook-id']} ${text}`)).size).toBe(all);
    expect(calls.length).toBeGreaterThanOrEqual(all + again);
    expectInOrder(calls, incidents);
    await hooks.removeAll();
  });
});
