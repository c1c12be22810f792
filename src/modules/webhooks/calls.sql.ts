import type { Format } from './webhook.entity.js';
import { IS_LIVE, SUBSCRIBER, type SubscriberRow } from './following.sql.js';

export interface ClaimedCall extends SubscriberRow {
  id: string;
  eventId: string;
  incidentId: string | null;
  type: string;
  number: string;
  attempts: number;
  createdAt: Date;
  /** The traceparent of the request that it happened in. */
  trace: string | null;
  url: string;
  format: Format;
  secret: Buffer;
  /** Null once it is not taken any more. */
  previousSecret: Buffer | null;
  isOutOfOrder: boolean;
}

/** So many calls to one endpoint at a time, so that one that hangs does not hold up the others. */
const MOST_OF_ONE = 4;

/**
 * Takes what is due for a while, of each endpoint a few, and of each incident the earliest only: a later event waits
 * until the earlier one was taken or given up. Workers skip what another has; one that dies lets go when the lease ends,
 * and the call is made again under the same id.
 */
export const CLAIM_CALLS = {
  name: 'webhook-claim',
  text: `
    with due as (
      select d.id
      from webhook w
      left join api_key k on k.id = w.key_id
      cross join lateral (
        select c.id, c.next_attempt_at
        from webhook_delivery c
        where c.webhook_id = w.id and c.state = 'queued' and c.next_attempt_at <= $1
          and (c.claimed_until is null or c.claimed_until <= $1)
          and not exists (
            select from webhook_delivery e
            where e.webhook_id = c.webhook_id and e.incident_id = c.incident_id and e.number < c.number
              and e.state = 'queued')
        order by c.next_attempt_at, c.number
        limit greatest(0, ${MOST_OF_ONE} - (
          select count(*) from webhook_delivery b
          where b.webhook_id = w.id and b.state = 'queued' and b.claimed_until > $1))
        for update skip locked
      ) d
      where ${IS_LIVE}
      order by d.next_attempt_at
      limit $3
    )
    update webhook_delivery d
    set claimed_until = $2, attempts = d.attempts + 1
    from due, webhook w
    left join api_key k on k.id = w.key_id
    where d.id = due.id and w.id = d.webhook_id
    returning d.id, d.event_id as "eventId", d.incident_id as "incidentId", d.type, d.number, d.attempts,
              d.created_at as "createdAt", (select e.trace from audit_entry e where e.id = d.event_id) as trace, w.url, w.format, w.secret,
              case when w.previous_until > $1 then w.previous_secret end as "previousSecret",
              exists (select from webhook_delivery l
                      where l.webhook_id = d.webhook_id and l.incident_id = d.incident_id and l.number > d.number
                        and l.state = 'sent') as "isOutOfOrder",
              ${SUBSCRIBER}`,
};

/**
 * When the next call falls due after $1 that nobody has. What is due already waits for an earlier one, or for a call to
 * the same endpoint to come to an end; whoever ends that looks again.
 */
export const NEXT_CALL = {
  name: 'webhook-next-call',
  text: `
    select min(greatest(d.next_attempt_at, d.claimed_until)) as at
    from webhook_delivery d
    join webhook w on w.id = d.webhook_id
    where d.state = 'queued' and w.disabled_at is null and w.removed_at is null
      and greatest(d.next_attempt_at, d.claimed_until) > $1`,
};
