import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { isPointless } from '../../domain/messages/pointless.js';
import { Clock } from '../../platform/clock/clock.js';
import { Rounds } from '../../platform/clock/rounds.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { failureOf, type MailFailure } from '../../platform/mail/mail-failure.js';
import { Mailer, type MailContent } from '../../platform/mail/mailer.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { composeHeld } from './compose-digest.js';
import { CLAIM_HELD, LET_GO, MOVE_OPENINGS, NEXT_HELD, type HeldMessage } from './held.sql.js';
import { OpeningsService } from './openings.service.js';
import { OutcomesService } from './outcomes.service.js';
import type { Outcome } from './outcomes.sql.js';
import { waitAfter } from './retry-wait.js';
import { StationeryService } from './stationery.service.js';

const AT_ONCE = 20;
const LEASE_MS = 2 * 60_000;
const LOOK_MS = 5_000;
const NOT_TOLD = 'the person may not be told any more';
const POINTLESS = 'done or closed while it waited';

/** The worker's part for what waited for an opening: sends it then, if it still has anything to say. */
@Injectable()
export class HeldMailService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Delivery');
  private readonly rounds = new Rounds(() => this.round());

  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
    private readonly stationery: StationeryService,
    private readonly outcomes: OutcomesService,
    private readonly openings: OpeningsService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(LOOK_MS);
  }

  /** Before the mail server is taken leave of. */
  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<number> {
    try {
      const now = this.clock.now();
      await this.database.query(MOVE_OPENINGS, [
        ...[now, ...(await this.openings.after(now))],
        this.config.calendar,
      ]);
      await this.database.query(LET_GO, [now]);
      while (!this.rounds.isStopped && (await this.sendSome(this.clock.now())) > 0);
      const next = await this.database.one<{ at: Date | null }>(NEXT_HELD, []);
      const wait = next?.at ? next.at.getTime() - this.clock.now().getTime() : LOOK_MS;
      return Math.min(Math.max(wait, 50), LOOK_MS);
    } catch (error) {
      this.logger.warn({ msg: 'What waited for an opening waits on', error: describeError(error) });
      return LOOK_MS;
    }
  }

  /** Sends some of what is due at `now`; returns how many messages that were. */
  async sendSome(now: Date): Promise<number> {
    const lease = new Date(now.getTime() + LEASE_MS);
    const claimed = await this.database.query<HeldMessage>(CLAIM_HELD, [now, lease, AT_ONCE]);
    const mails = Map.groupBy(claimed, ({ id, digestId }) => digestId ?? id);
    await Promise.all([...mails.values()].map((messages) => this.deliver(messages, lease)));
    return claimed.length;
  }

  /** The messages of one mail share what becomes of it, and when it is tried again. */
  private async deliver(messages: readonly HeldMessage[], lease: Date): Promise<void> {
    const sent = messages.filter((message) => message.mayBeTold && !isPointless(message));
    const failure = sent.length > 0 ? await this.tryToSend(sent) : null;
    const ended = failure
      ? this.failed(sent, failure)
      : { state: 'sent' as const, wait: 0, reason: null, unclear: 0 };
    const now = this.clock.now();
    const outcomes = messages.map((message): Outcome => {
      const { id, email } = message;
      const left = { id, lease, at: now, address: null, unclear: 0 };
      if (!message.mayBeTold) return { ...left, state: 'failed', reason: NOT_TOLD };
      if (isPointless(message)) return { ...left, state: 'withdrawn', reason: POINTLESS };
      const { state, reason, unclear, wait } = ended;
      const address = state === 'sent' ? email : null;
      return { id, lease, state, at: new Date(now.getTime() + wait), address, reason, unclear };
    });
    await Promise.all(outcomes.map((outcome) => this.outcomes.record(outcome)));
  }

  private async tryToSend(messages: readonly HeldMessage[]): Promise<MailFailure | null> {
    try {
      const mail = await this.write(messages);
      return await this.mailer.send(this.stationery.dress(mail, messages[0]?.language ?? 'en'));
    } catch (error) {
      return failureOf(error, false);
    }
  }

  private async write(messages: readonly HeldMessage[]): Promise<MailContent> {
    const waited = messages.map(async (message) => {
      const protocol = await this.protocols.byId(message.protocolId);
      return { message, named: { protocol, laws: this.laws } };
    });
    const { stationery } = this.stationery;
    return composeHeld(
      await Promise.all(waited),
      stationery,
      this.config,
      this.mailer.domain,
      this.clock.now(),
    );
  }

  private failed(messages: readonly HeldMessage[], { isPermanent, mayHaveArrived, reason }: MailFailure) {
    const attempts = Math.max(...messages.map((message) => message.attempts));
    const wait = isPermanent ? null : waitAfter(attempts, Math.random());
    const state = wait === null ? 'failed' : 'queued';
    for (const { id, reference } of messages)
      this.logger.warn(`Message ${id} about ${reference} ${state}: ${reason} (attempt ${attempts})`);
    return { state, wait: wait ?? 0, reason, unclear: Number(mayHaveArrived) } as const;
  }
}
