import { empowers } from '../../domain/access/empowering.js';
import { askedUser } from '../../domain/directory/asked-user.js';
import type { Assignment } from '../../domain/directory/assignments.js';
import { DirectoryRefusal } from '../../domain/directory/directory-refusal.js';
import { Problem } from '../../platform/http/problem.js';
import { isEmail } from '../../platform/http/rules.js';
import { check } from '../../platform/http/validation.js';
import type { Organization } from '../people/people.service.js';
import type { PersonChanges } from '../people/person-changes.service.js';
import { AskedUserDto } from './dto/asked-user.dto.js';
import type { User } from './users.sql.js';

/** What is asked of someone, read and checked. */
export function readUser(assignments: readonly Assignment[]): AskedUserDto {
  const result = check(AskedUserDto, askedUser(assignments));
  if ('value' in result) return result.value;
  throw new Problem('validation_failed', { errors: result.errors });
}

type Known = Pick<User, 'email' | 'userName'>;

/** Address and user name after the change: where they were one, both follow the user name. */
export function namesAfter(asked: AskedUserDto, before: Known | null): Known {
  const isOne = before === null || before.userName === null;
  const own =
    isOne && asked.userName !== undefined && isEmail(asked.userName) ? asked.userName : before?.email;
  const email = asked.email ?? own;
  if (email === undefined)
    throw new DirectoryRefusal('invalidValue', 'Send an e-mail address, as userName or in emails.');
  const userName = asked.userName ?? before?.userName ?? before?.email ?? email;
  return { email, userName: userName.toLowerCase() === email.toLowerCase() ? null : userName };
}

/** What would be other than it is; nothing where a directory repeats what is known, as they do. */
export function userChanges(asked: AskedUserDto, before: User, organization: Organization): PersonChanges {
  const wanted: PersonChanges = {
    ...namesAfter(asked, before),
    ...{ name: asked.name, language: asked.language, isActive: asked.active, externalId: asked.externalId },
    divisionId: divisionOf(asked.department, organization),
  };
  const keys = (Object.keys(wanted) as (keyof PersonChanges & keyof User)[]).filter(
    (key) => wanted[key] !== undefined && wanted[key] !== before[key],
  );
  return Object.fromEntries(keys.map((key) => [key, wanted[key]]));
}

/**
 * A department is a division by key or by name. One that is unknown here changes nothing: whoever is not in a division
 * still has to be able to report a breach.
 */
export function divisionOf(
  department: string | null | undefined,
  { divisions, byKey }: Organization,
): string | null | undefined {
  if (department === undefined || department === null) return department;
  const words = department.toLowerCase();
  const named = [...divisions.values()].filter(({ name }) => name.toLowerCase() === words);
  return byKey.get(words)?.id ?? (named.length === 1 ? named[0]?.id : undefined);
}

/** Refuses a directory whose key may not give offices with powers. */
export function requireHarmless(
  before: User | null,
  { email, isActive, offices }: PersonChanges,
  mayEmpower: boolean,
  { parentOf }: Organization,
): void {
  const held = before?.roles ?? [];
  const after = {
    email: email ?? before?.email ?? '',
    isActive: isActive ?? before?.isActive ?? true,
    offices: offices ?? held,
  };
  const role = empowers(before && { ...before, offices: held }, after, parentOf);
  if (role !== null && !mayEmpower)
    throw new Problem('not_allowed', {
      detail: `This concerns the office ${role}, which takes a key with the scope scim:powers, or an administrator.`,
    });
}
