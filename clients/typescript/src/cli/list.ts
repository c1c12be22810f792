import type { Command } from 'commander';
import type { Incident } from '../breach-tracker.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { jsonOf, tableOf } from './print.ts';
import { SettingsError } from './settings.ts';

export type Status = Incident['status'];

export const STATUSES: readonly Status[] = [
  ...(['reported', 'acknowledged', 'escalated', 'confirmed', 'resolved', 'closed', 'dismissed'] as const),
];

interface ListOptions {
  status?: Status;
  division?: string;
  mine?: true;
  overdue?: true;
  query?: string;
  limit: string;
}

const PAGE = 200;

export function listIncidents(out: Out) {
  return async (
    { mine, overdue, query, limit, ...filters }: ListOptions,
    command: Command,
  ): Promise<void> => {
    const most = Number(limit);
    if (!Number.isInteger(most) || most < 1) throw new SettingsError('--limit is a number from 1.');
    const tracker = await connect();
    const asked = {
      ...filters,
      ...(query && { q: query }),
      ...(overdue && { overdue }),
      ...(mine && { owner: 'me' as const }),
    };
    const found: Incident[] = [];
    for await (const each of tracker.each('/v1/incidents', {
      query: { ...asked, limit: Math.min(most, PAGE) },
    })) {
      found.push(each);
      if (found.length === most) break;
    }
    if (command.optsWithGlobals()['output'] === 'json') return out.say(jsonOf(found));
    const rows = found.map((each) => [
      each.reference,
      each.status,
      each.discoveredAt,
      each.division,
      each.title,
    ]);
    out.say(
      found.length === 0
        ? 'Nothing that you may see.\n'
        : tableOf(['reference', 'status', 'discovered', 'division', 'title'], rows),
    );
  };
}
