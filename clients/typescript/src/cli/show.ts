import type { Incident, OneIncident, Step } from '../one-incident.ts';
import { ProblemError } from '../problem.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { factsOf, tableOf } from './print.ts';

export function show(out: Out) {
  return async (reference: string): Promise<void> => {
    const one = (await connect()).incident(reference);
    const [incident, steps] = [await one.read(), await stepsIfOpen(one)];
    out.answer({ ...incident, steps }, () => `${caseOf(incident)}${steps === null ? '' : stepsOf(steps)}`);
  };
}

/** Steps are not open to systems, which see how what they filed moves. */
async function stepsIfOpen(one: OneIncident): Promise<readonly Step[] | null> {
  try {
    return await one.steps();
  } catch (error) {
    if (error instanceof ProblemError && error.status === 403) return null;
    throw error;
  }
}

function caseOf(incident: Incident): string {
  const { reference, title, status, division, cause, description, masked } = incident;
  return factsOf({
    ...{ reference, title, status, division, cause, description },
    discovered: incident.discoveredAt,
    reported: incident.reportedAt,
    version: incident.version,
    'you may': incident.actions,
    hidden: masked.length > 0 ? masked : null,
  });
}

function stepsOf(steps: readonly Step[]): string {
  const rows = steps.map(({ key, status, ownerRole, dueAt, overdue, title }) => [
    ...[key, status, ownerRole, dueAt, overdue ? 'overdue' : '', title.en],
  ]);
  return rows.length === 0 ? '' : `\n${tableOf(['step', 'status', 'owner', 'due', '', 'what'], rows)}`;
}
