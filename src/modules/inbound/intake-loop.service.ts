import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Rounds } from '../../platform/clock/rounds.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { IntakeDeskService } from './intake-desk.service.js';

const EVERY_MS = 60_000;

/** Every worker looks, whether it takes mail in or not: a report that nobody reads is not forgotten. */
@Injectable()
export class IntakeLoopService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Inbound');
  private readonly rounds = new Rounds(() => this.round());

  constructor(
    private readonly desk: IntakeDeskService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(EVERY_MS);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<number> {
    try {
      await this.desk.remind(this.clock.now());
    } catch (error) {
      this.logger.warn({ msg: 'Reports by mail that are late wait', error: describeError(error) });
    }
    return EVERY_MS;
  }
}
