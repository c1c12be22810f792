import type { Tie } from '../../domain/access/access.js';
import type { Structure } from '../../domain/messages/recipients.js';

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

/** Those of the person's own division; where it has none, of the nearest one above. */
function directSupervisors(divisionId: string | null, { holders, parentOf }: Structure): string[] {
  const seen = new Set<string>();
  let division = divisionId;
  while (division !== null && !seen.has(division)) {
    const here = division;
    const supervisors = holders.filter(({ role, divisionId: of }) => role === 'supervisor' && of === here);
    if (supervisors.length > 0) return supervisors.map(({ personId }) => personId);
    seen.add(division);
    division = parentOf.get(division) ?? null;
  }
  return [];
}
