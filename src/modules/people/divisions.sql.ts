import type { QueryResultRow } from 'pg';

export const ADD_DIVISION = {
  name: 'division-add',
  text: `
    insert into division (id, key, name, parent_id)
    values ($1, $2, $3, $4)`,
};

export const CHANGE_DIVISION = {
  name: 'division-change',
  text: `
    update division
    set name = $3, parent_id = $4, closed_at = $5, privacy_contacts = $6, version = version + 1
    where id = $1 and version = $2
    returning version`,
};

export interface PersonName extends QueryResultRow {
  id: string;
  name: string;
  isActive: boolean;
}

export const PEOPLE_NAMED = {
  name: 'people-named',
  text: `
    select id, name, is_active as "isActive"
    from person
    where id = any ($1::uuid[])`,
};

export interface ContactRow extends QueryResultRow {
  id: string;
  name: string;
  email: string;
}

/** Of some people ($1) those who are there, and whom an incident ($2, if any) is not kept from. */
export const ABLE_CONTACTS = {
  name: 'contacts-able',
  text: `
    select p.id, p.name, p.email
    from person p
    where p.id = any ($1::uuid[]) and p.is_active and not exists (
      select
      from participant t
      where t.incident_id = $2 and t.person_id = p.id and t.tie in ('implicated', 'conflicted'))
    order by p.name, p.id`,
};
