import type { RouteAccess } from '../../src/domain/access/route-access.js';
import type { RunningApp } from './running-app.js';

export interface Route {
  method: string;
  /** As the documentation has it, such as `/v1/incidents/{incident}`. */
  path: string;
  access: readonly RouteAccess[];
  /** The names of what the path leaves open. */
  holes: string[];
}

interface Operation {
  'x-access': RouteAccess[];
}

/** Every operation of the documentation that the running application serves. */
export async function everyRoute(app: RunningApp): Promise<Route[]> {
  const { body } = await app.ask<{ paths: Record<string, Record<string, Operation>> }>(
    ...([null, 'GET', '/openapi.json'] as const),
  );
  return Object.entries(body.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      access: operation['x-access'],
      holes: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    })),
  );
}

export function filled({ path }: Pick<Route, 'path'>, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'unknown');
}

/** A body that would do, where the route takes one. */
export function bodyOf({ method, path }: Pick<Route, 'method' | 'path'>): object | undefined {
  if (method === 'GET' || method === 'DELETE') return undefined;
  const last = path.split('/').at(-1) ?? '';
  return BODIES[path.replace('/v1/incidents/{incident}', '…')] ?? BODIES[last] ?? {};
}

const BODIES: Record<string, object> = {
  '…': { title: 'Corrected' },
  '…/comments': { text: 'A question.' },
  '…/migrate': { protocol: 'ca-on-municipality', dryRun: true },
  '…/assessment': { rrosh: { decision: false, reasons: 'Recovered unopened.' } },
  '…/obligations': { regime: 'eu-gdpr', reason: 'They live there.' },
  '…/obligations/{obligation}/decide': { decision: 'required', reason: 'We always tell.' },
  '…/obligations/{obligation}/meet': { notice: 'By the web form.' },
  ...Object.fromEntries(
    ['confirm', 'dismiss', 'reopen', 'waive', 'discard'].map((verb) => [verb, { reason: 'x' }]),
  ),
  assign: { person: 'privacy@example.org' },
  '{office}': { text: 'No statement.' },
  '/v1/incidents': { title: 'A letter', discoveredAt: '2026-11-02T09:00:00Z' },
};
