import type { Role } from '../access/role.js';
import type { Step } from '../protocol/protocol.js';
import { firstAble, type Addressee, type Addressing } from './first-able.js';
import { recipients } from './recipients.js';
import { officeLine, type Structure } from './structure.js';

/** Whose part nobody does in their place: whoever is asked instead can only have someone appointed. */
const IRREPLACEABLE: readonly Role[] = ['human_resources', 'privacy_officer'];

type Asked = Pick<Step, 'key' | 'status' | 'ownerRole' | 'supportRoles'>;
type About = Addressing & { structure: Structure };

/** Open steps with a part that nobody who may know of the case can do, now or when they are back. */
export function stuckSteps(steps: readonly Asked[], about: About): string[] {
  return steps.filter((step) => step.status === 'open' && isStuck(step, about)).map(({ key }) => key);
}

/**
 * Administrators, who can appoint someone, where steps are stuck that were not before. What they are told names neither
 * the case nor the office: one that a single person holds would say whom it is about.
 */
export function appointers(
  before: readonly Asked[],
  after: readonly Asked[],
  known: About,
  about: About,
): Addressee[] {
  const stuck = stuckSteps(after, about);
  if (stuck.length === 0) return [];
  const already = stuckSteps(before, known);
  return stuck.every((key) => already.includes(key))
    ? []
    : firstAble(officeLine(about.structure, 'administrator'), about.structure, about);
}

function isStuck({ key, ownerRole, supportRoles }: Asked, about: About): boolean {
  const roles = [ownerRole, ...supportRoles].filter((role) => role !== 'employee');
  const free = roles.filter((role) => IRREPLACEABLE.includes(role)).map((role) => freeIn(role, about));
  // Where both have a part, such as the two signatures, it is two people's.
  if (free.some((people) => people.length === 0) || new Set(free.flat()).size < free.length) return true;
  return roles.some(
    (to) => recipients({ kind: 'step_due', to, stepKey: key }, about.structure, about).length === 0,
  );
}

/** The one who reported decides nothing about it. */
function freeIn(role: Role, { structure, excluded, reporterId }: About): string[] {
  return officeLine(structure, role)
    .flat()
    .map(({ personId }) => personId)
    .filter((personId) => !excluded.has(personId) && personId !== reporterId);
}
