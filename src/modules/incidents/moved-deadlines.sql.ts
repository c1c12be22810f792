import type { QueryResultRow } from 'pg';
import type { Subject } from '../../domain/access/relations.js';
import type { Basis } from '../../domain/deadlines/basis.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';

/** A deadline that was given by a version of a calendar that is no longer in force. */
export interface GivenRow extends QueryResultRow, Subject {
  kind: DeadlineKind;
  incidentId: string;
  key: string;
  dueAt: Date;
  basis: Basis;
  reference: string;
  protocolId: string;
  drill: boolean;
}

export const DEADLINE_KINDS = ['step', 'obligation'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Where deadlines are kept with what they rest on; all sources have the same columns. */
const SOURCES: Record<DeadlineKind, string> = {
  step: `
    select 'step' as kind, s.incident_id, s.key, s.due_at, s.basis
    from incident_step s
    where s.status in ('open', 'waiting') and s.due_at is not null`,
  obligation: `
    select 'obligation' as kind, o.incident_id, o.id as key, o.due_at, o.evaluation -> 'due' -> 'basis' as basis
    from obligation o
    where o.state = 'open' and o.due_at is not null`,
};

/** A basis has its calendar at its root, or one or two levels down, in the limits of which the earliest counts. */
const GIVEN_BY_ANOTHER = '$.**{0 to 2}.calendar ? (@.key == $key && @.version != $version)';

/** Where the list stands: after this deadline. */
export type Position = readonly [incidentId: string, dueAt: string, kind: string, key: string];

/** The next deadlines by other versions of a calendar; incidents in the order of their ids, the oldest first. */
export function givenByAnother(
  sql: SqlQuery,
  calendar: { key: string; version: string },
  after: Position | null,
  limit: number,
): string {
  const { key, version } = calendar;
  const variables = sql.add(JSON.stringify({ key, version }));
  sql.where(`jsonb_path_exists(d.basis, '${GIVEN_BY_ANOTHER}', ${variables}::jsonb)`);
  if (after) {
    const [incidentId, dueAt, kind, step] = after.map((value) => sql.add(value));
    sql.where(`(d.incident_id, d.due_at, d.kind, d.key)
      > (${String(incidentId)}::uuid, ${String(dueAt)}::timestamptz, ${String(kind)}::text, ${String(step)}::text)`);
  }
  return `
    select d.kind, d.incident_id as "incidentId", d.key, d.due_at as "dueAt", d.basis, i.reference, i.drill,
           i.protocol_id as "protocolId", i.division_id as "divisionId", i.reporter_id as "reporterId",
           i.escalated_at as "escalatedAt", i.invited_roles as "invitedRoles"
    from (${Object.values(SOURCES).join(' union all ')}) d
    join incident i on i.id = d.incident_id
    where ${sql.conditions}
    order by d.incident_id, d.due_at, d.kind, d.key
    limit ${sql.add(limit)}`;
}
