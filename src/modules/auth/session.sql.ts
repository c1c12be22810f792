import type { QueryResultRow } from 'pg';

export interface Rotation extends QueryResultRow {
  personId: string | null;
  sessionId: string | null;
  isReused: boolean;
}

/**
 * Uses a token up and issues its successor, or ends its session when it was used before.
 * Two racing refreshes: one wins the update, the other finds nothing to use. One that races with the end of its session
 * is of no use: every token is asked for its session.
 */
export const ROTATE = {
  name: 'refresh-rotate',
  text: `
    with presented as (
      select id, family_id, used_at
      from refresh_token
      where token_hash = $1
    ),
    used as (
      update refresh_token t
      set used_at = $2
      from presented, session s, person p
      where t.id = presented.id and t.used_at is null and t.expires_at > $2
        and s.id = t.family_id and s.ended_at is null and s.expires_at > $2
        and p.id = t.person_id and p.is_active
      returning t.family_id, t.person_id, s.expires_at
    ),
    successor as (
      insert into refresh_token (id, family_id, person_id, token_hash, issued_at, expires_at)
      select $3, family_id, person_id, $4, $2, least($5, expires_at)
      from used
    ),
    kept as (
      update session s
      set last_used_at = case when used.family_id is null then s.last_used_at else $2 end,
          ended_at = case when presented.used_at is null then s.ended_at else coalesce(s.ended_at, $2) end
      from presented
      left join used on used.family_id = presented.family_id
      where s.id = presented.family_id
    )
    select (select person_id from used) as "personId", (select family_id from used) as "sessionId",
           exists (select from presented where used_at is not null) as "isReused"`,
};

/** Ends the session that a refresh token belongs to. */
export const END_BY_TOKEN = {
  name: 'session-end-by-token',
  text: `
    update session
    set ended_at = $2
    where ended_at is null and id = (select family_id from refresh_token where token_hash = $1)
    returning id`,
};

/** One of a person's sessions, or all of them and the address of their calendar, which needs no sign-in. */
export const END_SESSIONS = {
  name: 'session-end',
  text: `
    with ended as (
      update session
      set ended_at = $3
      where person_id = $1 and ended_at is null and ($2::uuid is null or id = $2)
      returning id
    ),
    unsubscribed as (
      delete from calendar_feed
      where person_id = $1 and $2::uuid is null
      returning person_id
    )
    select array(select id from ended) as sessions, exists (select from unsubscribed) as "hadFeed"`,
};

export interface EndedSessions extends QueryResultRow {
  sessions: string[];
  hadFeed: boolean;
}

export interface ListedSession extends QueryResultRow {
  id: string;
  startedAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
  address: string | null;
  userAgent: string | null;
}

export const SESSIONS_OF = {
  name: 'sessions-of',
  text: `
    select id, started_at as "startedAt", last_used_at as "lastUsedAt", expires_at as "expiresAt", address,
           user_agent as "userAgent"
    from session
    where person_id = $1 and ended_at is null and expires_at > $2
    order by last_used_at desc, id desc
    limit 200`,
};

export interface LiveSession extends QueryResultRow {
  /** It began with a second factor, or got one since. */
  hasMfa: boolean;
}

/** Whether a session still holds; asked once for each access token, not for each request. */
export const LIVE_SESSION = {
  name: 'session-live',
  text: `
    select mfa_at is not null as "hasMfa"
    from session
    where id = $1 and person_id = $2 and ended_at is null and expires_at > $3`,
};

/** What is of no use to anyone any more. */
export const FORGET_OLD = [
  {
    name: 'forget-tries',
    text: `
      delete from sign_in_throttle
      where last_at < $1::timestamptz - interval '1 day'`,
  },
  {
    name: 'forget-addresses',
    text: `
      delete from known_address
      where last_at < $1::timestamptz - interval '90 days'`,
  },
  {
    name: 'forget-sessions',
    text: `
      delete from session
      where expires_at < $1::timestamptz - interval '7 days' or ended_at < $1::timestamptz - interval '7 days'`,
  },
  {
    name: 'forget-resets',
    text: `
      delete from password_reset
      where expires_at < $1::timestamptz - interval '7 days'`,
  },
];
