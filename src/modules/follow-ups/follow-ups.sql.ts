import type { QueryResultRow } from 'pg';
import type { Outcome } from '../../domain/protocol/fire.js';
import type { FollowUpKind } from '../../domain/protocol/follow-up-plan.js';
import type { Step } from '../../domain/protocol/protocol.js';

/** When the next step is to be looked at: all that a sweep costs while nothing is due. */
export const NEXT_FOLLOW_UP = {
  name: 'follow-up-next',
  text: `
    select min(next_follow_up_at) as "at"
    from incident_step
    where status = 'open'`,
};

export interface DueStep
  extends
    QueryResultRow,
    Pick<Step, 'key' | 'status' | 'ownerRole' | 'supportRoles' | 'assigneeId' | 'openedAt'> {
  incidentId: string;
  dueAt: Date;
  protocolId: string;
  divisionId: string;
  reporterId: string;
}

/**
 * Takes the steps that are due, until the transaction ends. Workers skip what another has, and whatever a decision is
 * just changing; both locks together keep the case as it is until the mail about it is written.
 */
export const CLAIM_STEPS = {
  name: 'follow-up-claim',
  text: `
    select s.incident_id as "incidentId", s.key, s.status, s.owner_role as "ownerRole",
           s.support_roles as "supportRoles", s.assignee_id as "assigneeId", s.opened_at as "openedAt",
           s.due_at as "dueAt", i.protocol_id as "protocolId", i.division_id as "divisionId",
           i.reporter_id as "reporterId"
    from incident_step s
    join incident i on i.id = s.incident_id and i.status not in ('closed', 'dismissed')
    where s.status = 'open' and s.next_follow_up_at <= $1
    order by s.next_follow_up_at
    limit $2
    for update of s skip locked
    for share of i skip locked`,
};

export interface Known extends QueryResultRow {
  incidentId: string;
  key: string;
  /** Implicated and conflicted people. */
  excluded: string[];
  recorded: { kind: FollowUpKind; nth: number }[];
}

/** Read once the steps are taken, so that nothing of it is older than the locks. */
export const KNOWN_OF_STEPS = {
  name: 'follow-up-known',
  text: `
    select s.incident_id as "incidentId", s.key,
           array(select t.person_id
                 from participant t
                 where t.incident_id = s.incident_id and t.tie in ('implicated', 'conflicted')) as excluded,
           coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'nth', f.nth))
                     from follow_up f
                     where f.incident_id = s.incident_id and f.step_key = s.key and f.due_at = s.due_at), '[]')
             as recorded
    from unnest($1::uuid[], $2::text[]) as taken (incident_id, key)
    join incident_step s on s.incident_id = taken.incident_id and s.key = taken.key`,
};

/**
 * Writes what is sent with its trail and its messages, and when to look again. Trail and messages come with what was
 * really new: should two workers ever send the same, the key lets one of them through.
 */
export const RECORD_FOLLOW_UPS = {
  name: 'follow-up-record',
  text: `
    with fired as (
      insert into follow_up (incident_id, step_key, due_at, kind, nth, at, outcome, told, is_late, fired_at)
      select r.incident_id, r.step_key, s.due_at, r.kind, r.nth, r.at, r.outcome, r.told, r.is_late, r.fired_at
      from jsonb_populate_recordset(null::follow_up, $1) r
      join incident_step s on s.incident_id = r.incident_id and s.key = r.step_key
      on conflict do nothing
      returning incident_id, step_key, kind, nth
    ),
    trail as (
      insert into audit_entry (id, incident_id, at, type, step_key, changes)
      select r.id, r.incident_id, r.at, r.type, r.step_key, r.changes
      from jsonb_to_recordset($2) as r (id uuid, incident_id uuid, at timestamptz, type text, step_key text,
                                        changes jsonb, kind text, nth integer)
      join fired using (incident_id, step_key, kind, nth)
    ),
    mail as (
      insert into message (id, incident_id, kind, person_id, role, step_key, due_at, state, attempts,
                           next_attempt_at, created_at)
      select r.id, r.incident_id, r.message, r.person_id, r.role, r.step_key, r.due_at, 'queued', 0, r.now, r.now
      from jsonb_to_recordset($3) as r (id uuid, incident_id uuid, message text, person_id uuid, role text,
                                        step_key text, due_at timestamptz, now timestamptz, kind text, nth integer)
      join fired using (incident_id, step_key, kind, nth)
    )
    update incident_step s
    set next_follow_up_at = r.next_at
    from jsonb_to_recordset($4) as r (incident_id uuid, step_key text, next_at timestamptz)
    where s.incident_id = r.incident_id and s.key = r.step_key`,
};

export interface SentFollowUp extends QueryResultRow {
  stepKey: string;
  kind: FollowUpKind;
  nth: number;
  dueAt: Date;
  outcome: Outcome;
  isLate: boolean;
  firedAt: Date;
}

export const FOLLOW_UPS_OF = {
  name: 'follow-ups-of',
  text: `
    select f.step_key as "stepKey", f.kind, f.nth, f.due_at as "dueAt", f.outcome, f.is_late as "isLate",
           f.fired_at as "firedAt"
    from follow_up f
    where f.incident_id = $1
    order by f.step_key, f.due_at, f.kind, f.nth
    limit 10000`,
};
