import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Answer, Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';

const MUNICIPAL = '/v1/calendars/ca-on-municipal';
const YEAR = new Date().getFullYear() + 1;
const NAME = { en: 'Founders’ Day', fr: 'fête des fondateurs' };
const ADDED = {
  closures: [{ date: `${YEAR}-06-15`, name: NAME }],
  hours: { opening: '08:00', closing: '16:00' },
  opened: [`${YEAR}-07-01`],
  reason: 'Council resolution of 3 November',
};

interface Organization {
  revision: number;
  closures: object[];
  history: { revision: number; reason: string; changedByName: string }[];
}

/** What the organization adds to a delivered calendar. */
describe('a calendar of the organization', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ PROCESS: 'http' })));
  afterAll(() => app.stop());

  const etag = async (path = MUNICIPAL): Promise<string> =>
    (await app.ask('admin', 'GET', path)).headers.get('etag') ?? '';
  const put = async (body: unknown, { who = 'admin', path = MUNICIPAL, tag = '' } = {}): Promise<Answer> =>
    app.ask(who, 'PUT', `${path}/organization`, body, { 'if-match': tag || (await etag(path)) });
  const organizationOf = ({ body }: Answer): Organization => body['organization'] as Organization;
  /** Begins all while reading is possible and writing is not, so that each has read before one writes. */
  async function whileNobodyWrites(count: number, begin: () => Promise<Answer>[]): Promise<Answer[]> {
    const client = new Client({ connectionString: app.database.url });
    await client.connect();
    try {
      await client.query('begin; lock table organization_calendar in exclusive mode');
      const begun = begin();
      await eventually(
        () =>
          app.sql(`select from pg_locks where relation = 'organization_calendar'::regclass and not granted`),
        ({ length }) => length === count,
      );
      await client.query('commit');
      return await Promise.all(begun);
    } finally {
      await client.end();
    }
  }
  const rows = async (): Promise<number> =>
    Number((await app.sql<{ n: string }>('select count(*) as n from organization_calendar'))[0]?.n);

  it('is the delivered one while nothing is added', async () => {
    const answer = await app.ask('employee', 'GET', MUNICIPAL);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        ...{ key: 'ca-on-municipal', version: '2026.1', deliveredVersion: '2026.1', opening: '08:30' },
        organization: { revision: 0, closures: [], hours: null, opened: [], history: [] },
      },
    });
  });

  it('writes nothing when nothing is added to nothing', async () => {
    const answer = await put({ closures: [], reason: 'x' });
    expect(answer).toMatchObject({ status: 200, body: { version: '2026.1' } });
    expect(await rows()).toBe(0);
  });

  it('has a new version with each change, and says who changed it, when and why', async () => {
    const first = await put(ADDED);
    expect(first).toMatchObject({
      status: 200,
      body: { version: '2026.1+1', deliveredVersion: '2026.1', opening: '08:00', closing: '16:00' },
    });
    const days = first.body['closedDays'] as { date: string; reason: string; name: object }[];
    expect(days).toContainEqual({ date: `${YEAR}-06-15`, reason: 'organization', name: NAME });
    expect(days.map(({ date }) => date)).not.toContain(`${YEAR}-07-01`);
    const second = await put({ ...ADDED, hours: null, reason: 'Back to the old hours' }, { who: 'privacy' });
    expect(second.body).toMatchObject({ version: '2026.1+2', opening: '08:30', closing: '16:30' });
    const read = await app.ask('employee', 'GET', MUNICIPAL);
    expect(read.body).toEqual(second.body);
    expect(read.headers.get('etag')).toBe(second.headers.get('etag'));
    expect(organizationOf(read)).toMatchObject({
      ...{ revision: 2, closures: ADDED.closures, hours: null, opened: ADDED.opened },
      history: [
        { revision: 2, reason: 'Back to the old hours', changedByName: 'Priya Nair' },
        { revision: 1, reason: ADDED.reason, changedByName: 'Alex Kim' },
      ],
    });
    const again = await app.ask('employee', 'GET', MUNICIPAL, undefined, {
      'if-none-match': read.headers.get('etag') ?? '',
    });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('is in the list as it is now, and the others are as delivered', async () => {
    const { body } = await app.ask('employee', 'GET', '/v1/calendars');
    const versions = body.items.map(({ key, version }) => [key, version]);
    expect(versions).toContainEqual(['ca-on-municipal', '2026.1+2']);
    expect(versions).toContainEqual(['us-federal', '2026.1']);
    const listed = body.items.find(({ key }) => key === 'ca-on-municipal') as Resource;
    expect(listed['closedDays']).toContainEqual(expect.objectContaining({ name: NAME }));
  });

  it('that says the same in another order, for another reason, writes nothing', async () => {
    const body = {
      ...{ reason: 'Once more', opened: ADDED.opened },
      closures: [{ name: { fr: NAME.fr, en: NAME.en }, date: `${YEAR}-06-15` }],
    };
    const before = await etag();
    const answer = await put(body);
    expect(answer).toMatchObject({ status: 200, body: { version: '2026.1+2' } });
    expect(answer.headers.get('etag')).toBe(before);
    expect(await rows()).toBe(2);
  });

  it('keeps what was added before', async () => {
    await put({ closures: [], reason: 'Repealed' });
    expect((await app.ask('employee', 'GET', MUNICIPAL)).body).toMatchObject({ version: '2026.1+3' });
    const kept = await app.sql('select revision, content from organization_calendar order by revision');
    expect(kept.map(({ content }) => (content as Organization).closures.length)).toEqual([1, 1, 0]);
  });

  describe('when two change it', () => {
    const path = '/v1/calendars/ca-on-esa';
    const closing = (date: string): object => ({ closures: [{ date, name: NAME }], reason: 'x' });

    it('the one who did not read the other’s change is told', async () => {
      const tag = await etag(path);
      expect(await put(closing('2031-01-02'), { path, tag })).toMatchObject({ status: 200 });
      const late = await put(closing('2031-01-03'), { path, tag, who: 'privacy' });
      expect(late).toMatchObject({ status: 412, body: { code: 'stale_version' } });
      expect(late.headers.get('etag')).toBe(await etag(path));
      expect(organizationOf(await app.ask('admin', 'GET', path)).closures).toMatchObject([
        { date: '2031-01-02' },
      ]);
    });

    it('at once, one succeeds and the others are told', async () => {
      const tag = await etag(path);
      const answers = await whileNobodyWrites(5, () =>
        [4, 5, 6, 7, 8].map((day) => put(closing(`2031-01-0${day}`), { path, tag })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
      expect(organizationOf(await app.ask('admin', 'GET', path)).revision).toBe(2);
    });

    it('an entity tag must be sent, and be one', async () => {
      const ask = (headers: Record<string, string>): Promise<Answer> =>
        app.ask('admin', 'PUT', `${path}/organization`, closing('2031-01-09'), headers);
      expect(await ask({})).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
      expect(await ask({ 'if-match': 'x' })).toMatchObject({
        ...{ status: 400, body: { code: 'invalid_precondition' } },
      });
    });
  });

  it.each([
    { who: 'employee', status: 403 },
    { who: 'supervisor', status: 403 },
    { who: 'hr', status: 403 },
    { who: 'auditor', status: 403 },
    { who: null, status: 401 },
  ])('$who who would change it hears $status, whatever is sent', async ({ who, status }) => {
    for (const body of [ADDED, {}])
      expect((await app.ask(who, 'PUT', `${MUNICIPAL}/organization`, body, { 'if-match': '*' })).status).toBe(
        status,
      );
    expect((await app.ask(who, 'GET', `${MUNICIPAL}/moved`)).status).toBe(status);
  });

  it.each(['nothing', 'constructor', '__proto__', 'ca-on-municipal%00'])('%s is not there', async (key) => {
    const missing = { status: 404, body: { code: 'not_found' } };
    const path = `/v1/calendars/${key}`;
    expect(await app.ask('admin', 'GET', path)).toMatchObject(missing);
    expect(await app.ask('admin', 'GET', `${path}/moved`)).toMatchObject(missing);
    expect(await put(ADDED, { path, tag: '*' })).toMatchObject(missing);
  });

  it('takes as many closures as it says, with the longest names', async () => {
    const name = { en: 'é'.repeat(100), fr: 'é'.repeat(100) };
    const closures = Array.from({ length: 400 }, (_, nth) => ({
      date: `${2000 + Math.floor(nth / 2)}-03-0${1 + (nth % 2)}`,
      name,
    }));
    const path = '/v1/calendars/br';
    expect(await put({ closures, reason: 'x' }, { path })).toMatchObject({ status: 200 });
    expect(organizationOf(await app.ask('admin', 'GET', path)).closures).toHaveLength(400);
    const tooLarge = await put({ closures, reason: 'x'.repeat(300_000) }, { path });
    expect(tooLarge).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
  });

  it.each([
    `update organization_calendar set reason = 'x'`,
    'update organization_calendar set revision = 1 where false',
    'delete from organization_calendar',
    'truncate organization_calendar',
    `insert into organization_calendar select * from organization_calendar
     on conflict (key, revision) do update set reason = 'x'`,
  ])('has revisions that nobody changes: %s', async (statement) => {
    const before = await rows();
    await expect(app.sql(statement)).rejects.toMatchObject({
      code: '42501',
      message: 'the revisions of calendars are append-only',
    });
    expect(await rows()).toBe(before);
  });
});
