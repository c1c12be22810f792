import type { Role } from '../../domain/access/role.js';
import type { Step } from '../../domain/protocol/protocol.js';

const BY_INVITATION: readonly Role[] = ['legal', 'it_security'];

/** Roles that come to a case only because its protocol gives them a step. */
export function invitedRoles(steps: readonly Step[]): Role[] {
  const involved = steps
    .filter((step) => step.status !== 'not_applicable' && step.status !== 'cancelled')
    .flatMap((step) => [step.ownerRole, ...step.supportRoles]);
  return BY_INVITATION.filter((role) => involved.includes(role));
}
