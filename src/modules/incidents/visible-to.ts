import { ACCESS, type Permission, type Relation } from '../../domain/access/access.js';
import { holds, personBehind, type Actor } from '../../domain/access/role.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';

const WIDEST = ['privacy_officer', 'auditor'] as const;

type Ground = (actor: Actor, sql: SqlQuery) => string | null;

const EVERY = 'true';

const ifHolds =
  (role: Parameters<typeof holds>[1], ground: string): Ground =>
  (actor) =>
    holds(actor, role) ? ground : null;

/** `relationsOf` as SQL over incident `i`: whoever has a relation to it, and nobody else, finds it in a list. */
const GROUNDS: Record<Relation, Ground> = {
  privacy_officer: ifHolds('privacy_officer', EVERY),
  auditor: ifHolds('auditor', EVERY),
  communications: ifHolds('communications', 'i.escalated_at is not null'),
  human_resources: ifHolds('human_resources', 'i.escalated_at is not null'),
  supervisor: (actor, sql) =>
    actor.divisions.length > 0 ? `i.division_id = any (${sql.add(actor.divisions)}::uuid[])` : null,
  reporter: (actor, sql) => `i.reporter_id = ${sql.add(actor.id)}`,
  system: (actor, sql) =>
    actor.answerableId === undefined ? null : `i.reported_by_key = ${sql.add(actor.id)}`,
  invited: (actor, sql) =>
    `i.invited_roles && ${sql.add(actor.roles)}::text[] or exists (
      select from participant t where t.incident_id = i.id and t.person_id = ${sql.add(actor.id)} and t.tie = 'assigned')`,
};

/**
 * The condition under which an actor may see incident `i`, or what the permission says of it;
 * implicated and conflicted people never do.
 */
export function visibleTo(actor: Actor, sql: SqlQuery, permission: Permission = 'read'): string {
  const relations = (Object.keys(GROUNDS) as Relation[]).filter((each) => ACCESS[each].includes(permission));
  const seesAll = WIDEST.some((each) => relations.includes(each) && GROUNDS[each](actor, sql) === EVERY);
  const grounds = seesAll ? [EVERY] : relations.flatMap((each) => GROUNDS[each](actor, sql) ?? []);
  return `(${grounds.join(' or ')}) and not exists (
    select from participant t
    where t.incident_id = i.id and t.person_id = ${sql.add(personBehind(actor))} and t.tie in ('implicated', 'conflicted'))`;
}
