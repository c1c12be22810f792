import type { Role } from '../access/role.js';
import type { MessageKind } from './message-facts.js';

/** Someone who holds an office, or stands by as its alternate; `divisionId` null means for the whole organization. */
export interface OfficeHolder {
  personId: string;
  role: Role;
  divisionId: string | null;
  isAlternate?: boolean;
}

/** Someone is away from `from` until `to`, and someone else acts in their place, if anyone does. */
export interface Absence {
  personId: string;
  from: Date;
  to: Date;
  substituteId: string | null;
}

/** A chat channel that everyone reads who holds an office or stands by for it; supervisors have one for each division. */
export interface Room {
  id: string;
  role: Role;
  divisionId: string | null;
  /** The kinds of message that go there; null for all. */
  kinds: readonly MessageKind[] | null;
}

export interface Structure {
  holders: readonly OfficeHolder[];
  /** Each division's parent; a root has none. */
  parentOf: ReadonlyMap<string, string | null>;
  /** At most one for each person. */
  absences: readonly Absence[];
  /** Chat channels of the offices. */
  rooms?: readonly Room[];
}

/** People in the order in which they are asked: the next rank only where nobody of the one before is able to act. */
export type Line = readonly (readonly OfficeHolder[])[];

/** Whoever holds an office, then its alternates. */
export function officeLine(structure: Structure, role: Role, divisionId?: string): Line {
  const all = structure.holders.filter(
    (holder) => holder.role === role && (divisionId === undefined || holder.divisionId === divisionId),
  );
  return [all.filter(({ isAlternate }) => !isAlternate), all.filter(({ isAlternate }) => isAlternate)];
}

/** The supervisors above a division, the nearest first, each division's alternates after those who hold the office. */
export function managerLine(structure: Structure, divisionId: string): Line {
  return divisionsAbove(structure, divisionId).flatMap((above) => officeLine(structure, 'supervisor', above));
}

/** Those who answer for the organization as a whole. */
export function headLine(structure: Structure): Line {
  const roots = [...structure.parentOf].flatMap(([division, parent]) => (parent === null ? [division] : []));
  const lines = roots.map((root) => officeLine(structure, 'supervisor', root));
  return [lines.flatMap(([holders = []]) => holders), lines.flatMap(([, alternates = []]) => alternates)];
}

/** Nearest first; divisions that stand above each other in a circle are each visited once. */
export function divisionsAbove({ parentOf }: Pick<Structure, 'parentOf'>, divisionId: string): string[] {
  const above: string[] = [];
  let division = parentOf.get(divisionId) ?? null;
  while (division !== null && division !== divisionId && !above.includes(division)) {
    above.push(division);
    division = parentOf.get(division) ?? null;
  }
  return above;
}

/** Whether someone may do what an office does: as its holder or alternate; for a division, from above it too. */
export function covers(
  structure: Structure,
  personId: string,
  { role, divisionId }: Pick<OfficeHolder, 'role' | 'divisionId'>,
): boolean {
  const own = structure.holders.filter((holder) => holder.personId === personId && holder.role === role);
  if (role !== 'supervisor' || divisionId === null) return own.length > 0;
  const divisions = [divisionId, ...divisionsAbove(structure, divisionId)];
  return own.some((holder) => holder.divisionId !== null && divisions.includes(holder.divisionId));
}

/** The absence that someone is in at an instant; its end no longer belongs to it. */
export function absenceOf({ absences }: Structure, personId: string, at: Date): Absence | undefined {
  return absences.find((absence) => absence.personId === personId && absence.from <= at && at < absence.to);
}
