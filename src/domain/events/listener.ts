import { relationsOf, type Relation, type Subject, type Tie } from '../access/relations.js';
import type { Actor } from '../access/role.js';

/**
 * How someone who is told of events stands to a case. A system that hears of all stands as an auditor does, who reads
 * how a case is handled and nothing of conduct; what is kept from who answers for it is kept from it.
 */
export function listenerRelations(actor: Actor, incident: Subject, ties: readonly Tie[]): Relation[] {
  if (actor.hearsAll !== true) return relationsOf(actor, incident, ties);
  return ties.includes('implicated') || ties.includes('conflicted') ? [] : ['auditor'];
}
