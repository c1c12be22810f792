import type { QueryResultRow } from 'pg';

/**
 * Counts a request and, when there is such a person, queues the mail. Requests for unknown accounts write as much: the
 * counters. Three mails an hour for a person at most, however many ask, and one address asks twenty times at most.
 * A person of the identity provider has no password here.
 */
export const REQUEST_RESET = {
  name: 'reset-request',
  text: `
    with asked (key, most) as (
      values ($3::bytea, 3), ($4::bytea, 20)
    ),
    counted as (
      insert into sign_in_throttle as t (key, tries, free, last_at, blocked_until)
      select key, 1, most, $2::timestamptz, $2::timestamptz + interval '1 hour'
      from asked
      order by key
      -- Here the column says when the hour is over in which these are counted.
      on conflict (key) do update
      set tries = case when t.blocked_until <= $2 then 1 else least(t.tries + 1, 1000000) end,
          last_at = $2,
          blocked_until = case when t.blocked_until <= $2 then excluded.blocked_until else t.blocked_until end
      returning key, tries, free, blocked_until
    ),
    found as (
      select id
      from person
      where lower(email) = $1 and is_active and not exists (select from counted where tries > free)
    ),
    mail as (
      insert into message (id, kind, person_id, role, state, next_attempt_at, due_at, created_at)
      select $5, 'password_reset', id, 'employee', 'queued', $2, $6, $2
      from found
    ),
    kept as (
      insert into password_reset (id, person_id, requested_at, expires_at)
      select $5, id, $2, $6
      from found
    )
    select blocked_until as until
    from counted
    where key = $4 and tries > free`,
};

/** Whose a request is while it can be used. */
export const OPEN_RESET = {
  name: 'reset-open',
  text: `
    select p.id, p.email, p.name
    from password_reset r
    join person p on p.id = r.person_id and p.is_active
    where r.id = $1 and r.used_at is null and r.expires_at > $2`,
};

export interface ResetOwner extends QueryResultRow {
  id: string;
  email: string;
  name: string;
}

/**
 * Uses a request up, sets the password and ends every session and the address of the calendar, which may be known to
 * whoever knew the password. The other requests end with it; who had to wait to sign in waits no more, and is known at
 * the address from now on.
 */
export const USE_RESET = {
  name: 'reset-use',
  text: `
    with used as (
      update password_reset r
      set used_at = $2
      from person p
      where r.id = $1 and r.used_at is null and r.expires_at > $2 and p.id = r.person_id and p.is_active
      returning r.person_id
    ),
    changed as (
      update person p
      set password_hash = $3, version = version + 1
      from used
      where p.id = used.person_id
    ),
    others as (
      update password_reset r
      set used_at = $2
      from used
      where r.person_id = used.person_id and r.id <> $1 and r.used_at is null
    ),
    ended as (
      update session s
      set ended_at = $2
      from used
      where s.person_id = used.person_id and s.ended_at is null
    ),
    unsubscribed as (
      delete from calendar_feed f
      using used
      where f.person_id = used.person_id
    ),
    forgiven as (
      delete from sign_in_throttle
      where key in ($4, $5) and exists (select from used)
    ),
    known as (
      insert into known_address (key, person_id, last_at)
      select $4, person_id, $2
      from used
      on conflict (key) do update set last_at = excluded.last_at, person_id = excluded.person_id
    )
    select person_id as "personId"
    from used`,
};
