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
  /** Set for a system with a key, which holds no role: who answers for it. A case that is kept from them is kept from it. */
  answerableId?: string;
  /** A system that is told what happens in every case that is not kept from it, not only in what it filed. */
  hearsAll?: boolean;
  /** A system that brings over incidents which ended in another register. */
  mayImport?: boolean;
  /** Who else hears what such a system is told, for they made it: what is kept from them is kept from it. */
  heardBy?: readonly string[];
}

/** Whose conflicts keep a case from the actor. */
export function personBehind({ id, answerableId }: Pick<Actor, 'id' | 'answerableId'>): string {
  return answerableId ?? id;
}

export function holds(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role);
}
