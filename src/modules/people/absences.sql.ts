import type { QueryResultRow } from 'pg';

export interface AbsenceViewRow extends QueryResultRow {
  version: string;
  from: Date;
  to: Date;
  substitute: { id: string; name: string; email: string } | null;
}

/** Present or to come. */
export const ABSENCE_OF = {
  name: 'absence-of',
  text: `
    select a.version, a.from_at as "from", a.to_at as "to",
           case when s.id is not null then json_build_object('id', s.id, 'name', s.name, 'email', s.email) end
             as substitute
    from absence a
    left join person s on s.id = a.substitute_id
    where a.person_id = $1 and a.to_at > $2`,
};

/**
 * One at a time: another one takes its place, if it is still the one that the caller has seen ($5, null for none).
 * An absence that is over is none.
 */
export const KEEP_ABSENCE = {
  name: 'absence-keep',
  text: `
    insert into absence (person_id, from_at, to_at, substitute_id, version)
    values ($1, $2, $3, $4, $6)
    on conflict (person_id) do update
      set from_at = excluded.from_at, to_at = excluded.to_at, substitute_id = excluded.substitute_id,
          version = excluded.version
      where absence.version = $5 or $5::uuid is null and absence.to_at <= $7
    returning version`,
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
