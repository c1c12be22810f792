import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import { failureOf, Mailer } from '../../platform/mail/mailer.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { compose } from './compose.js';
import { CLAIM, NEXT_DUE, RELEASE, RETRY, SENT, type ClaimedMessage } from './messages.sql.js';
import { MESSAGE_QUEUED } from './messages.service.js';
import { waitAfter } from './retry-wait.js';

const AT_ONCE = 20;
const LEASE_MS = 2 * 60_000;
/** Workers look by themselves this often, in case a notification was lost. */
const LOOK_MS = 5_000;

/** The worker: takes what is queued, sends it, and writes down what became of it. */
@Injectable()
export class DeliveryService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Delivery');
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> | null = null;
  private isAgain = false;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly mailer: Mailer,
    private readonly protocols: ProtocolsService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    void this.begin();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.round;
    this.mailer.close();
  }

  private async begin(): Promise<void> {
    // A trial has one worker: whatever is claimed was claimed by one that was killed.
    if (this.config.isTrial) await this.database.query(RELEASE, []).catch(() => undefined);
    await this.listener.on(MESSAGE_QUEUED, () => this.wake());
    this.wake();
  }

  /** Looks for work now, or once more after the round that is under way. */
  private wake(): void {
    if (this.isStopped) return;
    if (this.round) {
      this.isAgain = true;
      return;
    }
    if (this.timer) clearTimeout(this.timer);
    this.round = this.work().finally(() => {
      this.round = null;
      if (this.isAgain) {
        this.isAgain = false;
        this.wake();
      }
    });
  }

  private async work(): Promise<void> {
    try {
      while (!this.isStopped && (await this.deliverSome()) > 0);
      await this.sleepUntilDue();
    } catch {
      // The database is away: what is queued stays queued.
      this.sleep(LOOK_MS);
    }
  }

  private async deliverSome(): Promise<number> {
    const now = this.clock.now();
    const claimed = await this.database.query<ClaimedMessage>(CLAIM, [
      now,
      new Date(now.getTime() + LEASE_MS),
      AT_ONCE,
    ]);
    await Promise.all(claimed.map((message) => this.deliver(message)));
    return claimed.length;
  }

  private async deliver(message: ClaimedMessage): Promise<void> {
    if (!message.mayBeTold) return this.fail(message, true, 'the person may not be told any more');
    try {
      const protocol = await this.protocols.byId(message.protocolId);
      await this.mailer.send(compose(message, protocol, this.config, this.mailer.domain, this.clock.now()));
    } catch (error) {
      const { isPermanent, reason } = failureOf(error);
      return this.fail(message, isPermanent, reason);
    }
    await this.database.query(SENT, [message.id, this.clock.now(), message.email]);
  }

  private async fail(message: ClaimedMessage, isPermanent: boolean, reason: string): Promise<void> {
    const wait = isPermanent ? null : waitAfter(message.attempts);
    const now = this.clock.now();
    const state = wait === null ? 'failed' : 'queued';
    this.logger.warn(
      `Message ${message.id} about ${message.reference} ${state}: ${reason} (attempt ${message.attempts})`,
    );
    await this.database.query(RETRY, [message.id, state, new Date(now.getTime() + (wait ?? 0)), reason]);
  }

  private async sleepUntilDue(): Promise<void> {
    const next = await this.database.one<{ at: Date | null }>(NEXT_DUE, []);
    const wait = next?.at ? next.at.getTime() - this.clock.now().getTime() : LOOK_MS;
    this.sleep(Math.min(Math.max(wait, 50), LOOK_MS));
  }

  private sleep(milliseconds: number): void {
    if (!this.isStopped) this.timer = setTimeout(() => this.wake(), milliseconds);
  }
}
