import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { MailSink } from '../support/mail-sink.js';
import { FaultStage } from './fault-stage.js';
import { expectEveryMessageArrived, type Copies } from './invariants.js';

/** As many as one worker has connections: all are tried at once. */
const COUNT = 5;
const HOUR_MS = 3_600_000;

interface Fault {
  name: string;
  fault: (sink: MailSink) => void;
  says: RegExp;
  /** What came of it in the end, beside the number of messages. */
  twice?: number;
  unclear?: number;
}

const FAULTS: Fault[] = [
  { name: 'says 421 in place of a greeting', fault: (sink) => (sink.unwelcome = 421), says: /421/ },
  { name: 'says 421 to the recipient', fault: (sink) => (sink.refusalOf = () => 421), says: /421/ },
  { name: 'says 451', fault: (sink) => (sink.refusalOf = () => 451), says: /451/ },
  { name: 'says 554 in place of a greeting', fault: (sink) => (sink.unwelcome = 554), says: /554/ },
  { name: 'cuts before DATA', fault: (sink) => (sink.cut = 'recipient'), says: /ECONNECTION/ },
  {
    ...{ name: 'cuts after DATA', fault: (sink) => (sink.cut = 'content'), says: /may have arrived/ },
    ...{ twice: COUNT, unclear: COUNT },
  },
  { name: 'never greets', fault: (sink) => (sink.hold = 'greeting'), says: /ETIMEDOUT/ },
  {
    ...{
      name: 'never answers to a mail',
      fault: (sink) => (sink.hold = 'content'),
      says: /may have arrived/,
    },
    ...{ twice: COUNT, unclear: COUNT },
  },
];

/** The mail server fails in every way it can, for two workers at once. */
describe('when the mail server', () => {
  let stage: FaultStage;
  beforeAll(async () => void (stage = await FaultStage.set()));
  afterEach(() => stage.clear());
  afterAll(() => stage.end());

  type Message = { attempts: number; claimed: boolean; error: string | null; wait: number };
  const messages = (): Promise<Message[]> =>
    stage.app.sql<Message>(
      `select attempts, claimed_until is not null as claimed, last_error as error,
              extract(epoch from next_attempt_at - now())::float8 * 1000 as wait
       from message order by id`,
    );
  /** Once all were tried so often, and nobody has them in hand. */
  const tried = (times: number, mostMs = 130_000): Promise<Message[]> =>
    eventually(messages, (all) => all.every((each) => each.attempts >= times && !each.claimed), mostMs);

  it.each(FAULTS)('$name, every mail waits and arrives', async ({ fault, says, twice = 0, unclear = 0 }) => {
    fault(stage.sink);
    await stage.startWorker();
    await stage.startWorker();
    await stage.queue(COUNT);
    const waiting = await tried(1);
    for (const { error } of waiting) expect(error).toMatch(says);
    stage.sink.release();
    Object.assign(stage.sink, { cut: null, unwelcome: null, refusalOf: () => null });
    await stage.hurry();
    await stage.untilAllIsDone();
    const came: Copies = await expectEveryMessageArrived(stage);
    expect(came).toEqual({ messages: COUNT, twice, unclear });
  });

  it('says 550, the message is a dead letter at once, and arrives when someone sends it again', async () => {
    stage.sink.refusalOf = (address) => (address.startsWith('supervisor@') ? 550 : null);
    await stage.startWorker();
    const [id = ''] = await stage.queue(1);
    await eventually(
      () => stage.app.sql<{ state: string }>('select state from message where id = $1', [id]),
      ([row]) => row?.state === 'failed',
    );
    stage.sink.refusalOf = () => null;
    expect(await stage.app.ask('privacy', 'POST', `/v1/messages/${id}/retry`)).toMatchObject({ status: 200 });
    await stage.untilAllIsDone();
    // The administrator's notice is the other one.
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 2, twice: 0, unclear: 0 });
  });

  it('is away for an hour, it is asked again with growing waits, and every mail arrives once', async () => {
    const away = await MailSink.start();
    await away.stop();
    await stage.startWorker(away);
    await stage.queue(COUNT);
    const waits: number[] = [];
    let [passed, times] = [0, 1];
    for (; passed < HOUR_MS; times += 1) {
      const wait = Math.max(...(await tried(times)).map((each) => each.wait));
      waits.push(wait);
      passed += wait;
      // An hour in place of which the rows move: whatever is due later is due so much sooner.
      await stage.app.sql(
        `update message set next_attempt_at = next_attempt_at - $1::interval, created_at = created_at - $1::interval`,
        [`${wait} milliseconds`],
      );
      if (passed < HOUR_MS) await stage.ring();
    }
    expect(waits.map((wait) => Math.round(wait / 60_000))).toEqual([0, 0, 1, 5, 15, 60].map(near));
    const back = await MailSink.start({ port: Number(new URL(away.url).port) });
    stage.sinks.push(back);
    await stage.hurry();
    await stage.untilAllIsDone();
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: COUNT, twice: 0, unclear: 0 });
  });
});

/** A tenth more or less. */
function near(minutes: number): unknown {
  return {
    asymmetricMatch: (given: number) => Math.abs(given - minutes) <= 1 + minutes / 10,
    toString: () => `about ${minutes}`,
  };
}
