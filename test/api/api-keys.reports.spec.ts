import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { accountOf, MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const SCOPES = ['incidents:report', 'incidents:read'];

describe('what systems report', () => {
  let app: RunningApp;
  let systems: Systems;
  let cases: Cases;
  let siem: Resource;
  let other: Resource;
  beforeAll(async () => {
    app = await RunningApp.start();
    systems = new Systems(app);
    cases = new Cases(app);
    siem = await systems.add({ scopes: SCOPES });
    other = await systems.add({ scopes: SCOPES, name: 'DLP', owner: 'legal@example.org' });
  });
  afterAll(() => app.stop());

  const read = (system: Resource, id: string): Promise<Answer> =>
    systems.ask(system, 'GET', `/v1/incidents/${id}`);
  const list = async (system: Resource, query = ''): Promise<string[]> =>
    (await systems.ask(system, 'GET', `/v1/incidents?limit=200${query}`)).body.items.map(({ id }) => id);
  const toldAbout = async ({ reference }: Resource): Promise<string[]> =>
    [...new Set((await new MailLog(app, reference).all()).map(accountOf))].sort();

  it('is filed like a report of a person, and the supervisor of the division is told', async () => {
    const { status, body, headers } = await systems.report(siem, { externalReference: 'SIEM-1' });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        ...{
          status: 'reported',
          division: 'public-health',
          externalReference: 'SIEM-1',
          masked: ['rationale', 'signOffs', 'employmentActionAt'],
        },
        ...{ reporter: { id: siem.id, name: 'SIEM', kind: 'system' }, actions: [] },
      },
    });
    expect(headers.get('location')).toBe(`/v1/incidents/${body.id}`);
    expect(await toldAbout(body)).toEqual(['supervisor']);
    const timeline = await cases.list('supervisor', body.id, 'timeline');
    expect(timeline.find(({ type }) => type === 'incident.reported')).toMatchObject({
      actor: { id: siem.id, name: 'SIEM', kind: 'system' },
    });
  });

  it('belongs to the division of the key, where the report names none', async () => {
    const parks = await systems.add({ scopes: SCOPES, division: 'parks' });
    const { body } = await systems.report(parks, { division: undefined });
    expect(body).toMatchObject({ division: 'parks' });
    expect(await toldAbout(body)).toEqual(['supervisor2']);
    expect(await systems.report(siem, { division: undefined })).toMatchObject({
      ...{ status: 400, body: { errors: [{ pointer: '/division', code: 'unknown_division' }] } },
    });
  });

  it('is seen by the system that filed it, and by no other', async () => {
    const { body } = await systems.report(siem);
    expect(await read(siem, body.id)).toMatchObject({ status: 200, body: { title: 'Unusual download' } });
    expect(await read(siem, body.reference)).toMatchObject({ status: 200 });
    expect(await list(siem)).toContain(body.id);
    expect(await list(siem, '&q=download')).toContain(body.id);
    const unknown = await read(other, '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44');
    const refused = await read(other, body.id);
    expect([unknown.status, refused.status]).toEqual([404, 404]);
    expect(refused.body.detail).toBe(unknown.body.detail);
    for (const query of [
      '',
      '&q=download',
      '&division=public-health',
      '&owner=me',
      '&status=reported',
      '&overdue=false',
    ])
      expect(await list(other, query)).toEqual([]);
  });

  it('is all that it sees: not what people file, not even those who answer for it', async () => {
    const incident = await cases.file({ division: 'public-health' }, 'it');
    expect(await read(siem, incident.id)).toMatchObject({ status: 404 });
    expect(await list(siem)).not.toContain(incident.id);
    const { body } = await systems.report(siem);
    expect(await cases.ask('it', 'GET', body.id)).toMatchObject({ status: 404 });
  });

  it('goes its way to the end, and nobody is written to in the place of a reporter', async () => {
    const { body } = await systems.report(siem);
    for (const [account, action] of [
      ['supervisor', 'acknowledge'],
      ['supervisor', 'escalate'],
      ['privacy', 'dismiss'],
    ] as const)
      expect(await cases.act(account, body.id, action, { reason: 'A test of the sensor.' })).toMatchObject({
        status: 200,
      });
    expect(await toldAbout(body)).toEqual(['communications', 'hr', 'privacy', 'supervisor']);
    expect(await read(siem, body.id)).toMatchObject({
      body: { status: 'dismissed', rationale: null, actions: [] },
    });
  });

  it('keeps its reporter when it is amended', async () => {
    const { body } = await systems.report(siem);
    await cases.amend('privacy', body.id, { title: 'Two downloads' });
    expect(await read(siem, body.id)).toMatchObject({
      body: { title: 'Two downloads', reporter: { id: siem.id, kind: 'system' } },
    });
  });

  it('leaves to the privacy office what would be the reporter’s to do', async () => {
    const { body } = await systems.report(siem);
    const mine = async (account: string): Promise<unknown[]> =>
      (await app.ask(account, 'GET', '/v1/tasks?limit=200')).body.items.filter(
        (task) => task['incidentId'] === body.id && task['step'] === 'contain',
      );
    await app.sql(
      `update incident_step set owner_role = 'employee', support_roles = '{}', status = 'open'
       where incident_id = $1 and key = 'contain'`,
      [body.id],
    );
    expect(await mine('privacy')).toHaveLength(1);
    for (const account of ['it', 'supervisor', 'privacy-alternate']) expect(await mine(account)).toEqual([]);
  });

  describe('under a reference of its own', () => {
    it('is one incident, however often it is sent: 409 names it', async () => {
      const first = await systems.report(siem, { externalReference: 'SIEM-2' });
      const again = await systems.report(siem, { externalReference: 'SIEM-2', title: 'Something else' });
      const { id, reference } = first.body;
      expect(again).toMatchObject({
        status: 409,
        body: { code: 'already_reported', incident: { id, reference } },
      });
      expect(again.headers.get('location')).toBe(`/v1/incidents/${id}`);
      expect(again.text).not.toContain('Unusual');
      expect(await toldAbout(first.body)).toEqual(['supervisor']);
    });

    it('is one incident, however many send it at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => systems.report(siem, { externalReference: 'SIEM-3' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
      expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
      const rows = await app.sql(`select id from incident where external_reference = 'SIEM-3'`);
      expect(rows).toHaveLength(1);
    });

    it('is another incident for another system, and for people', async () => {
      const reference = { externalReference: 'SIEM-4' };
      expect(await systems.report(siem, reference)).toMatchObject({ status: 201 });
      expect(await systems.report(other, reference)).toMatchObject({ status: 201 });
      await cases.file({ division: 'parks', ...reference });
      await cases.file({ division: 'parks', ...reference });
      expect(await systems.report(siem, {})).toMatchObject({ status: 201 });
      expect(await systems.report(siem, {})).toMatchObject({ status: 201 });
    });
  });

  it('takes more than a key without its scope, and less than all scopes', async () => {
    const reader = await systems.add({ scopes: ['incidents:read'] });
    const reporter = await systems.add({ scopes: ['incidents:report'] });
    expect(await systems.report(reader)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    const { status, body } = await systems.report(reporter);
    expect(status).toBe(201);
    expect(await read(reporter, body.id)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
  });

  it('is kept from a system whose owner it must not reach', async () => {
    for (const implicated of ['it@example.org', 'Ines Costa']) {
      const { status, body } = await systems.report(siem, {
        implicated: [implicated],
        title: 'Ines took it',
      });
      expect({ status, title: body['title'], masked: body.masked }).toMatchObject({
        status: 201,
        title: null,
      });
      expect(await read(siem, body.id)).toMatchObject({ status: 404 });
      expect(await list(siem)).not.toContain(body.id);
      expect(await list(siem, '&q=took')).not.toContain(body.id);
    }
    const { body } = await systems.report(siem);
    expect(await read(siem, body.id)).toMatchObject({ status: 200 });
    await cases.amend('privacy', body.id, { implicated: ['it@example.org'] });
    expect(await read(siem, body.id)).toMatchObject({ status: 404 });
    expect(await list(siem)).not.toContain(body.id);
  });

  it('goes around those whom a system names', async () => {
    const { body } = await systems.report(other, { implicated: ['nurse@example.org'] });
    expect(await toldAbout(body)).toEqual(['manager', 'privacy']);
    for (const account of ['nurse', 'supervisor'])
      expect(await cases.ask(account, 'GET', body.id)).toMatchObject({ status: 404 });
  });
});
