import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { expectKeptFrom } from '../support/keeping.js';
import { HOUR, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';
import { readTable } from '../support/table.js';

/*
 * Who is asked instead, when those who would be asked are named in the report or directly supervise someone who is.
 * Here the privacy office, Human Resources and Communications work in a division of their own, the clerk's office below
 * the city, so that the head is the direct supervisor of none of them. `→` leads to whoever is asked in the end.
 */
const ROUTES = `
                                              report             escalate  direction-human-resources  decide
  nobody                                      supervisor         supervisor  hr                       privacy
  supervisor                                  manager,privacy    manager     hr                       privacy
  nurse                                       manager,privacy    manager     hr                       privacy
  supervisor,manager                          head,privacy       head        hr                       privacy
  supervisor,manager,head                     privacy            privacy     hr                       privacy
  hr                                          supervisor         supervisor  privacy                  privacy
  hr,privacy                                  supervisor         supervisor  privacy-alternate        privacy-alternate
  hr,privacy,privacy-alternate                supervisor         supervisor  head                     head
  privacy                                     supervisor         supervisor  hr                       privacy-alternate
  privacy,privacy-alternate                   supervisor         supervisor  hr                       head
  privacy,privacy-alternate,head              supervisor         supervisor  hr                       auditor
  supervisor,manager,privacy                  head,privacy-alternate  head   hr                       privacy-alternate
`;

describe('the way around those whom a case must not reach', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    time = new PassingTime(app);
    await admin('POST', 'divisions', { key: 'clerk', name: 'City Clerk', parent: 'city' });
    const clerk = { email: 'clerk@example.org', name: 'Cleo', password: 'breach-trial' };
    await admin('POST', 'people', { ...clerk, roles: [{ role: 'supervisor', division: 'clerk' }] });
    for (const account of ['privacy', 'privacy-alternate', 'hr', 'communications'])
      await change(account, { division: 'clerk' });
  });
  afterAll(() => app.stop());
  afterEach(async () => {
    for (const account of ['privacy', 'supervisor', 'manager'])
      await app.ask(account, 'DELETE', '/v1/me/absence');
  });

  const admin = async (method: string, path: string, body: object): Promise<Answer> => {
    const answer = await app.ask('admin', method, `/v1/${path}`, body, { 'if-match': '*' });
    if (answer.status >= 300) throw new Error(answer.text);
    return answer;
  };
  const change = async (account: string, body: object): Promise<Answer> =>
    admin('PATCH', `people/${(await app.ask(account, 'GET', '/v1/me')).body.id}`, body);
  const file = (named: string): Promise<Resource> => {
    const implicated = named === 'nobody' ? [] : named.split(',').map((each) => `${each}@example.org`);
    return cases.file({ division: 'public-health', implicated });
  };

  /** Who was mailed, of these kinds: `head,privacy`. */
  async function mailed({ id }: Resource, kinds: string, stepKey: string | null = null): Promise<string> {
    const rows = await app.sql<{ account: string }>(
      `select distinct split_part(p.email, '@', 1) as account
       from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and m.kind = any ($2) and ($3::text is null or m.step_key = $3) order by 1`,
      [id, kinds.split(' '), stepKey],
    );
    return rows.map(({ account }) => account).join(',');
  }

  it.each(readTable(ROUTES))('when $row is named', async ({ row, cells }) => {
    const incident = await file(row);
    const found: Record<string, string> = { report: await mailed(incident, 'reported') };
    expect(await cases.act(cells['escalate'] ?? '', incident.id, 'acknowledge')).toMatchObject({
      status: 200,
    });
    expect(await cases.act(cells['escalate'] ?? '', incident.id, 'escalate')).toMatchObject({ status: 200 });
    found['escalate'] = cells['escalate'] ?? '';
    for (const step of ['direction-human-resources', 'decide'])
      found[step] = await mailed(incident, 'escalated step_due unanswered', step);
    expect(found).toEqual(cells);
    for (const account of row === 'nobody' ? [] : row.split(','))
      await expectKeptFrom(app, account, incident);
  });

  it('goes up a chain past everyone who is named, to the head, and the indicators tell where nobody was left', async () => {
    const incident = await file('supervisor,manager,privacy,privacy-alternate');
    for (const late of [0, 40 * HOUR]) {
      await time.until(incident.id, 'acknowledge', late);
      await time.sweep();
    }
    expect(await time.told(incident.id, 'acknowledge')).toEqual(['head: overdue', 'head: unanswered']);
    const { body } = await app.ask('head', 'GET', '/v1/indicators');
    expect((body['total'] as { chains: Resource }).chains['unanswered']).toBeGreaterThan(0);
  });

  it('passes by a substitute who is named', async () => {
    const away = {
      from: new Date(Date.now() - HOUR).toISOString(),
      to: new Date(Date.now() + HOUR).toISOString(),
    };
    await app.ask('privacy', 'PUT', '/v1/me/absence', {
      ...away,
      substitute: 'privacy-alternate@example.org',
    });
    const incident = await file('privacy-alternate');
    await cases.act('supervisor', incident.id, 'acknowledge');
    await cases.act('supervisor', incident.id, 'escalate');
    expect(await mailed(incident, 'escalated step_due', 'decide')).toBe('head,privacy');
    await expectKeptFrom(app, 'privacy-alternate', incident);
  });

  it('leads to a case that no office may know of, by the auditor and someone newly appointed', async () => {
    const everyone = 'supervisor,manager,head,privacy,privacy-alternate,hr,communications';
    const incident = await file(everyone);
    for (const account of everyone.split(',')) await expectKeptFrom(app, account, incident);
    expect(await mailed(incident, 'unanswered')).toBe('auditor');
    expect(await cases.ask('auditor', 'GET', incident.id)).toMatchObject({ status: 200 });
    await change('employee2', { roles: [{ role: 'privacy_officer', alternate: true }] });
    expect(await cases.act('employee2', incident.id, 'acknowledge')).toMatchObject({ status: 200 });
    await change('employee2', { roles: [] });
  });

  it('leaves only the head where the privacy officer has no alternate', async () => {
    await change('privacy-alternate', { roles: [] });
    const incident = await file('privacy');
    await cases.act('supervisor', incident.id, 'acknowledge');
    await cases.act('supervisor', incident.id, 'escalate');
    expect(await mailed(incident, 'escalated step_due', 'decide')).toBe('head');
  });
});
