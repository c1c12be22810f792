import type { Role } from './role.js';

/**
 * Offices that open all incidents, the compartment of Human Resources or the configuration, and supervisors of a
 * division with others below it: not given by a directory unless its key may, or whoever finds the key would make
 * themselves one of these.
 */
const EMPOWERING: readonly Role[] = ['administrator', 'privacy_officer', 'human_resources', 'auditor'];

interface Office {
  role: Role;
  divisionId: string | null;
}

interface Standing {
  email: string;
  isActive: boolean;
  offices: readonly Office[];
}

type ParentOf = ReadonlyMap<string, string | null>;

/** What of a change would hand such an office to someone, or take one away while they stay; null for nothing. */
export function empowers(before: Standing | null, after: Standing, parentOf: ParentOf): Role | null {
  const isEmpowering = isEmpoweringIn(parentOf);
  const held = (before?.offices ?? []).filter(isEmpowering);
  const given = after.offices.filter(isEmpowering);
  const role = held[0]?.role ?? null;
  // Whoever reads the mail of someone can choose their password.
  if (before !== null && before.email.toLowerCase() !== after.email.toLowerCase() && role) return role;
  const isNew = given.find((each) => !held.some((other) => isSame(each, other)));
  // Whoever leaves loses everything, which is what a directory is for.
  if (isNew !== undefined || !after.isActive) return isNew?.role ?? null;
  const taken = held.find((each) => !given.some((other) => isSame(each, other)));
  return taken?.role ?? (before?.isActive === false ? role : null);
}

/** A division without others below it reaches its own incidents alone, unless it is at the top as well. */
function isEmpoweringIn(parentOf: ParentOf): (office: Office) => boolean {
  const parents = new Set(parentOf.values());
  return ({ role, divisionId }) =>
    EMPOWERING.includes(role) ||
    (role === 'supervisor' &&
      divisionId !== null &&
      (parents.has(divisionId) || (parentOf.get(divisionId) ?? null) === null));
}

function isSame(one: Office, other: Office): boolean {
  return one.role === other.role && one.divisionId === other.divisionId;
}
