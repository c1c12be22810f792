import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permits } from '../../src/domain/access/access.js';
import { OFFICES } from '../../src/domain/access/offices.js';
import type { Relation } from '../../src/domain/access/relations.js';
import { isOfficeTask, isOpen, type RouteAccess } from '../../src/domain/access/route-access.js';
import type { Role } from '../../src/domain/access/role.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { bodyOf, everyRoute, filled, type Route } from '../support/every-route.js';
import { RunningApp } from '../support/running-app.js';

interface Identity {
  account: string;
  /** How they stand to the case, as a person would say it. */
  is: readonly Relation[];
  offices: readonly Role[];
}

const who = (account: string, is: readonly Relation[], offices: readonly Role[] = []): Identity => ({
  ...{ account, is, offices },
});

/*
 * Five people are away with someone in their place, to whom that grants nothing: a substitute has what they hold
 * themselves, and counsel, who stands in for whoever was given a step, finds no case by it.
 *
 * One escalated case of Public Health with systems involved, reported by `employee`; `nurse`, who does everything else
 * here, is implicated, and so her supervisors are kept out. `manager` acts for them. `legal` was given a step.
 */
const IDENTITIES: Identity[] = [
  who('employee', ['reporter']),
  who('employee2', []),
  who('supervisor', [], ['supervisor']),
  who('alternate', [], ['supervisor']),
  who('supervisor2', [], ['supervisor']),
  who('manager', ['supervisor'], ['supervisor']),
  who('head', ['supervisor'], ['supervisor']),
  who('communications', ['communications'], ['communications']),
  who('hr', ['human_resources'], ['human_resources']),
  who('deputy', ['human_resources'], ['human_resources']),
  who('privacy', ['privacy_officer'], ['privacy_officer']),
  who('privacy-alternate', ['privacy_officer'], ['privacy_officer']),
  who('legal', ['legal', 'assigned'], ['legal']),
  who('counsel', [], ['legal']),
  who('it', ['it_security'], ['it_security']),
  who('auditor', ['auditor'], ['auditor']),
  who('admin', [], ['administrator']),
  who('nurse', [], ['administrator', 'privacy_officer', 'human_resources', 'auditor']),
  who('helper', ['assigned']),
];

/** Where more than the table decides: a step has owners, and a PATCH takes what each of its fields takes. */
const BY_MORE = ['PATCH /v1/incidents/{incident}', 'work', 'assign', 'direct:communications'];
/** Who is away, and who stands in for them. */
const ABSENCES = [
  ['privacy', 'privacy-alternate'],
  ['manager', 'head'],
  ['supervisor', 'alternate'],
  ['hr', 'deputy'],
  ['legal', 'counsel'],
] as const;
const NOBODYS = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
/** They end what the others need, and have tests of their own. */
const SPARED = [
  '/v1/audit/verify',
  '/v1/audit/export',
  '/v1/me/sessions/{session}',
  '/v1/admin/mail/test',
  '/v1/me/totp',
];

