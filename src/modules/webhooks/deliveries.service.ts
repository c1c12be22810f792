import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Bell } from '../../platform/database/bell.js';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import type { Asking, Member } from '../people/people.service.js';
import { GO_BACK, QUEUE_TEST, REDELIVER, selectDeliveries, type DeliveryRow } from './deliveries.sql.js';
import type { ListDeliveriesDto } from './dto/webhook.dto.js';
import type { CallView } from './dto/webhook.view.js';
import { WEBHOOK_QUEUED } from './dispatch.service.js';
import { WebhooksService } from './webhooks.service.js';

const QUIET_MS = 20;
const SKEW_MS = 3_600_000;
const LONGEST_MS = 30 * 24 * SKEW_MS;

/** What became of calls, and what is called again. */
@Injectable()
export class DeliveriesService {
  private readonly bell: Bell;

  constructor(
    private readonly database: Database,
    private readonly webhooks: WebhooksService,
    private readonly trail: AuditService,
    private readonly clock: Clock,
  ) {
    this.bell = new Bell(database, WEBHOOK_QUEUED, QUIET_MS);
  }

  async page(webhookId: string, query: ListDeliveriesDto, member: Member): Promise<Page<CallView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const before = query.cursor === undefined ? null : decodeCursor(query.cursor, ['uuid'])[0];
    await this.webhooks.find(webhookId, member);
    const asked = { webhookId, state: query.state, before, only: null, limit: limit + 1 };
    const { statement, values } = selectDeliveries(member, asked);
    const rows = await this.database.query<DeliveryRow>(statement, values);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map(view), nextCursor: last ? encodeCursor([last.id]) : null };
  }

  async redeliver(webhookId: string, id: string, asking: Asking): Promise<CallView> {
    await this.webhooks.find(webhookId, asking.member);
    await this.find(webhookId, id, asking.member);
    await this.database.query(REDELIVER, [id, this.clock.now()]);
    await this.tell('webhook.redelivered', webhookId, asking, { delivery: id });
    return view(await this.find(webhookId, id, asking.member));
  }

  async test(webhookId: string, asking: Asking): Promise<CallView> {
    await this.webhooks.find(webhookId, asking.member);
    const id = newId();
    if ((await this.database.query(QUEUE_TEST, [id, webhookId, this.clock.now()])).length === 0)
      throw new Problem('conflict', { detail: 'A test event is on its way already.' });
    await this.tell('webhook.tested', webhookId, asking, { delivery: id });
    return view(await this.find(webhookId, id, asking.member));
  }

  /** The workers go through the trail again from there, and queue again what they find. */
  async replay(webhookId: string, since: string, asking: Asking): Promise<void> {
    await this.webhooks.find(webhookId, asking.member);
    const [at, now] = [new Date(since), this.clock.now()];
    if (at > now || now.getTime() - at.getTime() > LONGEST_MS)
      throw new Problem('validation_failed', {
        errors: [{ pointer: '/since', code: 'invalid', message: 'Give a time within the last 30 days.' }],
      });
    await this.database.query(GO_BACK, [webhookId, idAt(at.getTime() - SKEW_MS), at]);
    await this.tell('webhook.replayed', webhookId, asking, { since: at });
  }

  private async find(webhookId: string, only: string, member: Member): Promise<DeliveryRow> {
    const asked = { webhookId, state: undefined, before: null, only, limit: 1 };
    const { statement, values } = selectDeliveries(member, asked);
    const [row] = await this.database.query<DeliveryRow>(statement, values);
    if (!row) throw new Problem('not_found', { detail: 'There is no delivery with this id.' });
    return row;
  }

  private async tell(type: string, webhook: string, asking: Asking, more: object): Promise<void> {
    const { member, requestId } = asking;
    const changes = { webhook, ...more };
    await this.trail.record({ type, at: this.clock.now(), actorId: member.id, changes, requestId });
    this.bell.ring();
  }
}

/** The least id of version 7 (RFC 9562, section 5.7) of that time. */
function idAt(ms: number): string {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

function view({ eventId, nextAttemptAt, doneAt, createdAt, ...row }: DeliveryRow): CallView {
  return {
    ...row,
    event: eventId,
    nextAttemptAt: row.state === 'queued' ? nextAttemptAt.toISOString() : null,
    doneAt: doneAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}
