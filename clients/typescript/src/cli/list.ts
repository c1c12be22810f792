import type { Incident } from '../one-incident.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { tableOf } from './print.ts';
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
const HEADS = ['reference', 'status', 'discovered', 'division', 'title'];

export function listIncidents(out: Out) {
  return async ({ mine, overdue, query, limit, ...filters }: ListOptions): Promise<void> => {
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
    out.answer(found, () =>
      found.length === 0 ? 'Nothing that you may see.\n' : tableOf(HEADS, rowsOf(found)),
    );
  };
}

function rowsOf(found: readonly Incident[]): unknown[][] {
  return found.map((each) => [each.reference, each.status, each.discoveredAt, each.division, each.title]);
}
