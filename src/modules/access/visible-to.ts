import { reachOf, type FieldGroup } from '../../domain/access/access.js';
import { STANDINGS, type Ground, type Relation } from '../../domain/access/relations.js';
import { personBehind, type Actor, type Role } from '../../domain/access/role.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';

type Condition = (actor: Actor, sql: SqlQuery, office: Role | null) => string;

/** Each ground of the table as a condition over incident `i`, which an index answers. */
const GROUNDS: Record<Ground, Condition> = {
  every: () => 'true',
  reported: (actor, sql) => `i.reporter_id = ${sql.add(actor.id)}`,
  filed: (actor, sql) => `i.reported_by_key = ${sql.add(actor.id)}`,
  division: (actor, sql) => `i.division_id = any (${sql.add(actor.divisions)}::uuid[])`,
  escalated: () => 'i.escalated_at is not null',
  // The office stands in the text, as in the index that finds these few.
  invited: (actor, sql, office) =>
    `i.invited_roles @> array['${String(office)}'::text] or ${isAssigned(actor, sql)}`,
  assigned: (actor, sql) => isAssigned(actor, sql),
};

function isAssigned({ id }: Actor, sql: SqlQuery): string {
  return `i.id = any (array(
      select t.incident_id from participant t
      where t.person_id = ${sql.add(id)} and t.tie = 'assigned'))`;
}

/**
 * `relationsOf` as SQL over incident `i`: whoever stands to it in a relation in which the table lets them read that of
 * it, and nobody else, finds it in a list.
 */
export function visibleTo(actor: Actor, sql: SqlQuery, group: FieldGroup = 'facts'): string {
  const condition = (relation: Relation): string => {
    const { ground, office } = STANDINGS[relation];
    return GROUNDS[ground](actor, sql, office);
  };
  const grounds = new Set(reachOf(actor, `read:${group}`).map(condition));
  return `(${[...grounds].join(' or ') || 'false'}) and ${notKeptFrom(actor, 'i.id', sql)}`;
}

/** No implicated or conflicted person finds an incident, whatever else they are. */
export function notKeptFrom(
  actor: Pick<Actor, 'id' | 'answerableId'>,
  incidentId: string,
  sql: SqlQuery,
): string {
  return `${incidentId} not in (
    select t.incident_id from participant t
    where t.person_id = ${sql.add(personBehind(actor))} and t.tie in ('implicated', 'conflicted'))`;
}
