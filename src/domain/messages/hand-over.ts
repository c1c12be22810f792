import type { Step } from '../protocol/protocol.js';
import { recipients, type Addressing, type Structure } from './recipients.js';
import type { Mail } from './routing.js';

/** When someone turns out to be conflicted, whoever is next in line is asked for the steps that were theirs. */
export function handOver(
  steps: readonly Step[],
  structure: Structure,
  before: Addressing,
  after: Addressing,
): Mail[] {
  return steps.flatMap((step) => {
    const to = step.ownerRole === 'employee' ? ('reporter' as const) : step.ownerRole;
    const mail: Mail = { kind: 'step_due', to, stepKey: step.key };
    const asked = step.status === 'open' ? recipients(mail, structure, before) : [];
    return asked.some(({ personId }) => after.excluded.has(personId)) ? [mail] : [];
  });
}
