import type { QueryResultRow } from 'pg';

export interface Factor extends QueryResultRow {
  /** Null when there is none. */
  secret: Buffer | null;
  isConfirmed: boolean;
  lastStep: number;
  /** How many recovery codes are left. */
  codes: number;
}

export const FACTOR = {
  name: 'totp-of',
  text: `
    select t.secret, t.confirmed_at is not null as "isConfirmed", t.last_step::float8 as "lastStep",
           (select count(*)::int from recovery_code c where c.person_id = t.person_id and c.used_at is null) as codes
    from totp t
    where t.person_id = $1`,
};

/** A second factor that counts is not replaced: it has to be taken away first. */
export const OFFER = {
  name: 'totp-offer',
  text: `
    insert into totp as t (person_id, secret, created_at)
    values ($1, $2, $3)
    on conflict (person_id) do update
    set secret = excluded.secret, created_at = excluded.created_at, last_step = 0
    where t.confirmed_at is null
    returning person_id`,
};

/** Takes a code that was found right, once. */
export const TAKE_STEP = {
  name: 'totp-take',
  text: `
    update totp
    set last_step = $2
    where person_id = $1 and last_step < $2 and (confirmed_at is not null) = $3
    returning person_id`,
};

export const TAKE_RECOVERY_CODE = {
  name: 'recovery-take',
  text: `
    update recovery_code c
    set used_at = $3
    from totp t
    where c.person_id = $1 and c.code_hash = $2 and c.used_at is null
      and t.person_id = c.person_id and t.confirmed_at is not null
    returning c.person_id`,
};

/** The second factor counts from now on; the sign-in that gave the code has it, every other one ends. */
export const CONFIRM = {
  name: 'totp-confirm',
  text: `
    with confirmed as (
      update totp
      set confirmed_at = $3
      where person_id = $1 and confirmed_at is null
      returning person_id
    )
    update session s
    set mfa_at = case when s.id = $2 then $3 else s.mfa_at end,
        ended_at = case when s.id = $2 then s.ended_at else $3 end
    from confirmed
    where s.person_id = confirmed.person_id and s.ended_at is null
    returning s.id`,
};

export const FORGET_CODES = {
  name: 'recovery-forget',
  text: `
    delete from recovery_code
    where person_id = $1`,
};

export const KEEP_CODES = {
  name: 'recovery-keep',
  text: `
    insert into recovery_code (person_id, code_hash)
    select $1, unnest($2::bytea[])`,
};

/** Whoever must have one can do no more than set one up anew, in any sign-in. */
export const REMOVE = {
  name: 'totp-remove',
  text: `
    with removed as (
      delete from totp
      where person_id = $1
      returning person_id
    ),
    codes as (
      delete from recovery_code c
      using removed
      where c.person_id = removed.person_id
    ),
    signed as (
      update session s
      set mfa_at = null
      from removed
      where s.person_id = removed.person_id and s.mfa_at is not null and s.expires_at > $2
    )
    select person_id
    from removed`,
};

/** Counts a try at something of which so many are free; none is admitted while it must wait. */
export const COUNT_TRY = {
  name: 'try-count',
  text: `
    insert into sign_in_throttle as t (key, tries, free, last_at, blocked_until)
    values ($1, 1, $3, $2::timestamptz, '-infinity')
    on conflict (key) do update
    set tries = case when t.last_at < $2::timestamptz - interval '1 day' then 1 else t.tries + 1 end,
        last_at = $2,
        blocked_until = case
          when t.last_at < $2::timestamptz - interval '1 day' or t.tries + 1 < $3 then '-infinity'
          else $2::timestamptz + least(power(2, least(t.tries + 1 - $3, 10)), 900) * interval '1 second'
        end
    where t.blocked_until <= $2
    returning tries`,
};

export const FORGIVE = {
  name: 'try-forgive',
  text: `
    delete from sign_in_throttle
    where key = $1`,
};
