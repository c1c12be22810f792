import type { Assignment } from './assignments.js';
import { DirectoryRefusal } from './directory-refusal.js';

const MOST = 1_000;

/** Who is in a group after what was asked, by id; other attributes of a group are not kept. */
export function membersAfter(current: readonly string[], assignments: readonly Assignment[]): string[] {
  let members = new Set(current);
  for (const assignment of assignments.filter(({ name }) => name === 'members' || name === 'members.value')) {
    const named = namedBy(assignment, members);
    if (assignment.operation === 'replace' && assignment.where.length === 0) members = new Set(named);
    else if (assignment.operation === 'remove') for (const id of named) members.delete(id);
    else for (const id of named) members.add(id);
  }
  return [...members];
}

/** `members[value eq "…"]` names one, a value names those in it, and a removal without either all of them. */
function namedBy({ where, operation, value }: Assignment, members: ReadonlySet<string>): string[] {
  if (where.length > 0) {
    const [only] = where;
    if (
      where.length === 1 &&
      only?.name === 'value' &&
      only.operator === 'eq' &&
      typeof only.value === 'string'
    )
      return [only.value.toLowerCase()];
    throw new DirectoryRefusal('invalidPath', 'Name a member as members[value eq "id"].');
  }
  if (value === undefined || value === null) return operation === 'remove' ? [...members] : [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (values.length > MOST)
    throw new DirectoryRefusal('invalidValue', `Send at most ${MOST} members at once.`);
  return values.map(idOf);
}

function idOf(member: unknown): string {
  const id: unknown = typeof member === 'object' && member !== null ? Reflect.get(member, 'value') : member;
  if (typeof id === 'string' && id.length <= 100) return id.toLowerCase();
  throw new DirectoryRefusal('invalidValue', 'Give each member by its id, as value.');
}
