import { permits } from '../../domain/access/access.js';
import { type Relation } from '../../domain/access/relations.js';
import type { ObligationRule } from '../../domain/obligations/regime.js';
import type { StepRule } from '../../domain/protocol/protocol.js';
import type { Audience } from './comment.entity.js';
import { mayRead } from './comments.service.js';
import { mayKnowOf, mayKnowOfDuty } from './conduct.js';

/** What an entry of the trail is about, as far as deciding who may know of it goes. */
export interface Entry {
  actorId: string | null;
  type: string;
  changes: Readonly<Record<string, unknown>>;
}

/** The rules of the step and of the duty that an entry names, if it names any. */
export interface About {
  step: StepRule | undefined;
  duty: ObligationRule | undefined;
}

/** Whether someone who stands so to the case may know that there is such an entry. */
export function mayKnowOfEntry(
  entry: Entry,
  { step, duty }: About,
  relations: readonly Relation[],
  memberId: string,
): boolean {
  return (
    isVisible(entry, relations, memberId) && mayKnowOf(step, relations) && mayKnowOfDuty(duty, relations)
  );
}

/** The reporter sees how the case moves, not how it is handled; a comment shows to those who may read it. */
function isVisible(entry: Entry, relations: readonly Relation[], memberId: string): boolean {
  if (entry.actorId === memberId && entry.type !== 'conflicts.changed') return true;
  if (entry.type === 'comment.added') return mayRead(entry.changes['audience'] as Audience, relations);
  // It names whom the case is kept from; whoever reported it learns nothing of how that is kept.
  if (entry.type === 'conflicts.changed')
    return permits(relations, 'read:implicated') && permits(relations, 'read:handling');
  if (entry.type === 'conduct.recorded') return permits(relations, 'read:conduct');
  // That someone read it tells that it is there; the privacy office watches over who does.
  if (entry.type === 'conduct.read') return permits(relations, 'read:employment');
  if (entry.type === 'comments.read')
    return permits(relations, entry.changes['audience'] === 'legal' ? 'read:legal' : 'read:employment');
  return permits(relations, 'read:handling') || entry.type.startsWith('incident.');
}
