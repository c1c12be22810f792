import type { Target } from '../protocol/follow-up.js';
import type { Step } from '../protocol/protocol.js';
import {
  distinct,
  heads,
  inRole,
  nextInLine,
  recipients,
  type Addressee,
  type Addressing,
  type Structure,
} from './recipients.js';

export interface Situation {
  step: Pick<Step, 'key' | 'ownerRole' | 'supportRoles' | 'assigneeId'>;
  about: Addressing;
  structure: Structure;
  /** The step says by itself that there was an employment action. */
  tellsOfConduct: boolean;
}

/** The people whom a level of a chain names, and nobody in their place: a level without people is passed over. */
export function reach(target: Target, situation: Situation): Addressee[] {
  const people = distinct(peopleOf(target, situation)).filter(
    ({ personId }) => !situation.about.excluded.has(personId),
  );
  return situation.tellsOfConduct ? people.filter(({ role }) => KNOW_OF_ACTIONS.includes(role)) : people;
}

/** Human Resources' own, and the privacy officer's, who has to know what keeps the gate shut. */
const KNOW_OF_ACTIONS: readonly Addressee['role'][] = ['human_resources', 'privacy_officer'];

function peopleOf(target: Target, situation: Situation): Addressee[] {
  const { structure, about } = situation;
  const able = (holders: Addressee[]) =>
    holders.filter(({ personId }) => personId !== about.reporterId && !about.excluded.has(personId));
  switch (target) {
    case 'owner':
      return asked(situation);
    case 'employee':
      return [{ personId: about.reporterId, role: 'employee' }];
    case 'supervisor':
      return able(inRole(structure, 'supervisor', about.divisionId));
    case 'manager':
      return nextInLine(structure, about.divisionId, able);
    case 'head':
      return able(heads(structure));
    default:
      return inRole(structure, target);
  }
}

/** Everyone who was asked to do the step, or is in their place. */
function asked({ step, structure, about }: Situation): Addressee[] {
  const mail = { kind: 'reminder', stepKey: step.key } as const;
  const roles = [step.ownerRole, ...step.supportRoles];
  return [
    ...roles.flatMap((role) =>
      recipients({ ...mail, to: role === 'employee' ? 'reporter' : role }, structure, about),
    ),
    ...(step.assigneeId ? recipients({ ...mail, to: { personId: step.assigneeId } }, structure, about) : []),
  ];
}
