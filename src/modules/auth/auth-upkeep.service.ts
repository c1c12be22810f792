import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Rounds } from '../../platform/clock/rounds.js';
import { Database } from '../../platform/database/database.js';
import { FORGET_OLD } from './session.sql.js';

const HOUR_MS = 3_600_000;

/** Deletes what is of no use any more: old tries, old addresses, sessions that are over. */
@Injectable()
export class AuthUpkeepService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds(() => this.round());

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(HOUR_MS);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  async forgetOld(): Promise<void> {
    for (const statement of FORGET_OLD) await this.database.query(statement, [this.clock.now()]);
  }

  private async round(): Promise<number> {
    // The database is away: an hour later is soon enough.
    await this.forgetOld().catch(() => undefined);
    return HOUR_MS;
  }
}
