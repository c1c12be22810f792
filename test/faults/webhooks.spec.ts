import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { Hooks, incidentOf, typesOf, type Hook } from '../support/hooks.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { expectInOrder, hold, idsOf, TYPES } from './calls.js';
import { WorkerProcess } from './worker-process.js';

/** Workers of their own that call a receiver, and end in the middle of it. */
describe('calls of webhooks, when', () => {
  let app: RunningApp;
  let cases: Cases;
  let sink: PostSink;
  let hooks: Hooks;
  let other: Client;
  const workers: WorkerProcess[] = [];
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({ PROCESS: 'http', OUTGOING_PRIVATE_ORIGINS: sink.origin });
    cases = new Cases(app);
    hooks = new Hooks(app, sink);
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  beforeEach(async () => {
    other = new Client({ connectionString: app.database.url });
    await other.connect();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.kill();
    await other.end();
    await hooks.removeAll();
    sink.answers.clear();
  });

  async function startWorker(): Promise<WorkerProcess> {
    const settings = { OUTGOING_PRIVATE_ORIGINS: sink.origin };
    const url = new URL(app.database.url);
    url.searchParams.set('application_name', 'worker');
    const worker = await WorkerProcess.start(url.href, app.mail.url, settings);
    workers.push(worker);
    return worker;
  }
  /** In place of waiting for it: whatever a worker has in hand is anybody's from now on. */
  async function endLeases(): Promise<void> {
    await app.sql(
      `update webhook_delivery set claimed_until = now() - interval '1 second' where claimed_until is not null`,
    );
    await app.sql('notify webhook_queued');
  }
  const untilSomeoneWaits = (): Promise<unknown> =>
    eventually(
      () =>
        app.sql(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        ),
      (waiting) => waiting.length > 0,
    );
  const untilAllSent = (hook: Hook, count: number): Promise<unknown> =>
    eventually(
      () => hooks.rows(hook),
      (rows) => rows.length === count && rows.every(({ state }) => state === 'sent'),
      60_000,
    );
  it('a worker is killed before it calls: another does when the lease ends, once, and not earlier', async () => {
    const hook = await hooks.add({ types: ['incident.reported'] });
    // Who takes a call waits for a lock, and has it when the lock is gone: the statement was sent.
    await app.sql(`
      create function hold_claim() returns trigger language plpgsql as
        $$ begin perform pg_advisory_xact_lock(1); return null; end $$;
      create trigger hold after update on webhook_delivery
        for each row when (new.claimed_until is not null) execute function hold_claim()`);
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(1)');
    const first = await startWorker();
    const kase = await cases.file();
    await untilSomeoneWaits();
    await first.kill();
    await other.query('rollback');
    await eventually(
      () => hooks.rows(hook),
      ([row]) => row?.['claimed_until'] !== null,
    );
    await app.sql('drop trigger hold on webhook_delivery; drop function hold_claim');
    await startWorker();
    const later = await cases.file();
    await sink.until(hook.path, ({ length }) => length > 0);
    expect(sink.at(hook.path).map(incidentOf)).toEqual([later.id]);
    await endLeases();
    await untilAllSent(hook, 2);
    expect(sink.at(hook.path).map(incidentOf)).toEqual([later.id, kase.id]);
  });

  it('a worker is killed after it called and before it knows: the call is made again under the same id', async () => {
    const hook = await hooks.add({ types: TYPES });
    const letGo = hold(sink, hook);
    const first = await startWorker();
    const kase = await cases.at('escalated');
    await sink.until(hook.path, ({ length }) => length === 1);
    await first.kill();
    letGo();
    await endLeases();
    await startWorker();
    await untilAllSent(hook, 3);
    const calls = sink.at(hook.path);
    expect(typesOf(calls)).toEqual(['incident.reported', ...TYPES]);
    expect(idsOf(calls)[0]).toBe(idsOf(calls)[1]);
    expect(calls[0]?.text).toBe(calls[1]?.text);
    expectInOrder(calls, [kase.id]);
  });

  it('two workers call, nothing comes twice, and each incident is told in order', async () => {
    const hook = await hooks.add({ types: TYPES });
    await startWorker();
    await startWorker();
    const incidents: string[] = [];
    for (let nth = 0; nth < 12; nth += 1) incidents.push((await cases.at('escalated')).id);
    await untilAllSent(hook, 36);
    const calls = sink.at(hook.path);
    expect(calls).toHaveLength(36);
    expect(new Set(idsOf(calls)).size).toBe(36);
    expectInOrder(calls, incidents);
  });

  it('all connections to PostgreSQL break, again and again, nothing is lost and the order is kept', async () => {
    const hook = await hooks.add({ types: TYPES });
    await startWorker();
    const incidents: string[] = [];
    for (let nth = 0; nth < 12; nth += 1) {
      incidents.push((await cases.at('escalated')).id);
      if (nth % 3 === 2)
        await other.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and application_name = 'worker'`,
        );
    }
    await endLeases();
    await untilAllSent(hook, 36);
    expectInOrder(sink.at(hook.path), incidents);
  });

  it('a receiver hangs, with or without headers, or drips: it is given ten seconds, and others are told meanwhile', async () => {
    const slow = await Promise.all([0, 1, 2].map(() => hooks.add({ types: ['incident.reported'] })));
    const quick = await hooks.add({ types: ['incident.reported'] });
    const [silent, hanging, dripping] = slow;
    sink.answers.set(silent?.path ?? '', () => undefined);
    sink.answers.set(hanging?.path ?? '', (_, response) => response.writeHead(200).flushHeaders());
    sink.answers.set(dripping?.path ?? '', (_, response) => {
      const timer = setInterval(() => response.write('x'), 1_000);
      response.on('close', () => clearInterval(timer));
    });
    await startWorker();
    for (let nth = 0; nth < 8; nth += 1) await cases.file();
    await untilAllSent(quick, 8);
    expect(sink.at(silent?.path ?? '').length).toBeLessThanOrEqual(4);
    const outcome = async (hook: Hook | undefined): Promise<unknown> => {
      const [row] = await eventually(
        () => (hook ? hooks.rows(hook) : []),
        ([each]) => each?.['attempts'] === 1 && each['claimed_until'] === null,
        30_000,
      );
      return [row?.['state'], row?.['status'], row?.['reason']];
    };
    expect(await outcome(silent)).toEqual(['queued', null, 'no answer in time']);
    // The status is there: it was taken.
    expect(await outcome(hanging)).toEqual(['sent', 200, null]);
    expect(await outcome(dripping)).toEqual(['sent', 200, null]);
  });

  it('a receiver answers 100 MB, it is cut off and taken', async () => {
    const hook = await hooks.add({ types: ['incident.reported'] });
    let written = 0;
    sink.answers.set(hook.path, (_, response) => {
      const chunk = Buffer.alloc(65_536);
      const more = (): void => {
        while (!response.destroyed && written < 100_000_000 && response.write(chunk)) written += chunk.length;
      };
      response.on('drain', more).writeHead(200);
      more();
    });
    await startWorker();
    await cases.file();
    await untilAllSent(hook, 1);
    expect(written).toBeLessThan(20_000_000);
  });
});
