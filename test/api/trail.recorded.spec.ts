import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

interface Told extends Record<string, unknown> {
  type: string;
  incident: string | null;
  who: string | null;
  changes: Record<string, unknown>;
}

/** What changes no case, and is in the trail all the same. */
describe('the trail also tells', () => {
  let app: RunningApp;
  let cases: Cases;
  let last = '';
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  /** What was written since it was last asked, beside what belongs to the chain of a case. */
  async function fresh(): Promise<Told[]> {
    const rows = await app.sql<Told & { id: string }>(
      `select e.id, e.type, e.incident_id as incident, split_part(p.email, '@', 1) as who, e.changes
       from audit_entry e left join person p on p.id = e.actor_id
       where e.incident_id is distinct from e.chain and e.id::text > $1 order by e.id`,
      [last],
    );
    last = rows.at(-1)?.id ?? last;
    return rows.map(({ type, incident, who, changes }) => ({ type, incident, who, changes }));
  }
  const told = async (work: () => Promise<{ status: number }>, status: number): Promise<Told[]> => {
    for (const account of ['auditor', 'privacy', 'supervisor', 'hr', 'admin', 'nurse', 'employee'])
      await app.token(account);
    await fresh();
    expect((await work()).status).toBe(status);
    return fresh();
  };

  it('who read a case from outside of it, once for each read', async () => {
    const { id } = await cases.at('escalated');
    const read = { type: 'incident.read', incident: id, who: 'auditor', changes: {} };
    expect(await told(() => cases.ask('auditor', 'GET', id), 200)).toEqual([read]);
    for (const account of ['privacy', 'supervisor', 'hr', 'employee'])
      expect(await told(() => cases.ask(account, 'GET', id), 200)).toEqual([]);
  });

  it('who read what is known of conduct', async () => {
    const { id } = await cases.at('escalated');
    const { headers } = await cases.ask('hr', 'GET', id);
    const action = { employmentActionAt: new Date().toISOString() };
    await cases.ask('hr', 'PATCH', id, '', action, { 'if-match': headers.get('etag') ?? '' });
    expect(await told(() => cases.ask('hr', 'GET', id), 200)).toEqual([
      { type: 'conduct.read', incident: id, who: 'hr', changes: {} },
    ]);
    expect(await told(() => cases.ask('privacy', 'GET', id), 200)).toEqual([]);
  });

  it('who read another’s words of conduct or of legal advice, and does not tell of it whoever may not know', async () => {
    const { id } = await cases.at('escalated');
    await cases.act('hr', id, 'comments', { text: 'x', audience: 'human_resources' });
    await cases.act('privacy', id, 'comments', { text: 'x', audience: 'legal' });
    await app.sql(
      `update comment set author_id = (select id from person where email = 'nurse@example.org')
       where incident_id = $1`,
      [id],
    );
    const read = { type: 'comments.read', incident: id };
    expect(await told(() => cases.ask('hr', 'GET', id, 'comments'), 200)).toEqual([
      { ...read, who: 'hr', changes: { audience: 'human_resources' } },
    ]);
    expect(await told(() => cases.ask('privacy', 'GET', id, 'comments'), 200)).toEqual([
      { ...read, who: 'privacy', changes: { audience: 'legal' } },
    ]);
    expect(await told(() => cases.ask('supervisor', 'GET', id, 'comments'), 200)).toEqual([]);
    const listed = async (account: string): Promise<number> =>
      (await app.ask(account, 'GET', `/v1/audit?incident=${id}&type=comments.read`)).body.items.length;
    expect([await listed('privacy'), await listed('auditor')]).toEqual([2, 0]);
  });

  it('what is known of conduct to nobody who may not know of it', async () => {
    const { id } = await cases.at('escalated');
    await cases.amend('hr', id, { employmentActionAt: new Date().toISOString() });
    await cases.ask('hr', 'GET', id);
    const listed = async (account: string): Promise<number> =>
      (await app.ask(account, 'GET', `/v1/audit?incident=${id}&type=conduct.read`)).body.items.length;
    expect([(await listed('privacy')) > 0, await listed('auditor')]).toEqual([true, 0]);
  });

  it.each(['', 'timeline', 'acknowledge'])(
    'who asked for a case that is not theirs, or is none: %s',
    async (path) => {
      const { id } = await cases.file();
      const nobodys = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
      const method = path === 'acknowledge' ? 'POST' : 'GET';
      const body = method === 'POST' ? {} : undefined;
      const refused = { type: 'access.not_found', who: 'nurse', changes: {} };
      expect(await told(() => cases.ask('nurse', method, id, path, body), 404)).toEqual([
        { ...refused, incident: id },
      ]);
      expect(await told(() => cases.ask('nurse', method, nobodys, path, body), 404)).toEqual([
        { ...refused, incident: null },
      ]);
    },
  );

  it('who was refused, by which route, without what was put into it', async () => {
    const { id } = await cases.at('reported');
    const refused = { type: 'access.refused', incident: null };
    expect(await told(() => cases.act('employee', id, 'confirm', { reason: 'x' }), 403)).toEqual([
      { ...refused, who: 'employee', changes: { method: 'POST', route: '/v1/incidents/:incident/confirm' } },
    ]);
    expect(await told(() => app.ask('supervisor', 'GET', '/v1/people?limit=7'), 403)).toEqual([
      { ...refused, who: 'supervisor', changes: { method: 'GET', route: '/v1/people' } },
    ]);
  });

  it('who added and changed people, their roles and divisions, from what to what', async () => {
    const body = { email: 'new.one@example.org', name: 'Qname', roles: [{ role: 'auditor' }] };
    let person: Resource = {} as Resource;
    const [added] = await told(async () => {
      const answer = await app.ask('admin', 'POST', '/v1/people', body);
      person = answer.body;
      return answer;
    }, 201);
    expect(added).toMatchObject({ type: 'person.added', who: 'admin', changes: { person: person.id } });
    const changes = { name: 'Qother', active: false, roles: [{ role: 'legal' }] };
    const [changed] = await told(
      () => app.ask('admin', 'PATCH', `/v1/people/${person.id}`, changes, { 'if-match': '"1"' }),
      200,
    );
    expect(changed).toMatchObject({
      ...{ type: 'person.changed', who: 'admin' },
      changes: {
        ...{ person: person.id, name: 'changed', active: { from: true, to: false } },
        roles: { from: [{ role: 'auditor' }], to: [{ role: 'legal' }] },
      },
    });
    const division = { key: 'new-division', name: 'New' };
    expect(await told(() => app.ask('admin', 'POST', '/v1/divisions', division), 201)).toMatchObject([
      { type: 'division.added', who: 'admin', changes: { division: 'new-division' } },
    ]);
    expect(JSON.stringify([added, changed])).not.toMatch(/Qname|Qother|new\.one/);
  });

  it('nothing of a change that did not come about', async () => {
    const person = { email: 'admin@example.org', name: 'Twice' };
    expect(await told(() => app.ask('admin', 'POST', '/v1/people', person), 409)).toEqual([]);
  });

  it('who changed a calendar', async () => {
    const { headers } = await app.ask('admin', 'GET', '/v1/calendars/br');
    const body = { closures: [{ date: '2026-12-24', name: { en: 'x', fr: 'x' } }], reason: 'Council' };
    const change = () =>
      app.ask('admin', 'PUT', '/v1/calendars/br/organization', body, {
        'if-match': headers.get('etag') ?? '',
      });
    expect(await told(change, 200)).toEqual([
      { type: 'calendar.changed', incident: null, who: 'admin', changes: { calendar: 'br', revision: 1 } },
    ]);
  });
});
