import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { MINUTE, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';
import { untilTold } from '../support/until-told.js';

interface Told {
  type: string;
  incident: { reference: string };
  step: string | null;
  state: { before: string | null; after: string } | null;
}
type Ask = (path: string) => Promise<Answer>;

describe('what happened, for other systems', () => {
  let app: RunningApp;
  let cases: Cases;
  let systems: Systems;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    systems = new Systems(app);
  });
  afterAll(() => app.stop());

  const as =
    (account: string): Ask =>
    (path) =>
      app.ask(account, 'GET', path);
  const keyed =
    (key: Resource): Ask =>
    (path) =>
      systems.ask(key, 'GET', path);
  /** All of it, from one cursor to the next until there is no more. */
  async function all(ask: Ask, query = '', limit = 200): Promise<{ events: Resource[]; cursor: string }> {
    const events: Resource[] = [];
    for (let cursor = ''; ;) {
      const path = `/v1/events?limit=${limit}${query}${cursor && `&after=${cursor}`}`;
      const { status, body, text } = await ask(path);
      if (status !== 200) throw new Error(text);
      events.push(...body.items);
      cursor = String(body.nextCursor);
      if (body['hasMore'] !== true) return { events, cursor };
    }
  }
  async function about(ask: Ask, { reference }: Resource, query = ''): Promise<Told[]> {
    await untilTold(app);
    const { events } = await all(ask, query);
    return (events as unknown as Told[]).filter((each) => each.incident.reference === reference);
  }
  const typesOf = (events: readonly Told[]): string[] => events.map(({ type }) => type);
  const incidentsOnly = (types: readonly string[]): string[] =>
    types.filter((type) => type.startsWith('incident.'));

  const LIFE = [
    ...['reported', 'acknowledged', 'escalated', 'confirmed', 'resolved', 'signed_off', 'signed_off'],
    ...['closed', 'reopened'],
  ].map((what) => `incident.${what}`);

  it('is told in order, with states, ids and instants and no word of anyone', async () => {
    const report = { title: 'Canarytitle', description: 'Canarydescription', drill: true };
    const kase = await cases.at('closed', report);
    await cases.act('privacy', kase.id, 'reopen', { reason: 'Canaryreason' });
    const events = await about(as('privacy'), kase);
    expect(incidentsOnly(typesOf(events))).toEqual(LIFE);
    expect(
      events.flatMap(({ type, state }) => (type.startsWith('incident.') && state ? [state] : [])),
    ).toEqual([
      { before: null, after: 'reported' },
      { before: 'reported', after: 'acknowledged' },
      { before: 'acknowledged', after: 'escalated' },
      { before: 'escalated', after: 'confirmed' },
      { before: 'confirmed', after: 'resolved' },
      { before: 'resolved', after: 'closed' },
      { before: 'closed', after: 'confirmed' },
    ]);
    expect(events).toContainEqual(
      expect.objectContaining({
        ...{ type: 'step.completed', step: 'contain', state: { before: null, after: 'done' } },
        incident: { id: kase.id, reference: kase.reference, drill: true },
      }),
    );
    expect(JSON.stringify(events)).not.toMatch(/canary|fetched|okafor|nair|brooks|stranger/i);
  });

  it.each([
    ['reported', 'reported'],
    ['acknowledged', 'acknowledged'],
    ['escalated', 'escalated'],
  ] as const)('tells from which state an incident was dismissed and reopened: %s', async (stage, before) => {
    const kase = await cases.at(stage);
    const reason = { reason: 'Nothing left the office.' };
    expect((await cases.act('privacy', kase.id, 'dismiss', reason)).status).toBe(200);
    expect((await cases.act('privacy', kase.id, 'reopen', reason)).status).toBe(200);
    await cases.act('privacy', kase.id, 'dismiss', reason);
    const states = (await about(as('privacy'), kase))
      .filter(({ type }) => /dismissed|reopened/.test(type))
      .map(({ state }) => state);
    expect(states).toEqual([
      { before, after: 'dismissed' },
      { before: 'dismissed', after: 'escalated' },
      { before: 'escalated', after: 'dismissed' },
    ]);
  });

  it('tells what is overdue', async () => {
    const kase = await cases.file({ division: 'public-health' });
    const time = new PassingTime(app);
    await time.until(kase.id, 'acknowledge', MINUTE);
    await time.sweep();
    const late = await eventually(
      () => about(as('privacy'), kase, '&types=step.overdue'),
      ({ length }) => length > 0,
    );
    expect(late).toContainEqual(expect.objectContaining({ step: 'acknowledge', level: 1, state: null }));
  });

  it('is the same in small pages, and goes on from where it ended', async () => {
    await untilTold(app);
    const { events, cursor } = await all(as('privacy'));
    expect((await all(as('privacy'), '', 3)).events).toEqual(events);
    const kase = await cases.file();
    await untilTold(app);
    const after = await app.ask('privacy', 'GET', `/v1/events?after=${cursor}&types=incident.reported`);
    expect(after.body.items.map(({ incident }) => (incident as Resource).id)).toEqual([kase.id]);
    const end = await app.ask('privacy', 'GET', `/v1/events?after=${String(after.body.nextCursor)}`);
    expect(end.body).toEqual({ items: [], nextCursor: expect.any(String), hasMore: false });
  });

  it('tells of nothing hidden by where a page ends: cursors are sealed', async () => {
    const kase = await cases.file({ implicated: ['supervisor@example.org'] });
    const ends = await Promise.all(
      [kase.id, '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44'].map(async (incident) => {
        const { body } = await app.ask('supervisor', 'GET', `/v1/events?incident=${incident}`);
        const next = body.nextCursor ?? '';
        return { items: body.items, cursor: next, end: Buffer.from(next, 'base64url').toString('latin1') };
      }),
    );
    const { cursor } = await all(as('supervisor'));
    await cases.file({ implicated: ['supervisor@example.org'] });
    const past = await app.ask('supervisor', 'GET', `/v1/events?after=${cursor}`);
    const lengths = [cursor, past.body.nextCursor ?? '', ...ends.map(({ cursor: each }) => each)];
    expect(new Set(lengths.map(({ length }) => length)).size).toBe(1);
    for (const { items, end } of ends) {
      expect(items).toEqual([]);
      expect(end).not.toMatch(/\[\d|[0-9a-f]{8}-/);
    }
    expect(ends[0]?.end).toHaveLength(ends[1]?.end.length ?? 0);
  });

  it('lead from a case that is hidden to where they lead from one that there is not', async () => {
    const hidden = await cases.file({ implicated: ['supervisor@example.org'] });
    await untilTold(app);
    const { events } = await all(as('supervisor'));
    for (const named of [hidden.id, hidden.reference, 'PB-2026-999999']) {
      const { body } = await app.ask('supervisor', 'GET', `/v1/events?incident=${named}`);
      expect([body.items, body['hasMore']]).toEqual([[], false]);
      expect((await all(as('supervisor'), `&after=${body.nextCursor ?? ''}`)).events).toEqual(events);
    }
  });

  it('are found by the reference of the incident as by its id', async () => {
    const [kase] = [await cases.at('acknowledged'), await cases.file()];
    await untilTold(app);
    const { events } = await all(as('privacy'), `&incident=${kase.id}`);
    expect(events.length).toBeGreaterThan(1);
    for (const named of [kase.reference, kase.reference.toLowerCase(), kase.id.toUpperCase()])
      expect((await all(as('privacy'), `&incident=${named}`)).events).toEqual(events);
  });

  it('misses nothing of a transaction that began first and is committed last', async () => {
    const { cursor } = await all(as('privacy'));
    const [slow, quick] = [await cases.file(), await cases.file()];
    await untilTold(app);
    const drop = await all(as('privacy'), `&after=${cursor}`);
    const write = (client: Client, incident: string): Promise<unknown> =>
      client.query(
        `insert into audit_entry (id, incident_id, at, type, changes)
         values (uuidv7(), $1, now(), 'incident.amended', '{}')`,
        [incident],
      );
    const [first, second] = [connection(), connection()];
    try {
      await Promise.all([first.connect(), second.connect()]);
      await first.query('begin');
      await write(first, slow.id);
      await write(second, quick.id);
      const meanwhile = await all(as('privacy'), `&after=${drop.cursor}`);
      await first.query('commit');
      await untilTold(app);
      const later = await all(as('privacy'), `&after=${meanwhile.cursor}`);
      const ids = [...meanwhile.events, ...later.events].map(({ incident }) => (incident as Resource).id);
      expect(ids).toEqual([slow.id, quick.id]);
      expect(meanwhile.events).toEqual([]);
    } finally {
      await Promise.all([first.end(), second.end()]);
    }
  });
  const connection = (): Client => new Client({ connectionString: app.database.url });

  it('is told to nobody of whom the case is kept, from the moment on that it is', async () => {
    const kase = await cases.at('escalated');
    expect((await about(as('communications'), kase)).length).toBeGreaterThan(5);
    await app.sql(
      `insert into participant (incident_id, person_id, tie, added_at)
       select $1, id, 'conflicted', now() from person where email = 'communications@example.org'`,
      [kase.id],
    );
    expect(await about(as('communications'), kase)).toEqual([]);
    expect(await about(as('communications'), kase, `&incident=${kase.id}`)).toEqual([]);
    expect((await about(as('privacy'), kase, `&incident=${kase.id}`)).length).toBeGreaterThan(5);
  });

  it('shows the reporter how the case moves and not how it is handled, and strangers nothing', async () => {
    const kase = await cases.at('confirmed');
    const told = typesOf(await about(as('employee'), kase));
    expect(incidentsOnly(told)).toEqual(LIFE.slice(0, 4));
    // What came of the report itself is their own doing.
    expect(told.filter((type) => !type.startsWith('incident.'))).toEqual(['step.opened', 'step.opened']);
    expect(await about(as('it'), kase)).toEqual([]);
    expect(await about(as('admin'), kase)).toEqual([]);
  });

  it('tells a system of what it filed, or of all with events:all, and nobody of it whom conduct is kept from', async () => {
    const own = await systems.add({ scopes: ['incidents:report', 'events:read'] });
    const every = await systems.add({ name: 'All', scopes: ['events:read', 'events:all'] });
    const filed = (await systems.report(own)).body;
    const other = await cases.at('done');
    await cases.amend('hr', other.id, { employmentActionAt: '2026-11-02T09:00:00Z' });
    await cases.act('supervisor', filed.id, 'acknowledge');
    const heard = typesOf(await about(keyed(own), filed));
    expect(incidentsOnly(heard)).toEqual(LIFE.slice(0, 2));
    expect(heard).not.toContain('step.completed');
    expect(await about(keyed(own), other)).toEqual([]);
    const told = await about(keyed(every), other);
    expect(typesOf(told)).toContain('step.completed');
    expect(typesOf(await about(keyed(every), filed))).toContain('step.opened');
    const knows = await about(as('hr'), other);
    const ofConduct = knows.filter(
      (each) => !told.some((one) => JSON.stringify(one) === JSON.stringify(each)),
    );
    expect(ofConduct.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toMatch(/conduct|employment|discipline/i);
    await app.sql(
      `insert into participant (incident_id, person_id, tie, added_at)
       select $1, id, 'implicated', now() from person where email = 'it@example.org'`,
      [other.id],
    );
    expect(await about(keyed(every), other)).toEqual([]);
  });

  it('keeps from a key what is kept from whoever made it or was shown its secret last, not only from its owner', async () => {
    const nurse = (await app.ask('nurse', 'GET', '/v1/me')).body;
    const roles = { roles: [{ role: 'administrator' }] };
    await app.ask('admin', 'PATCH', `/v1/people/${nurse.id}`, roles, { 'if-match': '*' });
    const made = await systems.add({ scopes: ['events:read', 'events:all'] });
    const expiresAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
    const of = async (account: string): Promise<Resource> =>
      cases.file({ division: 'parks', implicated: [`${account}@example.org`] });
    const [ofAdmin, ofNurse, ofLegal] = [await of('admin'), await of('nurse'), await of('legal')];
    const heard = async (key: Resource): Promise<boolean[]> =>
      Promise.all(
        [ofAdmin, ofNurse, ofLegal].map(async (kase) => (await about(keyed(key), kase)).length > 0),
      );
    expect(await heard(made)).toEqual([false, true, true]);
    const rotated = await app.ask(
      ...(['nurse', 'POST', `/v1/api-keys/${made.id}/rotate`, { expiresAt }, { 'if-match': '*' }] as const),
    );
    expect(await heard(rotated.body)).toEqual([false, false, true]);
    const mine = { roles: [] };
    await app.ask('admin', 'PATCH', `/v1/people/${nurse.id}`, mine, { 'if-match': '*' });
  });

  it.each([
    ['after=nonsense', 400, 'invalid_cursor'],
    [
      `after=${Buffer.from('[-1,"019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44"]').toString('base64url')}`,
      400,
      'invalid_cursor',
    ],
    ['types=incident.read', 400, 'validation_failed'],
    ['types=incident.closed,', 400, 'validation_failed'],
    ['limit=201', 400, 'validation_failed'],
    ['incident=PB-2026-1', 400, 'validation_failed'],
    ['incident=', 400, 'validation_failed'],
    ['incident=2026-000001', 400, 'validation_failed'],
    ['cursor=x', 400, 'unknown_query'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await app.ask('privacy', 'GET', `/v1/events?${query}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('say how an incident is named', async () => {
    const { body } = await app.ask('privacy', 'GET', '/v1/events?incident=SIEM-991');
    const message = 'Give the id of an incident, or its reference such as PB-2026-000123.';
    expect(body.errors).toEqual([{ pointer: '/incident', code: 'incident', message }]);
  });
});
