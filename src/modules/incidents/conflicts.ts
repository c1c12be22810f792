import type { Tie } from '../../domain/access/access.js';
import type { OfficeHolder } from '../../domain/messages/recipients.js';

interface Conflict {
  personId: string;
  tie: Tie;
}

/** Implicated people and their direct supervisors: those whom a case must not reach. */
export function conflictsOf(
  implicated: readonly { id: string; divisionId: string | null }[],
  holders: readonly OfficeHolder[],
): Conflict[] {
  const conflicts = new Map<string, Conflict>();
  for (const person of implicated) {
    const supervisors = holders.filter(
      (holder) =>
        holder.role === 'supervisor' && person.divisionId !== null && holder.divisionId === person.divisionId,
    );
    for (const { personId } of supervisors) conflicts.set(personId, { personId, tie: 'conflicted' });
  }
  for (const { id } of implicated) conflicts.set(id, { personId: id, tie: 'implicated' });
  return [...conflicts.values()];
}
