import type { QueryResultRow } from 'pg';

export interface TrailEntry extends QueryResultRow {
  id: string;
  /** Its place in the chain; PostgreSQL's bigint arrives as text. */
  seq: string;
  at: Date;
  recordedAt: Date;
  actorId: string | null;
  actorName: string | null;
  /** It was a system with a key. */
  isSystem: boolean;
  type: string;
  stepKey: string | null;
  note: string | null;
  changes: Record<string, unknown>;
}

/** The chain of an incident is what happened to it; who looked at it is in the chains of those people. */
export const TRAIL_OF = {
  name: 'trail-of',
  text: `
    select e.id, e.seq, e.at, e.recorded_at as "recordedAt", e.actor_id as "actorId",
           coalesce(p.name, k.name) as "actorName", k.id is not null as "isSystem", e.type, e.step_key as "stepKey",
           e.note, e.changes
    from audit_entry e
    left join person p on p.id = e.actor_id
    left join api_key k on k.id = e.actor_id
    where e.chain = $1 and e.seq > coalesce($2::bigint, 0)
    order by e.seq
    limit $3`,
};

export const TRAIL_OF_DUTIES = {
  name: 'trail-of-duties',
  text: `
    select e.id, e.seq, e.at, e.recorded_at as "recordedAt", e.actor_id as "actorId", null as "actorName",
           false as "isSystem", e.type, e.step_key as "stepKey", e.note, e.changes
    from audit_entry e
    where e.chain = $1 and e.type like 'obligation.%'
    order by e.seq
    limit 10000`,
};

/** Without a person the day's chain takes it, for a case's own chain holds only what happened to the case. */
export const RECORD = {
  name: 'trail-record',
  text: `
    insert into audit_entry (id, incident_id, chain, at, actor_id, type, changes, request_id)
    values ($1, $2, coalesce($3, audit_day_chain(clock_timestamp())), $4, $5, $6, $7, $8)`,
};
