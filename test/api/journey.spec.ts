import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

const HOUR = 3_600_000;

describe('the life of a letter that went to the wrong resident', () => {
  let app: RunningApp;
  let cases: Cases;
  let mail: MailLog;
  let filed: Answer;
  let id: string;
  const discoveredAt = new Date(Date.now() - 5 * HOUR);

  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    filed = await app.ask('employee', 'POST', '/v1/incidents', {
      title: 'Letter mailed to the wrong resident',
      discoveredAt: discoveredAt.toISOString(),
      division: 'public-health',
      healthCustodian: true,
    });
    id = filed.body.id;
    mail = new MailLog(app, filed.body.reference);
  });
  afterAll(() => app.stop());

  it('begins with a reference, a location and a version', async () => {
    expect(filed).toMatchObject({
      status: 201,
      body: { status: 'reported', version: 1, masked: EMPLOYEE_MASK },
    });
    expect(filed.body.reference).toMatch(/^PB-\d{4}-\d{6}$/);
    expect(filed.headers.get('location')).toBe(`/v1/incidents/${id}`);
    expect(filed.headers.get('etag')).toBe('"1"');
    expect(await mail.news()).toEqual([
      'employee: your report was received',
      'supervisor: please acknowledge a report',
      'supervisor: please complete “Contain the incident”',
    ]);
  });

  it('counts its deadlines from discovery and report, and says why', async () => {
    const steps = await cases.list('employee', id, 'steps');
    expect(steps.map(({ key, status }) => `${key}: ${status}`)).toEqual([
      ...['report: completed', 'acknowledge: open', 'contain: open', 'escalate: waiting'],
      ...['direction-communications: waiting', 'direction-human-resources: waiting', 'decide: waiting'],
      ...['assess: waiting', 'report-commissioner: waiting', 'notify-individuals: waiting'],
      ...['investigate: waiting', 'corrective-actions: waiting'],
      'close: waiting',
    ]);
    const contain = await cases.step(id, 'contain');
    expect(contain).toMatchObject({ overdue: true, limitStatus: 'target', ownerRole: 'supervisor' });
    expect(new Date(contain.dueAt).getTime()).toBe(discoveredAt.getTime() + 4 * HOUR);
    expect(contain['explanation']).toEqual({
      en: expect.stringContaining('4 hours'),
      fr: expect.stringContaining('4 heures'),
    });
    expect(contain['explanationData']).toMatchObject({
      rule: { id: 'ca-on-municipality/contain', version: '2026.4' },
      ...{ anchor: 'discovered', amount: 4, dueAt: contain.dueAt },
    });
    expect(await cases.step(id, 'decide')).toMatchObject({ overdue: false, waitsFor: ['escalate'] });
    expect(await cases.step(id, 'assess')).toMatchObject({
      dueAt: null,
      explanation: null,
      explanationData: null,
    });
  });

  it.each<[by: string, action: string, body: object, leadsTo: string, mails: string[]]>([
    [
      'supervisor',
      'POST acknowledge',
      { note: 'I call the resident.' },
      'acknowledged',
      ['supervisor: please complete “Escalate to Communications, Human Resources and the privacy office”'],
    ],
    ['supervisor', 'POST steps/contain/complete', { note: 'Fetched.' }, 'acknowledged', []],
    [
      'supervisor',
      'POST escalate',
      {},
      'escalated',
      [
        'communications: direction from Communications is asked',
        'hr: direction from Human Resources is asked',
        'privacy: please decide: breach or not',
      ],
    ],
    [
      'communications',
      'PUT directions/communications',
      { text: 'No statement.' },
      'escalated',
      ['supervisor: direction was given, please read it'],
    ],
    [
      'privacy',
      'POST confirm',
      { reason: 'A stranger read it.' },
      'confirmed',
      [
        'communications: confirmed as a breach',
        'hr: confirmed as a breach',
        'privacy: please complete “Assess the risk of harm and decide on notification”',
        'privacy: please complete “Investigate: cause, policies, training”',
        'supervisor: confirmed as a breach',
      ],
    ],
  ])('%s: %s', async (by, action, body, leadsTo, mails) => {
    const [method = '', path] = action.split(' ');
    expect(await cases.ask(by, method, id, path, body)).toMatchObject({ status: 200 });
    expect(await cases.ask('privacy', 'GET', id)).toMatchObject({ body: { status: leadsTo } });
    expect(await mail.news()).toEqual(mails);
  });

  it('is not resolved while a mandatory step is open, and says which and whose', async () => {
    const refused = await cases.act('privacy', id, 'resolve');
    expect(refused).toMatchObject({ status: 409, body: { code: 'gate_shut', gate: 'resolve' } });
    const shutBy = refused.body['shutBy'] as {
      step?: string;
      obligation: string;
      owner: string;
      status: string;
    }[];
    expect(
      shutBy.map(
        ({ step, obligation, owner, status }) => `${step ?? `law ${obligation}`}: ${owner}, ${status}`,
      ),
    ).toEqual([
      'direction-human-resources: human_resources, open',
      'assess: privacy_officer, open',
      'report-commissioner: privacy_officer, waiting',
      'notify-individuals: privacy_officer, waiting',
      'investigate: privacy_officer, open',
      'corrective-actions: supervisor, waiting',
      'law ca-on-phipa-12-2: privacy_officer, not_evaluable',
      'law ca-on-phipa-12-3: privacy_officer, not_evaluable',
    ]);
    for (const { step, obligation, owner } of shutBy)
      expect(refused.body.detail).toContain(step ? `${step} (${owner.replace('_', ' ')})` : obligation);
  });

  it('does not do a step before those that come first', async () => {
    expect(await cases.act('privacy', id, 'steps/notify-individuals/complete')).toMatchObject({
      status: 409,
      body: { code: 'gate_shut', shutBy: [{ step: 'assess' }] },
    });
  });

  it.each<[by: string, action: string, body: object, leadsTo: string, mails: string[]]>([
    [
      'hr',
      'PUT directions/human-resources',
      { text: 'A reminder.' },
      'confirmed',
      ['supervisor: direction was given, please read it'],
    ],
    [
      'privacy',
      'POST steps/assess/complete',
      {},
      'confirmed',
      [
        'communications: please complete “Notify affected individuals”',
        'privacy: please complete “Notify affected individuals”',
        'privacy: please complete “Report to the Commissioner, where required or chosen”',
      ],
    ],
    ['privacy', 'POST steps/report-commissioner/waive', { reason: 'None of the seven.' }, 'confirmed', []],
    ['communications', 'POST steps/notify-individuals/complete', {}, 'confirmed', []],
    [
      'privacy',
      'POST steps/investigate/complete',
      {},
      'confirmed',
      [
        'privacy: please complete “Agree on corrective actions”',
        'supervisor: please complete “Agree on corrective actions”',
      ],
    ],
    ['supervisor', 'POST steps/corrective-actions/complete', {}, 'confirmed', []],
    [
      'privacy',
      'POST resolve',
      {},
      'resolved',
      ['hr: your sign-off is asked', 'privacy: your sign-off is asked'],
    ],
    ['hr', 'POST sign-off', {}, 'resolved', []],
  ])('%s: %s', async (by, action, body, leadsTo, mails) => {
    const [method = '', path] = action.split(' ');
    expect(await cases.ask(by, method, id, path, body)).toMatchObject({ status: 200 });
    expect(await cases.ask('privacy', 'GET', id)).toMatchObject({ body: { status: leadsTo } });
    expect(await mail.news()).toEqual(mails);
  });

  it('takes two signatures of two people to close', async () => {
    expect(await cases.act('hr', id, 'sign-off')).toMatchObject({
      status: 409,
      body: { code: 'second_person_needed' },
    });
    expect(await cases.act('privacy', id, 'sign-off')).toMatchObject({
      status: 200,
      body: { status: 'closed' },
    });
    expect(await mail.news()).toEqual(
      ['communications', 'employee', 'hr', 'privacy', 'supervisor'].map((to) => `${to}: closed`),
    );
  });

  it('has told it all in its timeline, in order, with who and when', async () => {
    const entries = await cases.list('privacy', id, 'timeline');
    expect(entries.filter(({ type }) => !type.startsWith('step.')).map(({ type }) => type)).toEqual([
      ...['incident.reported', 'incident.acknowledged', 'incident.escalated', 'direction.recorded'],
      ...['incident.confirmed', 'direction.recorded', 'obligation.decided', 'obligation.met'],
      ...['incident.resolved', 'incident.signed_off'],
      ...['incident.signed_off', 'incident.closed'],
    ]);
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
    expect(entries.find(({ type }) => type === 'step.waived')).toMatchObject({
      stepKey: 'report-commissioner',
      actor: { name: 'Priya Nair' },
      note: 'None of the seven.',
    });
  });

  it('leaves nothing to do in anybody’s tasks', async () => {
    for (const account of ['employee', 'supervisor', 'communications', 'hr', 'privacy'])
      expect((await app.ask(account, 'GET', '/v1/tasks')).body.items).toEqual([]);
  });

  it('lists who was told what, and that it arrived', async () => {
    const messages = await eventually(
      () => cases.list('privacy', id, 'messages'),
      (listed) => listed.every(({ state }) => state === 'sent'),
    );
    expect(messages.length).toBe((await mail.all()).length);
    const own = await cases.list('employee', id, 'messages');
    expect(own.map(({ kind }) => kind)).toEqual(['receipt', 'closed']);
  });
});

const EMPLOYEE_MASK = ['rationale', 'signOffs', 'employmentActionAt'];
