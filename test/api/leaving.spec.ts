import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';

const PASSWORD = 'correct horse battery staple';

describe('someone who leaves', () => {
  let app: RunningApp;
  let cases: Cases;
  let count = 0;
  const hired: string[] = [];
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());
  afterEach(async () => {
    for (const id of hired.splice(0)) await change(id, { active: false });
  });

  const admin = (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> =>
    app.ask('admin', method, `/v1/${path}`, body, headers);
  const supervising = (division: string): object => ({ role: 'supervisor', division });

  async function hire(...roles: object[]): Promise<Resource> {
    count += 1;
    const person = {
      email: `leaver${count}@example.org`,
      name: `Leaver ${count}`,
      password: PASSWORD,
      roles,
    };
    const { body } = await admin('POST', 'people', person);
    hired.push(body.id);
    return body;
  }
  async function idOf(account: string): Promise<string> {
    return (await app.ask(account, 'GET', '/v1/me')).body.id;
  }
  async function change(id: string, body: object, account = 'admin'): Promise<Answer> {
    const { headers } = await admin('GET', `people/${id}`);
    return app.ask(account, 'PATCH', `/v1/people/${id}`, body, { 'if-match': headers.get('etag') ?? '' });
  }
  async function as(person: Resource, method: string, path: string): Promise<Answer> {
    const signIn = { email: person['email'], password: PASSWORD };
    const { accessToken } = (await app.ask(null, 'POST', '/v1/auth/token', signIn)).body;
    return app.ask(null, method, path, undefined, { authorization: `Bearer ${accessToken}` });
  }
  const assign = async (account: string, incident: string, step: string, person: string): Promise<void> => {
    const answer = await cases.act(account, incident, `steps/${step}/assign`, { person });
    if (answer.status !== 200) throw new Error(answer.text);
  };
  /** Who was mailed that something was handed on to them: `communications: contain`. */
  const handedOn = async (incident: string): Promise<string[]> => {
    const rows = await app.sql<{ told: string }>(
      `select split_part(p.email, '@', 1) || ': ' || m.step_key as told
       from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and m.kind = 'handed_on' order by 1`,
      [incident],
    );
    return rows.map(({ told }) => told);
  };
  const trailOf = async (incident: string): Promise<Resource[]> =>
    app.sql(
      `select a.step_key, a.changes, p.email as by from audit_entry a left join person p on p.id = a.actor_id
       where a.incident_id = $1 and a.type = 'step.handed_on' order by a.seq`,
      [incident],
    );

  it.each([
    { how: 'the office', body: { roles: [] }, why: 'left_office' },
    { how: 'the organization', body: { active: false }, why: 'left' },
  ])('$how hands on what was theirs by name, and the case says so', async ({ body, why }) => {
    const { id, reference, version } = await cases.at('escalated');
    const leaver = await hire({ role: 'communications' });
    const before = (await cases.ask('privacy', 'GET', id)).body.version;
    await assign('privacy', id, 'direction-communications', leaver.id);
    expect((await as(leaver, 'GET', `/v1/incidents/${id}`)).status).toBe(200);

    expect(await change(leaver.id, body)).toMatchObject({ status: 200, body: { warnings: [] } });

    expect(await cases.step(id, 'direction-communications')).toMatchObject({
      status: 'open',
      assigneeId: null,
    });
    expect(await trailOf(id)).toEqual([
      {
        ...{ step_key: 'direction-communications', by: 'admin@example.org' },
        changes: { from: leaver.id, to: 'communications', why, wasAssigned: true },
      },
    ]);
    expect(await handedOn(id)).toEqual(['communications: direction-communications']);
    expect((await cases.ask('privacy', 'GET', id)).body.version).toBe(before + 2);
    expect(version).toBe(before);
    expect((await as(leaver, 'GET', `/v1/incidents/${id}`)).status).toBe('roles' in body ? 404 : 401);
    const said = await cases.list('privacy', id, 'timeline');
    expect(said.at(-1)).toMatchObject({
      summary: expect.stringMatching(
        /was handed on to communications: .* has left the (office|organization)\.$/,
      ),
    });
    const [mail] = (await app.mail.until((mails) => mails.some(isHandedOn(reference)))).filter(
      isHandedOn(reference),
    );
    expect(mail?.to).toEqual(['communications@example.org']);
    expect(mail?.parsed.text).not.toContain(leaver['name']);
  });

  it('keeps what an office gives them that they do not leave', async () => {
    const { id } = await cases.at('escalated');
    const leaver = await hire({ role: 'communications' }, { role: 'privacy_officer' });
    await assign('privacy', id, 'direction-communications', leaver.id);
    await assign('privacy', id, 'decide', leaver.id);
    await change(leaver.id, { roles: [{ role: 'privacy_officer' }] });
    expect(await cases.step(id, 'direction-communications')).toMatchObject({ assigneeId: null });
    expect(await cases.step(id, 'decide')).toMatchObject({ assigneeId: leaver.id });
  });

  it('keeps a supervisor’s steps of divisions that they still answer for from above', async () => {
    const { id } = await cases.at('acknowledged');
    const leaver = await hire(supervising('public-health'), supervising('community-services'));
    await assign('supervisor', id, 'contain', leaver.id);
    await change(leaver.id, { roles: [supervising('community-services')] });
    expect(await cases.step(id, 'contain')).toMatchObject({ assigneeId: leaver.id });
    await change(leaver.id, { roles: [supervising('parks')] });
    expect(await cases.step(id, 'contain')).toMatchObject({ assigneeId: null });
  });

  it('leaves what others have, what is done and what is closed as it is', async () => {
    const { id } = await cases.at('escalated');
    const leaver = await hire({ role: 'communications' });
    await assign('privacy', id, 'direction-communications', leaver.id);
    await cases.ask('communications', 'PUT', id, 'directions/communications', { text: 'No statement.' });
    await change(leaver.id, { active: false });
    expect(await trailOf(id)).toEqual([]);
    expect(await cases.step(id, 'direction-communications')).toMatchObject({
      ...{ status: 'completed', assigneeId: leaver.id },
    });
  });

  it('finds cases no more in which they were given a step that is done', async () => {
    const { id } = await cases.at('escalated');
    const leaver = await hire({ role: 'it_security' });
    await assign('privacy', id, 'direction-communications', leaver.id);
    await cases.ask('communications', 'PUT', id, 'directions/communications', { text: 'No statement.' });
    expect((await as(leaver, 'GET', `/v1/incidents/${id}`)).status).toBe(200);
    await change(leaver.id, { roles: [] });
    expect((await as(leaver, 'GET', `/v1/incidents/${id}`)).status).toBe(404);
  });

  it('is followed by nobody whom the case must not reach', async () => {
    const officer = await hire({ role: 'communications' });
    const { id } = await cases.file({
      division: 'public-health',
      implicated: ['communications@example.org'],
    });
    await cases.act('supervisor', id, 'acknowledge');
    await cases.act('supervisor', id, 'escalate');
    const leaver = await hire({ role: 'legal' });
    await assign('privacy', id, 'direction-communications', leaver.id);
    await change(leaver.id, { active: false });
    expect(await handedOn(id)).toEqual([
      `${String(officer['email']).split('@')[0]}: direction-communications`,
    ]);
  });

  it('as the last supervisor leaves a warning and a mail, and what was asked of them goes to the manager above', async () => {
    await admin('POST', 'divisions', { key: 'archives', name: 'Archives', parent: 'community-services' });
    const leaver = await hire(supervising('archives'));
    const { id } = await cases.file({ division: 'archives' });
    const left = await change(leaver.id, { roles: [] });
    expect(left.body['warnings']).toEqual([
      {
        ...{ code: 'office_vacant', role: 'supervisor', division: 'archives' },
        message: expect.stringContaining('Nobody is supervisor of archives any more.'),
      },
    ]);
    expect(await handedOn(id)).toEqual(
      expect.arrayContaining(['manager: acknowledge', 'privacy: acknowledge']),
    );
    expect((await trailOf(id))[0]).toMatchObject({
      changes: { from: leaver.id, to: 'supervisor', wasAssigned: false },
    });
    const told = await app.mail.until((mails) => mails.filter(isVacancy).length >= 2);
    const notices = told.filter(isVacancy);
    expect(notices.flatMap(({ to }) => to).sort()).toEqual(['admin@example.org', 'privacy@example.org']);
    expect(notices[0]?.parsed.text).toContain('Supervisor, Archives');
    // What is reported from now on goes there at once.
    const next = await cases.file({ division: 'archives' });
    const asked = await app.sql<{ email: string }>(
      `select p.email from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and m.kind = 'reported' order by 1`,
      [next.id],
    );
    expect(asked.map(({ email }) => email)).toEqual(['manager@example.org', 'privacy@example.org']);
  });

  it('beside another in the office troubles nobody', async () => {
    const { id } = await cases.file({ division: 'parks' });
    const leaver = await hire(supervising('parks'));
    expect((await change(leaver.id, { active: false })).body['warnings']).toEqual([]);
    expect(await handedOn(id)).toEqual([]);
  });

  it('as the last administrator stays', async () => {
    const id = await idOf('admin');
    for (const body of [{ active: false }, { roles: [{ role: 'auditor' }] }])
      expect(await change(id, body)).toMatchObject({ status: 409, body: { code: 'last_administrator' } });
    expect((await admin('GET', `people/${id}`)).body).toMatchObject({
      ...{ active: true, roles: [{ role: 'administrator' }] },
    });
  });

  it('at the same time as the only other administrator: one of them stays', async () => {
    const other = await hire({ role: 'administrator' });
    const own = await idOf('admin');
    const etags = await Promise.all(
      [own, other.id].map(async (id) => (await admin('GET', `people/${id}`)).headers.get('etag') ?? ''),
    );
    const answers = await Promise.all(
      [own, other.id].map((id, nth) =>
        admin('PATCH', `people/${id}`, { roles: [] }, { 'if-match': etags[nth] ?? '' }),
      ),
    );
    // Whoever comes second is refused: as the last one, or as no administrator any more.
    expect([
      [200, 403],
      [200, 409],
    ]).toContainEqual(answers.map(({ status }) => status).sort());
    const [left] = await app.sql<{ person_id: string }>(
      `select person_id from role_assignment where role = 'administrator'`,
    );
    if (left?.person_id === own) return;
    await app.sql(
      `insert into role_assignment (id, person_id, role) values (gen_random_uuid(), $1, 'administrator')`,
      [own],
    );
    await eventually(
      () => admin('GET', 'people'),
      ({ status }) => status === 200,
    );
  });

  it('while the case is decided on: both happen, one after the other', async () => {
    const { id } = await cases.at('escalated');
    const [one, other] = [await hire({ role: 'communications' }), await hire(supervising('parks'))];
    await assign('privacy', id, 'direction-communications', one.id);
    await assign('privacy', id, 'contain', other.id);
    const answers = await Promise.all([
      change(one.id, { active: false }),
      change(other.id, { active: false }),
      cases.act('privacy', id, 'confirm', { reason: 'Health information reached a stranger.' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await trailOf(id)).length).toBe(2);
    expect((await cases.ask('privacy', 'GET', id)).body.status).toBe('confirmed');
  });
});

const isHandedOn =
  (reference: string) =>
  ({ parsed }: { parsed: { subject?: string | undefined } }): boolean =>
    parsed.subject?.includes(reference) === true && parsed.subject.includes('handed on to you');

function isVacancy({ parsed }: { parsed: { subject?: string | undefined } }): boolean {
  return parsed.subject === 'An office is held by nobody';
}
