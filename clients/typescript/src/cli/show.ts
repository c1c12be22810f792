import type { Incident, Step } from '../one-incident.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { factsOf, tableOf } from './print.ts';

export function show(out: Out) {
  return async (reference: string): Promise<void> => {
    const one = (await connect()).incident(reference);
    const [incident, steps] = [await one.read(), await one.steps()];
    out.answer({ ...incident, steps }, () => `${caseOf(incident)}${stepsOf(steps)}`);
  };
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
