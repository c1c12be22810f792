import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';

/** An office that someone holds, or is an alternate for; a supervisor's division is the one answered for. */
export interface Assignment {
  role: Role;
  divisionId: string | null;
  isAlternate: boolean;
}

export interface MemberRow extends QueryResultRow {
  id: string;
  email: string;
  name: string;
  language: 'en' | 'fr';
  divisionId: string | null;
  assignments: Assignment[];
}

export const MEMBER = {
  name: 'member',
  text: `
    select p.id, p.email, p.name, p.language, p.division_id as "divisionId",
           coalesce((
             select json_agg(json_build_object('role', r.role, 'divisionId', r.division_id,
                                               'isAlternate', r.is_alternate))
             from role_assignment r
             where r.person_id = p.id
           ), '[]') as assignments
    from person p
    where p.id = $1 and p.is_active`,
};

export const MEMBER_BY_EMAIL = {
  name: 'member-by-email',
  text: `
    select id, email, division_id as "divisionId"
    from person
    where lower(email) = any ($1)`,
};

/** Everyone who may be named in a report; read only when someone is. */
export const NAMES = {
  name: 'names',
  text: `
    select id, email, name, division_id as "divisionId"
    from person`,
};

/** $8 holds the offices. */
export const ADD_PERSON = {
  name: 'person-add',
  text: `
    with added as (
      insert into person (id, email, name, language, division_id, password_hash, created_at, user_name, external_id,
                          is_active)
      values ($1, $2, $3, $4, $5, $6, $7, $9, $10, $11)
      returning id
    )
    insert into role_assignment (id, person_id, role, division_id, is_alternate)
    select r.id, added.id, r.role, r."divisionId", r."isAlternate"
    from added, jsonb_to_recordset($8::jsonb) r (id uuid, role text, "divisionId" uuid, "isAlternate" boolean)`,
};

/** Who holds which office is changed by one transaction at a time, so that each sees what the others left. */
export const LOCK_OFFICES = {
  name: 'offices-lock',
  text: 'select pg_advisory_xact_lock(7202611222)',
};

/**
 * What is not sent ($3 to $6, $9, $14) stays; the division ($8) and the names by which a directory knows them ($11, $13)
 * are changed only where the value before says so. Whoever is active is not removed.
 */
export const CHANGE_PERSON = {
  name: 'person-change',
  text: `
    update person
    set name = coalesce($3, name), language = coalesce($4, language), password_hash = coalesce($5, password_hash),
        is_active = coalesce($6, is_active), division_id = case when $7 then $8::uuid else division_id end,
        email = coalesce($9, email), user_name = case when $10 then $11 else user_name end,
        external_id = case when $12 then $13 else external_id end,
        is_removed = coalesce($14, is_removed) and not coalesce($6, is_active), version = version + 1
    where id = $1 and version = $2
    returning version`,
};

/** All that someone holds from now on. */
export const REPLACE_OFFICES = {
  name: 'offices-replace',
  text: `
    with held as (
      select r.id, r.role, r."divisionId", r."isAlternate"
      from jsonb_to_recordset($2::jsonb) r (id uuid, role text, "divisionId" uuid, "isAlternate" boolean)
    ),
    left_behind as (
      delete from role_assignment a
      where a.person_id = $1 and not exists (
        select from held where held.role = a.role and held."divisionId" is not distinct from a.division_id)
    )
    insert into role_assignment (id, person_id, role, division_id, is_alternate)
    select held.id, $1, held.role, held."divisionId", held."isAlternate"
    from held
    on conflict (person_id, role, division_id) do update set is_alternate = excluded.is_alternate`,
};

/** A new password, and leaving, end every sign-in there was, and the address of the calendar, which needs none. */
export const END_SIGN_INS = {
  name: 'sign-ins-end',
  text: `
  with ended as (
    update session
    set ended_at = $2
    where person_id = $1 and ended_at is null
  )
  delete from calendar_feed
  where person_id = $1`,
};

/** Everyone who holds an office or is an alternate for it; employees are too many to keep. */
export const HOLDERS = {
  name: 'holders',
  text: `
    select r.person_id as "personId", r.role, r.division_id as "divisionId", r.is_alternate as "isAlternate"
    from role_assignment r
    join person p on p.id = r.person_id and p.is_active
    where r.role <> 'employee'
    order by p.name, p.id`,
};

/** Who is away, or will be; what is over is nobody's business any more. */
export const ABSENCES = {
  name: 'absences',
  text: `
    select person_id as "personId", from_at as "from", to_at as "to", substitute_id as "substituteId"
    from absence
    where to_at > $1`,
};

/** Chat channels that are in use. */
export const ROOMS = {
  name: 'rooms',
  text: `
    select id, role, division_id as "divisionId", kinds
    from channel
    where removed_at is null
    order by id`,
};

export const DIVISIONS = {
  name: 'divisions',
  text: `
    select id, key, name, parent_id as "parentId", closed_at as "closedAt",
           privacy_contacts as "privacyContacts", version
    from division
    order by key`,
};

export interface PersonRow extends QueryResultRow {
  id: string;
  email: string;
  name: string;
  language: 'en' | 'fr';
  division: string | null;
  isActive: boolean;
  version: number;
  roles: { role: Role; division: string | null; alternate: boolean }[];
}

const PERSON = `
    select p.id, p.email, p.name, p.language, d.key as division, p.is_active as "isActive", p.version,
           coalesce((
             select json_agg(json_build_object('role', r.role, 'division', rd.key, 'alternate', r.is_alternate)
                             order by r.role, rd.key)
             from role_assignment r
             left join division rd on rd.id = r.division_id
             where r.person_id = p.id
           ), '[]') as roles
    from person p
    left join division d on d.id = p.division_id`;

export const PERSON_VIEW = { name: 'person-view', text: `${PERSON} where p.id = $1` };

export const EVERYONE = { name: 'everyone', text: `${PERSON} order by p.id` };

export const PEOPLE_PAGE = {
  name: 'people-page',
  text: `${PERSON}
    where p.id > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000')
    order by p.id
    limit $2`,
};
