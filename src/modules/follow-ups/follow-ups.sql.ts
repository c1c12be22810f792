import type { QueryResultRow } from 'pg';
import type { Outcome } from '../../domain/protocol/fire.js';
import type { FollowUpKind, Subject } from '../../domain/protocol/follow-up-plan.js';
import type { Step } from '../../domain/protocol/protocol.js';

/** When the next step or duty is to be looked at: all that a sweep costs while nothing is due. */
export const NEXT_FOLLOW_UP = {
  name: 'follow-up-next',
  text: `
    select least(
      (select min(next_follow_up_at) from incident_step where status = 'open'),
      (select min(next_follow_up_at) from obligation where alone_since is not null)) as "at"`,
};

/** A step or a duty that is due; what is the same for all duties is written out, so that both are dealt with alike. */
export interface DueFollowUp
  extends
    QueryResultRow,
    Pick<Step, 'key' | 'status' | 'ownerRole' | 'supportRoles' | 'assigneeId' | 'openedAt'> {
  subject: Subject;
  incidentId: string;
  dueAt: Date;
  protocolId: string;
  divisionId: string;
  reporterId: string | null;
  /** Of the law that a duty comes from. */
  regimeId: string | null;
  ruleVersion: string | null;
}

/**
 * Takes the steps that are due, until the transaction ends. Workers skip what another has, and whatever a decision is
 * just changing; both locks together keep the case as it is until the mail about it is written.
 */
export const CLAIM_STEPS = {
  name: 'follow-up-claim-steps',
  text: `
    select 'step' as subject, s.incident_id as "incidentId", s.key, s.status, s.owner_role as "ownerRole",
           s.support_roles as "supportRoles", s.assignee_id as "assigneeId", s.opened_at as "openedAt",
           s.due_at as "dueAt", i.protocol_id as "protocolId", i.division_id as "divisionId",
           i.reporter_id as "reporterId", null as "regimeId", null as "ruleVersion"
    from incident_step s
    join incident i on i.id = s.incident_id and i.status not in ('closed', 'dismissed')
    where s.status = 'open' and s.next_follow_up_at <= $1
    order by s.next_follow_up_at
    limit $2
    for update of s skip locked
    for share of i skip locked`,
};

/** The same for duties that no step stands for: they are the privacy officer's, and may be owed after the closure. */
export const CLAIM_DUTIES = {
  name: 'follow-up-claim-duties',
  text: `
    select 'obligation' as subject, o.incident_id as "incidentId", o.id as key, o.state as status,
           'privacy_officer' as "ownerRole", '{}'::text[] as "supportRoles", null::uuid as "assigneeId",
           o.alone_since as "openedAt", o.act_by as "dueAt", i.protocol_id as "protocolId",
           i.division_id as "divisionId", i.reporter_id as "reporterId", o.regime_id as "regimeId",
           o.evaluation ->> 'ruleVersion' as "ruleVersion"
    from obligation o
    join incident i on i.id = o.incident_id and i.status <> 'dismissed'
    where o.alone_since is not null and o.next_follow_up_at <= $1
    order by o.next_follow_up_at
    limit $2
    for update of o skip locked
    for share of i skip locked`,
};

/** The deadline of `r`, a step or a duty, exactly as it is kept. */
const DEADLINE = `
  lateral (
    select s.due_at
    from incident_step s
    where r.subject = 'step' and s.incident_id = r.incident_id and s.key = r.key
    union all
    select o.act_by
    from obligation o
    where r.subject = 'obligation' and o.incident_id = r.incident_id and o.id = r.key
  ) d`;

export interface Known extends QueryResultRow {
  subject: Subject;
  incidentId: string;
  key: string;
  /** Implicated and conflicted people. */
  excluded: string[];
  recorded: { kind: FollowUpKind; nth: number }[];
}

/** Read once they are taken, so that nothing of it is older than the locks. */
export const KNOWN_OF_DUE = {
  name: 'follow-up-known',
  text: `
    select r.subject, r.incident_id as "incidentId", r.key,
           array(select t.person_id
                 from participant t
                 where t.incident_id = r.incident_id and t.tie in ('implicated', 'conflicted')) as excluded,
           coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'nth', f.nth))
                     from follow_up f
                     where f.incident_id = r.incident_id and f.subject = r.subject and f.key = r.key
                       and f.due_at = d.due_at), '[]')
             as recorded
    from unnest($1::uuid[], $2::text[], $3::text[]) as r (incident_id, subject, key)
    cross join ${DEADLINE}`,
};

/**
 * Writes what is sent with its trail and its messages, and when to look again. Trail and messages come with what was
 * really new: should two workers ever send the same, the key lets one of them through.
 */
export const RECORD_FOLLOW_UPS = {
  name: 'follow-up-record',
  text: `
    with fired as (
      insert into follow_up (incident_id, subject, key, due_at, kind, nth, at, outcome, told, is_late, fired_at)
      select r.incident_id, r.subject, r.key, d.due_at, r.kind, r.nth, r.at, r.outcome, r.told, r.is_late, r.fired_at
      from jsonb_populate_recordset(null::follow_up, $1) r
      cross join ${DEADLINE}
      on conflict do nothing
      returning incident_id, subject, key, kind, nth
    ),
    trail as (
      insert into audit_entry (id, incident_id, at, type, step_key, changes)
      select r.id, r.incident_id, r.at, r.type, r.step_key, r.changes
      from jsonb_to_recordset($2) as r (id uuid, incident_id uuid, at timestamptz, type text, step_key text,
                                        changes jsonb, subject text, key text, kind text, nth integer)
      join fired using (incident_id, subject, key, kind, nth)
    ),
    mail as (
      insert into message (id, incident_id, kind, person_id, channel_id, role, step_key, obligation, due_at, state, attempts,
                           next_attempt_at, created_at)
      select r.id, r.incident_id, r.message, r.person_id, r.channel_id, r.role, r.step_key, r.obligation, r.due_at, 'queued', 0,
             r.now, r.now
      from jsonb_to_recordset($3) as r (id uuid, incident_id uuid, message text, person_id uuid, channel_id uuid, role text,
                                        step_key text, obligation text, due_at timestamptz, now timestamptz,
                                        subject text, key text, kind text, nth integer)
      join fired using (incident_id, subject, key, kind, nth)
    ),
    next as (
      select r.incident_id, r.subject, r.key, r.next_at
      from jsonb_to_recordset($4) as r (incident_id uuid, subject text, key text, next_at timestamptz)
    ),
    duties as (
      update obligation o
      set next_follow_up_at = r.next_at
      from next r
      where r.subject = 'obligation' and o.incident_id = r.incident_id and o.id = r.key
    )
    update incident_step s
    set next_follow_up_at = r.next_at
    from next r
    where r.subject = 'step' and s.incident_id = r.incident_id and s.key = r.key`,
};

export interface SentFollowUp extends QueryResultRow {
  subject: Subject;
  key: string;
  kind: FollowUpKind;
  nth: number;
  dueAt: Date;
  /** When it was to be sent. */
  at: Date;
  outcome: Outcome;
  isLate: boolean;
  firedAt: Date;
}

export const FOLLOW_UPS_OF = {
  name: 'follow-ups-of',
  text: `
    select f.subject, f.key, f.kind, f.nth, f.due_at as "dueAt", f.at, f.outcome, f.is_late as "isLate",
           f.fired_at as "firedAt"
    from follow_up f
    where f.incident_id = $1
    order by f.subject, f.key, f.due_at, f.kind, f.nth
    limit 10000`,
};
