import type { Role } from '../access/role.js';
import { absenceOf, covers, type Line, type OfficeHolder, type Structure } from './structure.js';

export interface Addressing {
  divisionId: string;
  /** Null when a system filed the report. */
  reporterId: string | null;
  /** Implicated and conflicted people: no message ever reaches them. */
  excluded: ReadonlySet<string>;
  /** When they are told: whoever is away then is not counted on. */
  at: Date;
}

export interface Addressee {
  personId: string;
  role: Role;
  /** Away, with nobody in their place: told, lest the mail be lost, but not counted on. */
  isAway?: true;
}

/**
 * Those of the first rank in which someone is able to act, and whoever was passed over for being away only.
 * Someone who is away is represented by their substitute, where that one may act in the very office.
 */
export function firstAble(line: Line, structure: Structure, about: Addressing): Addressee[] {
  const passedOver: Addressee[] = [];
  for (const rank of line) {
    const told = freeOf(rank, about).map((holder) => inPlaceOf(holder, structure, about));
    passedOver.push(...told.filter(({ isAway }) => isAway));
    const able = told.filter(({ isAway }) => !isAway);
    if (able.length > 0) return distinct([...able, ...passedOver]);
  }
  return distinct(passedOver);
}

/** Those of the first rank in which someone may be told, away or not. */
export function firstFree(line: Line, about: Addressing): Addressee[] {
  const free = line.map((rank) => freeOf(rank, about)).find((rank) => rank.length > 0) ?? [];
  return distinct(free.map(({ personId, role }) => ({ personId, role })));
}

/** Whether anyone of these is counted on. */
export function isAnyoneAble(people: readonly Pick<Addressee, 'isAway'>[]): boolean {
  return people.some(({ isAway }) => !isAway);
}

export function withoutReporter(line: Line, { reporterId }: Addressing): Line {
  return line.map((rank) => rank.filter(({ personId }) => personId !== reporterId));
}

/** The one who reported decides nothing about it, and is asked last. */
export function reporterLast(line: Line, about: Addressing): Line {
  return [...withoutReporter(line, about), ...line];
}

export function distinct(people: readonly Addressee[]): Addressee[] {
  return [...new Map(people.map((person) => [person.personId, person])).values()];
}

function freeOf(rank: readonly OfficeHolder[], { excluded }: Addressing): OfficeHolder[] {
  return rank.filter(({ personId }) => !excluded.has(personId));
}

/** A substitute's own substitute is not asked: whoever is away stands in for nobody. */
function inPlaceOf(holder: OfficeHolder, structure: Structure, about: Addressing): Addressee {
  const { personId, role } = holder;
  const absence = absenceOf(structure, personId, about.at);
  if (!absence) return { personId, role };
  const { substituteId } = absence;
  const isAble =
    substituteId !== null &&
    !about.excluded.has(substituteId) &&
    substituteId !== about.reporterId &&
    covers(structure, substituteId, holder) &&
    !absenceOf(structure, substituteId, about.at);
  return isAble ? { personId: substituteId, role } : { personId, role, isAway: true };
}
