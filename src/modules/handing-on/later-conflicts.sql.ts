import type { QueryResultRow } from 'pg';
import type { Tie } from '../../domain/access/relations.js';

export interface ConcernedCase extends QueryResultRow {
  id: string;
  divisionId: string;
  implicated: string[];
  namesNobody: boolean;
  /** Who is named. */
  named: string[];
  /** From whom it is kept already. */
  excluded: string[];
}

/**
 * Cases that a change of the organization may concern: someone of a division ($1) is named in them, someone who moved
 * ($2) is, or they name somebody who was not known, of that division or, where someone came to have a name ($3), of any.
 * In the order of ids, so that two changes wait for each other and never in a circle.
 */
export const CONCERNED_CASES = {
  name: 'later-conflicts-cases',
  text: `
    select i.id, i.division_id as "divisionId", i.implicated, i.names_nobody as "namesNobody",
           array(select t.person_id
                 from participant t
                 where t.incident_id = i.id and t.tie = 'implicated') as named,
           array(select t.person_id
                 from participant t
                 where t.incident_id = i.id and t.tie in ('implicated', 'conflicted')) as excluded
    from incident i
    where i.id in (
      select t.incident_id
      from participant t
      join person p on p.id = t.person_id
      where t.tie = 'implicated' and (p.division_id = any ($1::uuid[]) or p.id = $2)
      union
      select n.id
      from incident n
      where n.names_nobody and ($3 or n.division_id = any ($1::uuid[])))
    order by i.id
    for update`,
};

export interface NamedRow extends QueryResultRow {
  id: string;
  email: string;
  name: string;
  divisionId: string | null;
}

export const EVERY_NAME = {
  name: 'later-conflicts-names',
  text: `
    select id, email, name, division_id as "divisionId"
    from person`,
};

export interface LaterTie {
  incident_id: string;
  person_id: string;
  tie: Tie;
}

/** From now on ($4) the cases ($2) are kept from them ($1), and their trail says so ($3). */
export const KEEP_FROM = {
  name: 'later-conflicts-keep',
  text: `
    with tied as (
      insert into participant (incident_id, person_id, tie, added_at)
      select r.incident_id, r.person_id, r.tie, $4
      from jsonb_to_recordset($1) as r (incident_id uuid, person_id uuid, tie text)
      on conflict do nothing
    ),
    trail as (
      insert into audit_entry (id, incident_id, at, actor_id, type, changes, request_id)
      select r.id, r.incident_id, $4, r.actor_id, 'conflicts.changed', r.changes, r.request_id
      from jsonb_to_recordset($3) as r (id uuid, incident_id uuid, actor_id uuid, changes jsonb, request_id text)
      order by r.incident_id
    )
    update incident i
    set names_nobody = r.names_nobody,
        version = i.version + r.is_kept::int,
        updated_at = case when r.is_kept then $4 else i.updated_at end
    from jsonb_to_recordset($2) as r (id uuid, names_nobody boolean, is_kept boolean)
    where i.id = r.id`,
};

/** What was theirs ($1) by name, or what they were asked for, in cases that are still open. */
export const STEPS_OF_THEIRS = {
  name: 'later-conflicts-steps',
  text: `
    select s.incident_id as "incidentId", s.key, s.status, s.owner_role as "ownerRole",
           s.support_roles as "supportRoles", s.due_at as "dueAt",
           s.assignee_id is not null as "wasAssigned", i.division_id as "divisionId", i.reporter_id as "reporterId"
    from incident_step s
    join incident i on i.id = s.incident_id and i.status not in ('closed', 'dismissed')
    where s.status in ('open', 'waiting') and exists (
      select
      from jsonb_to_recordset($1) as r (incident_id uuid, person_id uuid)
      where r.incident_id = s.incident_id and (
        s.assignee_id = r.person_id
        or s.assignee_id is null and s.status = 'open' and exists (
          select
          from message m
          where m.incident_id = s.incident_id and m.step_key = s.key and m.person_id = r.person_id)))
    order by s.incident_id, s.position
    for update of s`,
};

/** Nobody has these steps ($1) by name any more; the trail ($2) and the messages ($3) say so. */
export const TAKE_FROM_THEM = {
  name: 'later-conflicts-take',
  text: `
    with taken as (
      update incident_step s
      set assignee_id = null
      from jsonb_to_recordset($1) as r (incident_id uuid, key text)
      where s.incident_id = r.incident_id and s.key = r.key
    ),
    trail as (
      insert into audit_entry (id, incident_id, at, actor_id, type, step_key, changes, request_id)
      select r.id, r.incident_id, $4, r.actor_id, 'step.unassigned', r.step_key, '{}', r.request_id
      from jsonb_to_recordset($2) as r (id uuid, incident_id uuid, actor_id uuid, step_key text, request_id text)
      order by r.incident_id
    )
    insert into message (id, incident_id, kind, person_id, channel_id, role, step_key, due_at, state, attempts,
                         next_attempt_at, created_at)
    select r.id, r.incident_id, r.kind, r.person_id, r.channel_id, r.role, r.step_key, r.due_at, 'queued', 0,
           $4, $4
    from jsonb_to_recordset($3) as r (id uuid, incident_id uuid, kind text, person_id uuid, channel_id uuid,
                                      role text, step_key text, due_at timestamptz)`,
};
