import { Injectable, Logger } from '@nestjs/common';
import { officers } from '../../domain/messages/recipients.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { MessagesService } from '../messages/messages.service.js';
import { PeopleService } from '../people/people.service.js';
import type { ClaimedCall } from './calls.sql.js';
import { LASTING_MS } from './delivery-wait.js';
import { SETTLE_CALL, type CallOutcome } from './settle.sql.js';
import type { DisabledFor } from './webhook.entity.js';

/** Writes down what became of calls, and has those told who answer for an endpoint that is not called any more. */
@Injectable()
export class SettlingService {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  async settle({ webhookId }: ClaimedCall, outcome: CallOutcome): Promise<void> {
    const { id, lease, state, at, status, reason, isGone } = outcome;
    const now = this.clock.now();
    const administrators = officers('administrator', await this.people.organization(), now);
    const disabled = await this.database.one<{ disabledFor: DisabledFor }>(SETTLE_CALL, [
      ...[id, lease, state, at, status, reason, isGone, now, LASTING_MS],
      administrators.map(({ personId }) => personId),
    ]);
    if (!disabled) return;
    this.logger.warn(`Webhook ${webhookId} is disabled: ${disabled.disabledFor}`);
    this.messages.ring();
  }
}
