import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { accountOf } from '../support/mail-log.js';
import { expectKeptFrom } from '../support/keeping.js';
import { RunningApp } from '../support/running-app.js';

const TITLE = 'Payroll file sent to a neighbour';

describe('an office in which nobody is free for a matter', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    await hire('deputy', [{ role: 'administrator', alternate: true }]);
    await admin('POST', 'divisions', { key: 'ward', name: 'Ward', parent: 'public-health' });
    await hire('suspect', [], 'ward');
  });
  afterAll(() => app.stop());

  const admin = async (method: string, path: string, body: object): Promise<Answer> => {
    const answer = await app.ask('admin', method, `/v1/${path}`, body, { 'if-match': '*' });
    if (answer.status >= 300) throw new Error(answer.text);
    return answer;
  };
  const hire = (account: string, roles: object[], division = 'parks'): Promise<Answer> =>
    admin('POST', 'people', {
      ...{ email: `${account}@example.org`, name: account, password: 'breach-trial', division, roles },
    });
  const change = async (account: string, body: object): Promise<Answer> =>
    admin('PATCH', `people/${(await app.ask(account, 'GET', '/v1/me')).body.id}`, body);
  const file = (named: string, account = 'employee'): Promise<Resource> => {
    const implicated = named.split(',').map((each) => `${each}@example.org`);
    return cases.file({ division: 'public-health', title: TITLE, implicated }, account);
  };
  const escalate = async ({ id }: Resource): Promise<void> => {
    for (const action of ['acknowledge', 'escalate'])
      expect(await cases.act('manager', id, action)).toMatchObject({ status: 200 });
  };
  /** Who was told of the incident that nobody is free. */
  const told = async ({ id }: Resource): Promise<string[]> =>
    (
      await app.sql<{ account: string }>(
        `select split_part(p.email, '@', 1) as account
         from message m join person p on p.id = m.person_id
         where m.incident_id = $1 and m.kind = 'nobody_free' order by m.id`,
        [id],
      )
    ).map(({ account }) => account);

  it.each<[named: string, atReport: string[], onceEscalated: string[]]>([
    ['suspect', [], []],
    ['communications', [], []],
    ['privacy', [], []],
    ['hr', [], ['admin']],
    ['hr,admin', [], ['deputy']],
    ['hr,admin,deputy', [], []],
    ['privacy,privacy-alternate', [], ['admin']],
  ])('is told to an administrator when %s is named', async (named, atReport, onceEscalated) => {
    const incident = await file(named);
    expect(await told(incident)).toEqual(atReport);
    await escalate(incident);
    expect(await told(incident)).toEqual(onceEscalated);
  });

  it('is told at once where not even the auditor may know', async () => {
    const offices = 'supervisor,manager,head,privacy,privacy-alternate,hr,communications,auditor';
    expect(await told(await file(offices))).toEqual(['admin']);
  });

  it('is a mail that says neither which matter, nor which office', async () => {
    const incident = await file('hr');
    const before = app.mail.mails.length;
    await escalate(incident);
    const mails = await app.mail.until((all) =>
      all.slice(before).some((mail) => accountOf(mail) === 'admin'),
    );
    const mail = mails.slice(before).find((each) => accountOf(each) === 'admin');
    expect(mail?.parsed.subject).toBe('A matter waits for an office in which nobody is free');
    expect(mail?.parsed.text).toContain('Privacy officer; Human Resources');
    expect(mail?.raw).not.toContain(incident.reference);
    expect(mail?.raw).not.toContain(incident.id);
    expect(mail?.raw).not.toContain('Payroll');
    await expectKeptFrom(app, 'hr', incident);
  });

  it('is seen by the privacy officer, with who was told, and by the administrator as no incident’s', async () => {
    const incident = await file('hr');
    await escalate(incident);
    const shown = (await cases.list('privacy', incident.id, 'messages')).filter(
      ({ kind }) => kind === 'nobody_free',
    );
    expect(shown).toMatchObject([{ to: { name: 'Alex Kim' }, role: 'administrator', stepKey: null }]);
    const { body } = await app.ask('admin', 'GET', '/v1/messages?kind=nobody_free&limit=100');
    expect(body.items.find(({ id }) => id === shown[0]?.id)).toMatchObject({
      reference: null,
      stepKey: null,
    });
  });

  it('is told again for the closure, until an alternate is there, who then signs', async () => {
    const incident = await cases.at('escalated', { implicated: ['hr@example.org'] });
    expect(await told(incident)).toEqual(['admin']);
    await hire('stand-by', [{ role: 'human_resources', alternate: true }]);
    await finish(incident, 'stand-by');
    expect(await told(incident)).toEqual(['admin']);
    expect(await cases.act('stand-by', incident.id, 'sign-off')).toMatchObject({ status: 200 });
    expect(await cases.act('privacy', incident.id, 'sign-off')).toMatchObject({ body: { status: 'closed' } });
    await change('stand-by', { roles: [] });
    const another = await cases.at('resolved', {}, { employee: 'hr' });
    expect(await told(another)).toEqual(['admin', 'admin']);
  });

  it.each<[string, (incident: Resource) => Promise<unknown>]>([
    ['is named later', ({ id }) => cases.amend('privacy', id, { implicated: ['hr@example.org'] })],
    [
      'comes to supervise someone who is named',
      () => change('hr', { roles: [{ role: 'human_resources' }, { role: 'supervisor', division: 'ward' }] }),
    ],
  ])('is told when the only officer of Human Resources %s', async (_, happens) => {
    const incident = await file('suspect');
    await escalate(incident);
    expect(await told(incident)).toEqual([]);
    await happens(incident);
    expect(await told(incident)).toEqual(['admin']);
    await change('hr', { roles: [{ role: 'human_resources' }] });
  });

  /** All but the signatures. */
  async function finish({ id }: Resource, hr: string): Promise<void> {
    await cases.act('privacy', id, 'confirm', { reason: 'It is.' });
    await cases.ask('communications', 'PUT', id, 'directions/communications', { text: 'No statement.' });
    await cases.ask(hr, 'PUT', id, 'directions/human-resources', { text: 'None.' });
    for (const { key, status } of await cases.list('privacy', id, 'steps'))
      if (key !== 'close' && status !== 'completed')
        await cases.act('privacy', id, `steps/${key}/waive`, { reason: 'Not needed.' });
    expect(await cases.act('privacy', id, 'resolve')).toMatchObject({ status: 200 });
  }
});
