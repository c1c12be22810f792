import type { QueryResultRow } from 'pg';
import type { Obligation } from '../../domain/obligations/obligation.js';
import type { Step } from '../../domain/protocol/protocol.js';

interface Overdue extends QueryResultRow {
  incidentId: string;
  key: string;
  openedAt: Date | null;
  dueAt: Date;
  protocolId: string;
  /** What was sent for this deadline: `escalation 1`, `end 1`, … */
  recorded: string[];
}

export interface OverdueStep extends Overdue {
  subject: 'step';
  status: Step['status'];
}

export interface OverdueDuty extends Overdue, Pick<Obligation, 'state' | 'evaluation'> {
  subject: 'obligation';
  /** The law's own instant; null where `dueAt` is the organization's target. */
  lawAt: Date | null;
  /** Of the case, as JSON: instants are texts. */
  openSteps: { key: string; dueAt: string | null }[] | null;
}

/**
 * The next steps that are overdue, the longest first, by their deadlines alone: what the sweep keeps for itself is
 * not asked. A case that was just changed is left out; the sweep may not have come to it yet.
 */
export const OVERDUE_STEPS = {
  name: 'oversight-overdue',
  text: `
    select 'step' as subject, s.incident_id as "incidentId", s.key, s.status, s.opened_at as "openedAt", s.due_at as "dueAt",
           i.protocol_id as "protocolId",
           array(select f.kind || ' ' || f.nth
                 from follow_up f
                 where f.incident_id = s.incident_id and f.subject = 'step' and f.key = s.key and f.due_at = s.due_at) as recorded
    from incident_step s
    join incident i on i.id = s.incident_id
    where s.status = 'open' and s.due_at <= $1 and i.updated_at <= $1
      and (s.due_at, s.incident_id, s.key) > ($2::timestamptz, $3::uuid, $4::text)
    order by s.due_at, s.incident_id, s.key
    limit $5`,
};

/** The same for duties that are owed, after the closure, too; whether a step stands for them is found out from the steps, not asked of what is kept. */
export const OVERDUE_DUTIES = {
  name: 'oversight-overdue-duties',
  text: `
    select 'obligation' as subject, o.incident_id as "incidentId", o.id as key, o.state, o.evaluation,
           o.alone_since as "openedAt", o.act_by as "dueAt", o.due_at as "lawAt", i.protocol_id as "protocolId",
           (select jsonb_agg(jsonb_build_object('key', s.key, 'dueAt', s.due_at))
            from incident_step s
            where s.incident_id = o.incident_id and s.status = 'open') as "openSteps",
           array(select f.kind || ' ' || f.nth
                 from follow_up f
                 where f.incident_id = o.incident_id and f.subject = 'obligation' and f.key = o.id
                   and f.due_at = o.act_by) as recorded
    from obligation o
    join incident i on i.id = o.incident_id and i.status <> 'dismissed'
    where o.state = 'open' and o.act_by <= $1 and i.updated_at <= $1
      and (o.act_by, o.incident_id, o.id) > ($2::timestamptz, $3::uuid, $4::text)
    order by o.act_by, o.incident_id, o.id
    limit $5`,
};

/** Messages that nobody tried in time, and those that a worker took and never let go; counted up to 10,000. */
export const STUCK_MESSAGES = {
  name: 'oversight-stuck',
  text: `
    select count(*)::int as stuck
    from (
      select
      from message
      where state = 'queued' and next_attempt_at <= $1 and (claimed_until is null or claimed_until <= $1)
      limit 10000
    ) m`,
};

/**
 * Calls of webhooks that nobody makes: due, next in the order of their incident, and nobody has any of that endpoint in
 * hand, for one that answers slowly keeps others waiting; and endpoints for which the trail is not followed. A row for
 * each endpoint that is called; $2 is the present.
 */
export const STUCK_CALLS = {
  name: 'oversight-stuck-calls',
  text: `
    select coalesce(sum(c.due + f.behind), 0)::int as stuck
    from webhook w
    left join api_key k on k.id = w.key_id
    cross join lateral (
      select count(*) as due
      from (
        select
        from webhook_delivery d
        where d.webhook_id = w.id and d.state = 'queued' and d.next_attempt_at <= $1
          and (d.claimed_until is null or d.claimed_until <= $1)
          and not exists (
            select from webhook_delivery e
            where e.webhook_id = w.id and e.incident_id = d.incident_id and e.number < d.number and e.state = 'queued')
          and not exists (
            select from webhook_delivery h
            where h.webhook_id = w.id and h.state = 'queued' and h.claimed_until > $1)
        limit 10000
      ) q
    ) c
    cross join lateral (
      select count(*) as behind
      from (
        select e.recorded_at
        from audit_entry e
        where (e.xact, e.id) > (w.place_xact, w.place_id)
          and e.xact < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        order by e.xact, e.id
        limit 1
      ) n
      where n.recorded_at <= $1
    ) f
    where w.removed_at is null and w.disabled_at is null
      and (w.key_id is null or k.revoked_at is null and k.expires_at > $2 and k.scopes @> array['webhooks'])
      and w.created_at <= $1`,
};

export const LAST_CHECKPOINT = {
  name: 'oversight-checkpoint',
  text: `
    select max(at) as at
    from (select at from audit_checkpoint order by number desc limit 1) c`,
};
