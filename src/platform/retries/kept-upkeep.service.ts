import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Rounds } from '../clock/rounds.js';
import { KeptAnswers } from './kept-answers.service.js';

const HOUR_MS = 3_600_000;

/** Sweeps answers that are older than a day. */
@Injectable()
export class KeptUpkeepService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds(() => this.round());

  constructor(private readonly kept: KeptAnswers) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(HOUR_MS);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<number> {
    // The database is away: an hour later is soon enough.
    await this.kept.forgetOld().catch(() => undefined);
    return HOUR_MS;
  }
}
