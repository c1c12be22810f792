import { permits } from '../../domain/access/access.js';
import { type Relation } from '../../domain/access/relations.js';
import { relationsWithin, STANDINGS } from '../../domain/access/relations.js';
import type { Actor } from '../../domain/access/role.js';

/** How those who read the trail stand to every case in it that they may know of. */
export function relationsIn(actor: Actor): Relation[] {
  return relationsWithin(actor).filter(
    (relation) => STANDINGS[relation].ground === 'every' && permits([relation], 'read:trail'),
  );
}

/** Whether people are named and what changed in a case is shown. */
export function namesPeople(relations: readonly Relation[]): boolean {
  return permits(relations, 'read:narrative');
}
