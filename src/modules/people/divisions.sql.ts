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
    set name = $3, parent_id = $4, closed_at = $5, version = version + 1
    where id = $1 and version = $2
    returning version`,
};

export interface PersonName extends QueryResultRow {
  id: string;
  name: string;
}

export const PEOPLE_NAMED = {
  name: 'people-named',
  text: `
    select id, name
    from person
    where id = any ($1::uuid[])`,
};
