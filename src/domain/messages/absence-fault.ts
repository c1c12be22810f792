import { covers, type Absence, type Structure } from './structure.js';

/** What is wrong with an absence, and who could stand in where the person named cannot. */
export interface AbsenceFault {
  field: 'to' | 'substitute';
  reason: 'ends_before_it_begins' | 'over' | 'too_long' | 'self' | 'no_office' | 'cannot_act' | 'away_too';
  able: string[];
}

const LONGEST_MS = 366 * 24 * 60 * 60_000;

/** An absence grants nothing: a substitute holds each office already, or is an alternate for it. */
export function absenceFault(asked: Absence, structure: Structure, now: Date): AbsenceFault | null {
  const length = asked.to.getTime() - asked.from.getTime();
  const { personId, substituteId } = asked;
  const offices = structure.holders.filter((holder) => holder.personId === personId);
  const mayAct = (id: string): boolean => offices.every((office) => covers(structure, id, office));
  const isAwayToo = (id: string): boolean => structure.absences.some((each) => overlaps(each, id, asked));
  const fault = (field: AbsenceFault['field'], reason: AbsenceFault['reason']): AbsenceFault => {
    const others = new Set(
      structure.holders.map((holder) => holder.personId).filter((id) => id !== personId),
    );
    const isSearched = field === 'substitute' && offices.length > 0;
    return {
      field,
      reason,
      able: isSearched ? [...others].filter((id) => mayAct(id) && !isAwayToo(id)) : [],
    };
  };
  if (length <= 0) return fault('to', 'ends_before_it_begins');
  if (asked.to <= now) return fault('to', 'over');
  if (length > LONGEST_MS) return fault('to', 'too_long');
  if (substituteId === null) return null;
  if (offices.length === 0) return fault('substitute', 'no_office');
  if (substituteId === personId) return fault('substitute', 'self');
  if (!mayAct(substituteId)) return fault('substitute', 'cannot_act');
  return isAwayToo(substituteId) ? fault('substitute', 'away_too') : null;
}

function overlaps(absence: Absence, personId: string, { from, to }: Absence): boolean {
  return absence.personId === personId && absence.from < to && from < absence.to;
}
