import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';
import type { Subject } from '../../domain/protocol/follow-up-plan.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import type { Member } from '../people/people.service.js';
import { mineAmong, ownDuties } from './own-steps.js';
import { visibleTo } from '../access/visible-to.js';

export interface TaskRow extends QueryResultRow {
  incidentId: string;
  reference: string;
  protocolId: string;
  drill: boolean;
  zone: string;
  /** Of the incident, and when it last changed. */
  version: number;
  changedAt: Date;
  kind: Subject;
  key: string;
  dueAt: Date | null;
  openedAt: Date | null;
  ownerRole: Role;
  assigneeId: string | null;
  status: 'open';
}

/** Later than any deadline, and still a time that a cursor may carry. */
export const NO_DEADLINE = '2200-12-31T23:59:59Z';

/** Where the list stands: after this task. */
export type Position = readonly [dueAt: string, incidentId: string, kind: string, key: string];

/** The steps `s` and the duties `o` that are a member's to do; each source has its own index, and gives a page at most. */
export function tasksOf(member: Member, sql: SqlQuery, after: Position | null, limit: number): string {
  const visible = visibleTo(member, sql);
  const most = sql.add(limit);
  const steps = `
    select s.incident_id as "incidentId", i.reference, i.protocol_id as "protocolId", i.drill, i.zone, i.version,
           i.updated_at as "changedAt", 'step' as kind, s.key,
           s.status, s.due_at as "dueAt", s.opened_at as "openedAt", s.owner_role as "ownerRole",
           s.assignee_id as "assigneeId"
    from incident_step s
    join incident i on i.id = s.incident_id
    where s.status = 'open' and i.status not in ('closed', 'dismissed')
      and (${visible}) and (${mineAmong(member, sql)}) and ${afterIn('s.due_at', `'step', s.key`, 's', after, sql)}
    order by s.due_at nulls last, s.incident_id, s.key
    limit ${most}`;
  const own = ownDuties(member, sql);
  if (own === null) return steps;
  const duties = `
    select o.incident_id, i.reference, i.protocol_id, i.drill, i.zone, i.version, i.updated_at, 'obligation', o.id, o.state, o.act_by, o.alone_since,
           'privacy_officer', null::uuid
    from obligation o
    join incident i on i.id = o.incident_id
    where o.alone_since is not null and i.status not in ('closed', 'dismissed')
      and (${visible}) and ${own} and ${afterIn('o.act_by', `'obligation', o.id`, 'o', after, sql)}
    order by o.act_by nulls last, o.incident_id, o.id
    limit ${most}`;
  return `
    select * from ((${steps}) union all (${duties})) t
    order by t."dueAt" nulls last, t."incidentId", t.kind, t.key
    limit ${most}`;
}

function afterIn(
  dueAt: string,
  kindAndKey: string,
  row: string,
  after: Position | null,
  sql: SqlQuery,
): string {
  if (!after) return 'true';
  const [at, id, kind, key] = after.map((value) => sql.add(value));
  return `(coalesce(${dueAt}, '${NO_DEADLINE}'), ${row}.incident_id, ${kindAndKey})
        > (${String(at)}::timestamptz, ${String(id)}::uuid, ${String(kind)}::text, ${String(key)}::text)`;
}
