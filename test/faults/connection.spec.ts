import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../support/eventually.js';
import { FaultStage } from './fault-stage.js';
import { expectEveryMessageArrived } from './invariants.js';

describe('when the connection breaks', () => {
  let stage: FaultStage;
  let other: Client;
  beforeAll(async () => {
    stage = await FaultStage.set();
    other = new Client({ connectionString: stage.app.database.url });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await stage.end();
  });

  it('while it is being written that mails went, it is written over the next, and none comes twice', async () => {
    stage.sink.hold = 'content';
    await stage.startWorker();
    await stage.queue(5);
    await eventually(
      () => stage.sink.silent,
      (silent) => silent === 5,
    );
    await other.query('begin');
    await other.query('select from message for update');
    stage.sink.release();
    await stage.untilSomeoneWaits();
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    await other.query('rollback');
    await stage.untilAllIsDone();
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 5, twice: 0, unclear: 0 });
  });
});
