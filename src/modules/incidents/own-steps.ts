import { holds } from '../../domain/access/role.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import type { Member } from '../people/people.service.js';

/**
 * The condition under which step `s` of incident `i` is the member's to do: it is assigned to them, or to nobody and
 * they act in its owner's role: for the division, as its supervisor; for their own report, as an employee; for the
 * whole organization, in any other role. What someone is only an alternate for is theirs once they were asked.
 */
export function mineAmong(member: Member, sql: SqlQuery): string {
  const me = sql.add(member.id);
  const own = inRoles(member.held, sql);
  const standsBy = member.assignments.some(({ isAlternate }) => isAlternate);
  // Where a system filed the report, what would be the reporter's is the privacy office's.
  const filedBySystem = member.held.roles.includes('privacy_officer')
    ? `or s.owner_role = 'employee' and i.reporter_id is null`
    : '';
  const asked = `exists (
    select from message m
    where m.incident_id = i.id and m.step_key = s.key and m.person_id = ${me})`;
  return `s.assignee_id = ${me} or s.assignee_id is null and (
    s.owner_role = 'employee' and i.reporter_id = ${me} ${filedBySystem} or ${own}
    ${standsBy ? `or (${inRoles(member, sql)}) and ${asked}` : ''})`;
}

function inRoles({ roles, divisions }: Member['held'], sql: SqlQuery): string {
  const offices = roles.filter((role) => role !== 'employee' && role !== 'supervisor');
  const ours = sql.add(offices);
  return `s.owner_role = any (${ours}::text[]) or s.support_roles && ${ours}::text[]
    or s.owner_role = 'supervisor' and i.division_id = any (${sql.add(divisions)}::uuid[])`;
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
