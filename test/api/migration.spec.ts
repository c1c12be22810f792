import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp } from '../support/running-app.js';

describe('moving an incident to another protocol', () => {
  let app: RunningApp;
  let incident = '';
  const migrate = (who: string, body: object, etag?: string) =>
    app.ask(who, 'POST', `${incident}/migrate`, body, etag ? { 'if-match': etag } : {});
  const steps = async () => (await app.ask('privacy', 'GET', `${incident}/steps`)).body.items;

  beforeAll(async () => {
    app = await RunningApp.start();
    const discoveredAt = new Date(Date.now() - 3_600_000).toISOString();
    const filed = await app.ask('employee', 'POST', '/v1/incidents', { title: 'x', discoveredAt });
    expect(filed.body).toMatchObject({ protocol: 'ca-on-municipality', protocolVersion: '2026.4' });
    incident = `/v1/incidents/${filed.body.id}`;
    await app.ask('supervisor', 'POST', `${incident}/acknowledge`, {});
    await app.ask('supervisor', 'POST', `${incident}/escalate`, {});
  });
  afterAll(() => app.stop());

  it.each([
    { who: 'supervisor', etag: '"3"', body: { protocol: 'eu-controller' }, status: 403, code: 'not_allowed' },
    { who: 'supervisor2', etag: '"3"', body: { protocol: 'eu-controller' }, status: 404, code: 'not_found' },
    {
      who: 'privacy',
      etag: undefined,
      body: { protocol: 'eu-controller' },
      status: 428,
      code: 'precondition_required',
    },
    { who: 'privacy', etag: '"1"', body: { protocol: 'eu-controller' }, status: 412, code: 'stale_version' },
    {
      who: 'privacy',
      etag: '"1"',
      body: { protocol: 'eu-controller', dryRun: true },
      status: 412,
      code: 'stale_version',
    },
    { who: 'privacy', etag: '"3"', body: { protocol: 'nothing' }, status: 404, code: 'not_found' },
    {
      who: 'privacy',
      etag: '"3"',
      body: { protocol: 'ca-on-municipality' },
      status: 409,
      code: 'not_possible_now',
    },
    { who: 'privacy', etag: '"3"', body: {}, status: 400, code: 'validation_failed' },
  ])('$who with $etag and $body: $status', async ({ who, etag, body, status, code }) => {
    expect(await migrate(who, body, etag)).toMatchObject({ status, body: { code } });
  });

  it('shows the difference first, and changes nothing', async () => {
    const before = await steps();
    const shown = await migrate('privacy', { protocol: 'eu-controller', dryRun: true }, '"3"');
    expect(shown).toMatchObject({
      status: 200,
      body: {
        migrated: false,
        version: 3,
        from: { key: 'ca-on-municipality' },
        to: { key: 'eu-controller' },
      },
    });
    expect((shown.body['added'] as { key: string }[]).map(({ key }) => key)).toEqual([
      'notify-authority',
      'keep-record',
    ]);
    expect((shown.body['removed'] as { key: string }[]).map(({ key }) => key)).toEqual([
      'report-commissioner',
    ]);
    expect((shown.body['moved'] as { key: string }[]).map(({ key }) => key)).toContain('assess');
    expect(await steps()).toEqual(before);
    expect((await app.ask('privacy', 'GET', incident)).body).toMatchObject({
      version: 3,
      protocol: 'ca-on-municipality',
    });
  });

  it('moves it, with an entry for all that changed', async () => {
    const moved = await migrate('privacy', { protocol: 'eu-controller' }, '"3"');
    expect(moved).toMatchObject({ status: 200, body: { migrated: true, version: 4 } });
    expect(moved.headers.get('etag')).toBe('"4"');
    expect((await app.ask('privacy', 'GET', incident)).body).toMatchObject({
      ...{ version: 4, status: 'escalated', protocol: 'eu-controller', protocolVersion: '2026.2' },
    });
    const now = await steps();
    const status = (key: string) => now.find((step) => step.key === key)?.status;
    expect(['report', 'acknowledge', 'escalate'].map(status)).toEqual([
      'completed',
      'completed',
      'completed',
    ]);
    expect([status('notify-authority'), status('report-commissioner')]).toEqual(['open', 'cancelled']);
    const trail = (await app.ask('privacy', 'GET', `${incident}/timeline`)).body.items;
    expect(trail.map(({ type, summary }) => [type, summary])).toEqual(
      expect.arrayContaining([
        [
          'incident.migrated',
          'The incident moved from the protocol ca-on-municipality 2026.4 to eu-controller 2026.2.',
        ],
        ['step.cancelled', 'The step “report commissioner” was cancelled.'],
      ]),
    );
  });

  it('lets the case go on under the new protocol', async () => {
    const evidence = { 'submitted-on': 'By the portal' };
    const done = await app.ask('privacy', 'POST', `${incident}/steps/notify-authority/complete`, {
      evidence,
    });
    expect(done).toMatchObject({ status: 200, body: { status: 'completed' } });
    const dropped = await app.ask('privacy', 'POST', `${incident}/steps/report-commissioner/complete`, {});
    expect(dropped.status).toBe(404);
  });
});
