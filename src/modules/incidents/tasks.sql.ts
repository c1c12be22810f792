import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';
import type { Subject } from '../../domain/protocol/follow-up-plan.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import type { Member } from '../people/people.service.js';
import { groundsOfMine, ownDuties } from './own-steps.js';
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
  /** The member is one of those who signed its closure. */
  hasSigned: boolean;
}

/** Later than any deadline, and still a time that a cursor may carry. */
export const NO_DEADLINE = '2200-12-31T23:59:59Z';

/** Where the list stands: after this task. */
export type Position = readonly [dueAt: string, incidentId: string, kind: string, key: string];

/**
 * The steps `s` and the duties `o` that are a member's to do. Each ground has its own index, begins in it where the cursor
 * points, and gives a page at most; what is theirs on two grounds is told once.
 */
export function tasksOf(member: Member, sql: SqlQuery, after: Position | null, limit: number): string {
  // Only checked of what a ground has found: were it a way to find tasks, the planner would read all that is visible.
  const visible = `case when ${visibleTo(member, sql)} then true else false end`;
  const most = sql.add(limit);
  const signed = `jsonb_build_array(jsonb_build_object('personId', ${sql.add(member.id)}::text))`;
  const places = partsAfter('s.due_at', `'step', s.key`, 's', after, sql);
  const steps = groundsOfMine(member, sql).flatMap((mine) =>
    places.map(
      (place) => `
    select s.incident_id as "incidentId", i.reference, i.protocol_id as "protocolId", i.drill, i.zone,
           case when s.owner_role = 'human_resources' then i.version else i.version - i.conduct_changes end as version,
           i.updated_at as "changedAt", 'step' as kind, s.key,
           s.status, s.due_at as "dueAt", s.opened_at as "openedAt", s.owner_role as "ownerRole",
           s.assignee_id as "assigneeId", i.sign_offs @> ${signed} as "hasSigned"
    from incident_step s
    join incident i on i.id = s.incident_id
    where s.status = 'open' and i.status not in ('closed', 'dismissed')
      and ${visible} and ${mine} and ${place}
    order by s.due_at nulls last, s.incident_id, s.key
    limit ${most}`,
    ),
  );
  const own = ownDuties(member, sql);
  const duties =
    own === null
      ? []
      : partsAfter('o.act_by', `'obligation', o.id`, 'o', after, sql).map(
          (place) => `
    select o.incident_id, i.reference, i.protocol_id, i.drill, i.zone, i.version, i.updated_at, 'obligation', o.id, o.state, o.act_by, o.alone_since,
           'privacy_officer', null::uuid, false
    from obligation o
    join incident i on i.id = o.incident_id
    where o.alone_since is not null and i.status <> 'dismissed'
      and ${visible} and ${own} and ${place}
    order by o.act_by nulls last, o.incident_id, o.id
    limit ${most}`,
        );
  return `
    select * from (${[...steps, ...duties].map((part) => `(${part})`).join(' union ')}) t
    order by t."dueAt" nulls last, t."incidentId", t.kind, t.key
    limit ${most}`;
}

/** What comes after the cursor: the rest of those with a deadline, from its instant on, and then those without. */
function partsAfter(
  dueAt: string,
  kindAndKey: string,
  row: string,
  after: Position | null,
  sql: SqlQuery,
): string[] {
  if (!after) return ['true'];
  const [at, ...place] = after;
  const [id, kind, key] = place.map((value) => sql.add(value));
  const here = `${String(id)}::uuid, ${String(kind)}::text, ${String(key)}::text`;
  if (Date.parse(at) >= Date.parse(NO_DEADLINE))
    return [`${dueAt} is null and (${row}.incident_id, ${kindAndKey}) > (${here})`];
  const instant = `${sql.add(at)}::timestamptz`;
  return [
    `${dueAt} >= ${instant} and (${dueAt}, ${row}.incident_id, ${kindAndKey}) > (${instant}, ${here})`,
    `${dueAt} is null`,
  ];
}
