import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { continueTrace } from '../../platform/http/traceparent.js';
import { post, type Answered, type Unanswered } from '../../platform/http-out/outgoing.js';
import { EventsService } from '../events/events.service.js';
import type { ClaimedCall } from './calls.sql.js';
import { askedBy, waitAfter } from './delivery-wait.js';
import { envelope } from './envelope.js';
import { originsFor } from './origins.js';
import { SecretsService } from './secrets.service.js';
import type { CallOutcome } from './settle.sql.js';
import { SettlingService } from './settling.service.js';
import { signatureHeaders } from './sign.js';
import { subscriber } from './subscriber.js';

const GONE = 410;

/** Makes one call, and writes down what became of it. */
@Injectable()
export class CallerService {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly settling: SettlingService,
    private readonly events: EventsService,
    private readonly secrets: SecretsService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async call(claimed: ClaimedCall, lease: Date): Promise<void> {
    const traceparent = continueTrace(claimed.trace);
    const outcome = await this.tried(claimed, lease, traceparent);
    const { id, state, reason } = outcome;
    const why = reason === null ? '' : `: ${reason} (attempt ${claimed.attempts})`;
    this.logger[reason === null ? 'debug' : 'warn']({
      ...{ msg: `Webhook delivery ${id} ${state}${why}`, traceparent },
    });
    await this.settling.settle(claimed, outcome);
  }

  private async tried(claimed: ClaimedCall, lease: Date, traceparent: string): Promise<CallOutcome> {
    const { id, eventId, incidentId } = claimed;
    const settled = { id, lease, at: this.clock.now(), status: null, reason: null, isGone: false };
    const event = incidentId === null ? null : await this.events.one(subscriber(claimed), eventId);
    // What became of the case since may keep it from them.
    if (incidentId !== null && event === null) return { ...settled, state: 'withheld' };
    const { type, createdAt, format, number, isOutOfOrder } = claimed;
    const at = event ? new Date(event.at) : createdAt;
    const content = { id: eventId, type, at, event, sequence: Number(number), isOutOfOrder };
    const { body, contentType } = envelope(content, format, `${this.config.publicUrl}/v1/events`);
    const signed = { id: eventId, at: this.clock.now(), body };
    const headers = {
      ...{ 'content-type': contentType, 'user-agent': 'breach-tracker', traceparent },
      ...signatureHeaders(signed, this.secretsOf(claimed)),
    };
    const url = new URL(claimed.url);
    const answer = await post(url, body, headers, originsFor(url, this.config));
    return { ...settled, ...this.meaningOf(answer, claimed) };
  }

  private secretsOf({ webhookId, secret, previousSecret }: ClaimedCall): string[] {
    return [secret, previousSecret].flatMap((sealed) =>
      sealed ? [this.secrets.open(sealed, webhookId)] : [],
    );
  }

  private meaningOf(
    answer: Answered | Unanswered,
    { attempts }: ClaimedCall,
  ): Pick<CallOutcome, 'state' | 'at' | 'status' | 'reason' | 'isGone'> {
    const { status } = answer;
    const now = this.clock.now();
    if (status !== null && status >= 200 && status < 300)
      return { state: 'sent', at: now, status, reason: null, isGone: false };
    const reason = answer.status === null ? answer.failure : `HTTP ${answer.status}`;
    const isGone = status === GONE;
    const asked = answer.status === null ? 0 : askedBy(answer.retryAfter, now);
    const wait = isGone ? null : waitAfter(attempts, Math.random(), asked);
    const state = wait === null ? 'failed' : 'queued';
    return { state, at: new Date(now.getTime() + (wait ?? 0)), status, reason, isGone };
  }
}
