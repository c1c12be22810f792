import type { Addressee, Addressing } from './first-able.js';
import type { MessageKind } from './message-facts.js';
import { divisionsAbove, type OfficeHolder, type Room, type Structure } from './structure.js';

/**
 * The rooms of the offices that these people are addressed in. A room cannot leave anyone out: once any of its readers
 * must not know of the case, nothing about it goes there.
 */
export function roomsTold(
  kind: MessageKind,
  people: readonly Addressee[],
  structure: Pick<Structure, 'holders' | 'parentOf' | 'rooms'>,
  about: Pick<Addressing, 'divisionId' | 'excluded'>,
): Room[] {
  const within = [about.divisionId, ...divisionsAbove(structure, about.divisionId)];
  return (structure.rooms ?? []).filter((room) => {
    if (room.kinds !== null && !room.kinds.includes(kind)) return false;
    if (room.divisionId !== null && !within.includes(room.divisionId)) return false;
    const readers = structure.holders.filter((holder) => reads(holder, room));
    if (readers.some(({ personId }) => about.excluded.has(personId))) return false;
    return people.some(
      ({ personId, role }) => role === room.role && readers.some((reader) => reader.personId === personId),
    );
  });
}

function reads({ role, divisionId }: OfficeHolder, room: Room): boolean {
  return role === room.role && (room.divisionId === null || divisionId === room.divisionId);
}
