import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { accountOf, MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

/** Every way to ask about an incident. */
const PATHS = ['', 'steps', 'timeline', 'messages', 'comments', 'directions', 'assessment'];
const CHANGES = [
  ...[['POST', 'comments', { text: 'x' }] as const, ['PATCH', '', { title: 'x' }] as const],
  ...['acknowledge', 'escalate', 'confirm', 'dismiss', 'resolve', 'sign-off', 'reopen'].map(
    (action) => ['POST', action, { reason: 'x' }] as const,
  ),
  ...['complete', 'waive', 'assign'].map(
    (verb) =>
      [
        'POST',
        `steps/contain/${verb}`,
        verb === 'assign' ? { person: 'it@example.org' } : verb === 'waive' ? { reason: 'x' } : {},
      ] as const,
  ),
  ...['communications', 'human-resources'].map(
    (office) => ['PUT', `directions/${office}`, { text: 'x' }] as const,
  ),
];

describe('people whom a case must not reach', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  /** Asks every way there is; the answers must be those for an incident that does not exist. */
  async function expectNothing(account: string, incident: Resource): Promise<void> {
    const unknown = { id: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', reference: 'PB-2026-999999' };
    const reads = PATHS.map((path) => ['GET', path, undefined] as const);
    for (const [method, path, body] of [...reads, ...CHANGES]) {
      // The reference leads to the same place as the id; reading by both is enough.
      for (const name of method === 'GET' ? (['id', 'reference'] as const) : (['id'] as const)) {
        const ask = async (each: Record<typeof name, string>): Promise<unknown> => {
          const answer = await cases.ask(account, method, each[name], path, body, { 'if-match': '"1"' });
          const headers = [...answer.headers].filter(([key]) => key !== 'date' && key !== 'x-request-id');
          const text = answer.text.replaceAll(each[name], '…').replaceAll(answer.body.requestId, '…');
          return { status: answer.status, headers, text };
        };
        const [real, none] = await Promise.all([ask(incident), ask(unknown)]);
        expect({ method, path, real }).toEqual({ method, path, real: none });
        expect(real).toMatchObject({ status: 404 });
      }
    }
    for (const query of [
      '',
      '?q=letter',
      '?status=reported',
      '?owner=me',
      '?division=public-health',
      '?overdue=false',
      '?sort=discoveredAt&limit=200',
    ]) {
      const { text } = await app.ask(account, 'GET', `/v1/incidents${query}`);
      expect(text).not.toContain(incident.reference);
    }
    expect((await app.ask(account, 'GET', '/v1/tasks?limit=200')).text).not.toContain(incident.reference);
  }

  const toldAbout = async ({ reference }: Resource): Promise<string[]> =>
    [...new Set((await new MailLog(app, reference).all()).map(accountOf))].sort();

  it.each<[implicated: string, shutOut: string[], asked: string[]]>([
    ['nurse@example.org', ['nurse', 'supervisor'], ['employee', 'manager', 'privacy']],
    ['NURSE@Example.org', ['nurse', 'supervisor'], ['employee', 'manager', 'privacy']],
    ['Noor Haddad', ['nurse', 'supervisor'], ['employee', 'manager', 'privacy']],
    [' noor haddad ', ['nurse', 'supervisor'], ['employee', 'manager', 'privacy']],
    ['Haddad, Noor', ['nurse', 'supervisor'], ['employee', 'manager', 'privacy']],
    ['Noor Haddad <nurse@example.org>', ['nurse', 'supervisor'], ['employee', 'manager', 'privacy']],
    ['my supervisor Sam  Okafor', ['supervisor'], ['employee', 'manager', 'privacy']],
    ['Sam from upstairs', ['supervisor'], ['employee', 'manager', 'privacy']],
    ['someone@elsewhere.example', [], ['employee', 'supervisor']],
    ['supervisor@example.org', ['supervisor'], ['employee', 'manager', 'privacy']],
    ['privacy@example.org', ['privacy'], ['employee', 'supervisor']],
    ['hr@example.org', ['hr'], ['employee', 'supervisor']],
    ['auditor@example.org', ['auditor'], ['employee', 'supervisor']],
    ['manager@example.org', ['manager'], ['employee', 'supervisor']],
    ['it@example.org', ['it'], ['employee', 'supervisor']],
  ])('when %s is implicated, %j learn nothing and %j are told', async (implicated, shutOut, asked) => {
    const incident = await cases.file({ division: 'public-health', implicated: [implicated] });
    expect(await toldAbout(incident)).toEqual(asked);
    for (const account of shutOut) await expectNothing(account, incident);
  });

  it.each<[how: string, named: (id: string) => string, shutOut: string[], asked: string[]]>([
    ['by their id', (id) => id, ['privacy'], ['employee', 'supervisor']],
    ['by their id in capitals', (id) => id.toUpperCase(), ['privacy'], ['employee', 'supervisor']],
    ['by an id that is nobody’s', () => randomUUID(), ['supervisor'], ['employee', 'manager', 'privacy']],
    [
      'by an initial',
      () => 'P. Nair',
      ['privacy', 'supervisor'],
      ['employee', 'manager', 'privacy-alternate'],
    ],
  ])('learn nothing where they are named %s', async (_, named, shutOut, asked) => {
    const { id } = (await app.ask('privacy', 'GET', '/v1/me')).body;
    const incident = await cases.file({ division: 'public-health', implicated: [named(id)] });
    expect(await toldAbout(incident)).toEqual(asked);
    for (const account of shutOut) await expectNothing(account, incident);
  });

  it('are named by the reporter and by those who decide, never by those who handle', async () => {
    const { id } = await cases.at('escalated');
    const named = { implicated: ['privacy@example.org'] };
    const refused = await app.ask('supervisor', 'PATCH', `/v1/incidents/${id}`, named, { 'if-match': '*' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect(await cases.ask('privacy', 'GET', id)).toMatchObject({ status: 200 });
  });

  it('are not told at any later turn either, and the privacy office is asked in place of Human Resources', async () => {
    const report = { implicated: ['hr@example.org', 'nurse@example.org'], healthCustodian: true };
    const incident = await cases.at('escalated', report, { supervisor: 'manager' });
    await cases.act('privacy', incident.id, 'confirm', { reason: 'It is.' });
    expect(await toldAbout(incident)).toEqual(['communications', 'employee', 'manager', 'privacy']);
    for (const account of ['hr', 'nurse', 'supervisor']) await expectNothing(account, incident);
  });

  it('are shut out at once when they are named later; the next in line is asked', async () => {
    const incident = await cases.at('acknowledged', {});
    await cases.act('privacy', incident.id, 'steps/contain/assign', { person: 'nurse@example.org' });
    expect(await cases.ask('nurse', 'GET', incident.id)).toMatchObject({ status: 200 });
    const mail = new MailLog(app, incident.reference);
    await mail.news();
    await cases.amend('employee', incident.id, { implicated: ['nurse@example.org'] });
    for (const account of ['nurse', 'supervisor']) await expectNothing(account, incident);
    expect(await mail.news()).toEqual([
      'manager: please complete “Contain the incident”',
      'manager: please complete “Escalate to Communications, Human Resources and the privacy office”',
      'privacy: please complete “Contain the incident”',
      'privacy: please complete “Escalate to Communications, Human Resources and the privacy office”',
    ]);
    expect(await cases.step(incident.id, 'contain')).toMatchObject({ assigneeId: null, status: 'open' });
    expect(await cases.list('privacy', incident.id, 'timeline')).toContainEqual(
      expect.objectContaining({ type: 'step.unassigned', stepKey: 'contain' }),
    );
  });

  it('are those of the division it is moved to, where nobody bears the name', async () => {
    const incident = await cases.file({ division: 'public-health', implicated: ['Someone Unknown'] });
    await expectNothing('supervisor', incident);
    expect((await cases.ask('supervisor2', 'GET', incident.id)).status).toBe(404);
    await cases.amend('privacy', incident.id, { division: 'parks' });
    await expectNothing('supervisor2', incident);
    await expectNothing('supervisor', incident);
    expect(await toldAbout(incident)).toEqual(['employee', 'manager', 'privacy']);
  });

  it('get no mail that was queued before they were named', async () => {
    const incident = await cases.at('reported');
    await new MailLog(app, incident.reference).all();
    const [, { id }] = (await cases.list('privacy', incident.id, 'messages')) as [Resource, Resource];
    const again = `update message set state = 'queued', next_attempt_at = $2 where id = $1`;
    await app.sql(again, [id, '2099-01-01']);
    const before = app.mail.mails.length;
    await cases.amend('employee', incident.id, { implicated: ['supervisor@example.org'] });
    await app.sql(again, [id, '2026-01-01']);
    await app.sql('notify message_queued');
    const messageOf = async (): Promise<Resource | undefined> =>
      (await cases.list('privacy', incident.id, 'messages')).find((message) => message.id === id);
    const failed = await eventually(messageOf, (message) => message?.['state'] === 'failed');
    expect(failed).toMatchObject({ kind: 'reported', lastError: 'the person may not be told any more' });
    expect(app.mail.mails.slice(before).map(accountOf)).not.toContain('supervisor');
  });

  it('are let in again when they were named by mistake', async () => {
    const incident = await cases.file({ division: 'public-health', implicated: ['nurse@example.org'] });
    expect(await cases.ask('supervisor', 'GET', incident.id)).toMatchObject({ status: 404 });
    await cases.amend('privacy', incident.id, { implicated: ['someone@elsewhere.example'] });
    expect(await cases.ask('supervisor', 'GET', incident.id)).toMatchObject({ status: 200 });
  });

  it('cannot be given a step, and nobody can tell from the refusal why', async () => {
    const { id } = await cases.at('reported', { implicated: ['nurse@example.org'] });
    const assign = (person: string): ReturnType<Cases['act']> =>
      cases.act('privacy', id, 'steps/contain/assign', { person });
    const { instance, requestId, ...conflicted } = (await assign('supervisor@example.org')).body;
    const unknown = (await assign('nobody@example.org')).body;
    expect(conflicted).toEqual({ ...unknown, instance: undefined, requestId: undefined });
    expect([instance, requestId]).not.toContain(undefined);
  });

  it('may have reported it themselves: they are told the reference and no more', async () => {
    const report = {
      title: 'I did it',
      discoveredAt: '2026-01-05T12:00:00Z',
      implicated: ['nurse@example.org'],
    };
    const { status, body } = await app.ask('nurse', 'POST', '/v1/incidents', report);
    expect(status).toBe(201);
    expect(body).toMatchObject({ title: null, description: null, implicated: [], actions: [] });
    await expectNothing('nurse', body);
    expect(await toldAbout(body)).toEqual(['manager', 'privacy']);
  });

  it('are not the ones who decide on their own report', async () => {
    const { id } = await cases.file({ division: 'parks' }, 'privacy');
    await cases.act('supervisor2', id, 'acknowledge');
    await cases.act('supervisor2', id, 'escalate');
    for (const action of ['confirm', 'dismiss', 'sign-off', 'reopen'])
      expect(await cases.act('privacy', id, action, { reason: 'Mine.' })).toMatchObject({
        status: 403,
        body: { code: 'not_allowed', detail: expect.stringContaining('does not decide') },
      });
    expect((await cases.ask('privacy', 'GET', id)).body.actions).toEqual([]);
    expect(await cases.act('privacy', id, 'steps/contain/waive', { reason: 'Mine.' })).toMatchObject({
      status: 403,
    });
  });
});
