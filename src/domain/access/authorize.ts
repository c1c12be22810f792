import { Refusal } from '../refusal.js';
import { allowedTo, DECISIONS, permits, type Permission } from './access.js';
import type { By } from './by.js';

/** Refuses, with the roles it takes, what the table does not permit. */
export function authorize(permission: Permission, by: By): void {
  if (permits(by.relations, permission)) return;
  const who = allowedTo(permission).join(' or ').replaceAll('_', ' ');
  const decides =
    by.relations.includes('reporter') && DECISIONS.includes(permission)
      ? ' The one who reported an incident does not decide on it.'
      : '';
  throw new Refusal('not_allowed', `This is for the ${who} of this incident.${decides}`);
}
