import { permits, type Relation } from '../../domain/access/access.js';
import { holds, type Actor } from '../../domain/access/role.js';

/** How those who read the trail stand to every case in it that they may know of. */
export function relationsIn(actor: Actor): Relation[] {
  return (['privacy_officer', 'auditor'] as const).filter((role) => holds(actor, role));
}

/** Whether people are named and what changed in a case is shown. */
export function namesPeople(relations: readonly Relation[]): boolean {
  return permits(relations, 'readNarrative');
}
