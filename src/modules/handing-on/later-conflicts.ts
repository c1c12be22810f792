import { conflictsOf, directSupervisors, newSupervisors } from '../../domain/access/conflicts.js';
import { whoIsMeant } from '../../domain/access/meant-by.js';
import type { Structure } from '../../domain/messages/structure.js';
import type { ConcernedCase, LaterTie, NamedRow } from './later-conflicts.sql.js';

/** What became of the organization. */
export interface StructureChange {
  before: Structure;
  after: Structure;
  /** Who came or changed; null where divisions did. */
  personId: string | null;
  /** Where they work now. */
  divisionId: string | null;
  /** They have another name or address than before, or are new. */
  isNamedAnew: boolean;
  hasMoved: boolean;
}

/** Whom a change makes a direct supervisor, and of which divisions. */
export interface Effect {
  divisions: string[];
  people: ReadonlySet<string>;
}

export function effectOf(change: StructureChange): Effect {
  const { before, after, personId, divisionId, isNamedAnew, hasMoved } = change;
  const fresh = newSupervisors(before, after, personId);
  const theirs = isNamedAnew || hasMoved ? directSupervisors(divisionId, after) : [];
  return { divisions: [...fresh.keys()], people: new Set([...[...fresh.values()].flat(), ...theirs]) };
}

export interface Arisen {
  ties: LaterTie[];
  namesNobody: boolean;
}

/** From whom else a case is to be kept now; nobody is let in again by a change of the organization. */
export function arising(
  { id, divisionId, named, excluded, ...kase }: ConcernedCase,
  everyone: readonly NamedRow[],
  after: Structure,
  effect: Effect,
): Arisen {
  const meant = whoIsMeant(kase.namesNobody ? kase.implicated : [], everyone);
  const people = everyone.filter((person) => named.includes(person.id) || meant.people.includes(person));
  const conflicts = conflictsOf({ ...meant, people }, divisionId, after);
  const fresh = conflicts.filter(({ personId, tie }) =>
    tie === 'implicated'
      ? !named.includes(personId)
      : effect.people.has(personId) && !excluded.includes(personId),
  );
  return {
    ties: fresh.map(({ personId, tie }) => ({ incident_id: id, person_id: personId, tie })),
    namesNobody: meant.namesNobody,
  };
}
