import type { Role } from '../access/role.js';
import {
  distinct,
  firstAble,
  firstFree,
  isAnyoneAble,
  reporterLast,
  withoutReporter,
  type Addressee,
  type Addressing,
} from './first-able.js';
import type { MessageKind } from './message-facts.js';
import type { Mail } from './routing.js';
import { absenceOf, headLine, managerLine, officeLine, type Line, type Structure } from './structure.js';

/** Kinds that ask someone to act: they pass by whoever is away, and whoever reported the incident. */
const ASKS: readonly MessageKind[] = [
  ...([
    'reported',
    'escalated',
    'directed',
    'resolved',
    'step_due',
    'handed_on',
    'reminder',
    'overdue',
    'duty_changed',
  ] as const),
];

/** Of these, kinds that would be lost where nobody in any line may know of the case. */
const LAST_RESORT: readonly MessageKind[] = ['reported', 'escalated', 'resolved', 'step_due', 'handed_on'];

/**
 * The people a mail goes to. Where nobody in the usual office is free to act, the next in line is asked instead; where
 * nobody is who could act at all, the auditor hears of it, who reads every case and can have someone appointed.
 */
export function recipients(mail: Mail, structure: Structure, about: Addressing): Addressee[] {
  if (typeof mail.to === 'object') return onePerson(mail.to.personId, structure, about);
  const asks = ASKS.includes(mail.kind);
  const first = (line: Line): Addressee[] =>
    asks ? firstAble(line, structure, about) : firstFree(line, about);
  const last = LAST_RESORT.includes(mail.kind) ? officeLine(structure, 'auditor') : [];
  const office = (role: Role): Addressee[] =>
    first([...lineFrom(role, structure, asks ? about : null), ...last]);
  // What a system filed has nobody to thank; what would be asked of the reporter is asked of the privacy office.
  if (mail.to === 'reporter') {
    if (about.reporterId !== null) return onePerson(about.reporterId, structure, about);
    return asks ? office('privacy_officer') : [];
  }
  if (mail.to !== 'supervisor') return office(mail.to);
  const able = (line: Line): Addressee[] => first(asks ? withoutReporter(line, about) : line);
  const own = able(officeLine(structure, 'supervisor', about.divisionId));
  if (isAnyoneAble(own)) return own;
  // The supervisor's manager and the privacy office.
  return distinct([...able(managerLine(structure, about.divisionId)), ...office('privacy_officer'), ...own]);
}

/** Those of an office who are asked about what concerns no incident: its alternates where nobody holds it or is there. */
export function officers(role: Role, structure: Structure, at: Date): Addressee[] {
  const nowhere = { divisionId: '', reporterId: '', excluded: new Set<string>(), at };
  return firstAble(officeLine(structure, role), structure, nowhere);
}

/** An office, else the privacy office, else the head: whoever answers for the organization as a whole. */
function lineFrom(role: Role, structure: Structure, asked: Addressing | null): Line {
  const offices = role === 'privacy_officer' ? [role] : ([role, 'privacy_officer'] as const);
  const lines = offices.map((each) => officeLine(structure, each));
  return [...lines.flatMap((line) => (asked ? reporterLast(line, asked) : line)), ...headLine(structure)];
}

/** What only this person can do waits for them; what others could do too, their office is asked for as well. */
function onePerson(personId: string, structure: Structure, { excluded, at }: Addressing): Addressee[] {
  if (excluded.has(personId)) return [];
  const isAway = absenceOf(structure, personId, at) !== undefined;
  return [{ personId, role: 'employee', ...(isAway && { isAway }) }];
}
