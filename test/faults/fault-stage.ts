import { Cases } from '../support/cases.js';
import type { TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { MailSink } from '../support/mail-sink.js';
import { RunningApp } from '../support/running-app.js';
import { OVERDUE, QUEUE } from './rows.sql.js';
import { WorkerProcess } from './worker-process.js';

/** A database with work in it, mail servers, and workers that come and go. */
export class FaultStage {
  private readonly workers: WorkerProcess[] = [];
  readonly sinks: MailSink[];

  private constructor(
    readonly app: RunningApp,
    private readonly source: string,
  ) {
    this.sinks = [app.mail];
  }

  static async set(database?: TestDatabase): Promise<FaultStage> {
    const app = await RunningApp.start({ PROCESS: 'http' }, database ? { database } : {});
    const { id } = await new Cases(app).at('acknowledged');
    await app.sql('delete from message');
    await app.sql('update incident_step set next_follow_up_at = null');
    return new FaultStage(app, id);
  }

  get sink(): MailSink {
    return this.app.mail;
  }

  async startWorker(sink = this.sink): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start(this.app.database.url, sink.url);
    this.workers.push(worker);
    return worker;
  }

  /** A mail server of one worker's own. */
  async startSink(): Promise<MailSink> {
    const sink = await MailSink.start();
    this.sinks.push(sink);
    return sink;
  }

  /** So many messages that are due now. */
  async queue(count: number): Promise<string[]> {
    const rows = await this.app.sql<{ id: string }>(QUEUE, [this.source, count]);
    await this.ring();
    return rows.map(({ id }) => id);
  }

  /** So many incidents with a step that is overdue. */
  async overdue(count: number): Promise<string[]> {
    const rows = await this.app.sql<{ id: string }>(OVERDUE, [this.source, count]);
    return rows.map(({ id }) => id);
  }

  /** In place of waiting for it: whatever a worker has in hand is anybody's from now on. */
  async endLeases(): Promise<void> {
    await this.app.sql(
      `update message set claimed_until = now() - interval '1 second' where claimed_until is not null`,
    );
    await this.ring();
  }

  /** In place of waiting for it: the next try is due now. */
  async hurry(): Promise<void> {
    await this.app.sql(`update message set next_attempt_at = now() where state = 'queued'`);
    await this.ring();
  }

  ring(): Promise<unknown> {
    return this.app.sql('notify message_queued');
  }

  /** Once a statement of a worker waits for a lock. */
  untilSomeoneWaits(): Promise<unknown> {
    return eventually(
      () =>
        this.app.sql(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        ),
      (waiting) => waiting.length > 0,
    );
  }

  /** Once nothing is queued any more, and every overdue step was looked at. */
  untilAllIsDone(mostMs = 60_000): Promise<unknown> {
    return eventually(
      () =>
        this.app.sql<{ left: number }>(
          `select ((select count(*) from message where state = 'queued')
                 + (select count(*) from incident_step
                    where status = 'open' and next_follow_up_at <= now()))::int as left`,
        ),
      ([row]) => row?.left === 0,
      mostMs,
    );
  }

  /** Ends the workers, and forgets all messages and mails. */
  async clear(): Promise<void> {
    for (const sink of this.sinks) sink.release();
    for (const worker of this.workers.splice(0)) await worker.kill();
    for (const sink of this.sinks.splice(1)) await sink.stop();
    this.sink.mails.length = 0;
    Object.assign(this.sink, { refusalOf: () => null, lateRefusal: null, cut: null, unwelcome: null });
    await this.app.sql('delete from message');
    await this.app.sql('update incident_step set next_follow_up_at = null');
  }

  async end(): Promise<void> {
    await this.clear();
    await this.app.stop();
  }
}
