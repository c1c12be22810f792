import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { continueTrace } from '../../platform/http/traceparent.js';
import { failureOf } from '../../platform/mail/mail-failure.js';
import { Mailer, type MailContent } from '../../platform/mail/mailer.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { ChatService, maskUrl, type ChatFailure } from '../channels/chat.service.js';
import { compose, composeChat } from './compose.js';
import { composeNotice } from './compose-notice.js';
import { composeNobodyFree } from './compose-nobody-free.js';
import { composeReset } from './compose-reset.js';
import { composeVacancy } from './compose-vacancy.js';
import { composeIntake } from './compose-intake.js';
import { composeStandIn } from './compose-stand-in.js';
import { composeWebhook } from './compose-webhook.js';
import type { Claimed, ClaimedIntakeMessage, ClaimedMessage, ClaimedStandIn } from './messages.sql.js';
import { NoticesService } from './notices.service.js';
import type { Outcome } from './outcomes.sql.js';
import { waitAfter } from './retry-wait.js';
import { SealingService } from '../sealing/sealing.service.js';
import { StationeryService } from './stationery.service.js';

const NOT_TOLD = 'the person may not be told any more';
const TOO_OLD = 'the link would not work any more';
const NO_ROOM = 'the channel was removed, or one of its readers may not be told';

/** Tries to send one message, and says what became of it. */
@Injectable()
export class CourierService {
  private readonly logger = new Logger('Delivery');

  constructor(
    private readonly mailer: Mailer,
    private readonly chat: ChatService,
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
    private readonly notices: NoticesService,
    private readonly stationery: StationeryService,
    private readonly sealing: SealingService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async deliver(message: Claimed, lease: Date): Promise<Outcome> {
    if (message.room) this.sealing.openListed('channel', [message.room.id], message.room);
    const failure = await this.tryToSend(message);
    const now = this.clock.now();
    if (failure) return this.failed(message, lease, failure, now);
    const { id } = message;
    this.tell('debug', message, `Message ${id} about ${subjectOf(message)} sent`);
    const address = message.room ? maskUrl(message.room.url) : message.email;
    return { id, lease, state: 'sent', at: now, address, reason: null, unclear: 0 };
  }

  close(): void {
    this.mailer.close();
  }

  private async tryToSend(message: Claimed): Promise<ChatFailure | null> {
    if (!message.mayBeTold)
      return { isPermanent: true, mayHaveArrived: false, reason: message.room ? NO_ROOM : NOT_TOLD };
    if (message.kind === 'password_reset' && message.dueAt <= this.clock.now())
      return { isPermanent: true, mayHaveArrived: false, reason: TOO_OLD };
    try {
      if (message.room) return await this.sendChat(message, message.room);
      const mail = await this.write(message);
      return mail && (await this.mailer.send(this.stationery.dress(mail, message.language)));
    } catch (error) {
      return failureOf(error, false);
    }
  }

  private async sendChat(
    message: ClaimedMessage,
    { format, url }: NonNullable<ClaimedMessage['room']>,
  ): Promise<ChatFailure | null> {
    const named = { protocol: await this.protocols.byId(message.protocolId), laws: this.laws };
    const { stationery } = this.stationery;
    return this.chat.send(
      url,
      composeChat(message, format, named, stationery, this.config, this.clock.now()),
    );
  }

  /** Null when there is nothing to tell any more. */
  private async write(message: Claimed): Promise<MailContent | null> {
    const { stationery } = this.stationery;
    if (message.kind === 'delivery_failed') {
      const count = await this.notices.countFor(message);
      return count === 0 ? null : composeNotice(message, count, stationery, this.config, this.mailer.domain);
    }
    if (message.kind === 'office_vacant')
      return composeVacancy(message, stationery, this.config, this.mailer.domain);
    if (message.kind === 'nobody_free')
      return composeNobodyFree(message, stationery, this.config, this.mailer.domain);
    if (message.kind === 'password_reset')
      return composeReset(message, stationery, this.config, this.mailer.domain);
    if (message.kind === 'webhook_disabled') {
      const mail = composeWebhook(message, stationery, this.config, this.mailer.domain);
      if (!mail) await this.notices.withdraw(message);
      return mail;
    }
    if (isStandIn(message)) return composeStandIn(message, stationery, this.config, this.mailer.domain);
    if (isAboutIntake(message)) return composeIntake(message, stationery, this.config, this.mailer.domain);
    const protocol = await this.protocols.byId(message.protocolId);
    return compose(
      message,
      { protocol, laws: this.laws },
      stationery,
      this.config,
      this.mailer.domain,
      this.clock.now(),
    );
  }

  /** In the trace of the request that queued it, if any did. */
  private tell(level: 'debug' | 'warn', { trace }: Claimed, msg: string): void {
    this.logger[level]({ msg, ...(trace !== null && { traceparent: continueTrace(trace) }) });
  }

  private failed(
    message: Claimed,
    lease: Date,
    { isPermanent, mayHaveArrived, reason, waitMs = 0 }: ChatFailure,
    now: Date,
  ): Outcome {
    const { id, attempts } = message;
    const wait = isPermanent ? null : waitAfter(attempts, Math.random());
    const state = wait === null ? 'failed' : 'queued';
    const said = `Message ${id} about ${subjectOf(message)} ${state}: ${reason} (attempt ${attempts})`;
    this.tell('warn', message, said);
    const at = new Date(now.getTime() + (wait === null ? 0 : Math.max(wait, waitMs)));
    return { id, lease, state, at, address: null, reason, unclear: Number(mayHaveArrived) };
  }
}

function subjectOf(message: Claimed): string {
  if (message.kind === 'password_reset') return 'a new password';
  if (message.kind === 'office_vacant') return 'an office';
  if (message.kind === 'nobody_free') return 'an office in which nobody is free';
  if (message.kind === 'webhook_disabled') return 'a webhook';
  if (isStandIn(message)) return 'standing in';
  return message.kind === 'delivery_failed' ? 'failed messages' : message.reference;
}

function isStandIn(message: Claimed): message is ClaimedStandIn {
  return message.kind.startsWith('stand_in');
}

function isAboutIntake(message: Claimed): message is ClaimedIntakeMessage {
  return message.kind.startsWith('mail_');
}
