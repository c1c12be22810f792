import type { Target } from '../protocol/follow-up.js';
import type { Step } from '../protocol/protocol.js';
import {
  distinct,
  firstAble,
  reporterLast,
  withoutReporter,
  type Addressee,
  type Addressing,
} from './first-able.js';
import { recipients } from './recipients.js';
import { headLine, managerLine, officeLine, type Line, type Structure } from './structure.js';

export interface Situation {
  step: Pick<Step, 'key' | 'ownerRole' | 'supportRoles' | 'assigneeId'>;
  about: Addressing;
  structure: Structure;
  /** The step says by itself that there was an employment action. */
  tellsOfConduct: boolean;
}

/**
 * The people whom a level of a chain names; an office's alternates where nobody who holds it is able. Nobody else in
 * their place: a level without people is passed over.
 */
export function reach(target: Target, situation: Situation): Addressee[] {
  const people = distinct(peopleOf(target, situation)).filter(
    ({ personId }) => !situation.about.excluded.has(personId),
  );
  return situation.tellsOfConduct ? people.filter(({ role }) => KNOW_OF_ACTIONS.includes(role)) : people;
}

/** Human Resources' own, and the privacy officer's, who has to know what keeps the gate shut. */
const KNOW_OF_ACTIONS: readonly Addressee['role'][] = ['human_resources', 'privacy_officer'];

function peopleOf(target: Target, situation: Situation): Addressee[] {
  const { structure, about, step } = situation;
  if (target === 'owner') return asked(situation);
  if (target === 'employee')
    return recipients({ kind: 'reminder', stepKey: step.key, to: 'reporter' }, structure, about);
  return firstAble(lineOf(target, situation), structure, about);
}

function lineOf(target: Exclude<Target, 'owner' | 'employee'>, { step, structure, about }: Situation): Line {
  switch (target) {
    case 'supervisor':
      return withoutReporter(officeLine(structure, 'supervisor', about.divisionId), about);
    case 'manager':
      return withoutReporter(managerLine(structure, about.divisionId), about);
    case 'head':
      return withoutReporter(headLine(structure), about);
    case 'alternate':
      return withoutReporter(alternatesOf(step.ownerRole, structure, about), about);
    default:
      return reporterLast(officeLine(structure, target), about);
  }
}

/** Those who stand by for a step's owner; for a supervisor, those of the division. */
function alternatesOf(owner: Step['ownerRole'], structure: Structure, { divisionId }: Addressing): Line {
  return officeLine(structure, owner, owner === 'supervisor' ? divisionId : undefined).slice(1);
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
