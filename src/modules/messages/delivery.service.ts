import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import { failureOf, type MailFailure } from '../../platform/mail/mail-failure.js';
import { Mailer, type OutgoingMail } from '../../platform/mail/mailer.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { compose } from './compose.js';
import { composeNotice } from './compose-notice.js';
import {
  CLAIM,
  FAIL,
  NEXT_DUE,
  RELEASE,
  RETRY,
  SENT,
  type ClaimedMessage,
  type ClaimedNotice,
} from './messages.sql.js';
import { MESSAGE_QUEUED } from './messages.service.js';
import { NoticesService } from './notices.service.js';
import { waitAfter } from './retry-wait.js';

const AT_ONCE = 20;
const LEASE_MS = 2 * 60_000;
/** Workers look by themselves this often, in case a notification was lost. */
const LOOK_MS = 5_000;
const NOT_TOLD = 'the person may not be told any more';

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
    private readonly notices: NoticesService,
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
    const claimed = await this.database.query<ClaimedMessage | ClaimedNotice>(CLAIM, [
      now,
      new Date(now.getTime() + LEASE_MS),
      AT_ONCE,
    ]);
    await Promise.all(claimed.map((message) => this.deliver(message)));
    return claimed.length > 0 ? claimed.length : this.notices.tellOfFailures();
  }

  private async deliver(message: ClaimedMessage | ClaimedNotice): Promise<void> {
    const failure = await this.tryToSend(message);
    if (failure) await this.fail(message, failure);
    else await this.database.query(SENT, [message.id, this.clock.now(), message.email]);
  }

  private async tryToSend(message: ClaimedMessage | ClaimedNotice): Promise<MailFailure | null> {
    if (!message.mayBeTold) return { isPermanent: true, mayHaveArrived: false, reason: NOT_TOLD };
    try {
      const mail = await this.write(message);
      return mail && (await this.mailer.send(mail));
    } catch (error) {
      return failureOf(error, false);
    }
  }

  /** Null when there is nothing to tell any more. */
  private async write(message: ClaimedMessage | ClaimedNotice): Promise<OutgoingMail | null> {
    if (message.kind === 'delivery_failed') {
      const count = await this.notices.countFor(message);
      return count === 0 ? null : composeNotice(message, count, this.config, this.mailer.domain);
    }
    const protocol = await this.protocols.byId(message.protocolId);
    return compose(message, protocol, this.config, this.mailer.domain, this.clock.now());
  }

  private async fail(
    message: ClaimedMessage | ClaimedNotice,
    { isPermanent, mayHaveArrived, reason }: MailFailure,
  ): Promise<void> {
    const { id, attempts } = message;
    const wait = isPermanent ? null : waitAfter(attempts, Math.random());
    const now = this.clock.now();
    const state = wait === null ? 'failed' : 'queued';
    const about = message.kind === 'delivery_failed' ? 'failed messages' : message.reference;
    this.logger.warn(`Message ${id} about ${about} ${state}: ${reason} (attempt ${attempts})`);
    await (wait === null
      ? this.database.query(FAIL, [id, now, reason, Number(mayHaveArrived)])
      : this.database.query(RETRY, [id, new Date(now.getTime() + wait), reason, Number(mayHaveArrived)]));
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
