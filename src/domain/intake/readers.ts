import { firstAble, type Addressee } from '../messages/first-able.js';
import { headLine, officeLine, type Line, type Structure } from '../messages/structure.js';

/**
 * Who is asked to read a mail that reports something: the privacy office without whom the mail names and who sent it, else
 * its alternates, else those who answer for the organization as a whole.
 */
export function readersOf(structure: Structure, hiddenFrom: readonly string[], at: Date): Addressee[] {
  const office = officeLine(structure, 'privacy_officer');
  return able([...office, ...headLine(structure)], structure, hiddenFrom, at);
}

/** Those, and the heads: what nobody read in time is told to both. */
export function toldWhenLate(structure: Structure, hiddenFrom: readonly string[], at: Date): Addressee[] {
  const told = [
    ...able(headLine(structure), structure, hiddenFrom, at),
    ...readersOf(structure, hiddenFrom, at),
  ];
  return [...new Map(told.map((each) => [each.personId, each])).values()];
}

/** Whether somebody may read it: in the privacy office, or as head once it is hidden from all of that office. */
export function mayRead(
  personId: string,
  structure: Structure,
): { always: boolean; whenHiddenFrom: string[] | null } {
  const office = officeLine(structure, 'privacy_officer')
    .flat()
    .map((holder) => holder.personId);
  const isHead = headLine(structure)
    .flat()
    .some((holder) => holder.personId === personId);
  return { always: office.includes(personId), whenHiddenFrom: isHead ? office : null };
}

function able(line: Line, structure: Structure, hiddenFrom: readonly string[], at: Date): Addressee[] {
  const nowhere = { divisionId: '', reporterId: '', excluded: new Set(hiddenFrom), at };
  return firstAble(line, structure, nowhere);
}
