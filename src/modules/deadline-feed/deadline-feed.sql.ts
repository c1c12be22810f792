import type { QueryResultRow } from 'pg';

export interface FeedRow extends QueryResultRow {
  createdAt: Date;
  lastUsedAt: Date | null;
}

export const FEED_OF = {
  name: 'feed-of',
  text: `
    select created_at as "createdAt", last_used_at as "lastUsedAt"
    from calendar_feed
    where person_id = $1`,
};

/** The one before, if any, is of no use from then on. */
export const MAKE_FEED = {
  name: 'feed-make',
  text: `
    insert into calendar_feed (person_id, token_hash, created_at)
    values ($1, $2, $3)
    on conflict (person_id) do update
    set token_hash = excluded.token_hash, created_at = excluded.created_at, last_used_at = null`,
};

export const END_FEED = {
  name: 'feed-end',
  text: `
    delete from calendar_feed
    where person_id = $1`,
};

/** Whose it is; that it was used is written once a minute at most, however often programs ask. */
export const USE_FEED = {
  name: 'feed-use',
  text: `
    with used as (
      update calendar_feed
      set last_used_at = $2
      where token_hash = $1 and (last_used_at is null or last_used_at <= $2::timestamptz - interval '1 minute')
    )
    select person_id as "personId"
    from calendar_feed
    where token_hash = $1`,
};
