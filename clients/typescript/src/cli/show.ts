import type { Command } from 'commander';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { factsOf, jsonOf, tableOf } from './print.ts';

export function show(out: Out) {
  return async (reference: string, _options: object, command: Command): Promise<void> => {
    const tracker = await connect();
    const path = { incident: reference };
    const { data: incident } = await tracker.api.GET('/v1/incidents/{incident}', { params: { path } });
    const steps = await Array.fromAsync(tracker.each('/v1/incidents/{incident}/steps', { path }));
    if (!incident) return;
    if (command.optsWithGlobals()['output'] === 'json') return out.say(jsonOf({ ...incident, steps }));
    const { title, status, description, division, cause, discoveredAt, reportedAt, actions, masked } =
      incident;
    out.say(
      factsOf({
        ...{ reference: incident.reference, title, status, division, cause, description },
        ...{ discovered: discoveredAt, reported: reportedAt, version: incident.version },
        'you may': actions,
        hidden: masked.length > 0 ? masked : null,
      }),
    );
    const rows = steps.map((step) => [
      ...[step.key, step.status, step.ownerRole, step.dueAt, step.overdue ? 'overdue' : '', step.title.en],
    ]);
    if (rows.length > 0) out.say(`\n${tableOf(['step', 'status', 'owner', 'due', '', 'what'], rows)}`);
  };
}
