export const ROLES = [
  'employee',
  'supervisor',
  'communications',
  'human_resources',
  'privacy_officer',
  'legal',
  'it_security',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Who acts, as far as decisions need to know. */
export interface Actor {
  id: string;
  name: string;
  roles: readonly Role[];
  /** The divisions the actor answers for as supervisor, those below them included. */
  divisions: readonly string[];
}

export function holds(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role);
}
