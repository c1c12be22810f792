import type { QueryResultRow } from 'pg';

export interface AbsenceViewRow extends QueryResultRow {
  from: Date;
  to: Date;
  substitute: { id: string; name: string; email: string } | null;
}

/** Present or to come. */
export const ABSENCE_OF = {
  name: 'absence-of',
  text: `
    select a.from_at as "from", a.to_at as "to",
           case when s.id is not null then json_build_object('id', s.id, 'name', s.name, 'email', s.email) end
             as substitute
    from absence a
    left join person s on s.id = a.substitute_id
    where a.person_id = $1 and a.to_at > $2`,
};

/** One at a time: another one takes its place. */
export const KEEP_ABSENCE = {
  name: 'absence-keep',
  text: `
    insert into absence (person_id, from_at, to_at, substitute_id)
    values ($1, $2, $3, $4)
    on conflict (person_id) do update
      set from_at = excluded.from_at, to_at = excluded.to_at, substitute_id = excluded.substitute_id`,
};

export const END_ABSENCE = {
  name: 'absence-end',
  text: `
    delete from absence
    where person_id = $1`,
};

/** Who is active, by id or by e-mail address in whatever case. */
export const ACTIVE_PERSON = {
  name: 'person-active',
  text: `
    select id
    from person
    where is_active and (id::text = lower($1) or lower(email) = lower($1))`,
};

export const NAMES_OF = {
  name: 'names-of',
  text: `
    select name, email
    from person
    where id = any ($1::uuid[])
    order by name
    limit 5`,
};
