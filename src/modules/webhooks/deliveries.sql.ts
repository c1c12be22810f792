import type { QueryResultRow } from 'pg';
import { SqlQuery } from '../../platform/database/sql-query.js';
import type { Statement } from '../../platform/database/database.js';
import type { Actor } from '../../domain/access/role.js';
import { notKeptFrom } from '../access/visible-to.js';
import type { DeliveryState } from './webhook-delivery.entity.js';

export interface DeliveryRow extends QueryResultRow {
  id: string;
  eventId: string;
  type: string;
  state: DeliveryState;
  attempts: number;
  nextAttemptAt: Date;
  doneAt: Date | null;
  status: number | null;
  reason: string | null;
  createdAt: Date;
}

const SHOWN = `d.id, d.event_id as "eventId", d.type, d.state, d.attempts, d.next_attempt_at as "nextAttemptAt",
           d.done_at as "doneAt", d.status, d.reason, d.created_at as "createdAt"`;

interface Asked {
  webhookId: string;
  state: DeliveryState | undefined;
  before: string | null;
  only: string | null;
  limit: number;
}

/** The newest first; nobody finds a call about a case that is kept from them. */
export function selectDeliveries(
  reader: Actor,
  { webhookId, state, before, only, limit }: Asked,
): { statement: Statement; values: unknown[] } {
  const sql = new SqlQuery();
  sql.where(`d.webhook_id = ${sql.add(webhookId)}`);
  if (state !== undefined) sql.where(`d.state = ${sql.add(state)}`);
  if (before !== null) sql.where(`d.id < ${sql.add(before)}`);
  if (only !== null) sql.where(`d.id = ${sql.add(only)}`);
  sql.where(`d.incident_id is null or ${notKeptFrom(reader, 'd.incident_id', sql)}`);
  const text = `
    select ${SHOWN}
    from webhook_delivery d
    where ${sql.conditions}
    order by d.id desc
    limit ${sql.add(limit)}`;
  return { statement: sql.named(text), values: sql.values };
}

/** Nothing is queued twice; one that is under way goes on. */
export const REDELIVER = {
  name: 'webhook-redeliver',
  text: `
    update webhook_delivery
    set state = 'queued', attempts = 0, next_attempt_at = $2, done_at = null, status = null, reason = null
    where id = $1 and state <> 'queued'
    returning id`,
};

export const QUEUE_TEST = {
  name: 'webhook-queue-test',
  text: `
    insert into webhook_delivery (id, webhook_id, event_id, type, state, next_attempt_at, created_at)
    select $1, $2, $1, 'webhook.test', 'queued', $3, $3
    where not exists (
      select from webhook_delivery
      where webhook_id = $2 and type = 'webhook.test' and state = 'queued')
    returning id`,
};

/**
 * Goes back to the last entry before that instant: what comes after it is read, and queued, again. Ids are in order of
 * time but for the clocks of several processes, so a little more is looked at than is asked for.
 */
export const GO_BACK = {
  name: 'webhook-go-back',
  text: `
    update webhook w
    set place_xact = f.xact, place_id = '00000000-0000-7000-8000-000000000000'
    from (
      select e.xact
      from audit_entry e
      where e.id >= $2 and e.recorded_at >= $3
      order by e.id
      limit 1
    ) f
    where w.id = $1 and (w.place_xact, w.place_id) > (f.xact, '00000000-0000-7000-8000-000000000000'::uuid)
    returning w.id`,
};
