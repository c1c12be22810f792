import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Rounds } from '../../platform/clock/rounds.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { CheckpointsService } from './checkpoints.service.js';

/** After a failure, and at most: another worker's checkpoint moves the next one. */
const LOOK_MS = 60_000;

/** The worker's round: signs the trail at each interval, and goes on whatever happens. */
@Injectable()
export class CheckpointLoopService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Trail');
  private readonly rounds = new Rounds(() => this.round());

  constructor(
    private readonly checkpoints: CheckpointsService,
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
      const now = this.clock.now();
      await this.checkpoints.sign(now);
      const wait = (await this.checkpoints.dueAt(now)).getTime() - now.getTime();
      return Math.min(Math.max(wait, 1_000), LOOK_MS);
    } catch (error) {
      this.logger.error({ msg: 'The trail could not be signed', error: describeError(error) });
      return LOOK_MS;
    }
  }
}
