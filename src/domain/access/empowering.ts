import type { Role } from './role.js';

/**
 * Offices that open all incidents, the compartment of Human Resources or the configuration: not given by a directory
 * unless its key may, or whoever finds the key would make themselves one of these.
 */
const EMPOWERING: readonly Role[] = ['administrator', 'privacy_officer', 'human_resources', 'auditor'];

function isEmpowering(role: Role): boolean {
  return EMPOWERING.includes(role);
}

interface Standing {
  email: string;
  isActive: boolean;
  roles: readonly Role[];
}

/** What of a change would hand such an office to someone, or take one away while they stay; null for nothing. */
export function empowers(before: Standing | null, after: Standing): Role | null {
  const held = (before?.roles ?? []).filter(isEmpowering);
  const given = after.roles.filter(isEmpowering);
  const [role = null] = held;
  // Whoever reads the mail of someone can choose their password.
  if (before !== null && before.email.toLowerCase() !== after.email.toLowerCase() && role) return role;
  const isNew = given.find((each) => !held.includes(each));
  // Whoever leaves loses everything, which is what a directory is for.
  if (isNew !== undefined || !after.isActive) return isNew ?? null;
  return held.find((each) => !given.includes(each)) ?? (before?.isActive === false ? role : null);
}