describe('every route, asked by everyone', () => {
  let app: RunningApp;
  let cases: Cases;
  let routes: Route[];
  let incident: Resource;

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http', RATE_LIMIT_CALLER: '0', RATE_LIMIT_ADDRESS: '0' });
    cases = new Cases(app);
    routes = await everyRoute(app);
    const add = (account: string, roles: object[]) =>
      app.ask('admin', 'POST', '/v1/people', {
        ...{
          email: `${account}@example.org`,
          name: account,
          password: 'breach-trial',
          division: 'city',
          roles,
        },
      });
    await add('counsel', [{ role: 'legal' }]);
    await add('helper', []);
    await add('deputy', [{ role: 'human_resources', alternate: true }]);
    for (const [account, substitute] of ABSENCES) {
      const [from, to] = [-1, 1].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
      const absence = { from, to, substitute: `${substitute}@example.org` };
      expect((await app.ask(account, 'PUT', '/v1/me/absence', absence)).status).toBe(200);
    }
    await giveOffices('nurse', ['administrator', 'privacy_officer', 'human_resources', 'auditor']);
    const report = { division: 'public-health', systemsInvolved: true, implicated: ['nurse@example.org'] };
    incident = await cases.at('escalated', report, { supervisor: 'manager' });
    for (const [step, person] of [
      ['contain', 'helper'],
      ['investigate', 'legal'],
    ] as const)
      expect(
        (await cases.act('privacy', incident.id, `steps/${step}/assign`, { person: `${person}@example.org` }))
          .status,
      ).toBe(200);
    for (const { account } of IDENTITIES) await app.token(account);
  }, 60_000);
  afterAll(() => app.stop());

  async function giveOffices(account: string, roles: readonly string[]): Promise<void> {
    const { body } = await app.ask('admin', 'GET', '/v1/people?limit=200');
    const person = body.items.find((each) => each['email'] === `${account}@example.org`);
    const path = `/v1/people/${person?.id ?? ''}`;
    const change = { roles: roles.map((role) => ({ role })) };
    expect((await app.ask('admin', 'PATCH', path, change, { 'if-match': '*' })).status).toBe(200);
  }

  const isSpared = ({ path }: Route): boolean => SPARED.some((each) => path.startsWith(each));
  const isOfCase = ({ holes }: Route): boolean => holes.includes('incident');
  const name = ({ method, path }: Route): string => `${method} ${path}`;

  /** Decisions without a reason, and bodies that say nothing, change nothing: what counts is who is let in. */
  function ask(account: string | null, route: Route): Promise<{ status: number; body: Resource }> {
    const path = filled(route, {
      ...{
        incident: incident.id,
        step: 'contain',
        obligation: 'ca-on-mfippa-commissioner',
        office: 'communications',
      },
      ...{ key: 'ca-on-municipal', code: 'gate_shut', id: 'eu-gdpr', mail: NOBODYS, token: 'x'.repeat(43) },
      ...Object.fromEntries(['person', 'channel', 'session', 'message'].map((hole) => [hole, NOBODYS])),
    });
    const isUnexplained = /(?:confirm|dismiss|reopen)$/.test(route.path);
    const ofCase = isUnexplained ? {} : bodyOf(route);
    const body = isOfCase(route) ? ofCase : route.method === 'GET' ? undefined : { nothing: true };
    return app.ask(account, route.method, path, body, { 'if-match': '*' });
  }

  function isLetIn({ access }: Route, { is, offices }: Identity): boolean {
    return access.some((each: RouteAccess) => {
      if (isOfficeTask(each)) return OFFICES[each].some((role) => offices.includes(role));
      return isOpen(each) || permits(is, each);
    });
  }

  it('needs a sign-in, unless it says otherwise', async () => {
    const closed = routes.filter(({ access }) => !access.includes('anyone'));
    expect(closed.length).toBeGreaterThan(70);
    for (const route of closed)
      expect({ route: name(route), status: (await ask(null, route)).status }).toEqual({
        route: name(route),
        status: 401,
      });
  });

  it.each(IDENTITIES)('lets $account do of an incident what the table says', async (identity) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const route of routes.filter(isOfCase)) {
      const { status, body } = await ask(identity.account, route);
      const isRefused = status === 403 && body.code === 'not_allowed';
      found[name(route)] =
        status === 404 && isAboutIncident(body) ? 'unknown' : isRefused ? 'refused' : 'let in';
      expected[name(route)] =
        identity.is.length === 0 ? 'unknown' : isLetIn(route, identity) ? 'let in' : 'refused';
      const isByMore = BY_MORE.some(
        (each) => each === name(route) || route.access.includes(each as RouteAccess),
      );
      if (isByMore && expected[name(route)] === 'let in' && isRefused) found[name(route)] = 'let in';
    }
    expect(found).toEqual(expected);
  });

  it.each(IDENTITIES)('lets $account do what their office does', async (identity) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    const ofOffices = routes.filter(
      (each) => !isOfCase(each) && !isSpared(each) && each.access.some(isOfficeTask),
    );
    for (const route of ofOffices) {
      const { status, body } = await ask(identity.account, route);
      found[name(route)] = status === 403 && body.code === 'not_allowed' ? 'refused' : 'let in';
      expected[name(route)] = isLetIn(route, identity) ? 'let in' : 'refused';
    }
    expect(found).toEqual(expected);
  });

  const FIELDS = [
    ...([
      ['title', ['narrative']],
      ['description', ['narrative']],
      ['reporter', ['reporter']],
    ] as const),
    ...([
      ['implicated', ['implicated']],
      ['rationale', ['handling', 'narrative']],
      ['signOffs', ['handling']],
    ] as const),
    ...([
      ['employmentActionAt', ['conduct']],
      ['affected', ['affectedPeople']],
    ] as const),
  ];

  it.each(IDENTITIES.filter(({ is }) => is.length > 0))(
    'shows $account the fields that the table says',
    async ({ account, is }) => {
      const { body } = await cases.ask(account, 'GET', incident.id);
      const hidden = FIELDS.filter(([, groups]) => !groups.every((group) => permits(is, `read:${group}`)));
      expect([...body.masked].sort()).toEqual(hidden.map(([field]) => field as string).sort());
      for (const [field] of hidden) expect([null, []]).toContainEqual(body[field]);
      const listed = (await app.ask(account, 'GET', '/v1/incidents')).body.items.find(
        ({ id }) => id === incident.id,
      );
      expect(listed).toEqual(body);
    },
  );

  it.each(IDENTITIES.filter(({ is }) => is.length === 0))(
    'lists it nowhere for $account',
    async ({ account }) => {
      for (const path of [
        '/v1/incidents',
        '/v1/tasks',
        '/v1/messages',
        '/v1/audit',
        '/v1/incidents?q=letter',
      ])
        expect((await app.ask(account, 'GET', path)).text).not.toContain(incident.id);
    },
  );
});

/** A step or an assessment may be missing of an incident that is known. */
function isAboutIncident({ detail }: Resource): boolean {
  return /no incident with this id/.test(detail);
}
