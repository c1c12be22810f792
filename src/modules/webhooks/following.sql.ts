import type { QueryResultRow } from 'pg';
import type { EventType } from '../../domain/events/event-types.js';

/** Of key `k`: what belongs to it may be called. */
export function keyLets(now: string): string {
  return `(k.revoked_at is null and k.expires_at > ${now} and k.scopes @> array['webhooks'])`;
}

/** Of webhook `w` and its key `k` at $1: it is called, and its key still lets it. */
export const IS_LIVE = `w.removed_at is null and w.disabled_at is null
        and (w.key_id is null or ${keyLets('$1')})`;

/** Whose ears a webhook is. */
export interface SubscriberRow extends QueryResultRow {
  webhookId: string;
  keyId: string | null;
  ownerId: string;
  hearsAll: boolean;
  heardBy: string[];
}

export const SUBSCRIBER = `w.id as "webhookId", w.key_id as "keyId", coalesce(k.owner_id, w.owner_id) as "ownerId",
           w.key_id is null or k.scopes @> array['events:all'] as "hearsAll",
           array_remove(array[w.owner_id, w.pointed_by] || coalesce(k.known_to, '{}'), null) as "heardBy"`;

export interface FollowerRow extends SubscriberRow {
  types: EventType[] | null;
  placeXact: string;
  placeId: string;
}

export const FOLLOWERS = {
  name: 'webhook-followers',
  text: `
    select ${SUBSCRIBER}, w.types, w.place_xact as "placeXact", w.place_id as "placeId"
    from webhook w
    left join api_key k on k.id = w.key_id
    where ${IS_LIVE}
    order by w.id`,
};

/**
 * Queues what was read and moves on, if nobody else has moved on meanwhile: however many workers follow, each event is
 * queued once. After a replay was asked for the same events come by again, and are queued again.
 */
export const QUEUE_AND_MOVE = {
  name: 'webhook-queue',
  text: `
    with moved as (
      update webhook
      set place_xact = $4, place_id = $5
      where id = $1 and place_xact = $2 and place_id = $3
      returning id
    ),
    queued as (
      insert into webhook_delivery (id, webhook_id, event_id, incident_id, type, state, next_attempt_at, created_at)
      select r.id, moved.id, r.event_id, r.incident_id, r.type, 'queued', $7, $7
      from moved
      cross join jsonb_to_recordset($6) as r (id uuid, event_id uuid, incident_id uuid, type text, nth bigint)
      order by r.nth
      on conflict (webhook_id, event_id) do update
      set state = 'queued', attempts = 0, next_attempt_at = $7, done_at = null, status = null, reason = null
      where webhook_delivery.state <> 'queued'
      returning id
    )
    select id from moved`,
};
