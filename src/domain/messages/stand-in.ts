import type { Role } from '../access/role.js';
import type { Absence } from './structure.js';

/** What a substitute is told: that they stand in, that it is at other times, that they do not any more. */
export const STAND_IN_KINDS = ['stand_in', 'stand_in_changed', 'stand_in_ended'] as const;
export type StandInKind = (typeof STAND_IN_KINDS)[number];

/** What a substitute's mail is made of; kept with the message, for the absence may be another when it is sent. */
export interface StandIn {
  roles: Role[];
  /** ISO 8601, as are all instants that are kept as JSON. */
  from: string;
  until: string;
}

interface ToTell {
  kind: StandInKind;
  personId: string;
  about: Absence;
}

/** Who is to be told when an absence takes the place of another, or ends; what was over is nothing that ends. */
export function substitutesToTell(before: Absence | null, after: Absence | null, now: Date): ToTell[] {
  const was = before && before.to > now ? substituted(before) : null;
  const is = after && substituted(after);
  if (was?.personId === is?.personId)
    return was && is && !isSameTime(was.about, is.about) ? [{ ...is, kind: 'stand_in_changed' }] : [];
  return [
    ...(was ? [{ ...was, kind: 'stand_in_ended' as const }] : []),
    ...(is ? [{ ...is, kind: 'stand_in' as const }] : []),
  ];
}

function substituted(about: Absence): Omit<ToTell, 'kind'> | null {
  return about.substituteId === null ? null : { personId: about.substituteId, about };
}

function isSameTime(one: Absence, other: Absence): boolean {
  return one.from.getTime() === other.from.getTime() && one.to.getTime() === other.to.getTime();
}
