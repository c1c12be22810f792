import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

/** Steps and duties, with and without a deadline, several of them at the same instant. */
describe('pages of tasks', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http', ORG_CUSTODIAN: 'ca-on-municipal, eu-controller' });
    const cases = new Cases(app);
    for (const cause of ['phishing', 'ransomware', 'verbal']) await cases.at('confirmed', { cause });
    await app.sql(`update incident_step set due_at = null where key in ('investigate', 'assess')`);
    await app.sql(`
      update incident_step
      set due_at = (select min(act_by) from obligation where alone_since is not null)
      where status = 'open' and key = 'notify-individuals'`);
  });
  afterAll(() => app.stop());

  it('are told once to whoever owns a step and supports it, or has it assigned', async () => {
    const about = `owner_role = 'privacy_officer' and status = 'open'`;
    await app.sql(
      `update incident_step set support_roles = array['privacy_officer', 'communications'] where ${about}`,
    );
    const [known] = await app.sql<{ count: number; key: string }>(
      `select count(*)::int, min(key) as key from incident_step where ${about}`,
    );
    const count = async (account: string): Promise<number> => {
      const { body } = await app.ask(account, 'GET', '/v1/tasks?limit=200');
      return body.items.filter(({ ownerRole }) => ownerRole === 'privacy_officer').length;
    };
    const duties = (await app.ask('privacy', 'GET', '/v1/tasks?limit=200')).body.items.filter(
      ({ kind }) => kind === 'obligation',
    ).length;
    expect(known?.count).toBeGreaterThan(1);
    expect([(await count('privacy')) - duties, await count('communications'), await count('hr')]).toEqual([
      ...[known?.count, known?.count, 0],
    ]);
    await app.sql(
      `update incident_step set assignee_id = (select id from person where email = 'hr@example.org') where ${about} and key = $1`,
      [known?.key],
    );
    const left = await count('communications');
    expect(left).toBeLessThan(known?.count ?? 0);
    expect([(await count('privacy')) - duties, await count('hr')]).toEqual([
      left,
      (known?.count ?? 0) - left,
    ]);
    await app.sql(`update incident_step set assignee_id = null, support_roles = '{}' where ${about}`);
  });

  it.each([
    ['privacy', ['obligation', 'step']],
    ['supervisor', ['step']],
    ['hr', ['step']],
  ])('give %s each task once, in order, however short they are', async (account, kinds) => {
    const whole = (await app.ask(account, 'GET', '/v1/tasks?limit=200')).body.items;
    for (const limit of [1, 2, 5])
      expect((await pagesOf(app, account, `/v1/tasks?limit=${limit}`)).flat()).toEqual(whole);
    const names = whole.map(({ incidentId, kind, step, obligation }) =>
      [incidentId, kind, step, obligation].join(),
    );
    expect(new Set(names).size).toBe(names.length);
    expect([...new Set(whole.map(({ kind }) => kind))].sort()).toEqual(kinds);
  });

  it('have those without a deadline last', async () => {
    const tasks = (await pagesOf(app, 'privacy', '/v1/tasks?limit=1')).flat();
    const first = tasks.findIndex(({ dueAt }) => !dueAt);
    expect(first).toBeGreaterThan(0);
    expect(tasks.slice(first).every(({ dueAt }) => !dueAt)).toBe(true);
  });
});
