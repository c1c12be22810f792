import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

/** What can happen to an incident beside the straight way. */
describe('a case takes a turn', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const mailOf = async ({ reference }: Resource): Promise<MailLog> => {
    const log = new MailLog(app, reference);
    await log.news();
    return log;
  };

  describe('dismissal', () => {
    it.each(['reported', 'acknowledged', 'escalated'] as const)('needs a reason, from %s', async (stage) => {
      const { id } = await cases.at(stage);
      for (const body of [{}, { reason: null }, { reason: '' }, { reason: ' \u00a0\n' }])
        expect(await cases.act('privacy', id, 'dismiss', body)).toMatchObject({ status: 400 });
      const dismissed = await cases.act('privacy', id, 'dismiss', { reason: 'A duplicate.' });
      expect(dismissed).toMatchObject({
        status: 200,
        body: { status: 'dismissed', rationale: 'A duplicate.' },
      });
      const steps = await cases.list('privacy', id, 'steps');
      expect(steps.filter(({ status }) => status === 'open' || status === 'waiting')).toEqual([]);
    });

    it.each([
      ['reported', ['employee', 'supervisor']],
      ['escalated', ['communications', 'employee', 'hr', 'privacy', 'supervisor']],
    ] as const)('from %s tells those who had been told', async (stage, told) => {
      const incident = await cases.at(stage);
      const mail = await mailOf(incident);
      await cases.act('privacy', incident.id, 'dismiss', { reason: 'No breach.' });
      expect(await mail.news()).toEqual(told.map((to) => `${to}: dismissed, nothing more to do`));
    });

    it.each(['confirmed', 'resolved', 'closed'] as const)('is too late when %s', async (stage) => {
      const { id } = await cases.at(stage);
      expect(await cases.act('privacy', id, 'dismiss', { reason: 'No.' })).toMatchObject({
        status: 409,
        body: { code: 'not_possible_now', status: 409 },
      });
    });
  });

  describe('reopening', () => {
    it('a closed incident makes it confirmed again, and asks for both signatures anew', async () => {
      const incident = await cases.at('closed');
      const mail = await mailOf(incident);
      const { id } = incident;
      expect(await cases.act('privacy', id, 'reopen')).toMatchObject({
        body: { code: 'rationale_required' },
      });
      expect(await cases.act('privacy', id, 'reopen', { reason: 'A second letter.' })).toMatchObject({
        status: 200,
        body: {
          status: 'confirmed',
          signOffs: [],
          closedAt: null,
          resolvedAt: null,
          rationale: 'A stranger read it.',
        },
      });
      expect(await mail.news()).toEqual(
        ['communications', 'hr', 'privacy', 'supervisor'].map(
          (to) => `${to}: reopened, please see what is asked`,
        ),
      );
      expect(await cases.step(id, 'close')).toMatchObject({ status: 'waiting', finishedAt: null });
      for (const [by, action] of [
        ['privacy', 'resolve'],
        ['hr', 'sign-off'],
        ['privacy', 'sign-off'],
      ] as const)
        expect(await cases.act(by, id, action)).toMatchObject({ status: 200 });
    });

    it('a dismissed incident escalates it: Communications and Human Resources are asked', async () => {
      const incident = await cases.at('reported');
      await cases.act('privacy', incident.id, 'dismiss', { reason: 'A duplicate.' });
      const mail = await mailOf(incident);
      expect(await cases.act('communications', incident.id, 'comments', { text: 'x' })).toMatchObject({
        status: 404,
      });
      const reopened = await cases.act('privacy', incident.id, 'reopen', { reason: 'It was none.' });
      expect(reopened).toMatchObject({
        status: 200,
        body: { status: 'escalated', dismissedAt: null, rationale: null },
      });
      const news = await mail.news();
      expect(news).toContain('communications: please complete “Give direction from Communications”');
      expect(news).toContain('hr: please complete “Give direction from Human Resources”');
      expect(news).toContain('privacy: please complete “Decide whether this is a breach”');
      const open = (await cases.list('privacy', incident.id, 'steps')).filter(
        ({ status }) => status === 'open',
      );
      expect(open.map(({ key }) => key)).toEqual([
        ...['contain', 'direction-communications', 'direction-human-resources', 'decide'],
      ]);
    });
  });

  describe('a waiver', () => {
    it.each([
      ['supervisor', 'contain', 403, 'not_allowed'],
      ['communications', 'notify-individuals', 403, 'not_allowed'],
      ['employee', 'contain', 403, 'not_allowed'],
      ['privacy', 'decide', 409, 'ends_with_action'],
      ['privacy', 'nothing-like-it', 404, 'not_found'],
      ['privacy', 'report', 409, 'ends_with_action'],
    ] as const)('by %s of %s is refused: %i %s', async (by, step, status, code) => {
      const { id } = await cases.at('confirmed');
      expect(await cases.act(by, id, `steps/${step}/waive`, { reason: 'No.' })).toMatchObject({
        status,
        body: { code },
      });
    });

    it('needs a reason and keeps it', async () => {
      const { id } = await cases.at('confirmed');
      expect(await cases.act('privacy', id, 'steps/contain/waive', {})).toMatchObject({ status: 400 });
      const reason = 'Nothing left to contain.';
      expect(await cases.act('privacy', id, 'steps/contain/waive', { reason })).toMatchObject({
        status: 200,
        body: { status: 'waived', note: reason },
      });
    });
  });

  describe('an assignment', () => {
    it('lets the assigned person in, and asks them', async () => {
      const incident = await cases.at('acknowledged');
      const mail = await mailOf(incident);
      const { id } = incident;
      expect(await cases.ask('it', 'GET', id)).toMatchObject({ status: 404 });
      const assigned = await cases.act('supervisor', id, 'steps/contain/assign', {
        person: 'IT@example.org',
      });
      expect(assigned).toMatchObject({ status: 200, body: { key: 'contain' } });
      expect(await mail.news()).toEqual(['it: please complete “Contain the incident”']);
      expect(await cases.ask('it', 'GET', id)).toMatchObject({
        status: 200,
        body: { title: incident['title'] },
      });
      expect((await app.ask('it', 'GET', '/v1/tasks')).body.items).toMatchObject([{ step: 'contain' }]);
      expect(await cases.act('it', id, 'steps/contain/complete', { note: 'Locked.' })).toMatchObject({
        status: 200,
      });
    });

    it.each(['nobody@example.org', '00000000-0000-4000-8000-000000000000', 'x', 'Sam Okafor'])(
      'to %s, who is nobody, is refused',
      async (person) => {
        const { id } = await cases.at('acknowledged');
        expect(await cases.act('supervisor', id, 'steps/contain/assign', { person })).toMatchObject({
          status: 400,
          body: { errors: [{ pointer: '/person', code: 'unknown_person' }] },
        });
      },
    );
  });

  it('involves IT Security when systems are, before and after the report', async () => {
    const mine = await cases.at('reported', { systemsInvolved: true });
    expect(await new MailLog(app, mine.reference).news()).toContain(
      'it: please complete “Contain the incident”',
    );
    expect(await cases.ask('it', 'GET', mine.id)).toMatchObject({ status: 200 });
    const later = await cases.at('reported');
    expect(await cases.ask('it', 'GET', later.id)).toMatchObject({ status: 404 });
    await cases.amend('supervisor', later.id, { systemsInvolved: true });
    expect(await cases.ask('it', 'GET', later.id)).toMatchObject({ status: 200 });
    expect((await app.ask('it', 'GET', '/v1/tasks')).body.items.map(({ reference }) => reference)).toEqual(
      expect.arrayContaining([mine.reference, later.reference]),
    );
  });

  it('has 30 days, by law, for the professional college once Human Resources records an employment action', async () => {
    const incident = await cases.at('escalated', { healthCustodian: true });
    const mail = await mailOf(incident);
    expect(await cases.step(incident.id, 'notify-college')).toMatchObject({ status: 'not_applicable' });
    await cases.amend('hr', incident.id, { employmentActionAt: '2026-11-02T09:00:00-05:00' });
    expect(await mail.news()).toEqual(['hr: please complete “Notify the professional college”']);
    expect(await cases.step(incident.id, 'notify-college', 'hr')).toMatchObject({
      status: 'open',
      limitStatus: 'law',
      basis: 'PHIPA s. 17.1',
      dueAt: '2026-12-03T04:59:59.000Z',
    });
  });

  it('is not closed by one person who holds both offices', async () => {
    const roles = [{ role: 'human_resources' }, { role: 'privacy_officer' }];
    const both = { email: 'both@example.org', name: 'Both', password: 'breach-trial', roles };
    await app.ask('admin', 'POST', '/v1/people', both);
    const { id } = await cases.at('resolved');
    expect(await cases.act('both', id, 'sign-off')).toMatchObject({
      status: 200,
      body: { status: 'resolved' },
    });
    expect(await cases.act('both', id, 'sign-off')).toMatchObject({
      status: 409,
      body: { code: 'second_person_needed' },
    });
    expect(await cases.act('privacy', id, 'sign-off')).toMatchObject({ body: { status: 'closed' } });
  });

  it('has no such duty outside health care', async () => {
    const incident = await cases.at('escalated', { healthCustodian: false });
    await cases.amend('hr', incident.id, { employmentActionAt: '2026-11-02T09:00:00-05:00' });
    expect(await cases.step(incident.id, 'notify-college', 'hr')).toMatchObject({ status: 'not_applicable' });
  });
});
