import type { QueryResultRow } from 'pg';
import { holds } from '../../domain/access/role.js';
import type { Actor } from '../../domain/access/role.js';
import type { DeliveryReport } from '../../domain/messages/delivery-report.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import { DELIVERY_OF_MESSAGE } from '../messages/delivery-reports.service.js';
import { visibleTo } from './visible-to.js';

export interface FailedRow extends QueryResultRow {
  id: string;
  kind: string;
  state: string;
  reference: string | null;
  personId: string | null;
  personName: string | null;
  attempts: number;
  unclearTries: number;
  lastError: string | null;
  createdAt: Date;
  delivery: (DeliveryReport & { at: string }) | null;
  failedAt: Date | null;
}

/**
 * Which messages a member may know of: those about incidents whose handling they may read, and those about none.
 * Administrators know of all but those about incidents that they must not learn of.
 */
function knownTo(member: Actor, sql: SqlQuery, mayRead: string): string {
  if (!holds(member, 'administrator')) return `i.id is null or ${mayRead}`;
  return `i.id is null or not exists (
    select from participant t
    where t.incident_id = i.id and t.person_id = ${sql.add(member.id)} and t.tie in ('implicated', 'conflicted'))`;
}

/** Messages `m`, narrowed by the conditions that `sql` has and by what the member may know of. */
export function messagesKnownTo(member: Actor, sql: SqlQuery): string {
  const mayRead = `(${visibleTo(member, sql, 'readHandling')})`;
  sql.where(knownTo(member, sql, mayRead));
  return `
    select m.id, m.kind, m.state, m.attempts, m.unclear_tries as "unclearTries", m.last_error as "lastError",
           m.created_at as "createdAt", m.failed_at as "failedAt", ${DELIVERY_OF_MESSAGE} as delivery,
           case when ${mayRead} then i.reference end as reference,
           case when ${mayRead} then p.id end as "personId", case when ${mayRead} then p.name end as "personName"
    from message m
    join person p on p.id = m.person_id
    left join incident i on i.id = m.incident_id
    where ${sql.conditions}`;
}

/** Queues a failed message again, for two days more, and writes who did so into the trail. */
export const QUEUE_AGAIN = {
  name: 'message-queue-again',
  text: `
    with again as (
      update message
      set state = 'queued', attempts = 0, next_attempt_at = $2, failed_at = null
      where id = $1 and state = 'failed'
      returning id, incident_id, kind, step_key, last_error
    )
    insert into audit_entry (id, incident_id, at, actor_id, type, step_key, changes, request_id)
    select $3, incident_id, $2, $4, 'message.retried', step_key,
           jsonb_build_object('message', id, 'kind', kind, 'reason', last_error), $5
    from again
    returning id`,
};
