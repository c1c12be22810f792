import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';

/** Step `s` of incident `i` is still theirs by an office that they keep: the roles, and a supervisor's divisions. */
function stays(roles: string, divisions: string): string {
  return `(s.owner_role = any (${roles}::text[]) or s.support_roles && ${roles}::text[]
        or (s.owner_role = 'supervisor' or 'supervisor' = any (s.support_roles))
          and i.division_id = any (${divisions}::uuid[]))`;
}

/** What nobody holds any more: $4 the roles, $5 the divisions without a supervisor. */
const NOBODYS = `(s.owner_role = any ($4::text[]) or s.owner_role = 'supervisor' and i.division_id = any ($5::uuid[]))`;

export interface LeftStep extends QueryResultRow {
  incidentId: string;
  key: string;
  status: 'open' | 'waiting';
  ownerRole: Role;
  supportRoles: Role[];
  dueAt: Date | null;
  wasAssigned: boolean;
  divisionId: string;
  reporterId: string | null;
}

/**
 * Takes the steps that were given to someone ($1) by name, and those that they were asked for in an office that nobody
 * holds any more. In the order of incidents, so that two who leave at once wait for each other and never in a circle;
 * whoever decides on such a case meanwhile finds it changed and decides anew.
 */
export const TAKE_LEFT = {
  name: 'handing-on-take',
  text: `
    select s.incident_id as "incidentId", s.key, s.status, s.owner_role as "ownerRole",
           s.support_roles as "supportRoles", s.due_at as "dueAt",
           s.assignee_id is not null as "wasAssigned", i.division_id as "divisionId", i.reporter_id as "reporterId"
    from incident_step s
    join incident i on i.id = s.incident_id
    where s.status in ('open', 'waiting') and i.status not in ('closed', 'dismissed') and (
      s.assignee_id = $1 and not ${stays('$2', '$3')}
      or s.assignee_id is null and s.status = 'open' and ${NOBODYS} and exists (
        select from message m
        where m.incident_id = s.incident_id and m.step_key = s.key and m.person_id = $1))
    order by s.incident_id, s.position
    for update of i, s`,
};

export interface KnownOfStep extends QueryResultRow {
  incidentId: string;
  key: string;
  /** Implicated and conflicted people. */
  excluded: string[];
  /** Whoever was mailed about the step. */
  told: string[];
}

/** Read once they are taken, so that nothing of it is older than the locks. */
export const KNOWN_OF_LEFT = {
  name: 'handing-on-known',
  text: `
    select r.incident_id as "incidentId", r.key,
           array(select t.person_id
                 from participant t
                 where t.incident_id = r.incident_id and t.tie in ('implicated', 'conflicted')) as excluded,
           array(select m.person_id
                 from message m
                 where m.incident_id = r.incident_id and m.step_key = r.key and m.person_id is not null) as told
    from unnest($1::uuid[], $2::text[]) as r (incident_id, key)`,
};

/**
 * Writes it all: nobody has these steps by name ($1 steps, $2 trail, $3 messages), and the cases are other versions.
 * Whoever had them finds the cases no more by that, nor those where a step of theirs is done, unless an office that
 * they keep gave it to them ($5 the roles, $6 the divisions).
 */
export const HAND_ON = {
  name: 'handing-on-write',
  text: `
    with handed as (
      update incident_step s
      set assignee_id = null
      from jsonb_to_recordset($1) as r (incident_id uuid, key text)
      where s.incident_id = r.incident_id and s.key = r.key and s.assignee_id = $4
    ),
    changed as (
      update incident i
      set version = i.version + 1, updated_at = $7
      where i.id in (select r.incident_id from jsonb_to_recordset($1) as r (incident_id uuid))
    ),
    untied as (
      delete from participant t
      where t.person_id = $4 and t.tie = 'assigned' and not exists (
        select
        from incident_step s
        join incident i on i.id = s.incident_id
        where s.incident_id = t.incident_id and s.assignee_id = $4
          and ${stays('$5', '$6')})
    ),
    trail as (
      insert into audit_entry (id, incident_id, at, actor_id, type, step_key, changes, request_id)
      select r.id, r.incident_id, $7, r.actor_id, 'step.handed_on', r.step_key, r.changes, r.request_id
      from jsonb_to_recordset($2) as r (id uuid, incident_id uuid, actor_id uuid, step_key text, changes jsonb,
                                        request_id text)
      order by r.incident_id
    )
    insert into message (id, incident_id, kind, person_id, channel_id, role, step_key, due_at, state, attempts,
                         next_attempt_at, created_at)
    select r.id, r.incident_id, r.kind, r.person_id, r.channel_id, r.role, r.step_key, r.due_at, 'queued', 0,
           $7, $7
    from jsonb_to_recordset($3) as r (id uuid, incident_id uuid, kind text, person_id uuid, channel_id uuid,
                                      role text, step_key text, due_at timestamptz)
    returning id`,
};

/** Tells some ($1) that nobody holds an office ($2 the role, $3 the division of a supervisor) any more. */
export const TELL_VACANT = {
  name: 'office-vacant-tell',
  text: `
    insert into message (id, kind, person_id, role, office_role, office_division_id, state, next_attempt_at, created_at)
    select uuidv7(), 'office_vacant', r.person_id, r.role, $3, $4, 'queued', $5, $5
    from unnest($1::uuid[], $2::text[]) as r (person_id, role)`,
};
