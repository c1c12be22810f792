import { inWords } from './in-words.js';
import { Refusal } from '../refusal.js';
import { allowedTo, DECISIONS, permits, type Permission } from './access.js';
import type { By } from './by.js';

/** Refuses, with the roles it takes, what the table does not permit. */
export function authorize(permission: Permission, by: By): void {
  if (permits(by.relations, permission)) return;
  const who = allowedTo(permission).map(inWords).join(' or ');
  const decides =
    by.relations.includes('reporter') && DECISIONS.includes(permission)
      ? ' The one who reported an incident does not decide on it.'
      : '';
  const as = by.relations.map(inWords).join(' and ');
  throw new Refusal('not_allowed', `You take part in this incident as ${as}; this is for ${who}.${decides}`);
}
