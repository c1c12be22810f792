import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { HOUR, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

const MONTH = new Date().toLocaleDateString('en-CA', { timeZone: 'America/Toronto' }).slice(0, 7);

describe('indicators', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    app = await RunningApp.start({ ORG_CUSTODIAN: 'ca-on-municipal, eu-controller' });
    cases = new Cases(app);
    time = new PassingTime(app);
  });
  afterAll(() => app.stop());

  async function read(account = 'privacy', query = ''): Promise<Resource> {
    const { status, body, text } = await app.ask(account, 'GET', `/v1/indicators?by=report${query}`);
    expect([status, text]).toEqual([200, expect.any(String)]);
    return body;
  }
  const total = async (account?: string, query?: string): Promise<Resource> =>
    (await read(account, query))['total'] as Resource;
  /** Sets what the trail of actions left, so that durations are known. */
  const dated = (id: string, columns: Record<string, string>): Promise<unknown> =>
    app.sql(
      `update incident set ${Object.entries(columns)
        .map(([column, value]) => `${column} = ${value}`)
        .join(', ')} where id = $1`,
      [id],
    );
  const keys = (body: Resource): unknown[] => (body['groups'] as Resource[]).map(({ key }) => key);

  it('are nothing while there is nothing', async () => {
    const body = await read();
    expect(body).toMatchObject({ to: MONTH, by: 'report', groupBy: null, drill: false, groups: [] });
    const never = { count: 0, medianSeconds: null, p90Seconds: null };
    const none = { done: 0, onTime: 0, percentOnTime: null, open: 0, overdue: 0 };
    expect(body['total']).toEqual({
      ...{ incidents: 0, open: 0, small: true },
      ...{ acknowledge: never, escalate: never, contain: never, notify: never, close: never },
      ...{ steps: none, duties: none },
      chains: { reminders: 0, escalations: 0, ended: 0, unanswered: 0 },
    });
  });

  it('tell what half and what nine of ten took no longer than', async () => {
    for (const hours of [1, 2, 3, 4, 10]) {
      const { id } = await cases.file({ division: 'parks', cause: 'phishing' });
      await dated(id, {
        discovered_at: `reported_at - interval '1 hour'`,
        acknowledged_at: `reported_at + interval '${hours} hours'`,
        contained_at: `reported_at + interval '${hours} hours'`,
      });
    }
    const backdated = await cases.file({ division: 'parks', cause: 'phishing' });
    await dated(backdated.id, { contained_at: `discovered_at - interval '5 hours'` });
    expect(await total('privacy', '&cause=phishing')).toMatchObject({
      ...{ incidents: 6, open: 6, small: false },
      acknowledge: { count: 5, medianSeconds: 3 * 3_600, p90Seconds: 10 * 3_600 },
      contain: { count: 6, medianSeconds: 3 * 3_600, p90Seconds: 11 * 3_600 },
      escalate: { count: 0, medianSeconds: null, p90Seconds: null },
    });
  });

  it('tell what was in time, what is overdue, and who was told of it', async () => {
    const query = '&cause=ransomware';
    const { id } = await cases.at('acknowledged', { cause: 'ransomware' });
    expect(await total('privacy', query)).toMatchObject({
      steps: { done: 2, onTime: 2, percentOnTime: 100, overdue: 0 },
      duties: { done: 0, onTime: 0, percentOnTime: null, overdue: 0 },
    });
    await app.sql(
      `update incident_step set due_at = null, next_follow_up_at = null
      where incident_id = $1 and status in ('open', 'waiting') and key <> 'contain'`,
      [id],
    );
    await time.until(id, 'contain', 6 * HOUR);
    await time.sweep();
    await time.until(id, 'contain', 40 * HOUR);
    await time.sweep();
    expect(await total('privacy', query)).toMatchObject({
      steps: { done: 2, onTime: 2, percentOnTime: 66, overdue: 1 },
      chains: { reminders: 0, escalations: 4, ended: 1, unanswered: 1 },
    });
    await cases.act('supervisor', id, 'steps/contain/complete', { note: 'Late.' });
    expect(await total('privacy', query)).toMatchObject({
      steps: { done: 3, onTime: 2, percentOnTime: 66, overdue: 0 },
      chains: { escalations: 4, ended: 1, unanswered: 0 },
    });
    await time.until(id, 'eu-gdpr-33', 40 * HOUR);
    await time.sweep();
    expect(await total('privacy', query)).toMatchObject({
      duties: { done: 0, percentOnTime: 0, overdue: 1 },
      chains: { escalations: 7, ended: 2, unanswered: 1 },
      notify: { count: 0 },
    });
    const sent = { notice: 'The form.', delayReasons: 'Nobody was there.' };
    expect((await cases.ask('privacy', 'POST', id, 'obligations/eu-gdpr-33/meet', sent)).status).toBe(200);
    expect(await total('privacy', query)).toMatchObject({
      duties: { done: 1, onTime: 0, percentOnTime: 0, overdue: 0 },
      chains: { ended: 2, unanswered: 0 },
      notify: { count: 1, medianSeconds: expect.any(Number) },
    });
  });

  it.each([
    ['division', ['parks', 'public-health']],
    ['cause', ['phishing', 'ransomware']],
    ['month', [MONTH]],
  ])('are given by %s, and for all together', async (groupBy, expected) => {
    const body = await read('privacy', `&groupBy=${groupBy}`);
    expect(keys(body).sort()).toEqual(expected);
    const groups = body['groups'] as Resource[];
    const sum = groups.reduce((count, each) => count + Number(each['incidents']), 0);
    expect([sum, (body['total'] as Resource)['incidents']]).toEqual([7, 7]);
    for (const each of groups) expect(each['small']).toBe(Number(each['incidents']) < 5);
  });

  it('begin and end a month in the organization’s zone', async () => {
    const { id } = await cases.file({ cause: 'vendor' });
    // One second before March begins in Toronto is March in UTC.
    await dated(id, { reported_at: `'2025-03-01T04:59:59Z'`, discovered_at: `'2025-03-01T05:00:00Z'` });
    const found = async (query: string): Promise<unknown> =>
      (await total('privacy', `&cause=vendor${query}`))['incidents'];
    expect(await found('&from=2025-02&to=2025-02')).toBe(1);
    expect(await found('&from=2025-03&to=2025-03')).toBe(0);
    const { body } = await app.ask(
      'privacy',
      'GET',
      '/v1/indicators?cause=vendor&from=2025-03&to=2025-03&groupBy=month',
    );
    expect(keys(body)).toEqual(['2025-03']);
  });

  it('leave drills to those who ask for them', async () => {
    const before = await total();
    await cases.file({ division: 'parks', drill: true });
    expect(await total()).toEqual(before);
    expect(await total('privacy', '&drill=true')).toMatchObject({ incidents: 1 });
  });

  it('count for nobody a case that must not reach them, in no figure and no group', async () => {
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'privacy2@example.org', name: 'Second', division: 'parks', language: 'en' },
      ...{ password: 'breach-trial', roles: [{ role: 'privacy_officer' }] },
    });
    const ask = (account: string) => read(account, '&groupBy=cause&division=community-services');
    const [one, other] = [await ask('privacy'), await ask('privacy2')];
    const { id } = await cases.file({
      division: 'community-services',
      cause: 'verbal',
      implicated: ['privacy2@example.org'],
    });
    await time.until(id, 'acknowledge', 60 * HOUR);
    await time.sweep();
    await time.until(id, 'eu-gdpr-33', 40 * HOUR);
    await time.sweep();
    const after = await ask('privacy');
    expect(keys(one)).toEqual([]);
    expect(after).toMatchObject({ total: { incidents: 1, chains: { ended: expect.any(Number) } } });
    expect(keys(after)).toEqual(['verbal']);
    expect({ ...(await ask('privacy2')), at: '' }).toEqual({ ...other, at: '' });
  });

  it.each([
    ['auditor', 'everything', 8],
    ['supervisor', 'their division', 1],
    ['supervisor2', 'their division', 6],
    ['hr', 'what was escalated', 0],
    ['communications', 'what was escalated', 0],
  ])('are for %s of %s', async (account, _, incidents) => {
    expect(await total(account)).toMatchObject({ incidents });
  });

  it.each(['employee', 'admin', 'it', 'legal'])('are not for %s', async (account) => {
    expect(await app.ask(account, 'GET', '/v1/indicators')).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
  });

  it('tell nobody of an employment action who may not know of one', async () => {
    const ask = async (account: string) => {
      const { steps, duties } = await total(account, '&cause=unauthorized_access');
      return { steps, duties };
    };
    const { id } = await cases.at('escalated', {
      cause: 'unauthorized_access',
      healthCustodian: true,
      informationTypes: ['name', 'health'],
    });
    const before = {
      auditor: await ask('auditor'),
      supervisor: await ask('supervisor'),
      hr: await ask('hr'),
    };
    await cases.amend('hr', id, { employmentActionAt: new Date().toISOString() });
    expect(await ask('auditor')).toEqual(before.auditor);
    expect(await ask('supervisor')).toEqual(before.supervisor);
    const after = await ask('hr');
    expect(after).not.toEqual(before.hr);
    expect(await ask('privacy')).toEqual(after);
  });

  it('know of a report’s steps and duties before anything else happens to it', async () => {
    const { id } = await cases.file({ healthCustodian: true, informationTypes: ['name', 'health'] });
    const kept = await app.sql<Record<string, number>>(`select * from (${KEPT}) k where incident_id = $1`, [
      id,
    ]);
    expect(kept).toEqual(await app.sql(`select * from (${COUNTED}) c where incident_id = $1`, [id]));
    for (const figure of ['done', 'onTime', 'open', 'due']) expect(kept[0]?.[figure]).toBeGreaterThan(0);
  });

  it('keep beside each case what its steps, duties and reminders come to', async () => {
    const kept = await app.sql(KEPT);
    expect(kept.length).toBeGreaterThan(8);
    expect(kept).toEqual(await app.sql(COUNTED));
    expect(kept.some((row) => Number(row['ended']) > 0 && Number(row['notices']) > 0)).toBe(true);
  });

  it.each([
    'from=2026-13',
    'to=2026',
    'from=2026-05&to=2026-04',
    'from=2000-01&to=2026-01',
    'groupBy=person',
    'cause=x',
    'limit=3',
  ])('refuse %s', async (query) => {
    expect((await app.ask('privacy', 'GET', `/v1/indicators?${query}`)).status).toBe(400);
  });
});

