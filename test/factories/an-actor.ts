import type { Relation } from '../../src/domain/access/relations.js';
import type { By } from '../../src/domain/access/by.js';
import type { Actor, Role } from '../../src/domain/access/role.js';
import { NOW } from './instants.js';

export const DIVISION = 'public-health';

/** Someone who holds a role and is called after it; a supervisor answers for the division of `anIncident`. */
export function anActor(role: Role, parts: Partial<Actor> = {}): Actor {
  const divisions = role === 'supervisor' ? [DIVISION] : [];
  return { id: role, name: role, roles: ['employee', role], divisions, ...parts };
}

/** Whoever stands so to the incident, now; called after the first relation unless `id` says otherwise. */
export function as(
  relations: Relation | readonly Relation[],
  { id, at = NOW, roles = [] }: { id?: string; at?: Date; roles?: Role[] } = {},
): By {
  const all = typeof relations === 'string' ? [relations] : relations;
  return {
    actor: { id: id ?? all[0] ?? 'nobody', name: 'Someone', roles, divisions: [] },
    relations: all,
    at,
  };
}
