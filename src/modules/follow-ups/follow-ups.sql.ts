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
  /** The deadline to the microsecond, which is part of what makes a follow-up happen once. */
  exactDueAt: string;
  protocolId: string;
  divisionId: string;
  reporterId: string | null;
  /** Of the law that a duty comes from. */
  regimeId: string | null;
  ruleVersion: string | null;
}

/** One who decides on one of the cases waits for these: a statement costs as much for 25 as for 60 of them. */
export const AT_ONCE = 100;

/**
 * Takes the steps that are due, until the transaction ends. Workers skip what another has, and whatever a decision is
 * just changing; both locks together keep the case as it is until the mail about it is written. The instant is hidden
 * from the planner, which would else expect few to be due, and read and sort them all for each hundred.
 */
export const CLAIM_STEPS = {
  name: 'follow-up-claim-steps',
  text: `
    select 'step' as subject, s.incident_id as "incidentId", s.key, s.status, s.owner_role as "ownerRole",
           s.support_roles as "supportRoles", s.assignee_id as "assigneeId", s.opened_at as "openedAt",
           s.due_at as "dueAt", s.due_at::text as "exactDueAt", i.protocol_id as "protocolId",
           i.division_id as "divisionId", i.reporter_id as "reporterId", null as "regimeId", null as "ruleVersion"
    from incident_step s
    join incident i on i.id = s.incident_id and i.status not in ('closed', 'dismissed')
    where s.status = 'open' and s.next_follow_up_at <= (select $1::timestamptz)
    order by s.next_follow_up_at
    limit ${AT_ONCE}
    for update of s skip locked
    for share of i skip locked`,
};

/** The same for duties that no step stands for: they are the privacy officer's, and may be owed after the closure. */
export const CLAIM_DUTIES = {
  name: 'follow-up-claim-duties',
  text: `
    select 'obligation' as subject, o.incident_id as "incidentId", o.id as key, o.state as status,
           'privacy_officer' as "ownerRole", '{}'::text[] as "supportRoles", null::uuid as "assigneeId",
           o.alone_since as "openedAt", o.act_by as "dueAt", o.act_by::text as "exactDueAt",
           i.protocol_id as "protocolId", i.division_id as "divisionId", i.reporter_id as "reporterId",
           o.regime_id as "regimeId", o.evaluation ->> 'ruleVersion' as "ruleVersion"
    from obligation o
    join incident i on i.id = o.incident_id and i.status <> 'dismissed'
    where o.alone_since is not null and o.next_follow_up_at <= (select $1::timestamptz)
    order by o.next_follow_up_at
    limit $2
    for update of o skip locked
    for share of i skip locked`,
};

export interface Known extends QueryResultRow {
  /** Its place among those that were asked about. */
  n: number;
  /** Implicated and conflicted people. */
  excluded: string[];
  recorded: { kind: FollowUpKind; nth: number }[];
}

/** Read once they are taken, so that nothing of it is older than the locks. */
export const KNOWN_OF_DUE = {
  name: 'follow-up-known',
  text: `
    select r.n,
           array(select t.person_id
                 from participant t
                 where t.incident_id = r.incident_id and t.tie in ('implicated', 'conflicted')) as excluded,
           coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'nth', f.nth))
                     from follow_up f
                     where f.incident_id = r.incident_id and f.subject = r.subject and f.key = r.key
                       and f.due_at = r.due_at), '[]')
             as recorded
    from jsonb_to_recordset($1) as r (n integer, incident_id uuid, subject text, key text, due_at timestamptz)`,
};

/**
 * Writes what is sent with its trail and its messages, and when to look again. Trail and messages come with what was
 * really new: should two workers ever send the same, the key lets one of them through.
 */
export const RECORD_FOLLOW_UPS = {
  name: 'follow-up-record',
  text: `
    with due as (
      select r.n, r.incident_id, r.subject, r.key, r.due_at, r.next_at,
             case r.subject when 'step' then r.key end as step_key,
             case r.subject when 'obligation' then r.key end as obligation
      from jsonb_to_recordset($1) as r (n integer, incident_id uuid, subject text, key text, due_at timestamptz,
                                        next_at timestamptz)
    ),
    wanted as (
      select r.*, d.incident_id, d.subject, d.key, d.due_at, d.step_key, d.obligation
      from jsonb_to_recordset($2) as r (n integer, kind text, nth integer, at timestamptz, outcome text, told text[],
                                        is_late boolean, id uuid, type text, changes jsonb)
      join due d using (n)
    ),
    fired as (
      insert into follow_up (incident_id, subject, key, due_at, kind, nth, at, outcome, told, is_late, fired_at)
      select incident_id, subject, key, due_at, kind, nth, at, outcome, told, is_late, $4::timestamptz
      from wanted
      on conflict do nothing
      returning incident_id, subject, key, kind, nth
    ),
    written as (
      select w.*
      from wanted w
      join fired using (incident_id, subject, key, kind, nth)
    ),
    trail as (
      insert into audit_entry (id, incident_id, at, type, step_key, changes)
      select id, incident_id, $4::timestamptz, type, step_key, changes
      from written
      where outcome <> 'skipped'
    ),
    mail as (
      insert into message (id, incident_id, kind, person_id, channel_id, role, step_key, obligation, due_at, state, attempts,
                           next_attempt_at, created_at)
      select r.id, w.incident_id, r.message, r.person_id, r.channel_id, r.role, w.step_key, w.obligation, w.due_at, 'queued', 0,
             $4::timestamptz, $4::timestamptz
      from jsonb_to_recordset($3) as r (id uuid, follow_up uuid, message text, person_id uuid, channel_id uuid, role text)
      join written w on w.id = r.follow_up
    ),
    duties as (
      update obligation o
      set next_follow_up_at = d.next_at
      from due d
      where d.subject = 'obligation' and o.incident_id = d.incident_id and o.id = d.key
    )
    update incident_step s
    set next_follow_up_at = d.next_at
    from due d
    where d.subject = 'step' and s.incident_id = d.incident_id and s.key = d.key`,
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
