import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Rounds } from '../../platform/clock/rounds.js';
import { DataKeys } from '../../platform/encryption/data-keys.service.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { SealedSecrets } from './sealed-secrets.service.js';
import { SealingPass } from './sealing-pass.service.js';

const REST_MS = 10 * 60_000;

/** The worker's round: wraps data keys with the newest key, makes one each month, and seals what was left in the open. */
@Injectable()
export class SealingLoopService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Encryption');
  private readonly rounds = new Rounds(() => this.round());

  constructor(
    private readonly keys: DataKeys,
    private readonly pass: SealingPass,
    private readonly secrets: SealedSecrets,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<number> {
    try {
      await this.keys.rewrap();
      await this.secrets.rotate();
      await this.keys.renew();
      if (await this.pass.hasOpen()) {
        const count = await this.pass.run('open', () => !this.rounds.isStopped);
        this.logger.log(`${count} rows of an earlier version are encrypted now`);
      }
    } catch (error) {
      this.logger.error({ msg: 'Encryption could not be kept up', error: describeError(error) });
    }
    return REST_MS;
  }
}
