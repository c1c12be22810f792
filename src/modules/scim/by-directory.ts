import type { Asking } from '../people/people.service.js';
import type { ChangedBy } from '../people/person-changes.service.js';

/** Who changes something by SCIM; an administrator may do there what they may do anyway. */
export function byDirectory({ member, requestId }: Asking): ChangedBy & { mayEmpower: boolean } {
  const isSystem = member.answerableId !== undefined;
  return { actorId: member.id, requestId, via: 'scim', mayEmpower: !isSystem || member.mayEmpower === true };
}
