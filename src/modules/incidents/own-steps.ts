import { holds, type Role } from '../../domain/access/role.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import type { Member } from '../people/people.service.js';

/** Whose protocols give them steps in the whole organization; each has an index of its own for those that it supports. */
const OFFICES_WITH_STEPS: readonly Role[] = [
  'communications',
  'human_resources',
  'privacy_officer',
  'legal',
  'it_security',
];

/** The condition under which step `s` of incident `i` is the member's to do, on whichever ground. */
export function mineAmong(member: Member, sql: SqlQuery): string {
  return groundsOfMine(member, sql)
    .map((ground) => `(${ground})`)
    .join(' or ');
}

/**
 * Why step `s` of incident `i` can be the member's to do: it is assigned to them, or to nobody and they act in its owner's
 * role: for the division, as its supervisor; for their own report, as an employee; for the whole organization, in any
 * other role. What someone is only an alternate for is theirs once they were asked. Roles of our own stand in the text,
 * as in the indexes that find each ground's steps in order.
 */
export function groundsOfMine(member: Member, sql: SqlQuery): string[] {
  const me = sql.add(member.id);
  const { roles, divisions } = member.held;
  const own = [
    `s.owner_role = 'employee' and s.incident_id = any (array(select r.id from incident r where r.reporter_id = ${me}))`,
    // Where a system filed the report, what would be the reporter's is the privacy office's.
    ...(roles.includes('privacy_officer') ? [`s.owner_role = 'employee' and i.reporter_id is null`] : []),
    ...inRoles({ roles, divisions }, sql),
    ...(member.assignments.some(({ isAlternate }) => isAlternate)
      ? inRoles(member, sql).map((ground) => `${ground} and ${asked(me)}`)
      : []),
  ];
  return [`s.assignee_id = ${me}`, ...own.map((ground) => `s.assignee_id is null and ${ground}`)];
}

function inRoles({ roles, divisions }: Member['held'], sql: SqlQuery): string[] {
  const offices = OFFICES_WITH_STEPS.filter((role) => roles.includes(role));
  return [
    ...offices.flatMap((role) => [`s.owner_role = '${role}'`, `s.support_roles @> array['${role}'::text]`]),
    ...(divisions.length > 0
      ? [`s.owner_role = 'supervisor' and i.division_id = any (${sql.add(divisions)}::uuid[])`]
      : []),
  ];
}

function asked(me: string): string {
  return `exists (
    select from message m
    where m.incident_id = i.id and m.step_key = s.key and m.person_id = ${me})`;
}

/**
 * The condition under which a duty of incident `i` that no step stands for is the member's to see to: the privacy
 * officer's, but for those of their own reports, which they do not decide on; an alternate's, in cases that they were
 * mailed about as such. Null when no duty is.
 */
export function ownDuties(member: Member, sql: SqlQuery): string | null {
  if (!holds(member, 'privacy_officer')) return null;
  const me = sql.add(member.id);
  const others = `i.reporter_id is distinct from ${me}`;
  if (member.held.roles.includes('privacy_officer')) return others;
  return `${others} and exists (
    select from message m
    where m.incident_id = i.id and m.person_id = ${me} and m.role = 'privacy_officer')`;
}
