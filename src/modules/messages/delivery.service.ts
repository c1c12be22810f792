import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { KINDS_THAT_WAIT } from '../../domain/messages/may-wait.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import { CourierService } from './courier.service.js';
import { CLAIM, NEXT_DUE, RELEASE, type Claimed } from './messages.sql.js';
import { MESSAGE_QUEUED } from './messages.service.js';
import { NoticesService } from './notices.service.js';
import { OpeningsService } from './openings.service.js';
import { OutcomesService } from './outcomes.service.js';
import type { Outcome } from './outcomes.sql.js';

/** So many that no connection waits while the database writes; whose turn never comes is given back in time. */
const MOST_IN_HAND = 30;
/** Room for so many is worth a claim. */
const ENOUGH_ROOM = 10;
const LEASE_MS = 2 * 60_000;
/** Workers look by themselves this often, in case a notification was lost. */
const LOOK_MS = 5_000;

/** The worker: takes what is queued as soon as it has room for more, and has it sent. */
@Injectable()
export class DeliveryService implements OnApplicationBootstrap, OnApplicationShutdown {
  /** On its way to the mail server, or waiting for a connection. */
  private readonly inHand = new Set<Promise<Outcome>>();
  /** Tried, while what became of it is being written. */
  private readonly tried = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> | null = null;
  private isAgain = false;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly courier: CourierService,
    private readonly outcomes: OutcomesService,
    private readonly notices: NoticesService,
    private readonly openings: OpeningsService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    void this.begin();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.outcomes.giveUp();
    await this.round;
    await Promise.all(this.inHand);
    await Promise.all(this.tried);
    this.courier.close();
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
      while (!this.isStopped && (await this.takeSome()) > 0);
      await this.sleepUntilDue();
    } catch {
      // The database is away: what is queued stays queued.
      this.sleep(LOOK_MS);
    }
  }

  private async takeSome(): Promise<number> {
    while (MOST_IN_HAND - this.inHand.size < ENOUGH_ROOM) await Promise.race(this.inHand);
    const now = this.clock.now();
    const lease = new Date(now.getTime() + LEASE_MS);
    const claimed = await this.database.query<Claimed>(CLAIM, [
      now,
      lease,
      ...[MOST_IN_HAND - this.inHand.size, KINDS_THAT_WAIT],
      ...[...(await this.openings.after(now)), this.config.calendar],
    ]);
    for (const message of claimed) if (message.waitsUntil === null) this.take(message, lease);
    return claimed.length > 0 ? claimed.length : this.notices.tellOfFailures();
  }

  /** Its place is free once it was tried: the next mail does not wait for what is written about this one. */
  private take(message: Claimed, lease: Date): void {
    const trying = this.courier.deliver(message, lease);
    this.inHand.add(trying);
    const done = trying
      .finally(() => this.inHand.delete(trying))
      .then((outcome) => this.settle(outcome))
      .finally(() => this.tried.delete(done));
    this.tried.add(done);
  }

  private async settle(outcome: Outcome): Promise<void> {
    await this.outcomes.record(outcome);
    // It may be due again before anything else is, or someone is to be told that it failed.
    if (outcome.state !== 'sent') this.wake();
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
