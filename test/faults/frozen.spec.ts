import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../support/eventually.js';
import type { MailSink } from '../support/mail-sink.js';
import { FaultStage } from './fault-stage.js';
import { expectEscalatedOnce, expectEveryMessageArrived } from './invariants.js';

const COUNT = 5;

/** SIGSTOP, until others have done its work, and SIGCONT: it does not know that time has passed. */
describe('when a worker stands still past its lease', () => {
  let stage: FaultStage;
  beforeAll(async () => void (stage = await FaultStage.set()));
  afterEach(() => stage.clear());
  afterAll(() => stage.end());

  const allSilent = (sink: MailSink): Promise<unknown> =>
    eventually(
      () => sink.silent,
      (silent) => silent === COUNT,
    );
  const rows = (): Promise<Record<string, unknown>[]> =>
    stage.app.sql(`select * from message where kind <> 'delivery_failed' order by id`);

  it('with mails in hand that had gone, they come once more, and what it says late changes nothing', async () => {
    const sink = await stage.startSink();
    sink.hold = 'content';
    const first = await stage.startWorker(sink);
    await stage.queue(COUNT);
    await allSilent(sink);
    first.freeze();
    await stage.endLeases();
    await stage.startWorker();
    await stage.untilAllIsDone();
    const before = await rows();
    sink.release();
    first.thaw();
    await first.stop();
    expect(await rows()).toEqual(before);
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: COUNT, twice: COUNT, unclear: COUNT });
  });

  it.each([
    ['was refused', 550],
    ['was put off', 451],
  ])('and hears that its mail %s, whoever has the message by now is not disturbed', async (_, code) => {
    const sink = await stage.startSink();
    sink.hold = 'greeting';
    sink.refusalOf = () => code;
    const first = await stage.startWorker(sink);
    await stage.queue(COUNT);
    await allSilent(sink);
    first.freeze();
    await stage.endLeases();
    stage.sink.hold = 'content';
    await stage.startWorker();
    await allSilent(stage.sink);
    const before = await rows();
    sink.release();
    first.thaw();
    await eventually(
      () => first.lines.filter((line) => line.includes(String(code))),
      (said) => said.length >= COUNT,
    );
    await first.stop();
    expect(await rows()).toEqual(before);
    stage.sink.release();
    await stage.untilAllIsDone();
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: COUNT, twice: 0, unclear: COUNT });
  });

  it('and its mail is taken after all, while another has given up, the message is sent', async () => {
    const sink = await stage.startSink();
    sink.hold = 'greeting';
    const first = await stage.startWorker(sink);
    await stage.queue(COUNT);
    await allSilent(sink);
    first.freeze();
    await stage.endLeases();
    stage.sink.refusalOf = (address) => (address.startsWith('supervisor@') ? 550 : null);
    await stage.startWorker();
    await eventually(rows, (all) => all.every((row) => row['state'] === 'failed'));
    sink.release();
    first.thaw();
    await eventually(rows, (all) => all.every((row) => row['state'] === 'sent'));
    await stage.untilAllIsDone();
    expect(await expectEveryMessageArrived(stage)).toMatchObject({ twice: 0, unclear: COUNT });
    expect((await rows()).map((row) => row['failed_at'])).toEqual(Array(COUNT).fill(null));
  });

  it('in the middle of a sweep, PostgreSQL takes from it what it holds, and it happens once', async () => {
    const other = new Client({ connectionString: stage.app.database.url });
    await other.connect();
    await other.query('begin');
    await other.query('lock table audit_entry in access exclusive mode');
    const first = await stage.startWorker();
    const incidents = await stage.overdue(20);
    await stage.untilSomeoneWaits();
    first.freeze();
    await other.query('rollback');
    await other.end();
    await stage.startWorker();
    await stage.untilAllIsDone();
    const before = await rows();
    first.thaw();
    await first.stop();
    expect(await rows()).toEqual(before);
    await expectEscalatedOnce(stage, incidents);
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 40, twice: 0, unclear: 0 });
  });
});
