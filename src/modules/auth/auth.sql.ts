import type { QueryResultRow } from 'pg';

export const CREDENTIALS = {
  name: 'credentials',
  text: `
    select id, password_hash as "passwordHash"
    from person
    where lower(email) = $1 and is_active`,
};

export const ISSUE = {
  name: 'refresh-issue',
  text: `
    insert into refresh_token (id, family_id, person_id, token_hash, issued_at, expires_at)
    values ($1, $2, $3, $4, $5, $6)`,
};

export interface Rotation extends QueryResultRow {
  personId: string | null;
}

/**
 * Uses a token up and issues its successor, or ends its family when it was used before.
 * Two racing refreshes: one wins the update, the other finds nothing to use.
 */
export const ROTATE = {
  name: 'refresh-rotate',
  text: `
    with presented as (
      select id, family_id, person_id, used_at
      from refresh_token
      where token_hash = $1
    ),
    used as (
      update refresh_token t
      set used_at = $2
      from presented, person p
      where t.id = presented.id and t.used_at is null and t.revoked_at is null and t.expires_at > $2
        and p.id = t.person_id and p.is_active
      returning t.family_id, t.person_id
    ),
    successor as (
      insert into refresh_token (id, family_id, person_id, token_hash, issued_at, expires_at)
      select $3, family_id, person_id, $4, $2, $5
      from used
    ),
    ended as (
      update refresh_token t
      set revoked_at = $2
      from presented
      where t.family_id = presented.family_id and presented.used_at is not null and t.revoked_at is null
    )
    select (select person_id from used) as "personId"`,
};

export const END_FAMILY = {
  name: 'refresh-end-family',
  text: `
    update refresh_token t
    set revoked_at = $2
    where t.revoked_at is null
      and t.family_id = (select family_id from refresh_token where token_hash = $1)`,
};
