import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Rounds } from '../clock/rounds.js';
import { describeError } from '../logging/describe-error.js';
import type { Database, Statement } from './database.js';

const HOUR_MS = 3_600_000;
/** A statement that removes more would hold others up. */
const AT_ONCE = 1_000;

/** What is older than `before` ($1) may go; the statement removes so many ($2) at most, and returns a row for each. */
export interface Removal {
  statement: Statement;
  before: Date;
}

/** Removes once an hour what was kept long enough, some at a time. */
export abstract class Upkeep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Upkeep');
  private readonly rounds = new Rounds(() => this.round());

  constructor(private readonly database: Database) {}

  protected abstract statements(): readonly Removal[];

  onApplicationBootstrap(): void {
    this.rounds.begin(HOUR_MS);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Returns how many were removed. */
  async removeOld(): Promise<number> {
    let removed = 0;
    for (const { statement, before } of this.statements())
      for (let some = AT_ONCE; some === AT_ONCE && !this.rounds.isStopped; removed += some)
        some = (await this.database.query(statement, [before, AT_ONCE])).length;
    return removed;
  }

  private async round(): Promise<number> {
    try {
      await this.removeOld();
    } catch (error) {
      this.logger.warn({ msg: 'What is old is removed an hour later', error: describeError(error) });
    }
    return HOUR_MS;
  }
}
