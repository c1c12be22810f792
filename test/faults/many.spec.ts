import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FaultStage } from './fault-stage.js';
import { expectEscalatedOnce, expectEveryMessageArrived } from './invariants.js';

describe('when there is much to do at once', () => {
  let stage: FaultStage;
  beforeAll(async () => void (stage = await FaultStage.set()));
  afterEach(() => stage.clear());
  afterAll(() => stage.end());

  it.each([2, 4])('and %i workers do it, each thing is done once', async (workers) => {
    await Promise.all(Array.from({ length: workers }, () => stage.startWorker()));
    const [incidents] = await Promise.all([stage.overdue(300), stage.queue(300)]);
    await stage.untilAllIsDone();
    await expectEscalatedOnce(stage, incidents);
    expect(await expectEveryMessageArrived(stage)).toEqual({ messages: 900, twice: 0, unclear: 0 });
  });

  it('and of three workers one is killed again and again, nothing is left out', async () => {
    await stage.startWorker();
    await stage.startWorker();
    const incidents: string[] = [];
    for (let nth = 0; nth < 4; nth += 1) {
      const short = await stage.startWorker();
      const [some] = await Promise.all([stage.overdue(75), stage.queue(75)]);
      incidents.push(...some);
      const before = stage.sink.mails.length;
      await stage.sink.until((mails) => mails.length > before + 20);
      await short.kill();
    }
    await stage.endLeases();
    await stage.untilAllIsDone();
    await expectEscalatedOnce(stage, incidents);
    expect(await expectEveryMessageArrived(stage)).toMatchObject({ messages: 900 });
  });
});
