import type { QueryResultRow } from 'pg';

export interface Attempt extends QueryResultRow {
  personId: string | null;
  passwordHash: string | null;
  /** They have a second factor. */
  hasTotp: boolean;
  isAdmitted: boolean;
  /** They have signed in from there before. */
  isKnown: boolean;
  /** When the next try is looked at. */
  until: Date | null;
  /** How many more tries cost no wait. */
  left: number | null;
}

/**
 * Counts a try before the password is looked at, so that a thousand at once are counted like a thousand in a row.
 * Whoever tries where the person has signed in before is counted apart from strangers: those cannot keep them out.
 * Unknown accounts are counted like known ones. Waits double from one second to a quarter of an hour; a day without a
 * try forgets. A try that comes too early is not counted, and its password is not compared.
 */
export const ATTEMPT = {
  name: 'sign-in-attempt',
  text: `
    with found as (
      select id, password_hash,
             exists (select from totp t where t.person_id = person.id and t.confirmed_at is not null) as has_totp
      from person
      where lower(email) = $1 and is_active
    ),
    standing as (
      select exists (
        select
        from known_address k
        join found f on f.id = k.person_id
        where k.key = $2 and k.last_at > $5::timestamptz - interval '90 days'
      ) as is_known
    ),
    asked as (
      select k.key, k.free
      from (values ($2::bytea, $6::int, true), ($3, $6, false), ($4, $7, false)) as k (key, free, for_known)
      join standing s on s.is_known = k.for_known
    ),
    shut as (
      select max(t.blocked_until) as until
      from sign_in_throttle t
      join asked a on a.key = t.key
      where t.blocked_until > $5
    ),
    counted as (
      insert into sign_in_throttle as t (key, tries, free, last_at, blocked_until)
      select key, 1, free, $5::timestamptz, '-infinity'
      from asked
      where (select until from shut) is null
      -- Always in the same order, so that two never wait for each other.
      order by key
      on conflict (key) do update
      set tries = case when t.last_at < $5::timestamptz - interval '1 day' then 1 else t.tries + 1 end,
          last_at = $5,
          blocked_until = case
            when t.last_at < $5::timestamptz - interval '1 day' or t.tries + 1 < excluded.free then '-infinity'
            else $5::timestamptz + least(power(2, least(t.tries + 1 - excluded.free, 10)), 900) * interval '1 second'
          end
      where t.blocked_until <= $5
      returning t.tries, t.free
    )
    select (select id from found) as "personId", (select password_hash from found) as "passwordHash",
           coalesce((select has_totp from found), false) as "hasTotp",
           (select count(*) from counted) = (select count(*) from asked) as "isAdmitted",
           (select is_known from standing) as "isKnown", (select until from shut) as until,
           (select greatest(min(free - tries), 0) from counted) as "left"`,
};

/**
 * Begins a session and forgives what was counted: for someone who is known there, only that, so that strangers get no
 * new tries by it; otherwise the account, and of the address this try only, or whoever has one account could try others
 * for ever.
 */
export const BEGIN_SESSION = {
  name: 'session-begin',
  text: `
    with person_forgiven as (
      delete from sign_in_throttle
      where key = case when $12 then $2::bytea else $3 end
    ),
    address_forgiven as (
      update sign_in_throttle
      set tries = greatest(tries - 1, 0), blocked_until = '-infinity'
      where key = $4 and not $12
    ),
    known as (
      insert into known_address (key, person_id, last_at)
      values ($2, $1, $5)
      on conflict (key) do update set last_at = excluded.last_at, person_id = excluded.person_id
    ),
    begun as (
      insert into session (id, person_id, started_at, last_used_at, expires_at, address, user_agent, mfa_at)
      values ($6, $1, $5, $5, $7, $8, $9, $13)
    )
    insert into refresh_token (id, family_id, person_id, token_hash, issued_at, expires_at)
    values ($6, $6, $1, $10, $5, $11)`,
};
