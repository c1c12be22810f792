import type { Role } from '../access/role.js';
import type { MessageKind } from './message-facts.js';
import type { Mail } from './routing.js';

/** Someone who holds an office; `divisionId` null means for the whole organization. */
export interface OfficeHolder {
  personId: string;
  role: Role;
  divisionId: string | null;
}

export interface Structure {
  holders: readonly OfficeHolder[];
  /** Each division's parent; a root has none. */
  parentOf: ReadonlyMap<string, string | null>;
}

export interface Addressing {
  divisionId: string;
  reporterId: string;
  /** Implicated and conflicted people: no message ever reaches them. */
  excluded: ReadonlySet<string>;
}

export interface Addressee {
  personId: string;
  role: Role;
}

/** Kinds that ask someone to act; the reporter of an incident is not asked to act on it as its supervisor. */
const ASKS: readonly MessageKind[] = ['reported', 'step_due', 'reminder', 'overdue'];

/** The people a mail goes to. Where nobody in the usual office is free to act, the next in line is asked instead. */
export function recipients(mail: Mail, structure: Structure, about: Addressing): Addressee[] {
  if (typeof mail.to === 'object') return free([{ personId: mail.to.personId, role: 'employee' }], about);
  if (mail.to === 'reporter') return free([{ personId: about.reporterId, role: 'employee' }], about);
  if (mail.to === 'supervisor') return supervisors(structure, about, ASKS.includes(mail.kind));
  return office(structure, mail.to, about);
}

/** An office, else the privacy office, else the head: whoever answers for the organization as a whole. */
function office(structure: Structure, role: Role, about: Addressing): Addressee[] {
  const own = free(inRole(structure, role), about);
  if (own.length > 0) return own;
  if (role !== 'privacy_officer') return office(structure, 'privacy_officer', about);
  return free(heads(structure), about);
}

/** Those who answer for the organization as a whole. */
export function heads(structure: Structure): Addressee[] {
  const roots = [...structure.parentOf].flatMap(([division, parent]) => (parent === null ? [division] : []));
  return distinct(roots.flatMap((root) => inRole(structure, 'supervisor', root)));
}

/** Supervisor, else the supervisor's manager and the privacy office. */
function supervisors(structure: Structure, about: Addressing, mustAct: boolean): Addressee[] {
  const able = (holders: Addressee[]): Addressee[] =>
    free(holders, about).filter((holder) => !mustAct || holder.personId !== about.reporterId);
  const own = able(inRole(structure, 'supervisor', about.divisionId));
  if (own.length > 0) return own;
  const managers = nextInLine(structure, about.divisionId, able);
  return distinct([...managers, ...office(structure, 'privacy_officer', about)]);
}

/** The supervisors of the nearest division above in which someone is able. */
export function nextInLine(
  structure: Structure,
  divisionId: string,
  able: (holders: Addressee[]) => Addressee[],
): Addressee[] {
  const seen = new Set([divisionId]);
  let division = structure.parentOf.get(divisionId) ?? null;
  while (division !== null && !seen.has(division)) {
    const managers = able(inRole(structure, 'supervisor', division));
    if (managers.length > 0) return managers;
    seen.add(division);
    division = structure.parentOf.get(division) ?? null;
  }
  return [];
}

export function inRole(structure: Structure, role: Role, divisionId?: string): Addressee[] {
  const matching = structure.holders.filter(
    (holder) => holder.role === role && (divisionId === undefined || holder.divisionId === divisionId),
  );
  return distinct(matching.map(({ personId }) => ({ personId, role })));
}

function free(people: Addressee[], about: Addressing): Addressee[] {
  return people.filter((person) => !about.excluded.has(person.personId));
}

export function distinct(people: Addressee[]): Addressee[] {
  return [...new Map(people.map((person) => [person.personId, person])).values()];
}
