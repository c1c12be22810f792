import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

const PHIPA = { healthCustodian: true, informationTypes: ['name', 'health'] };
const californians = (estimate: number): Record<string, unknown> => ({
  affected: { estimate, exact: true, residences: ['US-CA'] },
});

describe('the obligations of an incident', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ ORG_CUSTODIAN: 'ca-on-municipal, us-hipaa, eu-controller' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const duties = (id: string, account = 'privacy'): Promise<Resource[]> =>
    cases.list(account, id, 'obligations');
  async function duty(id: string, key: string, account = 'privacy'): Promise<Resource> {
    const found = (await duties(id, account)).find((each) => each['id'] === key);
    if (!found) throw new Error(`no duty ${key}`);
    return found;
  }
  const say = (
    id: string,
    key: string,
    verb: 'decide' | 'meet',
    body: object,
    account = 'privacy',
  ): Promise<Answer> => cases.ask(account, 'POST', id, `obligations/${key}/${verb}`, body);
  const assess = (id: string, body: object): Promise<Answer> =>
    cases.ask('privacy', 'PUT', id, 'assessment', body);
  const statesOf = async (id: string): Promise<Record<string, unknown>> =>
    Object.fromEntries((await duties(id)).map((each) => [each['id'], each['state']]));

  it('finds the incidents that a law asks something of, for those who handle them', async () => {
    const asked = await cases.file({ division: 'public-health', ...PHIPA });
    const other = await cases.file({ division: 'parks' });
    const found = async (account: string, law: string): Promise<string[]> =>
      (await pagesOf(app, account, `/v1/incidents?regime=${law}&limit=50`)).flat().map(({ id }) => id);
    expect(await found('privacy', 'ca-on-phipa')).toContain(asked.id);
    expect(await found('privacy', 'ca-on-phipa')).not.toContain(other.id);
    expect(await found('privacy', 'eu-gdpr')).toEqual(expect.arrayContaining([asked.id, other.id]));
    expect(await found('privacy', 'no-such-law')).toEqual([]);
    expect(await found('employee', 'eu-gdpr')).toEqual([]);
  });

  describe('as the report makes them', () => {
    it('says what is owed, by when and why, in two languages and as data', async () => {
      const { id, discoveredAt } = await cases.file();
      const due = new Date(Date.parse(String(discoveredAt)) + 72 * 3_600_000).toISOString();
      expect(await duty(id, 'eu-gdpr-33')).toMatchObject({
        ...{ state: 'open', dueAt: due, overdue: false, shutsResolve: true, decision: null, notice: null },
        regime: { id: 'eu-gdpr', title: { en: expect.stringContaining('General Data Protection') } },
        recipient: { kind: 'regulator' },
        explanation: {
          en: expect.stringMatching(/^Required by Regulation \(EU\) 2016\/679, Art\. 33.* 72 hours/),
          fr: expect.stringContaining('72 heures'),
        },
        explanationData: {
          rule: { id: 'eu-gdpr-33', version: '2018' },
          ...{ anchor: 'aware', amount: 72, dueAt: due, timeZoneData: expect.any(String) },
        },
        history: [{ type: 'obligation.opened', dueAt: due, from: null }],
      });
    });

    it('says which fact is missing, and invents no deadline', async () => {
      const { id } = await cases.file(PHIPA);
      expect(await duty(id, 'ca-on-phipa-12-3')).toMatchObject({
        ...{ state: 'not_evaluable', dueAt: null, shutsResolve: true, explanationData: null },
        missing: { facts: ['phipaCircumstances'], anchors: [] },
        explanation: { en: expect.stringContaining('Missing: circumstances of O. Reg. 329/04') },
      });
      expect(await duty(id, 'ca-on-phipa-12-2')).toMatchObject({
        ...{ state: 'open', dueAt: null },
        explanation: { en: expect.stringContaining('The law gives no number') },
      });
    });

    it('leaves out laws that do not concern the organization', async () => {
      const { id } = await cases.file();
      const laws = new Set((await duties(id)).map(({ regime }) => (regime as { id: string }).id));
      expect([...laws].sort()).toEqual(['ca-on-mfippa', 'eu-gdpr', 'us-hipaa']);
    });
  });

  describe('when a fact changes', () => {
    it('opens the media notice with the 501st resident, closes it with the 500th, and keeps what was due', async () => {
      const { id } = await cases.file(californians(500));
      expect(await statesOf(id)).toMatchObject({
        'us-hipaa-404': 'open',
        'us-hipaa-406': 'not_required',
        'us-hipaa-408-now': 'open',
        'us-hipaa-408-annual': 'not_required',
      });
      const before = await statesOf(id);
      await cases.amend('privacy', id, californians(501));
      expect(await statesOf(id)).toEqual({ ...before, 'us-hipaa-406': 'open' });
      const { dueAt } = await duty(id, 'us-hipaa-406');
      await cases.amend('privacy', id, californians(500));
      expect(await statesOf(id)).toEqual(before);
      const { history, explanation } = await duty(id, 'us-hipaa-406');
      expect(history).toMatchObject([
        { type: 'obligation.opened', dueAt, summary: expect.stringContaining('Notify the media') },
        { type: 'obligation.not_required' },
      ]);
      expect(explanation).toMatchObject({ en: expect.stringContaining('Not required by 45 CFR 164.406') });
      const told = (await cases.list('privacy', id, 'timeline')).map(({ summary }) => summary);
      expect(told).toContainEqual(
        expect.stringMatching(
          /^The duty “Notify the media” \(us-hipaa-406\) is owed; it is due [A-Z][a-z]+day /,
        ),
      );
    });

    it('moves a deadline with its anchor, and the old one stays in the history', async () => {
      const { id, dueAt } = await cases.file().then(async (filed) => ({
        id: filed.id,
        dueAt: (await duty(filed.id, 'eu-gdpr-33'))['dueAt'],
      }));
      const awareAt = new Date(Date.now() - 5_000).toISOString();
      await cases.amend('privacy', id, { awareAt });
      const moved = await duty(id, 'eu-gdpr-33');
      expect(moved['dueAt']).toBe(new Date(Date.parse(awareAt) + 72 * 3_600_000).toISOString());
      expect(moved['history']).toMatchObject([
        { type: 'obligation.opened', dueAt },
        { type: 'obligation.rescheduled', from: dueAt, dueAt: moved['dueAt'] },
      ]);
    });

    it('counts the residents of one state only', async () => {
      const affected = { estimate: 900, residences: ['US-CA', 'US-NY'] };
      const { id } = await cases.file({
        affected: { ...affected, residentsByPlace: { 'US-CA': 450, 'US-NY': 450 } },
      });
      expect((await duty(id, 'us-hipaa-406'))['state']).toBe('not_required');
      await cases.amend('privacy', id, { affected: { residentsByPlace: { 'US-CA': 501, 'US-NY': 399 } } });
      expect((await duty(id, 'us-hipaa-406'))['state']).toBe('open');
    });

    it('follows the assessment', async () => {
      const { id } = await cases.file(PHIPA);
      const phipa = { decision: true, reasons: 'Stolen.', findings: [{ factor: 'stolen', answer: 'yes' }] };
      expect((await assess(id, { phipa, rrosh: { decision: false, reasons: 'Found.' } })).status).toBe(200);
      expect(await statesOf(id)).toMatchObject({
        'ca-on-phipa-12-3': 'open',
        'ca-on-mfippa-individuals': 'not_required',
      });
    });

    it('does nothing to a case that was found to be no breach, and asks again when it is reopened', async () => {
      const { id } = await cases.at('escalated');
      const before = await statesOf(id);
      await cases.act('privacy', id, 'dismiss', { reason: 'The drive was blank.' });
      expect(new Set(Object.values(await statesOf(id)))).toEqual(new Set(['not_required']));
      expect((await duty(id, 'eu-gdpr-33'))['explanation']).toMatchObject({
        en: expect.stringMatching(/^Not required, because the incident was dismissed/),
      });
      await cases.act('privacy', id, 'reopen', { reason: 'It was not.' });
      expect(await statesOf(id)).toEqual(before);
    });
  });

  describe('when decided', () => {
    it('keeps who, when and why; it lapses when facts come to require what they did not', async () => {
      const { id } = await cases.file({ ...californians(400), ...PHIPA });
      const no = { decision: 'not_required', reason: 'Nobody there.' };
      expect(await say(id, 'us-hipaa-406', 'decide', no)).toMatchObject({ status: 200 });
      const answer = await say(id, 'eu-gdpr-33', 'decide', { ...no, reason: 'All data were encrypted.' });
      expect(answer).toMatchObject({
        status: 200,
        body: {
          ...{ id: 'eu-gdpr-33', state: 'not_required', shutsResolve: false },
          decision: { required: false, reason: 'All data were encrypted.', at: expect.any(String) },
          explanation: { en: expect.stringMatching(/^Not required, by decision of the privacy office/) },
        },
      });
      expect(answer.headers.get('etag')).toBe('"3"');
      await cases.amend('privacy', id, californians(501));
      expect(await duty(id, 'us-hipaa-406')).toMatchObject({ state: 'open', decision: null });
      expect((await duty(id, 'eu-gdpr-33'))['state']).toBe('not_required');
      const { history } = await duty(id, 'us-hipaa-406');
      expect(history).toMatchObject([
        { type: 'obligation.decided' },
        { type: 'obligation.opened', summary: expect.stringContaining('rested on other facts') },
      ]);
    });

    it('can require what the law does not', async () => {
      const { id } = await cases.file(californians(1));
      const body = { decision: 'required', reason: 'The city tells the press.' };
      expect((await say(id, 'us-hipaa-406', 'decide', body)).body).toMatchObject({
        ...{ state: 'open', shutsResolve: true, decision: { required: true } },
      });
    });
  });

  describe('when met', () => {
    it('says by which notice and whether in time', async () => {
      const { id } = await cases.file();
      const notice = 'Online form, file 2026/17';
      expect((await say(id, 'eu-gdpr-33', 'meet', { notice })).body).toMatchObject({
        ...{ state: 'met', shutsResolve: false },
        notice: { what: notice, onTime: true, delayReasons: null, stepKey: null },
        explanation: { en: expect.stringMatching(/^Met: the notice was sent in time\./) },
      });
      expect(await say(id, 'eu-gdpr-33', 'meet', { notice })).toMatchObject({
        status: 409,
        body: { code: 'not_possible_now', detail: expect.stringContaining('met already') },
      });
    });

    it('asks for the reasons of a delay where the law does, and only there', async () => {
      const discoveredAt = new Date(Date.now() - 100 * 86_400_000).toISOString();
      const { id } = await cases.file({ discoveredAt, ...californians(1) });
      expect(await duty(id, 'eu-gdpr-33')).toMatchObject({ overdue: true, delayReasons: true });
      const late = await say(id, 'eu-gdpr-33', 'meet', { notice: 'By letter' });
      expect(late).toMatchObject({ status: 400, body: { code: 'rationale_required' } });
      const delayReasons = 'The processor told us only today.';
      const told = await say(id, 'eu-gdpr-33', 'meet', { notice: 'By letter', delayReasons });
      expect(told.body).toMatchObject({ notice: { onTime: false, delayReasons } });
      const other = await say(id, 'us-hipaa-404', 'meet', { notice: 'By letter' });
      expect(other.body).toMatchObject({ state: 'met', notice: { onTime: false } });
    });

    it('can be taken back, as long as someone says why', async () => {
      const { id } = await cases.file();
      await say(id, 'eu-gdpr-33', 'meet', { notice: 'By letter' });
      const back = await say(id, 'eu-gdpr-33', 'decide', { decision: 'required', reason: 'It came back.' });
      expect(back.body).toMatchObject({ state: 'open', notice: null });
      expect(back.body['history']).toMatchObject([
        { type: 'obligation.opened' },
        { type: 'obligation.met', note: 'By letter', summary: expect.stringContaining('in time') },
        { type: 'obligation.decided', note: 'It came back.' },
      ]);
    });

    it('but not what was decided to be required: that stays, whatever becomes of its step', async () => {
      const { id } = await cases.at('confirmed', PHIPA);
      await say(id, 'ca-on-phipa-12-3', 'decide', { decision: 'required', reason: 'We always do.' });
      await cases.ask('privacy', 'POST', id, 'steps/assess/complete', {});
      await cases.ask('privacy', 'POST', id, 'steps/report-commissioner/waive', { reason: 'None of them.' });
      expect(await duty(id, 'ca-on-phipa-12-3')).toMatchObject({
        ...{ state: 'open', decision: { required: true, reason: 'We always do.' } },
        history: [{ type: 'obligation.decided' }, { type: 'obligation.kept' }],
      });
      expect((await duty(id, 'ca-on-mfippa-commissioner'))['state']).toBe('not_evaluable');
    });

    it('stays when Human Resources waive its step, and the privacy office is written to', async () => {
      const { id } = await cases.at('confirmed', PHIPA);
      await cases.amend('hr', id, { employmentActionAt: new Date().toISOString() });
      const reason = 'No member of a college.';
      const waived = await cases.ask('hr', 'POST', id, 'steps/notify-college/waive', { reason });
      expect(waived.status).toBe(200);
      expect((await duty(id, 'ca-on-phipa-17.1'))['state']).toBe('open');
      const kinds = (await cases.list('privacy', id, 'messages')).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'duty_changed')).toHaveLength(2);
    });

    it('is met with the step that stands for it, and decided when that is waived', async () => {
      const { id } = await cases.at('confirmed', PHIPA);
      const step = (key: string, verb: string, body: object): Promise<Answer> =>
        cases.ask('privacy', 'POST', id, `steps/${key}/${verb}`, body);
      await step('assess', 'complete', {});
      await step('notify-individuals', 'complete', { note: 'Told by telephone.' });
      await step('report-commissioner', 'waive', { reason: 'None of the seven.' });
      expect(await duty(id, 'ca-on-phipa-12-2')).toMatchObject({
        state: 'met',
        notice: { what: 'Told by telephone.', stepKey: 'notify-individuals', onTime: null },
      });
      expect(await duty(id, 'ca-on-phipa-12-3')).toMatchObject({
        state: 'not_required',
        decision: { required: false, reason: 'None of the seven.' },
      });
    });
  });

  it('keeps the gate to resolve shut until each is settled; yearly accounts come later', async () => {
    const { id } = await cases.at('done', { ...PHIPA, ...californians(1) });
    const shut = await cases.act('privacy', id, 'resolve');
    expect(shut).toMatchObject({
      status: 409,
      body: { code: 'gate_shut', detail: expect.stringContaining('obligations/{id}/meet') },
    });
    const names = (shut.body['shutBy'] as Resource[]).map(({ obligation }) => obligation);
    expect(names.sort()).toEqual(['eu-gdpr-33', 'eu-gdpr-34', 'us-hipaa-404']);
    for (const key of names)
      await say(id, String(key), 'decide', { decision: 'not_required', reason: 'Encrypted.' });
    expect((await cases.act('privacy', id, 'resolve')).status).toBe(200);
    await cases.act('hr', id, 'sign-off');
    await cases.act('privacy', id, 'sign-off');
    expect(await statesOf(id)).toMatchObject({ 'ca-on-phipa-6.4': 'open', 'us-hipaa-408-annual': 'open' });
    const yearly = await say(id, 'ca-on-phipa-6.4', 'meet', { notice: 'Statistics of 2026' });
    expect(yearly.body).toMatchObject({ state: 'met', notice: { onTime: true } });
    const over = await say(id, 'us-hipaa-404', 'decide', { decision: 'required', reason: 'Again.' });
    expect(over).toMatchObject({ status: 409, body: { code: 'not_possible_now' } });
  });

  it('keeps a duty whose law is not delivered any more until someone settles it', async () => {
    const { id } = await cases.file();
    await app.sql(
      `update obligation set id = 'xx-1', regime_id = 'xx',
         evaluation = evaluation || '{"obligationId": "xx-1", "regimeId": "xx"}'
       where incident_id = '${id}' and id = 'eu-gdpr-33'`,
    );
    expect(await duty(id, 'xx-1')).toMatchObject({
      ...{ state: 'open', shutsResolve: true, regime: { id: 'xx' } },
      explanation: { en: expect.stringContaining('no longer delivered') },
    });
    const settled = await say(id, 'xx-1', 'decide', { decision: 'not_required', reason: 'Repealed.' });
    expect(settled.body).toMatchObject({ state: 'not_required', shutsResolve: false });
  });

  it('takes in a law by hand, with the reason', async () => {
    const { id } = await cases.file({ affected: { residences: ['CA-QC'] } });
    const add = (regime: string, account = 'privacy'): Promise<Answer> =>
      cases.ask(account, 'POST', id, 'obligations', { regime, reason: 'They live there.' });
    expect((await add('ca-qc-law25', 'supervisor')).status).toBe(403);
    const added = await add('ca-qc-law25');
    expect(added.headers.get('etag')).toBe('"2"');
    expect(added.body.items).toMatchObject([
      { id: expect.stringContaining('ca-qc-law25'), state: 'not_evaluable' },
      { id: expect.stringContaining('ca-qc-law25') },
    ]);
    await assess(id, { determinations: [{ test: 'riskOfSeriousInjury', holds: true, reasons: 'SINs.' }] });
    const ofQuebec = Object.entries(await statesOf(id)).filter(([key]) => key.startsWith('ca-qc'));
    expect(new Set(ofQuebec.map(([, state]) => state))).toEqual(new Set(['open']));
    expect(await add('ca-qc-law25')).toMatchObject({ status: 409, body: { code: 'not_possible_now' } });
    expect(await add('mars')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/regime', code: 'choice', message: expect.stringContaining('eu-gdpr') }] },
    });
    const read = await cases.ask('privacy', 'GET', id);
    expect(read.body['addedRegimes']).toEqual(['ca-qc-law25']);
    const told = (await cases.list('privacy', id, 'timeline')).map(({ summary }) => summary);
    expect(told).toContain('The law ca-qc-law25 was added by hand.');
  });

  describe('are seen', () => {
    it.each<[string, number]>([
      ...([
        ['employee', 403],
        ['employee2', 404],
        ['supervisor2', 404],
        ['admin', 404],
      ] as [string, number][]),
      ...([
        ['supervisor', 200],
        ['communications', 200],
        ['hr', 200],
        ['auditor', 200],
      ] as [string, number][]),
    ])('by %s: %i', async (account, status) => {
      const { id } = await cases.at('escalated');
      expect((await cases.ask(account, 'GET', id, 'obligations')).status).toBe(status);
      if (account === 'privacy') return;
      const body = { decision: 'required', reason: 'Because.' };
      const refused = await say(id, 'eu-gdpr-33', 'decide', body, account);
      expect(refused.status).toBe(status === 404 ? 404 : 403);
    });

    it('by auditors without what people wrote', async () => {
      const { id } = await cases.file();
      await say(id, 'eu-gdpr-33', 'decide', { decision: 'not_required', reason: 'CANARY' });
      const answer = await cases.ask('auditor', 'GET', id, 'obligations');
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain('CANARY');
    });

    it('nor does a circumstance of discipline show to those who may not know of it', async () => {
      const { id } = await cases.at('escalated', PHIPA);
      const findings = ['college', 'stolen'].map((factor) => ({ factor, answer: 'yes' }));
      await assess(id, { phipa: { decision: true, reasons: 'Two.', findings } });
      await cases.amend('hr', id, { employmentActionAt: new Date().toISOString() });
      expect((await duty(id, 'ca-on-phipa-12-3'))['explanation']).toMatchObject({
        en: expect.stringContaining('The information was stolen'),
      });
      for (const account of ['communications', 'supervisor', 'auditor'])
        for (const path of ['obligations', 'assessment', 'timeline?limit=100', 'messages', 'steps'])
          expect((await cases.ask(account, 'GET', id, path)).text).not.toMatch(/college|duty_changed/i);
      expect((await cases.ask('privacy', 'GET', id, 'assessment')).text).toContain('college');
    });

    it('nor is a case found by a law that asks of it only what tells of discipline', async () => {
      const { id } = await cases.at('confirmed', PHIPA);
      await app.sql(
        `update obligation set state = case when id = 'ca-on-phipa-17.1' then 'open' else 'not_required' end
         where incident_id = $1 and regime_id = 'ca-on-phipa'`,
        [id],
      );
      const isFound = async (account: string): Promise<boolean> =>
        (await pagesOf(app, account, '/v1/incidents?regime=ca-on-phipa&limit=50'))
          .flat()
          .some((each) => each.id === id);
      const readers = ['hr', 'privacy', 'communications', 'supervisor', 'auditor'];
      expect(await Promise.all(readers.map(isFound))).toEqual([true, true, false, false, false]);
    });

    it('the one of discipline only by those who may know of it', async () => {
      const { id } = await cases.at('escalated', PHIPA);
      await cases.amend('hr', id, { employmentActionAt: new Date().toISOString() });
      expect((await duty(id, 'ca-on-phipa-17.1', 'hr'))['state']).toBe('open');
      for (const account of ['communications', 'supervisor', 'auditor']) {
        expect((await cases.ask(account, 'GET', id, 'obligations')).text).not.toContain('17.1');
        expect((await cases.ask(account, 'GET', id, 'timeline?limit=100')).text).not.toContain('17.1');
      }
    });

    it('nobody who reported decides', async () => {
      const { id } = await cases.file({ division: 'public-health' }, 'privacy');
      const answer = await say(id, 'eu-gdpr-33', 'decide', { decision: 'required', reason: 'Because.' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    });
  });

  it.each<[string, object, string]>([
    ['decide', {}, '/decision required'],
    ['decide', { decision: 'maybe', reason: 'x' }, '/decision choice'],
    ['decide', { decision: 'required', reason: ' ' }, '/reason too_short'],
    ['meet', {}, '/notice required'],
    ['meet', { notice: 'x', at: 'yesterday' }, '/at time'],
    ['meet', { notice: 'x', who: 'me' }, '/who unknown_field'],
  ])('%s refuses %j', async (verb, body, fault) => {
    const { id } = await cases.file();
    const answer = await say(id, 'eu-gdpr-33', verb as 'decide', body);
    expect(answer.status).toBe(400);
    const faults = answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(faults).toContain(fault);
  });

  it('says by what a law counts, and what it rests on, in the zone of that law', async () => {
    const { id } = await cases.file({ affected: { estimate: 300, residences: ['US-TX'] } });
    await cases.ask('privacy', 'POST', id, 'obligations', { regime: 'us-tx-521.053', reason: 'Texans.' });
    await cases.act('supervisor', id, 'acknowledge');
    await cases.act('supervisor', id, 'escalate');
    await cases.act('privacy', id, 'confirm', { reason: 'A breach.' });
    await cases.amend('privacy', id, { affected: { estimate: 241 } });
    const { history, explanation } = await duty(id, 'us-tx-521.053-attorney-general');
    expect(explanation).toMatchObject({ en: expect.stringMatching(/^Someone applied this law by hand/) });
    expect(history).toMatchObject([
      { type: 'obligation.opened', summary: expect.stringMatching(/ at 23:59 C[SD]T\. Known: .*300/) },
      { type: 'obligation.not_required', summary: expect.stringContaining('241') },
    ]);
  });

  it('knows no other duty, and names those that there are', async () => {
    const { id } = await cases.file();
    const answer = await say(id, 'mars', 'meet', { notice: 'x' });
    expect(answer).toMatchObject({ status: 404, body: { detail: expect.stringContaining('eu-gdpr-33') } });
  });

  it('of two at once, one decides and the other is told', async () => {
    const { id } = await cases.file();
    const answers = await Promise.all(
      ['one', 'two'].map((notice) => say(id, 'eu-gdpr-33', 'meet', { notice })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await duty(id, 'eu-gdpr-33'))['history']).toHaveLength(2);
  });

  it('a notice sent before the last version was read is refused with If-Match', async () => {
    const { id } = await cases.file();
    const stale = await cases.ask(
      'privacy',
      'POST',
      id,
      'obligations/eu-gdpr-33/meet',
      { notice: 'x' },
      { 'if-match': '"7"' },
    );
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale_version' } });
  });
});
