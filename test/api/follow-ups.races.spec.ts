import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { SweepService } from '../../src/modules/follow-ups/sweep.service.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { HOUR, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

const ROUNDS = 50;

/** Everything about follow-ups that happens at the same moment, or in the middle of which something dies. */
describe('reminders and escalations', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  let sweeps: SweepService;
  let other: Client;
  const workers: RunningApp[] = [];
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    time = new PassingTime(app);
    sweeps = app.app.get(SweepService, { strict: false });
    other = new Client({ connectionString: app.database.url });
    await other.connect();
  });
  afterEach(() => other.query('rollback'));
  afterAll(async () => {
    await other.end();
    await Promise.all(workers.map((worker) => worker.stop()));
    await app.stop();
  });

  async function startWorker(): Promise<RunningApp> {
    const worker = await RunningApp.start({ PROCESS: 'worker' }, { sweeps: true, database: app.database });
    workers.push(worker);
    return worker;
  }

  /** An incident with a step that is overdue and was not looked at yet. */
  async function overdue(): Promise<string> {
    const { id } = await cases.at('acknowledged');
    await time.until(id, 'contain', 1_000);
    return id;
  }

  /** Resolves once some statement waits for a lock. */
  const someoneWaits = (): Promise<unknown> =>
    eventually(
      () =>
        app.sql<{ pid: number }>(
          `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        ),
      (waiting) => waiting.length > 0,
    );

  /** Stops the next sweep after it has taken its steps, before it knows what was sent. */
  const holdSweep = async (): Promise<void> => {
    await other.query('begin');
    await other.query('lock table follow_up in access exclusive mode');
  };

  /** In the order in which they were written. */
  async function story(id: string): Promise<string[]> {
    const rows = await app.sql<{ type: string }>(
      `select type from audit_entry where incident_id = $1 and step_key = 'contain'
         and type in ('step.escalated', 'step.completed') order by recorded_at`,
      [id],
    );
    return rows.map(({ type }) => type);
  }

  it('happen once, however many workers sweep at once', async () => {
    const ids: string[] = [];
    for (let nth = 0; nth < ROUNDS; nth += 1) ids.push(await overdue());
    const swept = await Promise.all(Array.from({ length: 4 }, () => sweeps.sweep(new Date())));
    expect(swept.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(ROUNDS);
    await time.sweep(4);
    for (const id of ids) {
      expect(await time.told(id, 'contain')).toEqual(['privacy: overdue', 'supervisor: overdue']);
      expect(await story(id)).toEqual(['step.escalated']);
    }
  });

  it('happen once even when two workers look at the same step at the same time', async () => {
    const id = await overdue();
    await time.sweep();
    // A look that comes too early or twice finds in the table what was sent.
    await app.sql(
      `update incident_step set next_follow_up_at = opened_at where incident_id = $1 and status = 'open'`,
      [id],
    );
    await time.sweep(4);
    expect(await story(id)).toEqual(['step.escalated']);
  });

  it('are left to whoever is just writing the same, with its trail and its mail', async () => {
    const id = await overdue();
    await other.query('begin');
    await other.query(
      `insert into follow_up (incident_id, subject, key, due_at, kind, nth, at, outcome, told, is_late, fired_at)
       select incident_id, 'step', key, due_at, 'escalation', 1, due_at, 'sent', '{owner}', false, now()
       from incident_step where incident_id = $1 and key = 'contain'`,
      [id],
    );
    const sweep = sweeps.sweep(new Date());
    await someoneWaits();
    await other.query('commit');
    expect(await sweep).toBe(1);
    expect(await story(id)).toEqual([]);
    expect(await time.told(id, 'contain')).toEqual([]);
  });

  it('never come after the step is done, in fifty races', async () => {
    const after: string[][] = [];
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      const id = await overdue();
      const done = cases.act('supervisor', id, 'steps/contain/complete', { note: 'Fetched.' });
      const [answer] = await Promise.all([done, sweeps.sweep(new Date()), sweeps.sweep(new Date())]);
      expect(answer.status).toBe(200);
      await time.sweep();
      after.push(await story(id));
    }
    const allowed = ['step.completed', 'step.escalated step.completed'];
    expect(after.map((each) => each.join(' ')).filter((each) => !allowed.includes(each))).toEqual([]);
  });

  it('hold whoever completes the step until they are written', async () => {
    const id = await overdue();
    await holdSweep();
    const sweep = sweeps.sweep(new Date());
    await someoneWaits();
    const done = cases.act('supervisor', id, 'steps/contain/complete', { note: 'Fetched.' });
    await eventually(
      () =>
        app.sql(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        ),
      (waiting) => waiting.length === 2,
    );
    await other.query('commit');
    expect([await sweep, (await done).status]).toEqual([1, 200]);
    expect(await story(id)).toEqual(['step.escalated', 'step.completed']);
  });

  it('leave alone what someone is just deciding on', async () => {
    const id = await overdue();
    await other.query('begin');
    await other.query('update incident set version = version where id = $1', [id]);
    expect(await sweeps.sweep(new Date())).toBe(0);
    await other.query('rollback');
    await other.query('begin');
    await other.query(`update incident_step set status = 'completed' where incident_id = $1`, [id]);
    expect(await sweeps.sweep(new Date())).toBe(0);
    await other.query('commit');
    expect(await sweeps.sweep(new Date())).toBe(0);
    expect(await time.told(id, 'contain')).toEqual([]);
  });

  it('are not lost when the connection breaks between taking and writing', async () => {
    const id = await overdue();
    await holdSweep();
    const sweep = sweeps.sweep(new Date()).then(
      () => 'written',
      () => 'broken',
    );
    await someoneWaits();
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(await sweep).toBe('broken');
    await other.query('rollback');
    expect(await story(id)).toEqual([]);
    expect(await time.told(id, 'contain')).toEqual([]);
    await time.sweep();
    expect(await story(id)).toEqual(['step.escalated']);
    expect(await time.told(id, 'contain')).toEqual(['privacy: overdue', 'supervisor: overdue']);
  });

  it('come by themselves from a worker that starts again, once, and survive the database', async () => {
    const fired = (id: string): Promise<string[]> =>
      eventually(
        () => story(id),
        (found) => found.length > 0,
      );
    const missed = await overdue();
    await time.until(missed, 'contain', HOUR / 2);
    const first = await startWorker();
    expect(await fired(missed)).toEqual(['step.escalated']);
    expect((await time.sent(missed, 'contain')).at(-1)).toMatch(/^escalation 1 .*: sent, late$/);
    // A worker that knows the people has no door to them.
    expect((await fetch(`${first.url}/v1/people`)).status).toBe(404);
    const next = await overdue();
    await app.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'privacy-breach-tracker'`,
    );
    expect(await fired(next)).toEqual(['step.escalated']);
    await first.stop();
    await startWorker();
    await time.pass(next, 3 * HOUR);
    await eventually(
      () => time.sent(next, 'contain'),
      (sent) => sent.length === 4,
    );
    expect([await story(missed), await story(next)]).toEqual([
      ['step.escalated'],
      ['step.escalated', 'step.escalated', 'step.escalated'],
    ]);
  });
});
