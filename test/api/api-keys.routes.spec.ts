import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SCOPES } from '../../src/domain/access/scopes.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

interface Operation {
  'x-access': readonly string[];
  'x-scope'?: string;
  security?: Record<string, unknown>[];
}

type Route = Operation & { method: string; path: string };

/** Where a scope opens something; everything else is closed to systems. */
const OPEN = {
  'incidents:report': ['POST /v1/incidents', 'POST /v1/incidents/batch'],
  'incidents:read': ['GET /v1/incidents', 'GET /v1/incidents/{incident}'],
  'events:read': ['GET /v1/events', 'GET /v1/events/stream'],
  webhooks: [
    ...['GET /v1/webhooks', 'POST /v1/webhooks', 'GET /v1/webhooks/{webhook}'],
    ...['PATCH /v1/webhooks/{webhook}', 'DELETE /v1/webhooks/{webhook}'],
    ...['POST /v1/webhooks/{webhook}/rotate', 'POST /v1/webhooks/{webhook}/test'],
    ...['POST /v1/webhooks/{webhook}/replay', 'GET /v1/webhooks/{webhook}/deliveries'],
    'POST /v1/webhooks/{webhook}/deliveries/{delivery}/redeliver',
  ],
  scim: [
    ...[
      'GET /scim/v2/Users',
      'POST /scim/v2/Users',
      'GET /scim/v2/Users/{user}',
      'PUT /scim/v2/Users/{user}',
    ],
    ...['PATCH /scim/v2/Users/{user}', 'DELETE /scim/v2/Users/{user}', 'GET /scim/v2/Groups'],
    ...['POST /scim/v2/Groups', 'GET /scim/v2/Groups/{group}', 'PUT /scim/v2/Groups/{group}'],
    ...['PATCH /scim/v2/Groups/{group}', 'DELETE /scim/v2/Groups/{group}', 'GET /scim/v2/Schemas'],
    ...['GET /scim/v2/Schemas/{id}', 'GET /scim/v2/ResourceTypes', 'GET /scim/v2/ResourceTypes/{id}'],
    'GET /scim/v2/ServiceProviderConfig',
  ],
};

describe('what a system may ask for', () => {
  let app: RunningApp;
  let systems: Systems;
  let routes: Route[];
  let incident: Resource;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    systems = new Systems(app);
    incident = await new Cases(app).at('closed');
    const { body } = await app.ask<{ paths: Record<string, Record<string, Operation>> }>(
      null,
      'GET',
      '/openapi.json',
    );
    routes = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path,
      })),
    );
  });
  afterAll(() => app.stop());

  /** Every route that is not for everybody, asked with a key; which ones answered anything but 403 scope_missing. */
  async function opened(key: Resource): Promise<string[]> {
    const open: string[] = [];
    for (const { method, path } of routes.filter((route) => !route['x-access'].includes('anyone'))) {
      const url = path.replaceAll(/\{\w+\}/g, incident.id);
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const { status, body: said } = await systems.ask(key, method, url, body, { 'if-match': '*' });
      if (status !== 403 || said.code !== 'scope_missing') open.push(`${method} ${path}`);
    }
    return open.sort();
  }

  it('is marked in the documentation, with scopes that there are', () => {
    const marked = routes.filter((route) => route['x-scope'] !== undefined);
    expect(marked.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      Object.values(OPEN).flat().sort(),
    );
    for (const route of marked) {
      expect(Object.keys(SCOPES)).toContain(route['x-scope']);
      expect(route.security).toContainEqual({ apiKey: [] });
    }
    const others = routes.filter((route) => route['x-scope'] === undefined);
    expect(JSON.stringify(others.map(({ security }) => security))).not.toContain('apiKey');
    expect(routes.length).toBeGreaterThan(70);
  });

  it('is nothing without a scope', async () => {
    expect(await opened(await systems.add({ scopes: [] }))).toEqual([]);
  });

  it.each(Object.keys(SCOPES))('is with %s what it names, and nothing else', async (scope) => {
    const expected: readonly string[] = (OPEN as Record<string, readonly string[]>)[scope] ?? [];
    expect(await opened(await systems.add({ scopes: [scope] }))).toEqual([...expected].sort());
  });
});
