import { holds } from '../../domain/access/role.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import type { Member } from '../people/people.service.js';

/**
 * The condition under which step `s` of incident `i` is the member's to do: it is assigned to them, or to nobody and
 * they act in its owner's role: for the division, as its supervisor; for their own report, as an employee; for the
 * whole organization, in any other role.
 */
export function mineAmong(member: Member, sql: SqlQuery): string {
  const me = sql.add(member.id);
  const roles = member.roles.filter((role) => role !== 'employee' && role !== 'supervisor');
  const offices = sql.add(roles);
  return `s.assignee_id = ${me} or s.assignee_id is null and (
    s.owner_role = any (${offices}::text[]) or s.support_roles && ${offices}::text[]
    or s.owner_role = 'employee' and i.reporter_id = ${me}
    or s.owner_role = 'supervisor' and i.division_id = any (${sql.add(member.divisions)}::uuid[]))`;
}

/**
 * The condition under which a duty of incident `i` that no step stands for is the member's to see to: the privacy
 * officer's, but for those of their own reports, which they do not decide on. Null when no duty is.
 */
export function ownDuties(member: Member, sql: SqlQuery): string | null {
  return holds(member, 'privacy_officer') ? `i.reporter_id <> ${sql.add(member.id)}` : null;
}
