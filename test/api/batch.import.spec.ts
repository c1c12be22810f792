import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { aReport, Batches, type Outcome } from '../support/batches.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';
import { untilTold } from '../support/until-told.js';

const IMPORTED = {
  ...{ reportedAt: '2024-03-04T09:10:00-05:00', closedAt: '2024-04-19T16:00:00-04:00' },
  ...{ outcome: 'breach', rationale: 'One letter, fetched back unopened.' },
};

/** What ended in an old register is brought over as it ended, and nothing begins. */
describe('an incident that is brought over', () => {
  let app: RunningApp;
  let systems: Systems;
  let cases: Cases;
  let old: Resource;
  let batches: Batches;
  let references = 0;
  beforeAll(async () => {
    app = await RunningApp.start({}, { sweeps: true });
    systems = new Systems(app);
    cases = new Cases(app);
    old = await systems.add({ name: 'Old register', scopes: ['incidents:report', 'incidents:import'] });
    batches = new Batches(app, old);
  });
  afterAll(() => app.stop());

  const ended = (imported: object = {}, parts: object = {}): Record<string, unknown> =>
    aReport({
      ...{ discoveredAt: '2024-03-04T08:00:00-05:00', externalReference: `2024-${(references += 1)}` },
      ...{ healthCustodian: true, informationTypes: ['health'], affected: { estimate: 700 }, ...parts },
      imported: { ...IMPORTED, ...imported },
    });
  const pointers = ({ problem }: Outcome): string[] => (problem?.errors ?? []).map(({ pointer }) => pointer);

  it.each([
    ['breach', 'closed', 'closedAt', 'where it was closed'],
    ['no_breach', 'dismissed', 'dismissedAt', 'found to be no breach'],
  ])('as %s is %s, with its times of then', async (outcome, status, at, words) => {
    const { body } = await batches.send([ended({ outcome })]);
    const id = body.items[0]?.incident?.id ?? '';
    expect((await cases.ask('privacy', 'GET', id)).body).toMatchObject({
      ...{ status, reportedAt: '2024-03-04T14:10:00.000Z', [at]: '2024-04-19T20:00:00.000Z' },
      ...{ rationale: IMPORTED.rationale, acknowledgedAt: null, confirmedAt: null },
      ...{ importedAt: expect.any(String), actions: ['reopen'] },
    });
    const [entry, ...more] = await cases.list('privacy', id, 'timeline');
    expect([entry?.summary, more]).toEqual([expect.stringContaining(words), []]);
    expect((await cases.ask('supervisor', 'GET', id)).status).toBe(200);
    expect((await cases.ask('supervisor2', 'GET', id)).status).toBe(404);
  });

  it('has no step, no duty, no deadline, no task and no mail', async () => {
    const { body } = await batches.send([ended(), ended({ outcome: 'no_breach' })]);
    const ids = body.items.map(({ incident }) => incident?.id);
    for (const table of ['incident_step', 'obligation', 'message', 'follow_up'])
      expect(await app.sql(`select from ${table} where incident_id = any ($1)`, [ids])).toEqual([]);
    for (const account of ['privacy', 'supervisor', 'manager'])
      expect((await app.ask(account, 'GET', '/v1/tasks?limit=200')).text).not.toContain(ids[0]);
    await untilTold(app);
    expect((await app.ask('privacy', 'GET', '/v1/events?limit=200')).text).not.toContain(ids[0]);
    expect((await app.ask('privacy', 'GET', '/v1/indicators?from=2024-01&to=2024-12')).status).toBe(200);
    expect((await app.ask('auditor', 'POST', '/v1/audit/verify')).body).toMatchObject({ isIntact: true });
  });

  it('is kept from those whom it implicates', async () => {
    const { body } = await batches.send([ended({}, { implicated: ['nurse@example.org'] })]);
    for (const account of ['nurse', 'supervisor'])
      expect((await cases.ask(account, 'GET', body.items[0]?.incident?.id ?? '')).status).toBe(404);
  });

  it('goes on when the privacy office reopens it, by the laws and without a protocol', async () => {
    const { body } = await batches.send([ended()]);
    const id = body.items[0]?.incident?.id ?? '';
    const reopened = await cases.act('privacy', id, 'reopen', { reason: 'A second letter.' });
    expect(reopened).toMatchObject({ status: 200, body: { status: 'confirmed', closedAt: null } });
    expect(await cases.list('privacy', id, 'steps')).toEqual([]);
    expect((await cases.list('privacy', id, 'obligations')).length).toBeGreaterThan(0);
    expect((await cases.act('privacy', id, 'resolve')).body.code).toBe('gate_shut');
  });

  it('takes the scope for it, and no person has it', async () => {
    const siem = new Batches(app, await systems.add({ scopes: ['incidents:report'] }));
    const { body } = await siem.send([ended(), aReport()]);
    expect(body.items.map(({ status }) => status)).toEqual([403, 201]);
    expect(body.items[0]?.problem).toMatchObject({ code: 'scope_missing' });
    const asked = await app.ask('privacy', 'POST', '/v1/incidents/batch', [ended()]);
    expect(asked.body).toMatchObject({ created: 0, refused: 1 });
    expect((await systems.report(old, ended())).body.errors).toMatchObject([{ pointer: '/imported' }]);
  });

  it.each([
    ['an end to come', { closedAt: '2126-01-01T00:00:00Z' }, ['/imported/closedAt']],
    ['an end before the report', { closedAt: '2024-03-03T00:00:00Z' }, ['/imported/closedAt']],
    ['no end', { closedAt: undefined }, ['/imported/closedAt']],
    ['another result', { outcome: 'open' }, ['/imported/outcome']],
    ['somebody’s number', { rationale: 'Card 4111-1111-1111-1111' }, ['/imported/rationale']],
  ])('is refused with %s', async (_, imported, expected) => {
    const { body } = await batches.send([ended(imported)]);
    expect(body.items.map(pointers)).toEqual([expected]);
  });

  it('is told by a dry run what would become of it, and nothing is written', async () => {
    const known = ended();
    await batches.send([known]);
    const before = (await app.sql('select from incident')).length;
    const reports = [known, ended(), { ...known, title: 'Other' }, ended({}, { division: 'x' }), aReport()];
    const answer = await fetch(`${app.url}/v1/incidents/batch?dryRun=true`, {
      method: 'POST',
      headers: {
        ...{ 'x-api-key': old.key, 'content-type': 'application/json' },
        'idempotency-key': 'dry',
      },
      body: JSON.stringify(reports),
    });
    const { items, ...counts } = (await answer.json()) as { items: Outcome[] };
    expect(counts).toEqual({ created: 0, existing: 1, refused: 2, fileable: 2 });
    expect(items.map(({ status }) => status)).toEqual([200, 200, 409, 400, 200]);
    expect((await app.sql('select from incident')).length).toBe(before);
    expect((await batches.send(reports, { 'idempotency-key': 'dry' })).body).toMatchObject({ created: 2 });
  });
});
