import type { Role } from '../access/role.js';
import { divisionsAbove, type OfficeHolder, type Structure } from './structure.js';

export type Office = Pick<OfficeHolder, 'role' | 'divisionId'>;
/** What someone holds, or stands by for. */
type Held = Pick<OfficeHolder, 'role' | 'divisionId' | 'isAlternate'>;

/** Offices that are asked for something, and so must be somebody's. */
const NEEDED: readonly Role[] = [
  ...(['supervisor', 'privacy_officer', 'communications', 'human_resources', 'administrator'] as const),
];

/** What someone who has left an office may still be asked for by name. */
export interface Kept {
  roles: Role[];
  /** Answered for as supervisor, those below included. */
  divisions: string[];
}

/** What someone left for good, and what they are still asked for; null when they left nothing. */
export function leaving(
  before: readonly Held[],
  after: readonly Held[],
  parentOf: Structure['parentOf'],
): Kept | null {
  const hasLeft = before.some((office) => !after.some((other) => isSame(office, other)));
  return hasLeft ? keptBy(after, parentOf) : null;
}

/** Of the offices that someone held, those that nobody holds any more; alternates only stand by. */
export function vacated(before: readonly Held[], { holders }: Pick<Structure, 'holders'>): Office[] {
  return before.filter(
    (office) =>
      office.isAlternate !== true &&
      NEEDED.includes(office.role) &&
      !holders.some((holder) => isHeld(office, holder) && holder.isAlternate !== true),
  );
}

function keptBy(offices: readonly Held[], parentOf: Structure['parentOf']): Kept {
  const own = offices.flatMap(({ role, divisionId }) =>
    role === 'supervisor' && divisionId !== null ? [divisionId] : [],
  );
  const divisions = [...parentOf.keys()].filter((division) =>
    [division, ...divisionsAbove({ parentOf }, division)].some((each) => own.includes(each)),
  );
  return { roles: offices.map(({ role }) => role).filter((role) => role !== 'supervisor'), divisions };
}

function isSame(one: Office, other: Office): boolean {
  return one.role === other.role && one.divisionId === other.divisionId;
}

/** A supervisor's office is that of a division; any other is one for the whole organization. */
function isHeld(office: Office, holder: OfficeHolder): boolean {
  return (
    office.role === holder.role && (office.role !== 'supervisor' || office.divisionId === holder.divisionId)
  );
}
