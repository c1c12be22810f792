import type { QueryResultRow } from 'pg';
import type { Step } from '../../domain/protocol/protocol.js';

export interface OverdueStep extends QueryResultRow, Pick<Step, 'key' | 'status' | 'openedAt'> {
  incidentId: string;
  dueAt: Date;
  protocolId: string;
  /** What was sent for this deadline: `escalation 1`, `end 1`, … */
  recorded: string[];
}

/**
 * The next steps that are overdue, the longest first, by their deadlines alone: what the sweep keeps for itself is
 * not asked. A case that was just changed is left out; the sweep may not have come to it yet.
 */
export const OVERDUE_STEPS = {
  name: 'oversight-overdue',
  text: `
    select s.incident_id as "incidentId", s.key, s.status, s.opened_at as "openedAt", s.due_at as "dueAt",
           i.protocol_id as "protocolId",
           array(select f.kind || ' ' || f.nth
                 from follow_up f
                 where f.incident_id = s.incident_id and f.step_key = s.key and f.due_at = s.due_at) as recorded
    from incident_step s
    join incident i on i.id = s.incident_id
    where s.status = 'open' and s.due_at <= $1 and i.updated_at <= $1
      and (s.due_at, s.incident_id, s.key) > ($2::timestamptz, $3::uuid, $4::text)
    order by s.due_at, s.incident_id, s.key
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