const KEPT = `
  select incident_id, steps_done as done, steps_on_time as "onTime", steps_open as open,
         coalesce(cardinality(steps_due), 0) as due,
         conduct_done as "conductDone", conduct_on_time as "conductOnTime", conduct_open as "conductOpen",
         coalesce(cardinality(conduct_due), 0) as "conductDue", duties_done as met, duties_on_time as "metOnTime", duties_open as duties,
         coalesce(cardinality(duties_due), 0) as "dutiesDue", (notified_at is not null)::int as notices,
         reminders, escalations, ended
  from incident_figures
  order by incident_id`;

/** The only step of the protocols in these tests that tells of an employment action. */
const OF_CONDUCT = `key = 'notify-college'`;

function stepsWhere(not: string, names: Record<'done' | 'onTime' | 'open' | 'due', string>): string {
  const where = `${not} ${OF_CONDUCT} and`;
  return `
    count(*) filter (where ${where} status = 'completed' and due_at is not null)::int as "${names.done}",
    count(*) filter (where ${where} status = 'completed' and finished_at <= due_at)::int as "${names.onTime}",
    count(*) filter (where ${where} status in ('open', 'waiting'))::int as "${names.open}",
    count(due_at) filter (where ${where} status in ('open', 'waiting'))::int as "${names.due}"`;
}

const COUNTED = `
  select i.id as incident_id, s.*, o.*, f.*
  from incident i,
       lateral (select ${stepsWhere('not', { done: 'done', onTime: 'onTime', open: 'open', due: 'due' })},
                       ${stepsWhere('', { done: 'conductDone', onTime: 'conductOnTime', open: 'conductOpen', due: 'conductDue' })}
                from incident_step where incident_id = i.id) s,
       lateral (select count(*) filter (where state = 'met' and due_at is not null)::int as met,
                       count(*) filter (where state = 'met' and due_at is not null and notice @> '{"onTime": true}')::int as "metOnTime",
                       count(*) filter (where state = 'open')::int as duties,
                       count(due_at) filter (where state = 'open')::int as "dutiesDue",
                       coalesce(max((state = 'met')::int), 0) as notices
                from obligation where incident_id = i.id) o,
       lateral (select count(*) filter (where kind = 'reminder' and outcome = 'sent')::int as reminders,
                       count(*) filter (where kind = 'escalation' and outcome = 'sent')::int as escalations,
                       count(*) filter (where kind = 'end')::int as ended
                from follow_up where incident_id = i.id) f
  order by i.id`;
