import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '../../src/platform/database/database.js';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

const CALENDAR = '/v1/calendars/ca-on-municipal';
const MOVED = `${CALENDAR}/moved`;
const FLOOD = { en: 'Flood in the town hall', fr: 'inondation de l’hôtel de ville' };
const DAY = 86_400_000;

/** Days from now on in Toronto; with weekends left out of account, ten of them hold some business days. */
const nextDays = (count: number): string[] =>
  Array.from({ length: count }, (_, day) =>
    new Date(Date.now() + day * DAY).toLocaleDateString('en-CA', { timeZone: 'America/Toronto' }),
  );

/** A calendar is changed while deadlines run. */
describe('deadlines and a changed calendar', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => app.stop());

  async function close(days: readonly string[], who = 'admin', path = CALENDAR): Promise<Answer> {
    const { headers } = await app.ask(who, 'GET', path);
    const closures = days.map((date) => ({ date, name: FLOOD }));
    return app.ask(
      who,
      'PUT',
      `${path}/organization`,
      { closures, reason: `${days.length} days` },
      {
        'if-match': headers.get('etag') ?? '',
      },
    );
  }
  const moved = async (who = 'privacy', path = MOVED): Promise<Resource[]> =>
    (await pagesOf(app, who, path)).flat();
  /** Unfinished steps that count business time. */
  async function counted(incident: string): Promise<Resource[]> {
    const { body } = await cases.ask('privacy', 'GET', incident, 'steps');
    return body.items.filter(
      ({ status, explanationData }) =>
        ['open', 'waiting'].includes(status) && Object.hasOwn(explanationData ?? {}, 'calendar'),
    );
  }
  const explained = (step: Resource): { en: string; fr: string } =>
    step['explanation'] as { en: string; fr: string };

  it('stay as they were given; new ones follow it and name the closure; the report lists the old ones', async () => {
    const old = await cases.file({ division: 'public-health' });
    const before = await counted(old.id);
    expect(before.map(({ key }) => key)).toEqual(['acknowledge', 'escalate']);
    expect(await moved()).toEqual([]);

    expect(await close(nextDays(10))).toMatchObject({ status: 200, body: { version: '2026.1+1' } });
    expect(await counted(old.id)).toEqual(before);

    const fresh = await cases.file({ division: 'public-health' });
    const given = await counted(fresh.id);
    for (const [nth, step] of given.entries()) {
      expect(Date.parse(step.dueAt) - Date.parse(before[nth]?.dueAt ?? '')).toBeGreaterThan(DAY);
      expect(explained(step).en).toContain('ca-on-municipal (version 2026.1+1)');
      expect(explained(step).en).toContain('(Flood in the town hall)');
      expect(explained(step).fr).toContain('(inondation de l’hôtel de ville)');
    }
    expect(explained(before[0] as Resource).en).toContain('(version 2026.1)');

    const report = await moved();
    expect(report.map(({ reference, key }) => [reference, key])).toEqual([
      [old.reference, 'acknowledge'],
      [old.reference, 'escalate'],
    ]);
    expect(report[0]).toEqual({
      ...{ incidentId: old.id, reference: old.reference, drill: false, kind: 'step', key: 'acknowledge' },
      ...{ title: before[0]?.['title'], dueAt: before[0]?.dueAt },
      wouldBe: expect.stringMatching(/Z$/),
      ...{ versionGiven: '2026.1', versionNow: '2026.1+1' },
    });
    for (const [nth, { wouldBe }] of report.entries())
      expect(Math.abs(Date.parse(String(wouldBe)) - Date.parse(given[nth]?.dueAt ?? ''))).toBeLessThan(
        60_000,
      );

    await cases.act('supervisor', old.id, 'acknowledge');
    expect(await counted(old.id)).toMatchObject([{ key: 'escalate', dueAt: before[1]?.dueAt }]);
    expect((await moved()).map(({ key }) => key)).toEqual(['escalate']);
    expect(await app.ask('privacy', 'GET', '/v1/calendars/us-federal/moved')).toMatchObject({
      ...{ status: 200, body: { items: [], nextCursor: null } },
    });
  });

  it('come back to where they were when the closure is repealed', async () => {
    const old = await cases.file({ division: 'public-health' });
    await close([]);
    const report = await moved();
    expect(new Set(report.map(({ incidentId }) => incidentId))).toContain(old.id);
    for (const { dueAt, wouldBe, versionGiven, versionNow } of report) {
      expect(dueAt > String(wouldBe)).toBe(true);
      expect([versionGiven, versionNow]).toEqual(['2026.1+1', '2026.1+2']);
    }
    await close(nextDays(10));
    expect((await moved()).map(({ incidentId }) => incidentId)).not.toContain(old.id);
  });

  describe('are listed', () => {
    let ours: Resource;
    let theirs: Resource;
    beforeAll(async () => {
      await close([]);
      ours = await cases.file({ division: 'public-health' });
      theirs = await cases.file({ division: 'parks' });
      await close(nextDays(12));
    });
    const references = async (who: string): Promise<Set<string>> =>
      new Set((await moved(who)).map(({ reference }) => reference));

    it('to the privacy officer all, and to an administrator what they reported or answer for', async () => {
      expect([...(await references('privacy'))]).toEqual(
        expect.arrayContaining([ours.reference, theirs.reference]),
      );
      expect([...(await references('admin'))]).toEqual([]);
      const { id } = await app
        .ask('admin', 'GET', '/v1/people?limit=200')
        .then(({ body }) => body.items.find(({ email }) => email === 'admin@example.org') as Resource);
      const { headers } = await app.ask('admin', 'GET', `/v1/people/${id}`);
      const roles = [{ role: 'administrator' }, { role: 'supervisor', division: 'parks' }];
      await app.ask(
        'admin',
        'PATCH',
        `/v1/people/${id}`,
        { roles },
        { 'if-match': headers.get('etag') ?? '' },
      );
      const seen = await references('admin');
      expect(seen).toContain(theirs.reference);
      expect(seen).not.toContain(ours.reference);
    });

    it('never to whom the case must not reach', async () => {
      await close([]);
      const secret = await cases.file({ division: 'public-health', implicated: ['privacy@example.org'] });
      await close(nextDays(10));
      expect((await cases.ask('employee', 'GET', secret.id)).status).toBe(200);
      const listed = await references('privacy');
      expect(listed).toContain(ours.reference);
      expect(listed).not.toContain(secret.reference);
    });

    it('page by page, each deadline once, incidents in their order', async () => {
      const all = await moved('privacy', `${MOVED}?limit=200`);
      expect(all.length).toBeGreaterThan(3);
      for (const limit of [1, 2, 3]) {
        const pages = await pagesOf(app, 'privacy', `${MOVED}?limit=${limit}`);
        expect(pages.flat()).toEqual(all);
        expect(pages.slice(0, -1).every(({ length }) => length === limit)).toBe(true);
        expect(pages.at(-1)).not.toEqual([]);
      }
      const order = all.map(({ incidentId, dueAt }) => `${String(incidentId)} ${dueAt}`);
      expect(order).toEqual([...order].sort());
    });

    it('with one statement for all of them', async () => {
      await moved();
      const query = jest.spyOn(app.app.get(Database, { strict: false }), 'query');
      const { body } = await app.ask('privacy', 'GET', `${MOVED}?limit=200`);
      expect(new Set(body.items.map(({ incidentId }) => incidentId)).size).toBeGreaterThan(2);
      expect(query).toHaveBeenCalledTimes(1);
    });

    it.each([
      { query: 'limit=0', code: 'validation_failed' },
      { query: 'limit=201', code: 'validation_failed' },
      { query: 'cursor=x', code: 'invalid_cursor' },
      { query: 'step=x', code: 'unknown_query' },
    ])('not for $query', async ({ query, code }) => {
      expect(await app.ask('privacy', 'GET', `${MOVED}?${query}`)).toMatchObject({
        ...{ status: 400, body: { code } },
      });
    });
  });

  it('are looked through 5,000 at a time: a page that ends short goes on from there', async () => {
    await close([]);
    const { id } = await cases.file({ division: 'public-health' });
    const copied = async (table: string, except: string[]): Promise<string> => {
      const [found] = await app.sql<{ names: string }>(
        `select string_agg(column_name, ', ') as names from information_schema.columns
         where table_name = $1 and column_name <> all ($2)`,
        [table, except],
      );
      return found?.names ?? '';
    };
    const incident = await copied('incident', ['id', 'reference']);
    const step = await copied('incident_step', ['incident_id']);
    await app.sql(
      `insert into incident (id, reference, ${incident})
       select gen_random_uuid(), 'COPY-' || n, ${incident} from incident, generate_series(1, 2600) n where id = $1`,
      [id],
    );
    await app.sql(
      `insert into incident_step (incident_id, ${step})
       select c.id, ${step}
       from incident_step, (select id from incident where reference like 'COPY-%') c
       where incident_id = $1 and basis ? 'calendar'`,
      [id],
    );
    await close(['2040-01-03']);
    const pages = await pagesOf(app, 'privacy', `${MOVED}?limit=200`);
    expect(pages).toHaveLength(2);
    expect(pages.flat().map(({ reference }) => reference)).not.toContainEqual(expect.stringMatching('COPY'));
  });

  it('of the earliest of several limits are listed by the calendar that they count with', async () => {
    const path = '/v1/calendars/us-federal';
    const { id, reference } = await cases.file({ division: 'public-health' });
    const part = {
      ...{ mode: 'business', unit: 'hours', amount: 1, anchor: 'reported', anchorAt: new Date(Date.now()) },
      ...{ zone: 'America/Toronto', timeZoneData: 'x', skipped: [], dueAt: '2026-01-01T00:00:00.000Z' },
      calendar: { key: 'us-federal', version: '2026.1', opening: '09:00', closing: '17:00' },
    };
    const elapsed = {
      mode: 'elapsed',
      unit: 'hours',
      amount: 9,
      anchor: 'reported',
      dueAt: '2199-01-01T00:00:00Z',
    };
    await app.sql(
      `update incident_step set due_at = '2026-01-01T00:00:00Z', basis = $2 where incident_id = $1 and key = 'escalate'`,
      [id, { mode: 'earliest', dueAt: part.dueAt, first: elapsed, later: [part], awaiting: [] }],
    );
    const ofIt = async (): Promise<Resource[]> =>
      (await moved('privacy', `${path}/moved`)).filter((each) => each.reference === reference);
    expect(await ofIt()).toEqual([]);
    await close(nextDays(3), 'admin', path);
    expect(await ofIt()).toMatchObject([{ key: 'escalate', versionGiven: '2026.1', versionNow: '2026.1+1' }]);
  });
});
