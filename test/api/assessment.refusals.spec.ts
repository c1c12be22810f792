import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

const ENISA = { categories: [{ category: 'sensitive' }], ei: 1, cb: { confidentiality: 0 } };
const RROSH = {
  decision: true,
  reasons: 'Identity theft is likely for the one who is worst placed.',
  findings: [{ factor: 'misuse', answer: 'high', note: 'The device was not recovered.' }],
};

describe('the assessment of an incident', () => {
  let app: RunningApp;
  let cases: Cases;
  let assessed = '';
  let plain = '';
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    ({ id: assessed } = await cases.at('confirmed', { systemsInvolved: true }));
    await put(assessed, { enisa: ENISA, rrosh: RROSH });
    ({ id: plain } = await cases.at('escalated'));
  });
  afterAll(() => app.stop());

  const put = (id: string, body: unknown, account = 'privacy'): Promise<Answer> =>
    cases.ask(account, 'PUT', id, 'assessment', body);
  const get = (id: string, account = 'privacy'): Promise<Answer> =>
    cases.ask(account, 'GET', id, 'assessment');

  describe('is shown', () => {
    it.each([
      ['privacy', 200],
      ['supervisor', 200],
      ['communications', 200],
      ['hr', 200],
      ['it', 200],
      ['auditor', 200],
      ['employee', 403],
      ['nurse', 404],
      ['supervisor2', 404],
      ['legal', 404],
      ['admin', 404],
    ] as const)('to %s with %i', async (account, status) => {
      expect((await get(assessed, account)).status).toBe(status);
    });

    it('to an auditor with the outcome alone', async () => {
      const { body, text } = await get(assessed, 'auditor');
      expect(body).toMatchObject({
        severity: { score: 4 },
        rrosh: {
          decision: true,
          reasons: null,
          findings: [{ factor: 'misuse', answer: 'high', note: null }],
        },
        author: null,
        masked: ['author', 'reasons', 'notes', 'conduct'],
      });
      for (const hidden of ['Identity theft', 'recovered', 'Priya']) expect(text).not.toContain(hidden);
    });

    it('to nobody who is implicated any more', async () => {
      const { id } = await cases.at('confirmed');
      await put(id, { rrosh: RROSH });
      expect((await get(id, 'hr')).status).toBe(200);
      await cases.amend('privacy', id, { implicated: ['hr@example.org'] });
      expect(await get(id, 'hr')).toMatchObject({
        status: 404,
        body: { detail: expect.stringContaining('no incident') },
      });
    });

    it('as missing while there is none, and where there is no incident', async () => {
      expect(await get(plain)).toMatchObject({
        status: 404,
        body: { code: 'not_found', detail: 'No assessment of this incident is recorded yet.' },
      });
      expect((await get(plain, 'employee')).status).toBe(403);
      expect((await get('PB-1999-000001')).status).toBe(404);
      expect((await put('PB-1999-000001', { rrosh: RROSH })).status).toBe(404);
    });
  });

  describe('is for the privacy officer to record', () => {
    it.each([
      ['supervisor', 403],
      ['communications', 403],
      ['hr', 403],
      ['auditor', 403],
      ['employee', 403],
      ['supervisor2', 404],
      ['admin', 404],
    ] as const)('and not for %s: %i', async (account, status) => {
      expect((await put(plain, { rrosh: RROSH }, account)).status).toBe(status);
      expect((await get(plain)).status).toBe(404);
    });

    it('and not for the one who reported the incident', async () => {
      const { id } = await cases.file({}, 'privacy');
      expect(await put(id, { rrosh: RROSH })).toMatchObject({
        status: 403,
        body: { code: 'not_allowed', detail: expect.stringContaining('does not decide') },
      });
    });
  });

  describe('is refused', () => {
    const enisa = (parts: object): object => ({ enisa: { ...ENISA, ...parts } });
    it.each<[unknown, string[]]>([
      [enisa({ ei: 0.6 }), ['/enisa/ei off_scale']],
      [enisa({ ei: 0 }), ['/enisa/ei off_scale']],
      [enisa({ ei: '1' }), ['/enisa/ei number']],
      [enisa({ ei: undefined }), ['/enisa/ei required']],
      [
        enisa({ cb: { confidentiality: 0.3, integrity: 1, availability: -0.25 } }),
        [
          '/enisa/cb/confidentiality off_scale',
          '/enisa/cb/integrity off_scale',
          '/enisa/cb/availability off_scale',
        ],
      ],
      [enisa({ cb: { malicious: 0.5 } }), ['/enisa/cb/malicious flag']],
      [enisa({ categories: [] }), ['/enisa/categories too_few']],
      [enisa({ categories: [{ category: 'secret' }] }), ['/enisa/categories/0/category choice']],
      [
        enisa({ categories: [{ category: 'simple' }, { category: 'simple', adjustment: 0.5 }] }),
        ['/enisa/categories/1/adjustment off_scale'],
      ],
      [
        enisa({ categories: [{ category: 'simple', adjustment: 4 }] }),
        ['/enisa/categories/0/adjustment off_scale'],
      ],
      [enisa({ score: 1 }), ['/enisa/score unknown_field']],
      [{}, [' required']],
      [{ enisa: null, rrosh: null }, [' required']],
      [{ rrosh: { decision: true } }, ['/rrosh/reasons required']],
      [{ rrosh: { decision: true, reasons: ' \n' } }, ['/rrosh/reasons too_short']],
      [{ rrosh: { decision: 'yes', reasons: 'Because.' } }, ['/rrosh/decision flag']],
      [{ rrosh: { ...RROSH, findings: every(['stolen'], 'high') } }, ['/rrosh/findings/0/factor choice']],
      [
        { determinations: ['highRisk', 'riskUnlikely'].map((test) => ({ test, holds: true, reasons: 'x' })) },
        ['/determinations contradiction'],
      ],
      [
        { determinations: ['material', 'material'].map((test) => ({ test, holds: true, reasons: 'x' })) },
        ['/determinations/1/test repeated'],
      ],
      [{ rrosh: { ...RROSH, findings: every(['misuse'], 'yes') } }, ['/rrosh/findings/0/answer choice']],
      [
        { rrosh: { ...RROSH, findings: every(['misuse', 'misuse'], 'low') } },
        ['/rrosh/findings/1/factor repeated'],
      ],
      [
        { hipaa: { decision: false, reasons: 'No.', findings: every(['nature'], 'low') } },
        ['/hipaa/findings incomplete'],
      ],
      [
        { phipa: { decision: false, reasons: 'No.', findings: every(['stolen'], 'yes') } },
        ['/phipa/decision contradiction', '/phipa/findings incomplete'],
      ],
    ])('%j: %j', async (body, expected) => {
      const { status, body: problem } = await put(plain, body);
      expect({ status, code: problem.code }).toEqual({ status: 400, code: 'validation_failed' });
      expect(problem.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
      expect((await get(plain)).status).toBe(404);
    });
  });
});

function every(factors: string[], answer: string): object[] {
  return factors.map((factor) => ({ factor, answer }));
}
