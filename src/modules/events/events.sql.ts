import type { QueryResultRow } from 'pg';
import type { Tie } from '../../domain/access/relations.js';
import { personBehind, type Actor } from '../../domain/access/role.js';
import { entryTypesOf, type EventType } from '../../domain/events/event-types.js';
import { STATE_ENTRIES } from '../../domain/events/state-change.js';
import type { Statement } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { isNamed } from '../access/named-incident.js';
import { notKeptFrom, visibleTo } from '../access/visible-to.js';

/** A place in the order in which entries were committed: the transaction, and the entry in it. */
export interface Place {
  xact: number;
  id: string;
}

/** Before everything: no transaction has this number. */
export const BEGINNING: Place = { xact: 0, id: '00000000-0000-7000-8000-000000000000' };

export interface Wanted {
  after: Place;
  types: readonly EventType[];
  incident: string | null;
  /** This one alone, if it is told at all. */
  only?: string;
  limit: number;
}

interface Told {
  id: string;
  xact: string;
  type: string;
  at: Date;
  recordedAt: Date;
  stepKey: string | null;
  actorId: string | null;
  incidentId: string;
  changes: Record<string, unknown>;
  reference: string;
  isDrill: boolean;
  divisionId: string;
  reporterId: string | null;
  reportedByKey: string | null;
  escalatedAt: Date | null;
  invitedRoles: string[];
  ties: Tie[];
  previous: string | null;
}

/** How far the trail was read, whether or not there was anything to tell: a row without an entry tells that alone. */
interface Read extends QueryResultRow {
  readXact: string | null;
  readId: string | null;
  readCount: number | null;
}

export type EventRow = (Read & Told) | (Read & { id: null });

/** However little of it concerns the caller, one request reads no more of the trail than this. */
export const MOST_READ = 2_000;

/** Types and notes of ours alone leave the database; what people wrote stays there. */
const KEPT_OF_CHANGES = `jsonb_build_object('obligation', r.changes -> 'obligation', 'dueAt', r.changes -> 'dueAt',
                             'nth', r.changes -> 'nth')`;

/**
 * Entries in the order of their transactions. Those of a transaction that began before one that is still under way are
 * left for later, so that whoever goes on from the last place never misses one that commits late.
 */
export function selectEvents(actor: Actor, wanted: Wanted): { statement: Statement; values: unknown[] } {
  const sql = new SqlQuery();
  const { after, types, incident, only, limit } = wanted;
  const mayKnow = actor.hearsAll === true ? notKeptFromAnyOf(actor, sql) : visibleTo(actor, sql);
  const text = `
    with read as materialized (
      select e.id, e.xact, e.chain, e.seq, e.type, e.at, e.recorded_at, e.step_key, e.actor_id, e.changes
      from audit_entry e
      where (e.xact, e.id) > (${sql.add(after.xact)}::bigint, ${sql.add(after.id)}::uuid)
        and e.xact < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        ${incident === null ? '' : `and e.chain = ${ofNamed(incident, mayKnow, sql)}`}
        ${only === undefined ? '' : `and e.id = ${sql.add(only)}`}
      order by e.xact, e.id
      limit ${MOST_READ}
    ),
    far as (
      select xact, id, count(*) over ()::int as count
      from read
      order by xact desc, id desc
      limit 1
    ),
    told as (
      select r.*, i.reference, i.drill, i.division_id, i.reporter_id, i.reported_by_key, i.escalated_at, i.invited_roles
      from read r
      join incident i on i.id = r.chain
      where r.type = any (${sql.add(entryTypesOf(types))}) and ${mayKnow}
      order by r.xact, r.id
      limit ${sql.add(limit)}
    )
    select far.xact as "readXact", far.id as "readId", far.count as "readCount",
           r.id, r.xact, r.type, r.at, r.recorded_at as "recordedAt", r.step_key as "stepKey", r.actor_id as "actorId",
           r.chain as "incidentId", ${KEPT_OF_CHANGES} as changes, r.reference, r.drill as "isDrill",
           r.division_id as "divisionId", r.reporter_id as "reporterId", r.reported_by_key as "reportedByKey",
           r.escalated_at as "escalatedAt", r.invited_roles as "invitedRoles",
           array(select t.tie from participant t
                 where t.incident_id = r.chain and t.person_id = ${sql.add(personBehind(actor))}) as ties,
           (select p.type from audit_entry p
            where p.chain = r.chain and p.seq < r.seq and p.type = any (${sql.add(STATE_ENTRIES)})
              and r.type in ('incident.dismissed', 'incident.reopened')
            order by p.seq desc
            limit 1) as previous
    from (select) as always
    left join far on true
    left join told r on true
    order by r.xact, r.id`;
  return { statement: sql.named(text), values: sql.values };
}

/** Of a case that may not be known nothing is read: how far that was would tell that there is one. */
function ofNamed(incident: string, mayKnow: string, sql: SqlQuery): string {
  return `(select i.id from incident i where ${isNamed(incident, sql)} and ${mayKnow})`;
}

/** Nor from whoever holds the key of such a system: they could have made it in order to hear. */
function notKeptFromAnyOf(actor: Actor, sql: SqlQuery): string {
  const hearing = new Set([personBehind(actor), ...(actor.heardBy ?? [])]);
  return [...hearing].map((id) => notKeptFrom({ id }, 'i.id', sql)).join(' and ');
}

/** Whatever is committed from now on comes after it. */
export const NOW = {
  name: 'events-now',
  text: `
    select pg_snapshot_xmin(pg_current_snapshot())::text as xact`,
};
