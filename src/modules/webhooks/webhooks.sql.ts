import type { QueryResultRow } from 'pg';
import type { EventType } from '../../domain/events/event-types.js';
import { keyLets } from './following.sql.js';
import type { DisabledFor, Format } from './webhook.entity.js';

export interface WebhookRow extends QueryResultRow {
  id: string;
  name: string;
  url: string;
  types: EventType[] | null;
  format: Format;
  keyId: string | null;
  ownerId: string;
  ownerName: string;
  previousUntil: Date | null;
  failingSince: Date | null;
  disabledAt: Date | null;
  disabledFor: DisabledFor | null;
  /** It belongs to a key that lets it be called no more. */
  isKeyOver: boolean;
  createdAt: Date;
  version: number;
}

/** Whoever answers for the key answers for what the key keeps. */
const shown = (now: string): string => `
    select w.id, w.name, w.url, w.types, w.format, w.key_id as "keyId", p.id as "ownerId", p.name as "ownerName",
           w.previous_until as "previousUntil", w.failing_since as "failingSince", w.disabled_at as "disabledAt",
           w.disabled_for as "disabledFor", w.created_at as "createdAt", w.version,
           w.key_id is not null and not ${keyLets(now)} as "isKeyOver"
    from webhook w
    left join api_key k on k.id = w.key_id
    join person p on p.id = coalesce(k.owner_id, w.owner_id)
    where w.removed_at is null and ($1::uuid is null or w.key_id = $1)`;

/** $1 is the system that asks, to which others' are not there; null for administrators. */
export const WEBHOOK = {
  name: 'webhook',
  text: `${shown('$3')} and w.id = $2`,
};

export const WEBHOOKS_PAGE = {
  name: 'webhooks-page',
  text: `${shown('$4')} and w.id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
    order by w.id
    limit $3`,
};

/** It begins with what is committed from now on; none is added where there are as many as there may be. */
export const ADD_WEBHOOK = {
  name: 'webhook-add',
  text: `
    insert into webhook (id, name, url, types, format, key_id, owner_id, secret, created_at, pointed_by, place_xact,
                         place_id)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9, $7, pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
           '00000000-0000-7000-8000-000000000000'
    where (select count(*) from webhook where removed_at is null) < $10
    returning id`,
};

/** One that is enabled is tried at once with all that waits, and has three days anew. */
export const CHANGE_WEBHOOK = {
  name: 'webhook-change',
  text: `
    with changed as (
      update webhook
      set name = $3, url = $4, pointed_by = case when url = $4 then pointed_by else $9 end, types = $5, format = $6, disabled_at = $7,
          disabled_for = case when $7::timestamptz is not null then coalesce(disabled_for, 'by_hand') end,
          failing_since = case when $7::timestamptz is not null then failing_since end,
          version = version + 1
      where id = $1 and version = $2 and removed_at is null
      returning id, disabled_at
    ),
    tried as (
      update webhook_delivery d
      set next_attempt_at = $8, attempts = 0
      from changed
      where d.webhook_id = changed.id and d.state = 'queued' and changed.disabled_at is null
    )
    select id from changed`,
};

export const ROTATE_SECRET = {
  name: 'webhook-rotate',
  text: `
    update webhook
    set secret = $3, previous_secret = secret, previous_until = $4, version = version + 1
    where id = $1 and version = $2 and removed_at is null
    returning id`,
};

/** What waits is not sent any more; the log is kept. */
export const REMOVE_WEBHOOK = {
  name: 'webhook-remove',
  text: `
    update webhook
    set removed_at = $2, url = '', version = version + 1
    where id = $1 and removed_at is null
    returning id`,
};

export const KEY_EXISTS = {
  name: 'webhook-key-exists',
  text: `
    select id
    from api_key
    where id = $1 and revoked_at is null and scopes @> array['webhooks']`,
};
