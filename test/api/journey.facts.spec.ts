import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

/** What is learned later, and what people say about a case. */
describe('what is written about a case', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  describe('facts', () => {
    it('need only a title and when it was discovered', async () => {
      expect(await cases.file()).toMatchObject({
        ...{
          cause: 'other',
          intent: 'unknown',
          informationTypes: [],
          formats: [],
          division: 'public-health',
        },
        affected: { estimate: null, exact: false, includesEmployees: false, residences: [] },
      });
    });

    it('come back as they were told', async () => {
      const told = {
        description: 'Number 12 got the letter of number 21.',
        occurredFrom: '2026-01-02T08:00:00.000Z',
        occurredTo: '2026-01-03T08:00:00.000Z',
        zone: 'America/Winnipeg',
        division: 'parks',
        cause: 'misdirected_mail',
        intent: 'accidental',
        informationTypes: ['name', 'health'],
        formats: ['paper'],
        affected: { estimate: 12, exact: true, includesEmployees: true, residences: ['CA-ON', 'CA-QC'] },
        ...{ contained: true, systemsInvolved: true, healthCustodian: true, drill: true },
        ...{ implicated: ['someone@elsewhere.example'], externalReference: 'SIEM-991' },
      };
      const { id } = await cases.file(told);
      expect((await cases.ask('employee', 'GET', id)).body).toMatchObject(told);
    });

    it.each([
      ['without If-Match', {}, 428, 'precondition_required'],
      ['with a stale one', { 'if-match': '"0"' }, 412, 'stale_version'],
      ['with a weak one', { 'if-match': 'W/"1"' }, 412, 'weak_etag'],
      ['with something else', { 'if-match': 'one' }, 400, 'invalid_precondition'],
    ])('are not changed %s: %j → %i', async (_, headers, status, code) => {
      const before = await cases.file();
      const answer = await cases.ask('employee', 'PATCH', before.id, '', { title: 'Another' }, headers);
      expect(answer).toMatchObject({ status, body: { code } });
      expect((await cases.ask('employee', 'GET', before.id)).body).toEqual(before);
    });

    it('that are sent change, and only those; saying the same again changes nothing', async () => {
      const filed = await cases.file({ cause: 'misdirected_mail', description: 'Gone.' });
      const changed = await cases.amend('employee', filed.id, { cause: 'lost_paper', description: null });
      const { updatedAt, ...rest } = changed;
      expect(rest).toEqual({
        ...filed,
        updatedAt: undefined,
        cause: 'lost_paper',
        description: null,
        version: 2,
      });
      expect(await cases.amend('employee', filed.id, { cause: 'lost_paper' })).toMatchObject({
        version: 2,
        updatedAt,
      });
    });

    it('that move a deadline keep the old one in the trail', async () => {
      const { id } = await cases.file({ discoveredAt: '2026-01-05T15:00:00Z' });
      await cases.amend('supervisor', id, { discoveredAt: '2026-01-05T12:00:00Z' });
      expect(await cases.step(id, 'contain')).toMatchObject({ dueAt: '2026-01-05T16:00:00.000Z' });
      const timeline = await cases.list('privacy', id, 'timeline');
      expect(timeline.find(({ type }) => type === 'step.rescheduled')).toMatchObject({
        stepKey: 'contain',
        changes: { from: '2026-01-05T19:00:00.000Z', dueAt: '2026-01-05T16:00:00.000Z' },
        actor: { name: 'Sam Okafor' },
      });
    });

    it('about another division move the case: its supervisor is asked, the old one sees it no more', async () => {
      const incident = await cases.at('reported');
      const mail = new MailLog(app, incident.reference);
      await mail.news();
      expect(await cases.ask('supervisor2', 'GET', incident.id)).toMatchObject({ status: 404 });
      await cases.amend('privacy', incident.id, { division: 'parks' });
      expect(await mail.news()).toEqual(['supervisor2: veuillez accuser réception d’un signalement']);
      expect(await cases.ask('supervisor', 'GET', incident.id)).toMatchObject({ status: 404 });
      expect(await cases.act('supervisor2', incident.id, 'acknowledge')).toMatchObject({ status: 200 });
    });

    it.each([
      ['supervisor', { division: 'parks' }],
      ['supervisor', { employmentActionAt: '2026-11-02T09:00:00Z' }],
      ['privacy', { employmentActionAt: '2026-11-02T09:00:00Z' }],
      ['hr', { title: 'Other' }],
      ['communications', { title: 'Other' }],
      ['auditor', {}],
    ])('are not for %s to change: %j', async (account, changes) => {
      const { id, version } = await cases.at('escalated');
      const headers = { 'if-match': `"${version}"` };
      expect(await cases.ask(account, 'PATCH', id, '', changes, headers)).toMatchObject({
        status: 403,
        body: { code: 'not_allowed' },
      });
    });

    it('of an ended case stay as they are', async () => {
      const { id, version } = await cases.at('closed');
      expect(
        await cases.ask('privacy', 'PATCH', id, '', { title: 'x' }, { 'if-match': `"${version}"` }),
      ).toMatchObject({
        status: 409,
        body: { code: 'not_possible_now' },
      });
    });

    it('are not sent again to whoever has them', async () => {
      const { id } = await cases.file();
      const { headers } = await cases.ask('employee', 'GET', id);
      const again = await cases.ask('employee', 'GET', id, '', undefined, {
        'if-none-match': headers.get('etag') ?? '',
      });
      expect(again).toMatchObject({ status: 304, text: '' });
    });
  });

  describe('a direction', () => {
    const path = 'directions/communications';

    it('is recorded without If-Match, and replaced only by someone who has read it', async () => {
      const { id } = await cases.at('escalated');
      const first = await cases.ask('communications', 'PUT', id, path, { text: 'No statement.' });
      expect(first).toMatchObject({
        status: 200,
        body: { office: 'communications', author: { name: 'Camille Roy' } },
      });
      const etag = first.headers.get('etag') ?? '';
      const put = (text: string, headers = {}): ReturnType<Cases['ask']> =>
        cases.ask('communications', 'PUT', id, path, { text }, headers);
      expect(await put('B')).toMatchObject({ status: 428 });
      expect(await put('C', { 'if-match': '"1"' })).toMatchObject({
        status: 412,
        body: { code: 'stale_version' },
      });
      expect(await put('D', { 'if-match': etag })).toMatchObject({ status: 200 });
      expect(await put('E', { 'if-match': etag })).toMatchObject({ status: 412 });
      expect(await cases.list('supervisor', id, 'directions')).toMatchObject([{ text: 'D' }]);
    });

    it.each([
      ['hr', path, 403],
      ['communications', 'directions/human-resources', 403],
      ['supervisor', path, 403],
      ['privacy', path, 403],
      ['communications', 'directions/legal', 404],
    ])('of an office is its own: %s puts %s → %i', async (account, to, status) => {
      const { id } = await cases.at('escalated');
      expect(await cases.ask(account, 'PUT', id, to, { text: 'x' })).toMatchObject({ status });
    });

    it('ends the office’s step, which nobody ticks off by hand', async () => {
      const { id } = await cases.at('escalated');
      expect(await cases.act('communications', id, 'steps/direction-communications/complete')).toMatchObject({
        status: 409,
        body: { code: 'ends_with_action' },
      });
      await cases.ask('communications', 'PUT', id, path, { text: 'No statement.' });
      expect(await cases.step(id, 'direction-communications')).toMatchObject({ status: 'completed' });
    });
  });

  describe('a comment', () => {
    const WRITERS = { everyone: 'supervisor', privacy: 'privacy', human_resources: 'hr' };
    it.each<[account: string, reads: (keyof typeof WRITERS)[]]>([
      ['employee', ['everyone']],
      ['supervisor', ['everyone']],
      ['manager', ['everyone']],
      ['communications', ['everyone']],
      ['privacy', ['everyone', 'privacy']],
      ['hr', ['everyone', 'human_resources']],
      ['auditor', []],
    ])('%s reads those for %j', async (account, reads) => {
      const { id } = await cases.at('escalated');
      for (const [audience, writer] of Object.entries(WRITERS))
        expect(await cases.act(writer, id, 'comments', { text: audience, audience })).toMatchObject({
          status: 201,
        });
      expect((await cases.list(account, id, 'comments')).map(({ text }) => text)).toEqual(reads);
      const entries = await cases.list(account, id, 'timeline');
      expect(entries.filter(({ type }) => type === 'comment.added')).toHaveLength(reads.length);
    });

    it('is for everyone unless it says otherwise, and its writer always reads it', async () => {
      const { id } = await cases.at('reported');
      expect(await cases.act('employee', id, 'comments', { text: 'Hello' })).toMatchObject({
        body: { audience: 'everyone' },
      });
      await cases.act('employee', id, 'comments', { text: 'About a colleague', audience: 'human_resources' });
      expect((await cases.list('employee', id, 'comments')).map(({ text }) => text)).toEqual([
        'Hello',
        'About a colleague',
      ]);
      expect((await cases.list('privacy', id, 'comments')).map(({ text }) => text)).toEqual(['Hello']);
    });

    it('comes in pages, oldest first', async () => {
      const { id } = await cases.at('reported');
      for (const text of ['1', '2', '3', '4', '5']) await cases.act('employee', id, 'comments', { text });
      const pages = await pagesOf(app, 'supervisor', `/v1/incidents/${id}/comments?limit=2`);
      expect(pages.map((page) => page.map(({ text }) => text))).toEqual([['1', '2'], ['3', '4'], ['5']]);
    });
  });

  it('has its instants checked: nothing is done before the report, in the future or at no time', async () => {
    const { id } = await cases.at('reported');
    for (const at of ['2099-01-01T00:00:00Z', '2026-01-01T00:00:00Z'])
      expect(await cases.act('supervisor', id, 'acknowledge', { at })).toMatchObject({
        status: 400,
        body: { code: 'invalid_instant' },
      });
    const at = (await cases.ask('supervisor', 'GET', id)).body['reportedAt'];
    expect(await cases.act('supervisor', id, 'acknowledge', { at })).toMatchObject({
      body: { acknowledgedAt: at },
    });
  });
});
