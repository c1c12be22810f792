import type { Tie } from '../../domain/access/relations.js';
import { divisionsAbove, type Structure } from '../../domain/messages/structure.js';

export interface Conflict {
  personId: string;
  tie: Tie;
}

interface Implicated {
  people: readonly { id: string; divisionId: string | null }[];
  /** Some words name nobody who is known: it may be someone of the division. */
  isSomeoneUnknown: boolean;
}

/**
 * Implicated people and their direct supervisors: those whom a case must not reach. A name that nobody is known by
 * may be misspelt, so the division's own supervisors are left out until the privacy office knows who is meant.
 */
export function conflictsOf(
  { people, isSomeoneUnknown }: Implicated,
  ofDivision: string,
  structure: Structure,
): Conflict[] {
  const conflicts = new Map<string, Conflict>();
  const divisions = people.map(({ divisionId }) => divisionId);
  for (const divisionId of isSomeoneUnknown ? [...divisions, ofDivision] : divisions)
    for (const personId of directSupervisors(divisionId, structure))
      conflicts.set(personId, { personId, tie: 'conflicted' });
  for (const { id } of people) conflicts.set(id, { personId: id, tie: 'implicated' });
  return [...conflicts.values()];
}

/**
 * Those of the person's own division; where it has none, of the nearest one above. Whoever stands by for one of them
 * works beside them, and is kept out as well.
 */
function directSupervisors(divisionId: string | null, structure: Structure): string[] {
  if (divisionId === null) return [];
  const found: string[] = [];
  for (const division of [divisionId, ...divisionsAbove(structure, divisionId)]) {
    const here = structure.holders.filter(
      (each) => each.role === 'supervisor' && each.divisionId === division,
    );
    found.push(...here.map(({ personId }) => personId));
    if (here.some(({ isAlternate }) => !isAlternate)) break;
  }
  return found;
}
