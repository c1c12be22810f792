import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { bodyOf, everyRoute, filled, type Route } from '../support/every-route.js';
import { EventStream } from '../support/event-stream.js';
import { RunningApp } from '../support/running-app.js';

const OFFICES = ['administrator', 'privacy_officer', 'human_resources', 'auditor', 'supervisor'] as const;
/** Every combination of these, from none of them to all. */
const COMBINATIONS = Array.from({ length: 2 ** OFFICES.length }, (_, bits) =>
  OFFICES.filter((_office, nth) => (bits & (2 ** nth)) !== 0),
);

/** What is nobody's: an id and a reference that lead to nothing. */
const NOBODYS = {
  ...{ incident: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', reference: 'PB-2026-999999' },
  ...{ message: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e45', person: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e46' },
};
const FIXED = {
  ...{
    step: 'contain',
    obligation: 'ca-on-mfippa-commissioner',
    office: 'communications',
    code: 'gate_shut',
  },
  ...{ key: 'ca-on-municipal', id: 'eu-gdpr', person: NOBODYS.person, token: 'x'.repeat(43) },
};
const LISTS = [
  ...[
    '/v1/incidents?limit=200',
    '/v1/incidents?q=Wplanted',
    '/v1/incidents?overdue=true',
    '/v1/incidents?regime=ca-on-phipa',
    '/v1/tasks?limit=200',
  ],
  ...['/v1/incidents?owner=me', '/v1/incidents?division=public-health&sort=discoveredAt&limit=1'],
  ...['/v1/messages?limit=200', '/v1/messages?limit=1', '/v1/messages?state=failed', '/v1/indicators'],
  ...['/v1/indicators?groupBy=division', '/v1/indicators?groupBy=month'],
  ...[
    '/v1/calendars/ca-on-municipal/moved?limit=200',
    '/v1/intake',
    '/v1/intake?state=filed',
    '/v1/people?limit=200',
  ],
  ...['/v1/events?limit=200', '/v1/events?types=incident.reported&limit=200'],
  ...['/v1/admin/channels', '/v1/audit?type=incident.reported&limit=200', '/v1/audit?type=comment.added'],
];

interface Planted {
  incident: string;
  reference: string;
  message: string;
}

/*
 * One case names everyone here: each combination of offices, in the division that they work in and supervise. What
 * they are answered with the case there is compared with what they were answered before there was any such case.
 */
describe('a case that is kept from people', () => {
  let app: RunningApp;
  let cases: Cases;
  let routes: Route[];
  let planted: Planted;
  const before = new Map<string, unknown>();
  /** Among events, before it was there. */
  let start: string;
  let webhook: string;
  const mallories = COMBINATIONS.map((offices, nth) => ({
    ...{ who: offices.join(' and ') || 'nobody in particular', account: `mallory${nth}`, offices },
  }));
  const supervisors = mallories.filter(({ offices }) => offices.includes('supervisor'));

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    routes = await everyRoute(app);
    await cases.at('escalated', { title: 'Wopen' });
    await addPeople();
    for (const { account } of mallories) await app.token(account);
    for (const account of ['employee', 'manager', 'privacy', 'hr', 'communications', 'admin'])
      await app.token(account);
    await moveCalendar();
    for (const { account } of mallories) before.set(account, await lists(account));
    start = String((await app.ask('privacy', 'GET', '/v1/events?limit=200')).body.nextCursor);
    const hook = { name: 'A system', url: 'https://desk.city.example/hooks' };
    webhook = (await app.ask('admin', 'POST', '/v1/webhooks', hook)).body.id;
    planted = await plant();
    await app.sql(
      `insert into webhook_delivery (id, webhook_id, event_id, incident_id, type, state, next_attempt_at, created_at)
       select uuidv7(), $1, id, incident_id, type, 'queued', now(), now()
       from audit_entry where incident_id = $2 and type = 'incident.reported'`,
      [webhook, planted.incident],
    );
  }, 180_000);
  afterAll(() => app.stop());

  /** Every other one works in the division and is named; the supervisors among the others answer for it. */
  async function addPeople(): Promise<void> {
    const [row] = await app.sql<{ hash: string; division: string }>(
      `select p.password_hash as hash, d.id as division from person p, division d
       where p.email = 'nurse@example.org' and d.key = 'public-health'`,
    );
    for (const { account, offices } of mallories) {
      const id = crypto.randomUUID();
      await app.sql(
        `insert into person (id, email, name, language, division_id, password_hash, created_at)
         values ($1, $2, $3, 'en', $4, $5, now())`,
        [id, `${account}@example.org`, `Mallory ${account}`, row?.division, row?.hash],
      );
      for (const role of offices)
        await app.sql(
          `insert into role_assignment (id, person_id, role, division_id, is_alternate) values ($1, $2, $3, $4, false)`,
          [crypto.randomUUID(), id, role, role === 'supervisor' ? row?.division : null],
        );
    }
  }

  /** So that there are deadlines that it would move. */
  async function moveCalendar(): Promise<void> {
    const path = '/v1/calendars/ca-on-municipal';
    const etag = (await app.ask('admin', 'GET', path)).headers.get('etag') ?? '';
    const closures = [1, 2, 3, 4, 5, 8, 9, 10, 11].map((day) => ({
      ...{ date: `2026-12-${String(day).padStart(2, '0')}`, name: { en: 'Closed', fr: 'Fermé' } },
    }));
    const body = { closures, reason: 'Wmoved' };
    await app.ask('admin', 'PUT', `${path}/organization`, body, { 'if-match': etag });
  }

  /** A whole case, its mail failed, with something of everything. */
  async function plant(): Promise<Planted> {
    const named = mallories.filter((_, nth) => nth % 2 === 0).map(({ account }) => `${account}@example.org`);
    const report = {
      title: 'Wplanted',
      description: 'Wplanted',
      externalReference: 'Wplanted',
      healthCustodian: true,
    };
    const cast = { supervisor: 'manager' };
    const incident = await cases.at(
      'escalated',
      { ...report, implicated: [...named, 'nurse@example.org'] },
      cast,
    );
    const { id, reference } = incident;
    await cases.act('privacy', id, 'comments', { text: 'Wplanted', audience: 'privacy' });
    await cases.act('privacy', id, 'confirm', { reason: 'Wplanted' });
    await app.sql(
      `update message set state = 'failed', failed_at = now(), last_error = 'x' where incident_id = $1`,
      [id],
    );
    await app.sql(
      `update incident_step
       set due_at = due_at - interval '1 year', basis = replace(basis::text, '+1"', '+0"')::jsonb
       where incident_id = $1`,
      [id],
    );
    const [message] = await app.sql<Resource>('select id from message where incident_id = $1 limit 1', [id]);
    const kept = await app.sql<{ email: string }>(
      `select p.email from participant t join person p on p.id = t.person_id where t.incident_id = $1`,
      [id],
    );
    const emails = kept.map(({ email }) => email);
    for (const { account } of [...supervisors]) expect(emails).toContain(`${account}@example.org`);
    return { incident: id, reference, message: message?.id ?? '' };
  }

  async function lists(account: string): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const path of LISTS) {
      found[path] = plain(await app.ask(account, 'GET', path), []);
    }
    return found;
  }

  const kept = () => mallories.filter(({ offices }, nth) => nth % 2 === 0 || offices.includes('supervisor'));

  it('is for every combination of offices', () => {
    expect(kept()).toHaveLength(24);
    expect(routes.length).toBeGreaterThan(80);
  });

  it('changes no list, count or search of theirs', async () => {
    for (const { account, who } of kept())
      expect({ who, lists: await lists(account) }).toEqual({ who, lists: before.get(account) });
  });

  it('is there for everyone else', async () => {
    const lists = await Promise.all(LISTS.map((path) => app.ask('privacy', 'GET', path)));
    const seeing = LISTS.filter((_, nth) => lists[nth]?.text.includes(planted.reference));
    expect(seeing).toEqual(
      expect.arrayContaining([
        ...['/v1/incidents?q=Wplanted', '/v1/messages?state=failed', '/v1/tasks?limit=200'],
        '/v1/calendars/ca-on-municipal/moved?limit=200',
      ]),
    );
  });

  it('answers on every route as one that never was', async () => {
    const names = ['incident', 'message', 'mail'];
    const asked = routes.filter(({ holes }) => holes.some((hole) => names.includes(hole)));
    expect(asked.length).toBeGreaterThan(30);
    for (const { account, who } of kept()) {
      const ask = async (route: Route, ids: Record<string, string>): Promise<unknown> => {
        const path = filled(route, { ...FIXED, ...ids, mail: ids['reference'] ?? '' });
        const answer = await app.ask(account, route.method, path, bodyOf(route), { 'if-match': '"1"' });
        return plain(answer, Object.values(ids));
      };
      await Promise.all(
        asked.map(async (route) => {
          for (const name of ['incident', 'reference'] as const) {
            const swap = (ids: Planted | typeof NOBODYS) => ({ ...ids, incident: ids[name] });
            const [real, none] = await Promise.all([ask(route, swap(planted)), ask(route, swap(NOBODYS))]);
            expect({ who, route, real }).toEqual({ who, route, real: none });
          }
        }),
      );
    }
  }, 180_000);

  it('is found by no filter that names it, and by no cursor', async () => {
    const { incident, reference } = planted;
    for (const { account, who } of kept())
      for (const path of [
        ...[
          `/v1/audit?incident=${incident}`,
          `/v1/messages?incident=${reference}`,
          `/v1/messages?incident=${incident}`,
          `/v1/events?incident=${incident}`,
          `/v1/events?incident=${reference}`,
          `/v1/audit?incident=${reference}`,
        ],
      ]) {
        const other = path.replace(incident, NOBODYS.incident).replace(reference, NOBODYS.reference);
        const [real, none] = [await app.ask(account, 'GET', path), await app.ask(account, 'GET', other)];
        expect({ who, path, answer: plain(real, [incident, reference]) }).toEqual({
          ...{ who, path, answer: plain(none, [NOBODYS.incident, NOBODYS.reference]) },
        });
      }
  });

  it('is in no stream of theirs, from before it was there on, and in no list of calls that an administrator reads', async () => {
    for (const { account, who, offices } of kept()) {
      const authorization = `Bearer ${await app.token(account)}`;
      const stream = await EventStream.open(`${app.url}/v1/events/stream?after=${start}`, { authorization });
      // It says so once it has looked through all that there is.
      await stream.until(({ lastId }) => lastId !== '');
      const last = stream.events.at(-1)?.id;
      if (stream.lastId === last) await stream.until(({ lastId }) => lastId !== last);
      stream.close();
      expect([who, stream.events.filter(({ data }) => data.incident.id === planted.incident)]).toEqual([
        who,
        [],
      ]);
      if (!offices.includes('administrator')) continue;
      const calls = await app.ask(account, 'GET', `/v1/webhooks/${webhook}/deliveries`);
      expect([who, calls.status, calls.body.items]).toEqual([who, 200, []]);
    }
    const privacy = { authorization: `Bearer ${await app.token('privacy')}` };
    const seen = await EventStream.open(`${app.url}/v1/events/stream?after=${start}`, privacy);
    await seen.until(({ events }) => events.some(({ data }) => data.incident.id === planted.incident));
    seen.close();
    const calls = await app.ask('admin', 'GET', `/v1/webhooks/${webhook}/deliveries`);
    expect(calls.body.items).toHaveLength(1);
  }, 60_000);

  it('leaves no trace in the trail that they read, not even of their asking for it', async () => {
    const readers = kept().filter(({ offices }) =>
      offices.some((each) => each === 'auditor' || each === 'privacy_officer'),
    );
    for (const { account, who } of readers) {
      const me = (await app.ask(account, 'GET', '/v1/me')).body.id;
      const traces = async (id: string): Promise<unknown> => {
        const since = new Date().toISOString();
        await app.ask(account, 'GET', `/v1/incidents/${id}`);
        await app.ask(account, 'POST', `/v1/incidents/${id}/comments`, { text: 'x' });
        const { body } = await app.ask(account, 'GET', `/v1/audit?actor=${me}&from=${since}`);
        return body.items.map(({ chain, seq, type, incident, actor, changes }) => ({
          ...{ chain, seq, type, incident, actor, changes },
        }));
      };
      expect({ who, traces: await traces(planted.incident) }).toEqual({
        who,
        traces: await traces(NOBODYS.incident),
      });
      const all = await app.ask(account, 'GET', '/v1/audit?limit=200');
      expect(all.text).not.toContain(planted.incident);
    }
  });

  it('is in no export of theirs, whose counts are those of what they may know', async () => {
    for (const { account } of readersOfTrail()) {
      const { text } = await app.ask(account, 'GET', '/v1/audit/export');
      expect(text).not.toMatch(new RegExp(`${planted.incident}|${planted.reference}`));
      const lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Resource & { kind: string });
      const entries = lines.filter(({ kind }) => kind === 'entry').length;
      const verified = (await app.ask(account, 'POST', '/v1/audit/verify')).body;
      // The export writes its own entry before it begins, the verification after it has ended.
      expect(Number(verified['entries']) - entries).toBe(0);
      expect(verified['unsigned']).toBe(entries);
      const { body: proof } = await app.ask(account, 'GET', '/v1/audit/proof');
      expect(proof['unsigned']).toBe(entries + 1);
      const elsewhere = lines.filter((line) => line['incident'] && line['incident'] !== line['chain']);
      expect(elsewhere).toEqual([]);
      expect(lines.filter(({ type }) => type === 'access.not_found')).toEqual([]);
    }
  });

  const readersOfTrail = () =>
    kept()
      .filter(({ offices }) => offices.includes('auditor'))
      .slice(0, 3);
});

/** Without what no two answers have in common: the time of day, and how many requests are left. */
function plain({ status, headers, text, body }: Answer, ids: readonly string[]): unknown {
  const shown = [...headers].filter(
    ([name]) => !/^(?:date|x-request-id|ratelimit.*|retry-after)$/.test(name),
  );
  const unlike = [...ids, ...('requestId' in body ? [body.requestId] : [])];
  // A place among events is sealed, each time anew.
  const told = 'hasMore' in body ? text.replace(/"nextCursor":"[^"]+"/, '') : text;
  const words = unlike.reduce((all, id) => all.replaceAll(id, '…'), told);
  return { status, headers: shown, text: words.replace(/"at":"[^"]+"/g, '') };
}
