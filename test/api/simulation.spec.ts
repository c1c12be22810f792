import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { RunningApp } from '../support/running-app.js';

const DISCOVERED = '2026-11-20T14:05:00-05:00';
const FACTS = { discoveredAt: DISCOVERED, reportedAt: '2026-11-20T15:00:00-05:00' };
const HEALTH = { healthCustodian: true, informationTypes: ['name', 'health'] };

/** Local time of 20 November 2026. */
const at = (time: string): string => `2026-11-20T${time}:00-05:00`;

describe('the laws in a simulation', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http', ORG_CUSTODIAN: 'ca-on-municipal' });
  });
  afterAll(() => app.stop());

  const simulate = (facts: object, protocol = 'ca-on-municipality'): Promise<Answer> =>
    app.ask('privacy', 'POST', `/v1/protocols/${protocol}/simulate`, { ...FACTS, ...facts });
  async function duties(facts: object): Promise<Resource[]> {
    const { status, body } = await simulate(facts);
    expect(status).toBe(200);
    return body['obligations'] as Resource[];
  }
  const states = async (facts: object): Promise<Record<string, unknown>> =>
    Object.fromEntries((await duties(facts)).map(({ id, state }) => [id, state]));

  it('are explained with their deadlines, and shut the gate to resolve', async () => {
    const { body } = await simulate({ addedRegimes: ['eu-gdpr'] });
    const authority = (body['obligations'] as Resource[]).find(({ id }) => id === 'eu-gdpr-33');
    expect(authority).toMatchObject({
      ...{ state: 'open', dueAt: '2026-11-23T19:05:00.000Z', overdue: false, shutsResolve: true },
      explanation: {
        en: expect.stringContaining('72 hours after becoming aware'),
        fr: expect.stringContaining('72 heures'),
      },
      explanationData: { rule: { id: 'eu-gdpr-33', version: '2018' }, anchor: 'aware' },
    });
    expect(authority).not.toHaveProperty('history');
    expect(body['gates']).toEqual([
      { action: 'resolve', shutBy: expect.arrayContaining(['contain', 'eu-gdpr-33']) },
    ]);
  });

  it('are those of the capacity and the sectors that the facts name, else of the organization', async () => {
    expect(Object.keys(await states({}))).toEqual(['ca-on-mfippa-commissioner', 'ca-on-mfippa-individuals']);
    const other = await states({ custodian: ['uk-controller'], sector: ['us-ny-dfs'] });
    expect(Object.keys(other).sort()).toEqual(['uk-gdpr-33', 'us-nydfs-500.17']);
    expect(await states({ custodian: [] })).toEqual({});
    expect(Object.keys(await states(HEALTH))).toContain('ca-on-phipa-12-2');
  });

  it.each([
    { estimate: 499, now: 'not_required', annual: 'open', media: 'not_required' },
    { estimate: 500, now: 'open', annual: 'not_required', media: 'not_required' },
    { estimate: 501, now: 'open', annual: 'not_required', media: 'open' },
  ])('follow the number affected: $estimate', async ({ estimate, now, annual, media }) => {
    const affected = { estimate, exact: true, residences: ['US-CA'] };
    expect(await states({ custodian: ['us-hipaa'], affected })).toEqual({
      ...{ 'us-hipaa-404': 'open', 'us-hipaa-406': media },
      ...{ 'us-hipaa-408-now': now, 'us-hipaa-408-annual': annual },
    });
  });

  it('follow what would be decided on harm', async () => {
    const reasons = 'Health records of a whole ward.';
    const before = await states(HEALTH);
    expect(before).toMatchObject({
      ...{ 'ca-on-phipa-12-3': 'not_evaluable', 'ca-on-mfippa-individuals': 'not_evaluable' },
    });
    const assessment = {
      phipa: { decision: true, reasons, findings: [{ factor: 'stolen', answer: 'yes' }] },
      rrosh: { decision: false, reasons },
      determinations: [{ test: 'significant', holds: true, reasons }],
    };
    const after = await duties({ ...HEALTH, assessment });
    const duty = (key: string): Resource | undefined => after.find(({ id }) => id === key);
    expect(duty('ca-on-phipa-12-3')).toMatchObject({ state: 'open', notOwed: null });
    expect(duty('ca-on-mfippa-individuals')).toMatchObject({
      ...{ state: 'not_required', notOwed: 'threshold_not_reached' },
    });
    // Discovered before the amendments commence, so the Commissioner asks for it and the act does not.
    expect(duty('ca-on-mfippa-commissioner')).toMatchObject({
      ...{ state: 'not_required', notOwed: 'voluntary', duty: 'voluntary', shutsResolve: false },
    });
  });

  it('are met when the step that stands for them is completed later', async () => {
    const { body } = await simulate({
      ...HEALTH,
      later: {
        ...{ acknowledged: at('15:30'), escalated: at('15:40'), confirmed: at('15:50') },
        ...{ risk_determined: at('16:00'), 'step.notify-individuals': at('16:10') },
      },
    });
    const found = Object.fromEntries((body['obligations'] as Resource[]).map((each) => [each['id'], each]));
    expect(found['ca-on-phipa-12-2']).toMatchObject({
      ...{ state: 'met', shutsResolve: false },
      explanation: { en: expect.stringMatching(/^Met: the notice was sent/) },
    });
    expect(found['ca-on-phipa-12-3']).toMatchObject({ state: 'not_evaluable' });
    const [{ shutBy }] = body['gates'] as [{ shutBy: string[] }];
    expect(shutBy).not.toContain('ca-on-phipa-12-2');
    expect(shutBy).toContain('ca-on-phipa-12-3');
  });

  it('may be met late, whatever the law asks then', async () => {
    const later = {
      ...{ acknowledged: at('15:30'), escalated: at('15:40') },
      'step.notify-authority': '2026-11-26T15:00:00-05:00',
    };
    const { body } = await simulate({ custodian: ['eu-controller'], later }, 'eu-controller');
    expect((body['obligations'] as Resource[]).find(({ id }) => id === 'eu-gdpr-33')).toMatchObject({
      state: 'met',
      explanation: { en: expect.stringMatching(/^Met, but late: the notice was sent after the deadline\./) },
    });
  });

  it.each<[string, object, string, string]>([
    ['an unknown law', { addedRegimes: ['mars'] }, '/addedRegimes/0', 'choice'],
    ['one unknown law of two', { addedRegimes: ['eu-gdpr', 'mars'] }, '/addedRegimes/1', 'choice'],
    ['an unknown capacity', { custodian: ['mars'] }, '/custodian', 'choice'],
    ['an unknown sector', { sector: ['mars'] }, '/sector', 'choice'],
    ['an empty assessment', { assessment: {} }, '/assessment', 'required'],
    [
      'a decision without reasons',
      { assessment: { rrosh: { decision: true } } },
      '/assessment/rrosh/reasons',
      'required',
    ],
    [
      'a score off the scale',
      { assessment: { enisa: { categories: [{ category: 'simple' }], ei: 0.3 } } },
      '/assessment/enisa/ei',
      'off_scale',
    ],
    [
      'an unknown test',
      { assessment: { determinations: [{ test: 'mars', holds: true, reasons: 'x' }] } },
      '/assessment/determinations/0/test',
      'choice',
    ],
    [
      'a no that leaves circumstances out',
      { assessment: { phipa: { decision: false, reasons: 'None.', findings: [] } } },
      '/assessment/phipa/findings',
      'incomplete',
    ],
    [
      'a factor twice',
      {
        assessment: {
          rrosh: {
            ...{ decision: true, reasons: 'x' },
            findings: [
              { factor: 'misuse', answer: 'high' },
              { factor: 'misuse', answer: 'low' },
            ],
          },
        },
      },
      '/assessment/rrosh/findings/1/factor',
      'repeated',
    ],
  ])('refuse %s', async (_, facts, pointer, code) => {
    const answer = await simulate(facts);
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(answer.body.errors.map((each) => `${each.pointer} ${each.code}`)).toContain(`${pointer} ${code}`);
  });

  it('are written nowhere', async () => {
    const counts = (): Promise<unknown> =>
      app.sql(
        `select (select count(*) from incident) as incidents, (select count(*) from obligation) as duties,
                (select count(*) from assessment) as assessments, (select count(*) from audit_entry) as entries,
                (select count(*) from message) as messages`,
      );
    const before = await counts();
    const assessment = { rrosh: { decision: true, reasons: 'Identity theft.' } };
    expect(await states({ ...HEALTH, assessment, addedRegimes: ['eu-gdpr'] })).not.toEqual({});
    expect(await counts()).toEqual(before);
  });
});
