import type { QueryResultRow } from 'pg';

export interface AbsenceViewRow extends QueryResultRow {
  version: string;
  from: Date;
  to: Date;
  substitute: { id: string; name: string; email: string } | null;
}

export interface StandInRow extends QueryResultRow {
  absentId: string;
  from: Date;
  to: Date;
  /** The other of the two. */
  person: { id: string; name: string; email: string };
}

/** For whom someone stands in, and who does for them; those who have left do nothing and need nobody. */
export const STAND_INS_OF = {
  name: 'stand-ins-of',
  text: `
    select a.person_id as "absentId", a.from_at as "from", a.to_at as "to",
           json_build_object('id', p.id, 'name', p.name, 'email', p.email) as person
    from absence a
    join person p on p.is_active and p.id = case when a.person_id = $1 then a.substitute_id else a.person_id end
    where $1::uuid in (a.person_id, a.substitute_id) and a.to_at > $2
    order by a.from_at, a.person_id
    limit 1000`,
};

/** Queues what substitutes are told, if that was written which they are told of. */
function toldOnce(written: string, messages: string, now: string): string {
  return `,
    told as (
      insert into message (id, kind, person_id, role, stand_in, state, next_attempt_at, created_at)
      select r.id, r.kind, r.person_id, r.role, r.stand_in, 'queued', ${now}, ${now}
      from ${written}, jsonb_to_recordset(${messages}) as r (id uuid, kind text, person_id uuid, role text, stand_in jsonb)
    )`;
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
    with kept as (
      insert into absence (person_id, from_at, to_at, substitute_id, version)
      values ($1, $2::timestamptz, $3::timestamptz, $4, $6)
      on conflict (person_id) do update
        set from_at = excluded.from_at, to_at = excluded.to_at, substitute_id = excluded.substitute_id,
            version = excluded.version
        where absence.version = $5 or $5::uuid is null and absence.to_at <= $7
      returning version
    )${toldOnce('kept', '$8', '$7')}
    select version
    from kept`,
};

/** If it is still the one that was looked at. */
export const END_ABSENCE = {
  name: 'absence-end',
  text: `
    with ended as (
      delete from absence
      where person_id = $1 and version = $2
      returning version
    )${toldOnce('ended', '$4', '$3')}
    select version
    from ended`,
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
