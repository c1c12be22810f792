import type { Step } from '../protocol/protocol.js';
import type { Addressee, Addressing } from './first-able.js';
import { recipients } from './recipients.js';
import type { Mail } from './routing.js';
import type { Structure } from './structure.js';

/**
 * When someone turns out to be conflicted, whoever is next in line is asked for the steps that were theirs, unless
 * what happened asks them anyway.
 */
export function handOver(
  steps: readonly Step[],
  structure: Structure,
  before: Addressing,
  after: Addressing,
  routed: readonly Mail[],
): Mail[] {
  return steps.flatMap((step) => {
    const to = step.ownerRole === 'employee' ? ('reporter' as const) : step.ownerRole;
    const mail: Mail = { kind: 'step_due', to, stepKey: step.key };
    const isAskedAnyway = routed.some((each) => each.to === to && each.stepKey === step.key);
    const isOpen = step.status === 'open' && !isAskedAnyway;
    const asked = isOpen ? everAsked(mail, structure, before) : [];
    return asked.some(({ personId }) => after.excluded.has(personId)) ? [mail] : [];
  });
}

/** Whoever is away now may have been asked before they went. */
function everAsked(mail: Mail, structure: Structure, about: Addressing): Addressee[] {
  return [...recipients(mail, structure, about), ...recipients(mail, { ...structure, absences: [] }, about)];
}
