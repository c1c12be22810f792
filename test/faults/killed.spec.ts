import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../support/eventually.js';
import { FaultStage } from './fault-stage.js';
import { expectEscalatedOnce, expectEveryMessageArrived } from './invariants.js';

/** kill -9 at every point at which a worker has begun something. */
describe('when a worker is killed', () => {
  let stage: FaultStage;
  let other: Client;
  beforeAll(async () => void (stage = await FaultStage.set()));
  afterAll(() => stage.end());
  beforeEach(async () => {
    other = new Client({ connectionString: stage.app.database.url });
    await other.connect();
  });
  afterEach(async () => {
    await other.end();
    await stage.clear();
  });

  it('before a mail was sent, another sends it when the lease ends, and not earlier', async () => {
    stage.sink.hold = 'greeting';
    const first = await stage.startWorker();
    await stage.queue(5);
    await eventually(
      () => stage.sink.silent,
      (silent) => silent === 5,
    );
    await first.kill();
    stage.sink.hold = null;
    await stage.startWorker();
    const [after] = await stage.queue(1);
    await stage.sink.until((mails) => mails.length > 0);
    const early = stage.sink.mails.map(({ parsed }) => parsed.messageId);
    expect(early).toEqual([`<${after}@city.example>`]);
    await stage.endLeases();
    await stage.untilAllIsDone();
    // Nobody knows of a killed worker how far it came.
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 6, twice: 0, unclear: 5 });
  });

  it('after DATA, the mail comes twice with one Message-ID, and that is counted', async () => {
    stage.sink.hold = 'content';
    const first = await stage.startWorker();
    await stage.queue(5);
    await eventually(
      () => stage.sink.silent,
      (silent) => silent === 5,
    );
    await first.kill();
    stage.sink.hold = null;
    await stage.endLeases();
    await stage.startWorker();
    await stage.untilAllIsDone();
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 5, twice: 5, unclear: 5 });
  });

  it('after DATA of a digest, the same messages come again in a mail with the same Message-ID', async () => {
    stage.sink.hold = 'content';
    await stage.queue(5);
    await stage.app.sql(`update message set held_until = now(), held_for = 'digest'`);
    const first = await stage.startWorker();
    await eventually(
      () => stage.sink.silent,
      (silent) => silent === 1,
    );
    await first.kill();
    stage.sink.hold = null;
    await stage.endLeases();
    await stage.startWorker();
    await stage.untilAllIsDone();
    expect(stage.sink.mails).toHaveLength(2);
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 5, twice: 5, unclear: 5 });
  });

  it('before it was written that a mail went, the mail comes twice, and that is counted', async () => {
    stage.sink.hold = 'content';
    const first = await stage.startWorker();
    await stage.queue(5);
    await eventually(
      () => stage.sink.silent,
      (silent) => silent === 5,
    );
    await other.query('begin');
    await other.query('select from message for update');
    stage.sink.release();
    await stage.untilSomeoneWaits();
    await first.kill();
    // The statement that waits was sent before the kill; it must not be carried out after all.
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    await other.query('rollback');
    await stage.endLeases();
    await stage.startWorker();
    await stage.untilAllIsDone();
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 5, twice: 5, unclear: 5 });
  });

  it('in the middle of a sweep, nothing of it stays, and the next one does it once', async () => {
    const first = await stage.startWorker();
    await other.query('begin');
    await other.query('lock table audit_entry in access exclusive mode');
    const incidents = await stage.overdue(60);
    await stage.untilSomeoneWaits();
    await first.kill();
    await other.query('rollback');
    await stage.startWorker();
    await stage.untilAllIsDone();
    await expectEscalatedOnce(stage, incidents);
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 120, twice: 0, unclear: 0 });
  });

  it('while a sweep is being committed, it is written or it is not, and happens once either way', async () => {
    // At the commit, and not before, each escalation waits for a lock.
    await stage.app.sql(`
      create function hold_commit() returns trigger language plpgsql as
        $$ begin perform pg_advisory_xact_lock(1); return null; end $$;
      create constraint trigger hold after insert on follow_up deferrable initially deferred
        for each row execute function hold_commit()`);
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(1)');
    const first = await stage.startWorker();
    const incidents = await stage.overdue(60);
    await stage.untilSomeoneWaits();
    await first.kill();
    await other.query('rollback');
    await stage.startWorker();
    await stage.untilAllIsDone();
    await stage.app.sql('drop trigger hold on follow_up; drop function hold_commit');
    await expectEscalatedOnce(stage, incidents);
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 120, twice: 0, unclear: 0 });
  });
});
