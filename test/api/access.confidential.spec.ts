import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

const PATHS = ['', 'steps', 'timeline', 'messages', 'comments', 'directions', 'obligations', 'assessment'];
const HANDLERS = ['supervisor', 'manager', 'communications', 'hr', 'it', 'auditor'];

/** The reporter asked that nobody but the privacy office be told who they are. */
describe('a confidential report', () => {
  let app: RunningApp;
  let cases: Cases;
  let incident: Resource;
  let reporterId: string;

  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'auditing-admin@example.org', name: 'Uma Vance', password: 'breach-trial' },
      roles: [{ role: 'auditor' }, { role: 'administrator' }, { role: 'human_resources' }],
    });
    reporterId = (await app.ask('employee', 'GET', '/v1/me')).body.id;
    incident = await cases.at('escalated', { confidential: true, systemsInvolved: true });
    await cases.act('employee', incident.id, 'comments', { text: 'Wsaid' });
    await cases.amend('employee', incident.id, { externalReference: 'Wcorrected' });
    await cases.act('supervisor', incident.id, 'steps/contain/assign', { person: reporterId });
  });
  afterAll(() => app.stop());

  const isNamed = (text: string): boolean => text.includes(reporterId) || text.includes('Robin Tremblay');

  async function everythingFor(account: string): Promise<string> {
    const answers = await Promise.all([
      ...PATHS.map((path) => cases.ask(account, 'GET', incident.id, path)),
      ...[
        '/v1/incidents?limit=200',
        '/v1/incidents?q=letter',
        '/v1/tasks',
        '/v1/messages?limit=200',
        '/v1/audit',
      ].map((path) => app.ask(account, 'GET', path)),
    ]);
    return answers.map(({ text }) => text).join('\n');
  }

  it.each([...HANDLERS, 'auditing-admin'])(
    'does not tell %s who reported it, on any path',
    async (account) => {
      const all = await everythingFor(account);
      expect(all).toContain(incident.reference);
      expect(isNamed(all)).toBe(false);
      const { body } = await cases.ask(account, 'GET', incident.id);
      expect(body).toMatchObject({ confidential: true, reporter: null });
      expect(body.masked).toContain('reporter');
    },
  );

  it.each(['privacy', 'employee'])('tells %s', async (account) => {
    const { body } = await cases.ask(account, 'GET', incident.id);
    expect(body).toMatchObject({ confidential: true, reporter: { id: reporterId, name: 'Robin Tremblay' } });
    for (const path of ['timeline', 'comments'])
      expect((await cases.ask(account, 'GET', incident.id, path)).text).toContain(reporterId);
  });

  it('shows what the reporter did without them', async () => {
    const comments = await cases.list('supervisor', incident.id, 'comments');
    expect(comments).toEqual([expect.objectContaining({ text: 'Wsaid', author: null })]);
    const timeline = await cases.list('supervisor', incident.id, 'timeline');
    expect(timeline[0]).toMatchObject({ type: 'incident.reported', actor: null });
    expect(timeline.find(({ type }) => type === 'incident.acknowledged')).toMatchObject({
      actor: { name: 'Sam Okafor' },
    });
    expect(await cases.step(incident.id, 'contain', 'supervisor')).toMatchObject({ assigneeId: null });
    const told = await cases.list('supervisor', incident.id, 'messages');
    expect(told.filter((each) => each['to'] === null && each['channel'] === null).length).toBeGreaterThan(0);
  });

  it('is found by no filter for who acted', async () => {
    const found = async (account: string): Promise<number> => {
      const { body } = await app.ask(account, 'GET', `/v1/audit?actor=${reporterId}&limit=200`);
      return body.items.filter((each) => each['incident'] === incident.id).length;
    };
    expect(await found('privacy')).toBeGreaterThan(0);
    expect(await found('auditor')).toBe(0);
  });

  it('is withheld from an export where it would name them, and the chain still verifies', async () => {
    const entriesFor = async (account: string): Promise<Resource[]> => {
      const { text } = await app.ask(account, 'GET', '/v1/audit/export');
      const lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Resource);
      return lines.filter((line) => line['kind'] === 'entry' && line['chain'] === incident.id);
    };
    const [full, masked] = [await entriesFor('privacy'), await entriesFor('auditor')];
    expect(masked).toHaveLength(full.length);
    expect(isNamed(JSON.stringify(full))).toBe(true);
    expect(isNamed(JSON.stringify(masked))).toBe(false);
    expect(masked[0]).toMatchObject({ seq: 1, withheld: true });
    expect((await app.ask('auditor', 'POST', '/v1/audit/verify')).body).toMatchObject({ isIntact: true });
  });

  it('is named in no mail to others', async () => {
    const mails = await new MailLog(app, incident.reference).all();
    expect(mails.length).toBeGreaterThan(3);
    expect(
      mails.filter(({ to }) => !to.includes('employee@example.org')).some(({ raw }) => isNamed(raw)),
    ).toBe(false);
  });

  it('is made so later by the privacy office alone, and can be opened again', async () => {
    const { id } = await cases.at('acknowledged');
    const change = async (account: string, confidential: boolean): Promise<number> =>
      (await cases.ask(account, 'PATCH', id, '', { confidential }, { 'if-match': '*' })).status;
    const named = async (): Promise<unknown> => (await cases.ask('supervisor', 'GET', id)).body['reporter'];
    expect([await change('supervisor', true), await change('employee', true)]).toEqual([403, 403]);
    expect(await named()).not.toBeNull();
    expect(await change('privacy', true)).toBe(200);
    expect(await named()).toBeNull();
    expect(await change('privacy', false)).toBe(200);
    expect(await named()).not.toBeNull();
  });
});
