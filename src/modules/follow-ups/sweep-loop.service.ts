import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Rounds } from '../../platform/clock/rounds.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { SweepService } from './sweep.service.js';

/** How often a worker looks at least: a deadline that is given meanwhile may be nearer than the next one known. */
const LOOK_MS = 5_000;

/** The worker's round: waits until something is due, sends it, and goes on whatever happens. */
@Injectable()
export class SweepLoopService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Sweep');
  private readonly rounds = new Rounds(() => this.round());

  constructor(
    private readonly sweeps: SweepService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.clock.onPutForward(() => this.rounds.restart(0));
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<number> {
    try {
      const wait = await this.untilDue();
      if (wait > 0) return Math.min(wait, LOOK_MS);
      let swept = 0;
      while (!this.rounds.isStopped && (await this.sweeps.sweep(this.clock.now())) > 0) swept += 1;
      // What is due and could not be taken is in the hands of another.
      return swept > 0 ? Math.min(Math.max(await this.untilDue(), 50), LOOK_MS) : LOOK_MS;
    } catch (error) {
      this.logger.warn({ msg: 'What is due waits', error: describeError(error) });
      return LOOK_MS;
    }
  }

  private async untilDue(): Promise<number> {
    const next = await this.sweeps.nextAt();
    return next ? next.getTime() - this.clock.now().getTime() : LOOK_MS;
  }
}
