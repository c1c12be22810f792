import { divisionsAbove, type Structure } from '../messages/structure.js';
import type { Tie } from './relations.js';

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
export function directSupervisors(divisionId: string | null, structure: Structure): string[] {
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

/**
 * For each division, whoever has come to be a direct supervisor of its people. Where one person was `appointed`, that
 * one alone: whoever is the nearest above only because an office fell vacant has been acting for it, and goes on.
 */
export function newSupervisors(
  before: Structure,
  after: Structure,
  appointed: string | null,
): Map<string, string[]> {
  const fresh = new Map<string, string[]>();
  for (const division of after.parentOf.keys()) {
    const known = directSupervisors(division, before);
    const people = directSupervisors(division, after).filter(
      (each) => !known.includes(each) && (appointed === null || appointed === each),
    );
    if (people.length > 0) fresh.set(division, people);
  }
  return fresh;
}
