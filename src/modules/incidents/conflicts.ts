import type { Tie } from '../../domain/access/access.js';
import type { Structure } from '../../domain/messages/recipients.js';

export interface Conflict {
  personId: string;
  tie: Tie;
}

/** Implicated people and their direct supervisors: those whom a case must not reach. */
export function conflictsOf(
  implicated: readonly { id: string; divisionId: string | null }[],
  structure: Structure,
): Conflict[] {
  const conflicts = new Map<string, Conflict>();
  for (const { divisionId } of implicated)
    for (const personId of directSupervisors(divisionId, structure))
      conflicts.set(personId, { personId, tie: 'conflicted' });
  for (const { id } of implicated) conflicts.set(id, { personId: id, tie: 'implicated' });
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
