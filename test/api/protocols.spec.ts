import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp } from '../support/running-app.js';

const FACTS = {
  title: 'A lost laptop',
  discoveredAt: '2026-11-20T14:05:00-05:00',
  reportedAt: '2026-11-20T15:00:00-05:00',
};

describe('protocols and calendars over HTTP', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ DEFAULT_PROTOCOL: 'ca-company' })));
  afterAll(() => app.stop());

  it('lists the protocols, and says which is followed', async () => {
    const { status, body } = await app.ask('employee', 'GET', '/v1/protocols');
    expect(status).toBe(200);
    expect(body.items.map(({ key, isDefault }) => [key, isDefault])).toEqual([
      ['ca-company', true],
      ['ca-on-health-custodian', false],
      ['ca-on-municipality', false],
      ['ca-on-provincial-institution', false],
      ['eu-controller', false],
      ['us-covered-entity', false],
    ]);
    expect(body.items[0]).toMatchObject({ version: '2026.2', jurisdiction: 'CA', title: { en: /company/ } });
    expect(body.items[0]?.id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('a report follows the configured default', async () => {
    const { body } = await app.ask('employee', 'POST', '/v1/incidents', {
      title: 'x',
      discoveredAt: FACTS.discoveredAt,
    });
    expect(body).toMatchObject({ protocol: 'ca-company' });
  });

  it('reads a protocol whole', async () => {
    const { body } = await app.ask('auditor', 'GET', '/v1/protocols/ca-on-municipality');
    expect(body).toMatchObject({
      sources: expect.arrayContaining([expect.stringContaining('Hamilton')]),
      steps: expect.arrayContaining([
        expect.objectContaining({
          key: 'contain',
          limit: { mode: 'elapsed', amount: 4, unit: 'hours', anchor: 'discovered' },
          limitStatus: 'target',
          reminders: [{ before: 1, unit: 'hours' }],
          escalation: [
            { wait: 0, unit: 'hours', to: ['owner', 'privacy_officer'] },
            { wait: 1, unit: 'hours', to: ['alternate'] },
            { wait: 1, unit: 'hours', to: ['manager'] },
            { wait: 4, unit: 'hours', to: ['head'] },
          ],
          withWhen: 'systemsInvolved',
        }),
      ]),
    });
  });

  it.each(['/v1/protocols/nothing', '/v1/protocols/constructor'])('%s is not there', async (path) => {
    expect(await app.ask('employee', 'GET', path)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });

  it('lists the calendars, with the closed days of two years', async () => {
    const { body } = await app.ask('employee', 'GET', '/v1/calendars');
    const { closedDays, ...federal } = body.items.find(({ key }) => key === 'us-federal') as unknown as {
      closedDays: { date: string; reason: string; name: object }[];
    };
    expect(federal).toMatchObject({
      ...{ version: '2026.1', opening: '09:00', closing: '17:00', weekend: ['saturday', 'sunday'] },
      ...{ verifiedOn: '2026-11-22', sources: expect.arrayContaining(['5 U.S.C. 6103']) },
    });
    const year = new Date().getFullYear();
    expect(closedDays.filter(({ reason }) => reason === 'christmas_day').map(({ date }) => date)).toEqual(
      expect.arrayContaining([`${year}-12-25`, `${year + 1}-12-25`]),
    );
    expect(closedDays.some(({ reason }) => reason === 'weekend')).toBe(false);
  });

  it.each(['/v1/protocols', '/v1/protocols/ca-company', '/v1/calendars'])(
    '%s needs a sign-in',
    async (path) => {
      expect((await app.ask(null, 'GET', path)).status).toBe(401);
    },
  );

  it.each([
    { who: 'privacy', status: 200 },
    { who: 'admin', status: 200 },
    { who: 'supervisor', status: 403 },
    { who: 'hr', status: 403 },
    { who: 'auditor', status: 403 },
    { who: null, status: 401 },
  ])('$who who asks what if hears $status', async ({ who, status }) => {
    const answer = await app.ask(who, 'POST', '/v1/protocols/eu-controller/simulate', FACTS);
    expect(answer.status).toBe(status);
  });

  it('simulates what a real report comes to, and writes nothing', async () => {
    const counts = () =>
      app.sql<{ n: number }>(
        `select (select count(*) from incident) + (select count(*) from incident_step)
              + (select count(*) from audit_entry) + (select count(*) from message) as n`,
      );
    const before = await counts();
    const discoveredAt = new Date(Date.now() - 3_600_000).toISOString();
    const simulated = await app.ask('privacy', 'POST', '/v1/protocols/ca-company/simulate', {
      ...{ discoveredAt, systemsInvolved: true },
    });
    expect(await counts()).toEqual(before);
    const filed = await app.ask('employee', 'POST', '/v1/incidents', {
      ...{ title: 'x', discoveredAt, systemsInvolved: true, division: 'public-health' },
    });
    const real = await app.ask('privacy', 'GET', `/v1/incidents/${filed.body.id}/steps`);
    const told = (items: unknown): unknown[] =>
      (items as Record<string, unknown>[]).map(
        ({ key, status, ownerRole, supportRoles, limitStatus, gates }) => ({
          ...{ key, status, ownerRole, supportRoles, limitStatus, gates },
        }),
      );
    expect(told(simulated.body['steps'])).toEqual(told(real.body.items));
    const contain = (items: unknown) =>
      (items as { key: string; dueAt: string }[]).find(({ key }) => key === 'contain');
    expect(contain(simulated.body['steps'])?.dueAt).toBe(contain(real.body.items)?.dueAt);
    const mails = simulated.body['mails'] as { kind: string; to: string; step: string | null }[];
    const sent = await app.ask('privacy', 'GET', `/v1/incidents/${filed.body.id}/messages`);
    expect(mails.map(({ kind, to, step }) => [kind, to === 'reporter' ? 'employee' : to, step])).toEqual(
      sent.body.items.map(({ kind, role, stepKey }) => [kind, role, stepKey]),
    );
  });

  it.each([
    { body: { ...FACTS, zone: 'Mars/Olympus' }, pointer: '/zone' },
    { body: { ...FACTS, later: { escalated: '2026-11-21T00:00:00Z' } }, pointer: '/later/escalated' },
    { body: { ...FACTS, later: { __proto__x: 'x' } }, pointer: '/later' },
  ])('refuses $pointer', async ({ body, pointer }) => {
    const answer = await app.ask('privacy', 'POST', '/v1/protocols/ca-company/simulate', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed', errors: [{ pointer }] } });
  });

  it('a body of 10 MB is refused', async () => {
    const body = { ...FACTS, description: 'x'.repeat(10 * 1024 * 1024) };
    const answer = await app.ask('privacy', 'POST', '/v1/protocols/ca-company/simulate', body);
    expect(answer.status).toBe(413);
  });
});

describe('evidence over HTTP', () => {
  let app: RunningApp;
  let incident = '';
  beforeAll(async () => {
    app = await RunningApp.start({ DEFAULT_PROTOCOL: 'eu-controller' });
    const discoveredAt = new Date(Date.now() - 3_600_000).toISOString();
    const filed = await app.ask('employee', 'POST', '/v1/incidents', { title: 'x', discoveredAt });
    incident = `/v1/incidents/${filed.body.id}`;
    await app.ask('supervisor', 'POST', `${incident}/acknowledge`, {});
    await app.ask('supervisor', 'POST', `${incident}/escalate`, {});
  });
  afterAll(() => app.stop());

  it.each([
    { body: {}, pointer: '/evidence/submitted-on', code: 'required' },
    { body: { evidence: { 'submitted-on': '' } }, pointer: '/evidence/submitted-on', code: 'required' },
    { body: { evidence: { 'submitted-on': 1 } }, pointer: '/evidence', code: 'text' },
    {
      body: { evidence: { 'submitted-on': 'x', other: 'y' } },
      pointer: '/evidence/other',
      code: 'unknown_field',
    },
    { body: { evidence: { 'submitted-on': 'x'.repeat(4_001) } }, pointer: '/evidence', code: 'too_long' },
  ])('$pointer is refused: $code', async ({ body, pointer, code }) => {
    const answer = await app.ask('privacy', 'POST', `${incident}/steps/notify-authority/complete`, body);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: [{ pointer, code }] },
    });
  });

  it('is kept with the step, for those who handle the case', async () => {
    const evidence = { 'submitted-on': 'Through the portal of the authority' };
    const done = await app.ask('privacy', 'POST', `${incident}/steps/notify-authority/complete`, {
      evidence,
    });
    expect(done).toMatchObject({ status: 200, body: { status: 'completed' } });
    const text = async (who: string): Promise<unknown> => {
      const { body } = await app.ask(who, 'GET', `${incident}/steps`);
      return body.items.find(({ key }) => key === 'notify-authority')?.['evidence'];
    };
    const [first] = (await text('supervisor')) as { key: string; text: string }[];
    expect(first).toMatchObject({ key: 'submitted-on', required: true, text: evidence['submitted-on'] });
    const [hidden] = (await text('employee')) as { text: string | null }[];
    expect(hidden?.text).toBeNull();
  });
});

describe('a worker', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ PROCESS: 'worker' })));
  afterAll(() => app.stop());

  it.each(['/v1/protocols', '/v1/calendars'])('answers no %s', async (path) => {
    expect((await app.ask(null, 'GET', path)).status).toBe(404);
  });
});
