import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

/** What those who may see a case see of it: every piece of it has a word of its own. */
describe('what each may read of a case', () => {
  let app: RunningApp;
  let cases: Cases;
  let incident: Resource;

  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    const words = { title: 'Wtitle', description: 'Wdescription', externalReference: 'Wreference' };
    incident = await cases.at('escalated', {
      ...words,
      implicated: ['wimplicated@elsewhere.example'],
      healthCustodian: true,
    });
    const { id } = incident;
    await cases.ask('communications', 'PUT', id, 'directions/communications', { text: 'Wspokesperson' });
    await cases.ask('hr', 'PUT', id, 'directions/human-resources', { text: 'Wdiscipline' });
    await cases.amend('hr', id, { employmentActionAt: '2026-11-02T09:00:00-05:00' });
    await cases.act('hr', id, 'steps/notify-college/waive', { reason: 'Wcollege' });
    await cases.act('privacy', id, 'confirm', { reason: 'Wrationale' });
    await cases.act('supervisor', id, 'steps/contain/complete', { note: 'Wcontained' });
    for (const [account, audience] of [
      ['supervisor', 'everyone'],
      ['privacy', 'privacy'],
      ['hr', 'human_resources'],
    ] as const)
      await cases.act(account, id, 'comments', { text: `Wsaid-${audience}`, audience });
  });
  afterAll(() => app.stop());

  const everythingFor = async (account: string): Promise<string> => {
    const paths = ['', 'steps', 'timeline', 'messages', 'comments', 'directions'];
    const answers = await Promise.all(paths.map((path) => cases.ask(account, 'GET', incident.id, path)));
    answers.push(
      await app.ask(account, 'GET', '/v1/incidents?limit=200'),
      await app.ask(account, 'GET', '/v1/tasks'),
    );
    return answers.map(({ text }) => text).join('\n');
  };

  const WORDS =
    /W(?:title|description|reference|spokesperson|discipline|college|rationale|contained|said-\w+)|wimplicated/g;
  const OPEN = ['Wdescription', 'Wreference', 'Wsaid-everyone', 'Wtitle'];

  it.each<[account: string, words: string[]]>([
    ['employee', [...OPEN, 'wimplicated']],
    ['supervisor', [...OPEN, 'Wcontained', 'Wdiscipline', 'Wrationale', 'Wspokesperson', 'wimplicated']],
    ['communications', [...OPEN, 'Wcontained', 'Wrationale', 'Wspokesperson']],
    [
      'hr',
      [
        ...OPEN,
        'Wcollege',
        'Wcontained',
        'Wdiscipline',
        'Wrationale',
        'Wsaid-human_resources',
        'Wspokesperson',
        'wimplicated',
      ],
    ],
    [
      'privacy',
      [
        ...OPEN,
        'Wcollege',
        'Wcontained',
        'Wdiscipline',
        'Wrationale',
        'Wsaid-privacy',
        'Wspokesperson',
        'wimplicated',
      ],
    ],
    ['auditor', ['Wreference']],
  ])('%s reads %j', async (account, words) => {
    const read = new Set((await everythingFor(account)).match(WORDS));
    expect([...read].sort()).toEqual([...words].sort());
  });

  it.each<[account: string, masked: string[]]>([
    ['employee', ['rationale', 'signOffs', 'employmentActionAt']],
    ['supervisor', ['employmentActionAt']],
    ['communications', ['implicated', 'employmentActionAt']],
    ['hr', []],
    ['privacy', ['employmentActionAt']],
    ['auditor', ['title', 'description', 'implicated', 'rationale', 'reporter', 'employmentActionAt']],
  ])('%s is told that %j are hidden', async (account, masked) => {
    const { body } = await cases.ask(account, 'GET', incident.id);
    expect([...body.masked].sort()).toEqual([...masked].sort());
    for (const name of masked) expect([null, [], undefined]).toContainEqual(body[name]);
  });

  it.each(['employee', 'supervisor', 'communications', 'auditor', 'manager'])(
    '%s cannot tell that there was an employment action',
    async (account) => {
      const all = await everythingFor(account);
      expect(all).not.toMatch(/notify-college|conduct\.recorded|2026-11-02T14:00|2026-12-03T04:59/);
    },
  );

  it.each([
    ['hr', true],
    ['privacy', true],
    ['supervisor', true],
    ['communications', false],
    ['auditor', false],
    ['employee', false],
  ])('%s reads why Human Resources gave no direction: %s', async (account, isRead) => {
    const { id } = await cases.at('escalated');
    await cases.act('hr', id, 'steps/direction-human-resources/waive', { reason: 'Wsettled' });
    const answers = await Promise.all(
      ['steps', 'timeline'].map((path) => cases.ask(account, 'GET', id, path)),
    );
    expect(answers.map(({ text }) => text.includes('Wsettled'))).toEqual([isRead, isRead]);
  });

  it('names no person to the auditor, and lets nobody find by words what is masked for them', async () => {
    const names = /Robin Tremblay|Sam Okafor|Camille Roy|Harper Singh|Priya Nair|@example\.org/;
    expect(await everythingFor('privacy')).toMatch(names);
    expect(await everythingFor('auditor')).not.toMatch(names);
    const found = async (account: string): Promise<number> =>
      (await app.ask(account, 'GET', '/v1/incidents?q=Wdescription')).body.items.length;
    expect([await found('privacy'), await found('employee'), await found('auditor')]).toEqual([1, 1, 0]);
  });

  it('keeps privileged notes between the privacy office and counsel who were called in', async () => {
    const { id } = await cases.at('escalated', { systemsInvolved: true });
    const noted = await cases.act('privacy', id, 'comments', { text: 'Wprivileged', audience: 'legal' });
    expect(noted).toMatchObject({ status: 201, body: { audience: 'legal' } });
    expect(await cases.ask('legal', 'GET', id, 'comments')).toMatchObject({ status: 404 });
    await cases.act('privacy', id, 'steps/investigate/assign', { person: 'legal@example.org' });
    const answer = await cases.act('legal', id, 'comments', { text: 'Wcounsel', audience: 'legal' });
    expect(answer.status).toBe(201);
    const accounts = ['employee', 'supervisor', 'communications', 'hr', 'it', 'auditor', 'privacy', 'legal'];
    const readers = async (text: string): Promise<string[]> => {
      const isRead = async (account: string): Promise<boolean> => {
        const paths = ['', 'comments', 'timeline'];
        const answers = await Promise.all(paths.map((path) => cases.ask(account, 'GET', id, path)));
        return answers.some((each) => each.text.includes(text));
      };
      const found = await Promise.all(accounts.map(isRead));
      return accounts.filter((_, nth) => found[nth]);
    };
    expect(await readers('Wprivileged')).toEqual(['privacy', 'legal']);
    expect(await readers('Wcounsel')).toEqual(['privacy', 'legal']);
    expect(await readers('"comment.added"')).toEqual(['privacy', 'legal']);
  });

  it('shows the administrator nothing of it', async () => {
    expect(await cases.ask('admin', 'GET', incident.id)).toMatchObject({ status: 404 });
    expect((await app.ask('admin', 'GET', '/v1/incidents')).body.items).toEqual([]);
    expect((await app.ask('admin', 'GET', '/v1/tasks')).body.items).toEqual([]);
  });

  it('finds words in English and in French, whatever their ending', async () => {
    const { id } = await cases.file({ title: 'Courriels envoyés', description: 'Letters were mailed.' });
    for (const q of ['letter', 'mailing', 'courriel', 'envoyer', '"letters were"', 'courriel -nothing'])
      expect(
        (await app.ask('privacy', 'GET', `/v1/incidents?q=${encodeURIComponent(q)}`)).body.items,
      ).toContainEqual(expect.objectContaining({ id }));
    expect((await app.ask('privacy', 'GET', '/v1/incidents?q=courriel+-letters')).body.items).toEqual([]);
  });

  it('lists by every filter, in every order, page by page, each incident once', async () => {
    const all = (await app.ask('privacy', 'GET', '/v1/incidents?limit=200')).body.items.map(({ id }) => id);
    for (let nth = 0; nth < 3; nth += 1)
      all.unshift((await cases.file({ discoveredAt: '2026-01-05T12:00:00Z' })).id);
    for (const sort of ['-reportedAt', 'reportedAt', '-discoveredAt', 'discoveredAt']) {
      const pages = await pagesOf(app, 'privacy', `/v1/incidents?limit=2&sort=${sort}`);
      const found = pages.flat().map(({ id }) => id);
      expect([...found].sort()).toEqual([...all].sort());
    }
    const none = await app.ask(
      'privacy',
      'GET',
      '/v1/incidents?discoveredFrom=2026-01-05T12:00:01Z&discoveredTo=2026-01-06T00:00:00Z',
    );
    expect(none.body.items).toEqual([]);
    const three = await app.ask(
      'privacy',
      'GET',
      '/v1/incidents?overdue=true&discoveredTo=2026-01-05T12:00:00Z&cause=other&division=public-health',
    );
    expect(three.body.items).toHaveLength(3);
  });

  it('pages through tasks, those without a deadline last', async () => {
    const { id } = await cases.at('confirmed', {}, { employee: 'employee' });
    await cases.act('privacy', id, 'steps/investigate/waive', { reason: 'Known.' });
    expect(await cases.step(id, 'corrective-actions')).toMatchObject({ status: 'open', dueAt: null });
    const { reference } = await cases.at('confirmed');
    const other = (await app.ask('privacy', 'GET', `/v1/incidents/${reference}`)).body.id;
    await cases.act('privacy', other, 'steps/investigate/waive', { reason: 'Known.' });
    const all = (await app.ask('privacy', 'GET', '/v1/tasks?limit=200')).body.items;
    const found = (await pagesOf(app, 'privacy', '/v1/tasks?limit=1')).flat();
    expect(found).toEqual(all);
    expect(all.slice(-2).map(({ dueAt }) => dueAt)).toEqual([null, null]);
    await new MailLog(app, reference).all();
  });

  it('lists as mine what my tasks say is mine', async () => {
    for (const account of [
      'supervisor',
      'supervisor2',
      'privacy',
      'hr',
      'communications',
      'employee',
      'admin',
    ]) {
      const mine = (await app.ask(account, 'GET', '/v1/incidents?owner=me&limit=200')).body.items;
      const tasks = (await app.ask(account, 'GET', '/v1/tasks?limit=200')).body.items;
      expect(new Set(mine.map(({ id }) => id))).toEqual(new Set(tasks.map((task) => task['incidentId'])));
    }
  });
});
