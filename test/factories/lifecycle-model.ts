import type { Actor, Role } from '../../src/domain/access/role.js';
import type { Case } from '../../src/domain/incident/decision.js';
import type { IncidentAction, IncidentStatus } from '../../src/domain/incident/lifecycle.js';
import type { Step } from '../../src/domain/protocol/protocol.js';
import { DIVISION } from './an-actor.js';

/** One a role, two privacy officers, and one who holds two offices. */
export const PEOPLE: Actor[] = (
  [
    ['rita', []],
    ['sue', ['supervisor']],
    ['cora', ['communications']],
    ['hal', ['human_resources']],
    ['pat', ['privacy_officer']],
    ['paul', ['privacy_officer']],
    ['bo', ['human_resources', 'privacy_officer']],
    ['ivy', ['it_security']],
    ['aude', ['auditor']],
    ['adam', ['administrator']],
  ] as [string, Role[]][]
).map(([id, roles]) => ({
  ...{ id, name: id, roles: ['employee', ...roles] },
  divisions: roles.includes('supervisor') ? [DIVISION] : [],
}));

const OFFICERS = ['pat', 'paul', 'bo'];

/** The model of the lifecycle, which shares nothing with the code: from, action, to, and by whom. */
export const MOVES: Record<
  IncidentStatus,
  Partial<Record<IncidentAction, { to: IncidentStatus; who: string[] }>>
> = {
  reported: {
    acknowledge: { to: 'acknowledged', who: ['sue', ...OFFICERS] },
    dismiss: { to: 'dismissed', who: OFFICERS },
  },
  acknowledged: {
    escalate: { to: 'escalated', who: ['sue', ...OFFICERS] },
    dismiss: { to: 'dismissed', who: OFFICERS },
  },
  escalated: {
    confirm: { to: 'confirmed', who: OFFICERS },
    dismiss: { to: 'dismissed', who: OFFICERS },
  },
  confirmed: { resolve: { to: 'resolved', who: OFFICERS } },
  resolved: { 'sign-off': { to: 'closed', who: ['hal', ...OFFICERS] } },
  closed: { reopen: { to: 'confirmed', who: OFFICERS } },
  dismissed: { reopen: { to: 'escalated', who: OFFICERS } },
};
export const isLive = ({ status }: Step): boolean => status === 'open' || status === 'waiting';

/** Steps that the model holds against a resolution or a closing. */
export function holdingUp({ protocol, steps }: Case): string[] {
  return steps
    .filter(isLive)
    .map(({ key }) => key)
    .filter((key) =>
      protocol.steps.some((rule) => rule.key === key && rule.mandatory && rule.gates.includes('resolve')),
    );
}

/** Duties that hold up an Ontario municipality in 2026; of PHIPA's, the yearly account does not. */
const REQUIRED = ['ca-on-phipa-12-2', 'ca-on-phipa-12-3', 'ca-on-phipa-17.1'];

/** Duties in law that the model holds against a resolution or a closing. */
export function dutiesHoldingUp({ obligations }: Case): string[] {
  return obligations
    .filter(({ state }) => state === 'open' || state === 'not_evaluable')
    .filter(
      ({ id, decision }) =>
        REQUIRED.includes(id) || (decision?.required === true && id !== 'ca-on-phipa-6.4'),
    )
    .map(({ id }) => id);
}

/** What the model says of an action: where it leads, or null. */
export function expected(kase: Case, action: IncidentAction, who: Actor): IncidentStatus | null {
  const { status, signOffs } = kase.incident;
  const move = MOVES[status][action];
  if (!move?.who.includes(who.id)) return null;
  const isHeldUp = holdingUp(kase).length + dutiesHoldingUp(kase).length > 0;
  if ((action === 'resolve' || action === 'sign-off') && isHeldUp) return null;
  if (action !== 'sign-off') return move.to;
  const free = ['human_resources', 'privacy_officer'].filter(
    (role) => who.roles.includes(role as Role) && !signOffs.some((signed) => signed.role === role),
  );
  if (free.length === 0 || signOffs.some((signed) => signed.personId === who.id)) return null;
  return signOffs.length === 1 ? 'closed' : 'resolved';
}
