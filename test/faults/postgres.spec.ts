import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseOptions } from '../../src/app.module.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { startOwner, type OwnerProcess } from '../embedded/owner-process.js';
import { killServer, query } from '../embedded/trial.js';
import { eventually } from '../support/eventually.js';
import { makeScratchFolder, removeScratchFolder } from '../support/scratch-folder.js';
import { FaultStage } from './fault-stage.js';
import { expectEscalatedOnce, expectEveryMessageArrived } from './invariants.js';

const ROUNDS = 3;
const EACH = 100;

/** A PostgreSQL of its own ends in the middle of everything, and comes back on the same port. */
describe('when PostgreSQL', () => {
  let dir: string;
  let owner: OwnerProcess;
  let stage: FaultStage;
  beforeAll(async () => {
    dir = await makeScratchFolder();
    owner = await startOwner(dir);
    const { url } = owner.answer;
    // A commit that was answered survives; the rest of a throwaway's settings does not matter to a killed process.
    await query(url, 'alter database trial set synchronous_commit = on');
    await migrate(databaseOptions({ databaseUrl: url, databasePool: 2 }));
    stage = await FaultStage.set({ url, drop: () => Promise.resolve() });
  });
  afterAll(async () => {
    await stage.end();
    await owner.end('SIGTERM');
    await removeScratchFolder(dir);
  });

  async function restart(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    await owner.end('SIGKILL');
    await killServer(`${dir}/postgres`, signal);
    owner = await startOwner(dir);
    expect(owner.answer.url).toBe(stage.app.database.url);
  }

  it.each([
    ['is killed', 'SIGKILL'],
    ['is stopped at once', 'SIGQUIT'],
  ] as const)('%s under load, nothing is lost and nothing happens twice uncounted', async (_, signal) => {
    await stage.startWorker();
    await stage.startWorker();
    const incidents: string[] = [];
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      const [some] = await Promise.all([stage.overdue(EACH), stage.queue(EACH)]);
      incidents.push(...some);
      const before = stage.sink.mails.length;
      await stage.sink.until((mails) => mails.length > before + 10);
      await restart(signal);
    }
    await eventually(
      () => query(stage.app.database.url, 'select 1').catch(() => []),
      (rows) => rows.length === 1,
    );
    await eventually(
      () =>
        stage.app
          .sql(`select from message where state = 'queued' and claimed_until is null`)
          .catch(() => null),
      (left) => left?.length === 0,
      60_000,
    );
    // A claim that was committed, and of which its worker never heard.
    await stage.endLeases();
    await stage.untilAllIsDone();
    await expectEscalatedOnce(stage, incidents);
    expect(await expectEveryMessageArrived(stage)).toMatchObject({ messages: 3 * ROUNDS * EACH });
    await stage.clear();
  });
});
