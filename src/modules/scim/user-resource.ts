import { officeName } from '../../domain/access/office-name.js';
import { ENTERPRISE, USER } from '../../domain/directory/schemas.js';
import { etagOf } from '../../platform/http/etag.js';
import type { ScimUserView } from './dto/scim-user.view.js';
import type { User } from './users.sql.js';

/** A person as RFC 7643, section 4.1 has them. */
export function userResource(row: User, root: string): ScimUserView {
  const groups = row.roles.filter(({ role }) => role !== 'employee').map(groupOf);
  return {
    schemas: row.department === null ? [USER] : [USER, ENTERPRISE],
    id: row.id,
    ...(row.externalId !== null && { externalId: row.externalId }),
    userName: row.userName ?? row.email,
    displayName: row.name,
    name: { formatted: row.name },
    active: row.isActive,
    preferredLanguage: row.language,
    emails: [{ value: row.email, type: 'work', primary: true }],
    groups: [...new Set(groups)].map((value) => ({ value, display: value })),
    ...(row.department !== null && { [ENTERPRISE]: { department: row.department } }),
    meta: {
      resourceType: 'User',
      created: new Date(row.createdAt).toISOString(),
      location: `${root}/Users/${row.id}`,
      version: etagOf(row.version),
    },
  };
}

/** Only a supervisor’s office is that of a division. */
function groupOf({ role, division, isAlternate }: User['roles'][number]): string {
  return officeName({ role, division: role === 'supervisor' ? division : null, isAlternate });
}
