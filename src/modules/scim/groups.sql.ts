import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';

export interface MemberRow extends QueryResultRow {
  personId: string;
  name: string;
  role: Role;
  divisionId: string | null;
  isAlternate: boolean;
}

/** Everyone who has an office, those included who were deactivated: they have it again with their account. */
export const MEMBERS = {
  name: 'scim-members',
  text: `
    select r.person_id as "personId", p.name, r.role, r.division_id as "divisionId", r.is_alternate as "isAlternate"
    from role_assignment r
    join person p on p.id = r.person_id and not p.is_removed
    where r.role <> 'employee'
    order by p.name, p.id`,
};
