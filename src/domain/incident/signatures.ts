import type { Relation } from '../access/relations.js';
import type { Role } from '../access/role.js';
import type { Step, StepRule } from '../protocol/protocol.js';
import type { Incident, SignOff } from './incident.js';

export const SIGNATORIES: readonly SignOff['role'][] = ['human_resources', 'privacy_officer'];

type Signed = Pick<Incident, 'signOffs'>;

/** The office that someone could still sign for; null for who signed already, and where their office has. */
export function officeToSign(
  { signOffs }: Signed,
  relations: readonly Relation[],
  personId: string,
): SignOff['role'] | null {
  if (signOffs.some((signed) => signed.personId === personId)) return null;
  return unsigned(signOffs).find((office) => relations.includes(office)) ?? null;
}

/** Whose a step is: an office that has signed is not asked to sign any more, the other one is. */
export function rolesAsked(
  rule: Pick<StepRule, 'endsWith' | 'owner'>,
  taking: readonly Role[],
  { signOffs }: Signed,
): Pick<Step, 'ownerRole' | 'supportRoles'> {
  const hasSigned = (role: Role): boolean =>
    rule.endsWith === 'sign-off' && signOffs.some((signed) => signed.role === role);
  const ownerRole = hasSigned(rule.owner) ? (unsigned(signOffs)[0] ?? rule.owner) : rule.owner;
  return { ownerRole, supportRoles: taking.filter((role) => role !== ownerRole && !hasSigned(role)) };
}

function unsigned(signOffs: readonly SignOff[]): SignOff['role'][] {
  return SIGNATORIES.filter((office) => !signOffs.some((signed) => signed.role === office));
}
