import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { HOUR } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

/** `both` stands by for Human Resources and for the privacy officer, and so may stand in for either. */
describe('the two signatures of a closure', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    const add = (account: string, roles: object[]): Promise<Answer> =>
      app.ask('admin', 'POST', '/v1/people', {
        ...{
          email: `${account}@example.org`,
          name: account,
          password: 'breach-trial',
          division: 'parks',
          roles,
        },
      });
    await add(
      'both',
      ['human_resources', 'privacy_officer'].map((role) => ({ role, alternate: true })),
    );
    await add('hr2', [{ role: 'human_resources' }]);
    const now = Date.now();
    for (const account of ['hr', 'privacy']) {
      const times = { from: new Date(now - HOUR).toISOString(), to: new Date(now + HOUR).toISOString() };
      const away = { ...times, substitute: 'both@example.org' };
      expect(await app.ask(account, 'PUT', '/v1/me/absence', away)).toMatchObject({ status: 200 });
    }
  }, 60_000);
  afterAll(() => app.stop());

  const sign = (account: string, id: string): Promise<Answer> => cases.act(account, id, 'sign-off');
  const verdict = ({ status, body }: Answer): string => (status === 200 ? body.status : body.code);
  const signatures = (id: string): Promise<{ type: string; by: string; role: string | null }[]> =>
    app.sql(
      `select e.type, p.name as by, e.changes ->> 'role' as role
       from audit_entry e join person p on p.id = e.actor_id
       where e.incident_id = $1 and e.type in ('incident.signed_off', 'incident.closed') order by e.seq`,
      [id],
    );

  it.each<[what: string, turns: [account: string, is: string][]]>([
    [
      'of Human Resources and the privacy officer',
      [
        ['hr', 'resolved'],
        ['privacy', 'closed'],
      ],
    ],
    [
      'of their substitute and the other',
      [
        ['both', 'resolved'],
        ['privacy', 'closed'],
      ],
    ],
    [
      'never of a substitute for both',
      [
        ['both', 'resolved'],
        ['both', 'second_person_needed'],
        ['hr', 'second_person_needed'],
        ['privacy', 'closed'],
      ],
    ],
    [
      'never of a substitute after their own, for the other',
      [
        ['hr', 'resolved'],
        ['both', 'closed'],
      ],
    ],
    [
      'never of two of one office',
      [
        ['hr', 'resolved'],
        ['hr2', 'second_person_needed'],
        ['privacy-alternate', 'closed'],
      ],
    ],
    [
      'of an alternate, not of the one stood by for as well',
      [
        ['privacy-alternate', 'resolved'],
        ['privacy', 'second_person_needed'],
        ['hr', 'closed'],
      ],
    ],
  ])('are %s', async (_, turns) => {
    const { id } = await cases.at('resolved');
    const found: [string, string][] = [];
    for (const [account] of turns) found.push([account, verdict(await sign(account, id))]);
    expect(found).toEqual(turns);
    expect((await cases.ask('privacy', 'GET', id)).body['signOffs']).toHaveLength(2);
  });

  describe('are asked of whose is missing only', () => {
    const closeTasks = async (account: string, id: string): Promise<string[]> => {
      const { body } = await app.ask(account, 'GET', '/v1/tasks?limit=100');
      return body.items.filter(({ incidentId }) => incidentId === id).map((task) => task['step'] as string);
    };
    const asked = async (id: string): Promise<Record<string, unknown>> => {
      const found: Record<string, unknown> = {};
      for (const account of ['hr', 'hr2', 'privacy', 'privacy-alternate', 'both']) {
        const { actions } = (await cases.ask(account, 'GET', id)).body;
        found[account] = actions.includes('sign-off');
      }
      for (const account of ['hr', 'hr2', 'privacy'])
        found[`${account} tasks`] = await closeTasks(account, id);
      const { ownerRole, supportRoles } = await cases.step(id, 'close');
      return { ...found, ownerRole, supportRoles };
    };
    const OF_HR = { hr: true, hr2: true, 'hr tasks': ['close'], 'hr2 tasks': ['close'] };
    const NOT_OF_HR = { hr: false, hr2: false, 'hr tasks': [], 'hr2 tasks': [] };
    const OF_PRIVACY = { privacy: true, 'privacy-alternate': true, 'privacy tasks': ['close'] };
    const NOT_OF_PRIVACY = { privacy: false, 'privacy-alternate': false, 'privacy tasks': [] };

    it.each([
      ['hr', { ...NOT_OF_HR, ...OF_PRIVACY, both: true, ownerRole: 'privacy_officer', supportRoles: [] }],
      [
        'privacy',
        { ...OF_HR, ...NOT_OF_PRIVACY, both: true, ownerRole: 'human_resources', supportRoles: [] },
      ],
      ['both', { ...NOT_OF_HR, ...OF_PRIVACY, both: false, ownerRole: 'privacy_officer', supportRoles: [] }],
    ])('once %s has signed, and of both again after reopening', async (account, left) => {
      const { id } = await cases.at('resolved');
      const ofBoth = { ...OF_HR, ...OF_PRIVACY, both: true };
      const asAtFirst = { ...ofBoth, ownerRole: 'privacy_officer', supportRoles: ['human_resources'] };
      expect(await asked(id)).toEqual(asAtFirst);
      await sign(account, id);
      expect(await asked(id)).toEqual(left);
      const [actor, refused] = account === 'privacy' ? ['privacy', []] : ['privacy', ['sign-off']];
      expect(await cases.act(actor, id, 'resolve')).toMatchObject({ body: { possible: refused } });
      await sign(account === 'privacy' ? 'hr' : 'privacy', id);
      await cases.act('privacy', id, 'reopen', { reason: 'A second letter.' });
      await cases.act('privacy', id, 'resolve');
      expect(await asked(id)).toEqual(asAtFirst);
    });

    it('and never again of someone who holds both offices and has signed for one', async () => {
      const double = { email: 'double@example.org', name: 'Double', password: 'breach-trial' };
      const offices = ['human_resources', 'privacy_officer'].map((role) => ({ role }));
      await app.ask('admin', 'POST', '/v1/people', { ...double, division: 'parks', roles: offices });
      const { id } = await cases.at('resolved');
      expect(await closeTasks('double', id)).toEqual(['close']);
      expect(verdict(await sign('double', id))).toBe('resolved');
      expect((await cases.ask('double', 'GET', id)).body['actions']).toEqual([]);
      expect(await closeTasks('double', id)).toEqual([]);
      const { body } = await app.ask('double', 'POST', '/v1/me/calendar');
      const feed = await fetch(app.url + new URL(String(body['url'])).pathname);
      expect(await feed.text()).not.toContain(id);
      expect(verdict(await sign('double', id))).toBe('second_person_needed');
      expect(await closeTasks('privacy', id)).toEqual(['close']);
      const person = (await app.ask('double', 'GET', '/v1/me')).body.id;
      await app.ask('admin', 'PATCH', `/v1/people/${person}`, { roles: [] }, { 'if-match': '*' });
    });

    it('though the step was given to somebody of the office that has signed', async () => {
      const { id } = await cases.at('resolved');
      const given = await cases.act('privacy', id, 'steps/close/assign', { person: 'hr@example.org' });
      expect(given).toMatchObject({ status: 200 });
      expect(await closeTasks('privacy', id)).toEqual([]);
      await sign('hr', id);
      expect([await closeTasks('hr', id), await closeTasks('privacy', id)]).toEqual([[], ['close']]);
    });
  });

  it('are not of whoever reported, as a substitute either', async () => {
    const { id } = await cases.at('resolved', {}, { employee: 'both' });
    expect(await sign('both', id)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect([verdict(await sign('hr', id)), verdict(await sign('privacy', id))]).toEqual([
      'resolved',
      'closed',
    ]);
  });

  it('are not of someone from whom the case is kept', async () => {
    const { id } = await cases.at('resolved', { implicated: ['both@example.org'] });
    expect(await sign('both', id)).toMatchObject({ status: 404 });
  });

  it('are one when the same person signs for both at once', async () => {
    const { id } = await cases.at('resolved');
    const answers = await Promise.all(Array.from({ length: 10 }, () => sign('both', id)));
    expect(answers.map(verdict).sort()).toEqual([
      'resolved',
      ...Array.from({ length: 9 }, () => 'second_person_needed'),
    ]);
    expect(await signatures(id)).toEqual([
      { type: 'incident.signed_off', by: 'both', role: 'human_resources' },
    ]);
  });

  it('are one for each office when everyone signs at once', async () => {
    const { id } = await cases.at('resolved');
    const all = ['hr', 'hr2', 'both', 'privacy', 'privacy-alternate'];
    const answers = await Promise.all(all.map((account) => sign(account, id)));
    expect(
      answers
        .map(verdict)
        .filter((each) => ['resolved', 'closed'].includes(each))
        .sort(),
    ).toEqual(['closed', 'resolved']);
    const told = await signatures(id);
    const signed = told.filter(({ type }) => type === 'incident.signed_off');
    expect(told).toHaveLength(3);
    expect(signed.map(({ role }) => role).sort()).toEqual(['human_resources', 'privacy_officer']);
    expect(new Set(signed.map(({ by }) => by)).size).toBe(2);
  });
});
