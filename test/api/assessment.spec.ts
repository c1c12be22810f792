import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

const ENISA = {
  categories: [{ category: 'simple' }, { category: 'financial', adjustment: 1 }],
  ei: 1,
  cb: { confidentiality: 0 },
};
const RROSH = {
  decision: true,
  reasons: 'Identity theft is likely for the one who is worst placed.',
  findings: [{ factor: 'misuse', answer: 'high', note: 'The device was not recovered.' }],
};

describe('the assessment of an incident', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const put = (id: string, body: unknown, ifMatch?: string, account = 'privacy'): Promise<Answer> =>
    cases.ask(account, 'PUT', id, 'assessment', body, ifMatch === undefined ? {} : { 'if-match': ifMatch });
  const get = (id: string, account = 'privacy', headers: Record<string, string> = {}): Promise<Answer> =>
    cases.ask(account, 'GET', id, 'assessment', undefined, headers);

  /** Lets all read the incident before any of them can write: they wait for its row until everyone does. */
  async function atOnce(id: string, asks: (() => Promise<Answer>)[]): Promise<Answer[]> {
    const client = new Client({ connectionString: app.database.url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select from incident where id = $1 for update', [id]);
      const answers = asks.map((ask) => ask());
      const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await app.sql(waiting)).length !== asks.length);
      await client.query('commit');
      return await Promise.all(answers);
    } finally {
      await client.end();
    }
  }

  describe('when recorded', () => {
    it('answers score, band, flags, why, who and when, with the incident’s new ETag', async () => {
      const incident = await cases.at('confirmed', { affected: { estimate: 640, exact: true } });
      const answer = await put(incident.id, { enisa: ENISA, rrosh: RROSH });
      expect(answer).toMatchObject({
        status: 200,
        body: {
          version: 1,
          enisa: { ...ENISA, categories: [{ category: 'simple', adjustment: 0 }, ENISA.categories[1]] },
          severity: {
            ...{ dpc: 4, ei: 1, cb: 0, score: 4, band: 'very_high' },
            ...{ flags: ['more_than_100_individuals'], individuals: 640 },
            explanation: {
              en: expect.stringMatching(
                /^Severity 4, very high: .*affected \(640\)\. .* a person decides\.$/,
              ),
              fr: expect.stringMatching(/^Gravité 4, très élevée/),
            },
          },
          rrosh: {
            ...{ decision: true, reasons: RROSH.reasons, basis: expect.stringContaining('40.1') },
            question: { en: expect.stringContaining('worst placed'), fr: expect.any(String) },
            findings: [{ ...RROSH.findings[0], text: { en: expect.any(String), fr: expect.any(String) } }],
          },
          ...{ hipaa: null, phipa: null, masked: [] },
          author: { id: expect.any(String), name: 'Priya Nair' },
          recordedAt: expect.stringMatching(/Z$/),
        },
      });
      expect(answer.headers.get('etag')).toBe(`"${incident.version + 1}"`);
      const read = await get(incident.id);
      expect(read.body).toEqual(answer.body);
      expect(read.headers.get('etag')).toBe(answer.headers.get('etag'));
      const again = await get(incident.reference, 'privacy', {
        'if-none-match': `"${incident.version + 1}"`,
      });
      expect(again).toMatchObject({ status: 304, text: '' });
    });

    it.each<[string, object, object]>([
      ['only ENISA', { enisa: ENISA }, { severity: { score: 4 }, rrosh: null }],
      [
        'only RROSH',
        { rrosh: RROSH, enisa: null },
        { severity: null, enisa: null, rrosh: { decision: true } },
      ],
      [
        'four factors',
        {
          hipaa: {
            decision: false,
            reasons: 'Returned unopened.',
            findings: every(['nature', 'recipient', 'acquired', 'mitigation'], 'low'),
          },
        },
        { hipaa: { decision: false } },
      ],
      [
        'one of seven circumstances',
        { phipa: { decision: true, reasons: 'Stolen.', findings: every(['stolen'], 'yes') } },
        { phipa: { decision: true, basis: expect.stringContaining('329/04') } },
      ],
    ])('takes %s', async (_, body, expected) => {
      const { id } = await cases.file();
      expect(await put(id, body)).toMatchObject({ status: 200, body: expected });
    });

    it('is in the trail with its outcome, without the words of the reasons', async () => {
      const { id } = await cases.at('confirmed');
      await put(id, { enisa: ENISA, rrosh: RROSH });
      const trail = await app.sql<{ note: string | null; changes: object }>(
        `select note, changes from audit_entry where incident_id = $1 and type = 'assessment.recorded'`,
        [id],
      );
      expect(trail).toEqual([
        { note: null, changes: { version: 1, score: 4, band: 'very_high', decision: true } },
      ]);
      const entryFor = async (account: string): Promise<unknown> =>
        (await cases.list(account, id, 'timeline')).find(({ type }) => type === 'assessment.recorded');
      expect(await entryFor('supervisor')).toMatchObject({
        summary: 'An assessment was recorded (severity 4, very high; real risk of significant harm: yes).',
      });
      expect(await entryFor('employee')).toBeUndefined();
    });

    it('completes no step, sends no mail, and the step can be completed as ever', async () => {
      const { id } = await cases.at('confirmed');
      const before = await cases.list('privacy', id, 'messages');
      const steps = await cases.list('privacy', id, 'steps');
      await put(id, { rrosh: RROSH });
      expect(await cases.list('privacy', id, 'steps')).toEqual(steps);
      expect(await cases.list('privacy', id, 'messages')).toHaveLength(before.length);
      expect((await cases.step(id, 'assess')).status).toBe('open');
      expect((await cases.ask('privacy', 'GET', id)).body).toMatchObject({ riskDeterminedAt: null });
      expect((await cases.act('privacy', id, 'steps/assess/complete', { note: 'Yes.' })).status).toBe(200);
    });

    it('needs an incident that is not over', async () => {
      const { id } = await cases.at('closed');
      expect(await put(id, { enisa: ENISA })).toMatchObject({
        status: 409,
        body: { code: 'not_possible_now' },
      });
    });
  });

  describe('when replaced', () => {
    it('needs the ETag of the incident as it is, and keeps what was judged before', async () => {
      const { id } = await cases.at('confirmed');
      const first = await put(id, { enisa: ENISA, rrosh: RROSH });
      const seen = first.headers.get('etag') ?? '';
      expect(await put(id, { enisa: ENISA })).toMatchObject({
        status: 428,
        body: { code: 'precondition_required' },
      });
      await cases.act('privacy', id, 'steps/investigate/complete');
      expect(await put(id, { enisa: ENISA }, seen)).toMatchObject({
        status: 412,
        body: { code: 'stale_version' },
      });
      const now = (await get(id)).headers.get('etag') ?? '';
      expect(await put(id, { enisa: { ...ENISA, ei: 0.25, unintelligible: true } }, now)).toMatchObject({
        status: 200,
        body: {
          version: 2,
          severity: { score: 1, band: 'low', flags: ['data_unintelligible'] },
          rrosh: null,
        },
      });
      expect((await get(id)).body).toMatchObject({ version: 2, rrosh: null });
      const kept = await app.sql(
        `select version, severity -> 'score' as score, rrosh is not null as "hasReasons"
         from assessment where incident_id = $1 order by version`,
        [id],
      );
      expect(kept).toEqual([
        { version: 1, score: 4, hasReasons: true },
        { version: 2, score: 1, hasReasons: false },
      ]);
    });

    it('keeps the count of individuals that it was judged on', async () => {
      const { id } = await cases.at('confirmed', { affected: { estimate: 100 } });
      await put(id, { enisa: ENISA });
      await cases.amend('privacy', id, { affected: { estimate: 101 } });
      const { body, headers } = await get(id);
      expect(body).toMatchObject({ severity: { flags: [], individuals: 100 } });
      expect(await put(id, { enisa: ENISA }, headers.get('etag') ?? '')).toMatchObject({
        body: { severity: { flags: ['more_than_100_individuals'], individuals: 101, score: 4 } },
      });
    });

    it('by two at once is recorded once: the other hears that it has not seen the first', async () => {
      const { id } = await cases.at('confirmed');
      const both = await atOnce(id, [() => put(id, { enisa: ENISA }), () => put(id, { rrosh: RROSH })]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 428]);
      expect(await app.sql('select version from assessment where incident_id = $1', [id])).toHaveLength(1);
    });
  });
});

function every(factors: string[], answer: string): object[] {
  return factors.map((factor) => ({ factor, answer }));
}
