import type { QueryResultRow } from 'pg';
import { holds, type Actor } from '../../domain/access/role.js';
import type { DeliveryReport } from '../../domain/messages/delivery-report.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import { DELIVERY_OF_MESSAGE } from '../messages/delivery-reports.service.js';
import type { MessageState } from '../messages/messages.service.js';
import type { ListMessagesDto } from './dto/list-messages.dto.js';
import { isNamed } from '../access/named-incident.js';
import { notKeptFrom, visibleTo } from '../access/visible-to.js';

export interface LoggedRow extends QueryResultRow {
  id: string;
  kind: string;
  state: MessageState;
  /** This and what else tells of the incident is null for whoever may not know. */
  reference: string | null;
  personId: string | null;
  personName: string | null;
  channelId: string | null;
  channelName: string | null;
  stepKey: string | null;
  obligation: string | null;
  attempts: number;
  unclearTries: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  failedAt: Date | null;
  delivery: (DeliveryReport & { at: string }) | null;
}

/** A message may tell of an employment action; administrators as such read of no incident. */
function readableTo(member: Actor, sql: SqlQuery): string {
  return `(${visibleTo(member, sql, 'employment')})`;
}

/**
 * Which messages a member may know of: those about incidents that they may read of, and those about none.
 * Administrators know of all but those about incidents that they must not learn of.
 */
function knownTo(member: Actor, sql: SqlQuery, mayRead: string): string {
  if (!holds(member, 'administrator')) return `i.id is null or ${mayRead}`;
  return `i.id is null or ${notKeptFrom(member, 'i.id', sql)}`;
}

/** Messages `m`, narrowed by the conditions that `sql` has and by what the member may know of. */
export function messagesKnownTo(member: Actor, sql: SqlQuery, incident?: string): string {
  const mayRead = readableTo(member, sql);
  const mayName = `${mayRead} and (not i.confidential or p.id is distinct from i.reporter_id or
    (${visibleTo(member, sql, 'confidentialReporter')}))`;
  sql.where(knownTo(member, sql, mayRead));
  // Whom a mail names does not learn of it.
  sql.where(`not coalesce(${sql.add(member.id)}::uuid = any (k.hidden_from), false)`);
  // What is found by an incident says that it is about that one.
  if (incident !== undefined) sql.where(`${mayRead} and ${isNamed(incident, sql)}`);
  return `
    select m.id, m.kind, m.state, m.attempts, m.unclear_tries as "unclearTries", m.last_error as "lastError",
           m.created_at as "createdAt", m.sent_at as "sentAt", m.failed_at as "failedAt",
           ${DELIVERY_OF_MESSAGE} as delivery,
           case when ${mayRead} then i.reference end as reference,
           case when ${mayName} then p.id end as "personId", case when ${mayName} then p.name end as "personName",
           c.id as "channelId", c.name as "channelName",
           case when ${mayRead} then m.step_key end as "stepKey",
           case when ${mayRead} then m.obligation end as obligation
    from message m
    left join person p on p.id = m.person_id
    left join channel c on c.id = m.channel_id
    left join incident i on i.id = m.incident_id
    left join intake k on k.id = m.intake_id
    where ${sql.conditions}`;
}

/** What the log is ordered by: failed messages by when they were given up, which may be days after they were written. */
export function orderOf({ state }: ListMessagesDto): 'createdAt' | 'failedAt' {
  return state === 'failed' ? 'failedAt' : 'createdAt';
}

const COLUMNS = { createdAt: 'm.created_at', failedAt: 'm.failed_at' } as const;

/** A page of the log after a position, the newest first. */
export function pageOfLog(
  member: Actor,
  query: ListMessagesDto,
  after: readonly [at: string, id: string] | null,
  limit: number,
  sql: SqlQuery,
): string {
  const column = COLUMNS[orderOf(query)];
  if (query.state) sql.where(`m.state = '${query.state}'`);
  if (query.kind) sql.where(`m.kind = ${sql.add(query.kind)}`);
  if (query.from) sql.where(`m.created_at >= ${sql.add(query.from)}::timestamptz`);
  if (query.to) sql.where(`m.created_at <= ${sql.add(query.to)}::timestamptz`);
  if (after) {
    const [at, id] = after;
    sql.where(`(${column}, m.id) < (${sql.add(at)}::timestamptz, ${sql.add(id)}::uuid)`);
  }
  return `${messagesKnownTo(member, sql, query.incident)}
    order by ${column} desc, m.id desc
    limit ${sql.add(limit)}`;
}

/** Queues a failed message again, for two days more, with all that goes in the same mail, and writes who did so into the trail. */
export const QUEUE_AGAIN = {
  name: 'message-queue-again',
  text: `
    with again as (
      update message
      set state = 'queued', attempts = 0, next_attempt_at = $2, failed_at = null
      where state = 'failed' and (id = $1 or digest_id = (select digest_id from message where id = $1))
      returning id, incident_id, kind, step_key, last_error
    )
    insert into audit_entry (id, incident_id, at, actor_id, type, step_key, changes, request_id)
    select uuidv7(), incident_id, $2, $3, 'message.retried', step_key,
           jsonb_build_object('message', id, 'kind', kind, 'reason', last_error), $4
    from again
    order by incident_id, id
    returning id`,
};
