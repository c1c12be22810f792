import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';
import type { Statement } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import type { Comparison } from '../../domain/directory/filter.js';
import { DirectoryRefusal } from '../../domain/directory/directory-refusal.js';

/** A person as a directory sees them. */
export interface User {
  id: string;
  email: string;
  /** Null where it is the address. */
  userName: string | null;
  externalId: string | null;
  name: string;
  language: 'en' | 'fr';
  divisionId: string | null;
  /** Name of the division. */
  department: string | null;
  isActive: boolean;
  isRemoved: boolean;
  version: number;
  /** Text, where it comes out of a list. */
  createdAt: Date | string;
  roles: { role: Role; divisionId: string | null; division: string | null; isAlternate: boolean }[];
}

export interface UserRow extends QueryResultRow, User {}

const USER = `
    select p.id, p.email, p.user_name as "userName", p.external_id as "externalId", p.name, p.language,
           p.division_id as "divisionId", d.name as department, p.is_active as "isActive",
           p.is_removed as "isRemoved", p.version, p.created_at as "createdAt",
           coalesce((
             select json_agg(json_build_object('role', r.role, 'divisionId', r.division_id, 'division', rd.key,
                                               'isAlternate', r.is_alternate)
                             order by r.role, rd.key)
             from role_assignment r
             left join division rd on rd.id = r.division_id
             where r.person_id = p.id
           ), '[]') as roles
    from person p
    left join division d on d.id = p.division_id`;

export const USER_BY_ID = {
  name: 'scim-user',
  text: `${USER}
    where p.id = $1 and not p.is_removed`,
};

/** Whom a directory deleted is taken up again under the same address or name. */
export const REMOVED_USER = {
  name: 'scim-removed-user',
  text: `${USER}
    where p.is_removed and (lower(p.email) = lower($1) or lower(coalesce(p.user_name, p.email)) = lower($2))
    order by p.id
    limit 1`,
};

export const THOSE_OF = {
  name: 'scim-users-of',
  text: `${USER}
    where p.id = any ($1::uuid[]) and not p.is_removed`,
};

export interface PageRow extends QueryResultRow {
  total: number;
  users: User[];
}

const TEXTS = {
  ...{ id: 'p.id::text', username: 'coalesce(p.user_name, p.email)', externalid: 'p.external_id' },
  ...{ displayname: 'p.name', 'name.formatted': 'p.name', department: 'd.name' },
  ...{ emails: 'p.email', 'emails.value': 'p.email' },
} as const;

/** Attributes whose case matters (RFC 7643, section 7). */
const EXACT: readonly string[] = ['id', 'externalid'];

/** One page, oldest first, and how many there are in all. */
export function usersPage(
  comparisons: readonly Comparison[],
  { offset, limit }: { offset: number; limit: number },
): { statement: Statement; values: unknown[] } {
  const sql = new SqlQuery();
  sql.where('not p.is_removed');
  for (const comparison of comparisons) sql.where(conditionOf(comparison, sql));
  const [from, most] = [sql.add(offset), sql.add(limit)];
  const statement = sql.named(`
    with found as materialized (
      select p.id
      from person p
      left join division d on d.id = p.division_id
      where ${sql.conditions}
    ),
    listed as (${USER}
      where p.id in (select id from found order by id offset ${from} limit ${most})
      order by p.id
    )
    select (select count(*)::int from found) as total, coalesce((select json_agg(listed) from listed), '[]') as users`);
  return { statement, values: sql.values };
}

function conditionOf({ name, where, operator, value }: Comparison, sql: SqlQuery): string {
  if (name === 'active' && operator === 'eq')
    // Entra ID sends "True".
    return `p.is_active = ${sql.add(String(value).toLowerCase() === 'true')}::boolean`;
  const column = Object.hasOwn(TEXTS, name) ? TEXTS[name as keyof typeof TEXTS] : undefined;
  if (column === undefined || (where.length > 0 && !name.startsWith('emails')))
    throw new DirectoryRefusal(
      'invalidFilter',
      'Filter by id, userName, externalId, active, displayName, emails or department.',
    );
  if (operator === 'pr') return `${column} is not null`;
  if (typeof value !== 'string')
    throw new DirectoryRefusal('invalidFilter', 'Compare with a text in quotation marks.');
  const isExact = EXACT.includes(name);
  const [left, right] = isExact
    ? [column, sql.add(value)]
    : [`lower(${column})`, sql.add(value.toLowerCase())];
  return {
    eq: `${left} = ${right}`,
    sw: `starts_with(${left}, ${right})`,
    ew: `right(${left}, length(${right})) = ${right}`,
    co: `strpos(${left}, ${right}) > 0`,
  }[operator];
}
