import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SealingPass } from '../../src/modules/sealing/sealing-pass.service.js';
import { allTried } from '../support/all-tried.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { PostSink, type CaughtPost } from '../support/post-sink.js';
import { eventually } from '../support/eventually.js';
import { MailLog } from '../support/mail-log.js';
import { PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';

const CHANNELS = '/v1/admin/channels';
const CANARY = {
  title: 'Canarytitle',
  description: 'Canarydescription',
  externalReference: 'Canaryreference',
  affected: { estimate: 4711 },
};

describe('chat channels beside mail', () => {
  let app: RunningApp;
  let cases: Cases;
  let sink: PostSink;
  let paths = 0;
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin }, { clock: new StandingClock() });
    cases = new Cases(app);
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  beforeEach(async () => {
    for (const { id } of (await app.ask('admin', 'GET', CHANNELS)).body.items)
      await app.ask('admin', 'DELETE', `${CHANNELS}/${id}`);
  });

  /** A channel with a secret path of its own. */
  async function channel(body: Record<string, unknown> = {}): Promise<Resource & { path: string }> {
    const path = `/services/secret-${(paths += 1)}-abcdef`;
    const sent = {
      name: 'A room',
      format: 'slack',
      url: sink.origin + path,
      role: 'privacy_officer',
      ...body,
    };
    const answer = await app.ask('admin', 'POST', CHANNELS, sent);
    if (answer.status !== 201) throw new Error(answer.text);
    return Object.assign(answer.body, { path });
  }
  const settled = (id: string): Promise<void> => allTried(app, id);
  /** As if the time to try again had come. */
  const again = async (of: 'id' | 'channel_id', id: string): Promise<void> => {
    await app.sql(`update message set next_attempt_at = created_at where ${of} = $1`, [id]);
    await app.sql('notify message_queued');
  };
  const said = ({ body }: CaughtPost): string => JSON.stringify(body);
  /** The message to a channel in the log of the case. */
  const logged = async (incident: string, id: string): Promise<Resource[]> =>
    (await cases.list('privacy', incident, 'messages')).filter(
      (each) => (each['channel'] as { id: string } | null)?.id === id,
    );

  it('leave in the trail who added, changed, tried and removed them, and never the secret nor the name', async () => {
    const room = await channel({ name: 'Canaryroom' });
    const at = `${CHANNELS}/${room.id}`;
    await app.ask('admin', 'PATCH', at, { name: 'Canaryhall', language: 'fr' }, { 'if-match': '"1"' });
    await app.ask('admin', 'PATCH', at, { language: 'en' }, { 'if-match': '"1"' });
    await app.ask('admin', 'POST', `${at}/test`);
    await app.ask('admin', 'DELETE', at);
    await app.ask('admin', 'DELETE', at);
    const entries = await app.sql<{ type: string; changes: Resource }>(
      `select e.type, e.changes, split_part(p.email, '@', 1) as by
       from audit_entry e join person p on p.id = e.actor_id
       where e.changes ->> 'channel' = $1 order by e.id`,
      [room.id],
    );
    const address = `${new URL(sink.origin).host} …cdef`;
    const common = { channel: room.id, address };
    expect(entries).toEqual([
      {
        type: 'channel.added',
        by: 'admin',
        changes: { ...common, role: 'privacy_officer', format: 'slack' },
      },
      { type: 'channel.changed', by: 'admin', changes: { ...common, fields: ['language', 'name'] } },
      { type: 'channel.tested', by: 'admin', changes: { ...common, accepted: true, status: 200 } },
      { type: 'channel.removed', by: 'admin', changes: common },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Canary|secret-/);
  });

  it('hear what their office is sent, once for all who hold it, with reference, step, due time and link only', async () => {
    const privacy = await channel();
    const division = await channel({
      role: 'supervisor',
      division: 'public-health',
      language: 'fr',
      format: 'teams',
    });
    const parks = await channel({ role: 'supervisor', division: 'parks' });
    const filed = await cases.file({ division: 'public-health', ...CANARY });
    await cases.act('supervisor', filed.id, 'acknowledge');
    await cases.act('supervisor', filed.id, 'escalate', {});
    await sink.until(privacy.path, ({ length }) => length === 1);
    await sink.until(division.path, ({ length }) => length >= 3);
    await settled(filed.id);
    const [decide, ...more] = sink.at(privacy.path);
    expect(more).toEqual([]);
    expect(decide?.body['text']).toMatch(
      new RegExp(`^${filed.reference}: please decide by .+: breach or not$`),
    );
    expect(said(decide as CaughtPost)).toContain(
      `https://breach.city.example/v1/incidents/${filed.reference}`,
    );
    const french = sink.at(division.path).map(said);
    expect(french.some((text) => text.includes('Veuillez accuser réception'))).toBe(true);
    expect(french.every((text) => text.includes(filed.reference))).toBe(true);
    expect(sink.at(parks.path)).toEqual([]);
    expect(sink.posts.map(said).join('')).not.toMatch(/Canary|4711|Okafor|Nair/);
    const [message] = await logged(filed.id, privacy.id);
    expect(message).toMatchObject({
      state: 'sent',
      to: null,
      channel: { name: 'A room' },
      role: 'privacy_officer',
    });
    expect((await new MailLog(app, filed.reference).all()).length).toBeGreaterThan(5);
    expect(await cases.list('employee', filed.id, 'messages')).not.toContainEqual(
      expect.objectContaining({ to: null }),
    );
  });

  it('hear of what is overdue once, whatever the number of workers', async () => {
    const room = await channel({ role: 'supervisor', division: 'public-health', kinds: ['overdue'] });
    const filed = await cases.file({ division: 'public-health', ...CANARY });
    const time = new PassingTime(app);
    await time.until(filed.id, 'acknowledge', 1_000);
    await time.sweep(3);
    await sink.until(room.path, ({ length }) => length > 0);
    await settled(filed.id);
    const rows = await app.sql('select kind, step_key from message where channel_id = $1', [room.id]);
    expect(rows).toHaveLength(sink.at(room.path).length);
    const levels = (await time.sent(filed.id, 'acknowledge')).filter((each) => each.startsWith('escalation'));
    expect(levels).toHaveLength(1);
    expect(rows.filter(({ step_key: key }) => key === 'acknowledge')).toEqual([
      { kind: 'overdue', step_key: 'acknowledge' },
    ]);
  });

  it('hear nothing of a case that one of their readers must not know of, though the others are told by mail', async () => {
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'privacy2@example.org', name: 'Nadia Roy', division: 'city' },
      roles: [{ role: 'privacy_officer' }],
    });
    const privacy = await channel();
    const hr = await channel({ role: 'human_resources' });
    const filed = await cases.file({ division: 'public-health', implicated: ['privacy2@example.org'] });
    await cases.act('supervisor', filed.id, 'acknowledge');
    await cases.act('supervisor', filed.id, 'escalate', {});
    await sink.until(hr.path, ({ length }) => length > 0);
    await settled(filed.id);
    expect(await logged(filed.id, privacy.id)).toEqual([]);
    expect(sink.at(privacy.path)).toEqual([]);
    const mails = await new MailLog(app, filed.reference).all();
    expect(mails.some(({ to }) => to.includes('privacy@example.org'))).toBe(true);
    expect(mails.some(({ to }) => to.includes('privacy2@example.org'))).toBe(false);
  });

  it('hear nothing once a reader turns out to be implicated while the message waits', async () => {
    const room = await channel();
    sink.answers.set(room.path, (_, response) => response.writeHead(500).end());
    const filed = await cases.at('acknowledged');
    await cases.act('supervisor', filed.id, 'escalate', {});
    await sink.until(room.path, ({ length }) => length === 1);
    await settled(filed.id);
    await app.sql(
      `insert into participant (incident_id, person_id, tie, added_at)
       select $1, id, 'implicated', now() from person where email = 'privacy2@example.org'`,
      [filed.id],
    );
    await again('channel_id', room.id);
    const [message] = await eventually(
      () => logged(filed.id, room.id),
      ([each]) => each?.['state'] === 'failed',
    );
    expect(message).toMatchObject({
      lastError: 'the channel was removed, or one of its readers may not be told',
      attempts: 2,
    });
    expect(sink.at(room.path)).toHaveLength(1);
  });

  it.each([
    [404, 'no_service', 'HTTP 404 no_service'],
    [410, 'channel_is_archived', 'HTTP 410 channel_is_archived'],
    [302, '', 'HTTP 302'],
  ])(
    'that answer %i make a dead letter, which is queued again and keeps its place in the log',
    async (status, text, reason) => {
      const room = await channel();
      sink.answers.set(room.path, (_, response) =>
        response.writeHead(status, { location: '/inside' }).end(text),
      );
      const filed = await cases.at('escalated');
      const [failed] = await eventually(
        () => logged(filed.id, room.id),
        ([each]) => each?.['state'] === 'failed',
      );
      expect(failed).toMatchObject({ attempts: 1, unclearTries: 0, lastError: reason });
      expect(sink.at('/inside')).toEqual([]);
      const dead = (await app.ask('admin', 'GET', '/v1/messages?state=failed&limit=100')).body.items;
      expect(dead).toContainEqual(
        expect.objectContaining({
          id: failed?.id,
          reference: null,
          to: null,
          channel: { id: room.id, name: 'A room' },
          reason,
        }),
      );
      sink.answers.delete(room.path);
      expect((await app.ask('admin', 'POST', `/v1/messages/${failed?.id}/retry`)).status).toBe(200);
      await eventually(
        () => logged(filed.id, room.id),
        ([each]) => each?.['state'] === 'sent',
      );
      expect(sink.at(room.path)).toHaveLength(2);
    },
  );

  it.each([
    ['500', { status: 500 }, { lastError: 'HTTP 500', unclearTries: 0 }, 0],
    [
      '429 with Retry-After',
      { status: 429, 'retry-after': '600' },
      { lastError: 'HTTP 429', unclearTries: 0 },
      599,
    ],
    ['nothing', {}, { lastError: 'ECONNRESET; it may have arrived', unclearTries: 1 }, 0],
  ] as const)(
    'that answer %s are tried again',
    async (_, { status, ...headers }: { status?: number }, expected, wait) => {
      const room = await channel();
      sink.answers.set(room.path, (request, response) =>
        status === undefined ? request.socket.destroy() : response.writeHead(status, headers).end(),
      );
      const filed = await cases.at('escalated');
      const [waiting] = await eventually(
        () => logged(filed.id, room.id),
        ([each]) => each?.['lastError'] !== null && each !== undefined,
      );
      expect(waiting).toMatchObject({ state: 'queued', ...expected });
      const [row] = await app.sql<{ left: number }>(
        'select extract(epoch from next_attempt_at - created_at)::float as left from message where id = $1',
        [waiting?.id],
      );
      expect(row?.left).toBeGreaterThanOrEqual(wait);
      sink.answers.delete(room.path);
      await again('id', String(waiting?.id));
      await eventually(
        () => logged(filed.id, room.id),
        ([each]) => each?.['state'] === 'sent' && each['unclearTries'] === expected.unclearTries,
      );
    },
  );

  it('that were removed get nothing of what waits, and stay in the log', async () => {
    const room = await channel();
    sink.answers.set(room.path, (_, response) => response.writeHead(503).end());
    const filed = await cases.at('escalated');
    await sink.until(room.path, ({ length }) => length === 1);
    await settled(filed.id);
    expect((await app.ask('admin', 'DELETE', `${CHANNELS}/${room.id}`)).status).toBe(204);
    await again('channel_id', room.id);
    await eventually(
      () => logged(filed.id, room.id),
      ([each]) => each?.['state'] === 'failed' && (each['channel'] as { name: string }).name === 'A room',
    );
    expect(sink.at(room.path)).toHaveLength(1);
    expect(await app.sql('select url from channel where id = $1', [room.id])).toEqual([{ url: '' }]);
    expect((await app.ask('admin', 'DELETE', `${CHANNELS}/${room.id}`)).status).toBe(404);
  });

  it('say in a test exactly what the other side answered, with the address left out', async () => {
    const room = await channel({ format: 'teams', language: 'fr' });
    const test = () => app.ask('admin', 'POST', `${CHANNELS}/${room.id}/test`);
    expect((await test()).body).toEqual({ accepted: true, status: 200, said: 'ok', failure: null });
    expect(said(sink.at(room.path)[0] as CaughtPost)).toContain(
      'Ceci est un essai. Vous n’avez rien à faire.',
    );
    sink.answers.set(room.path, (request, response) =>
      response.writeHead(404).end(`Cannot POST ${request.url ?? ''}\n${'x'.repeat(600)}`),
    );
    const { body } = await test();
    expect(body).toMatchObject({ accepted: false, status: 404, failure: 'HTTP 404' });
    expect(body['said']).toMatch(/^Cannot POST …\nx{400,}$/);
    sink.answers.set(room.path, (request) => request.socket.destroy());
    expect((await test()).body).toEqual({
      ...{ accepted: false, status: null, said: '', failure: 'ECONNRESET; it may have arrived' },
    });
    for (let tries = 3; tries < 10; tries += 1) await test();
    expect(await test()).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
  });

  it('are listed and changed without the address, which is never shown nor logged', async () => {
    const room = await channel();
    const [listed] = (await app.ask('admin', 'GET', CHANNELS)).body.items;
    expect(listed).toEqual({
      ...{
        id: room.id,
        name: 'A room',
        format: 'slack',
        url: `${new URL(sink.origin).host} …cdef`,
        version: 1,
      },
      ...{ role: 'privacy_officer', division: null, kinds: null, language: 'en' },
    });
    const patch = (body: object, version: number) =>
      app.ask('admin', 'PATCH', `${CHANNELS}/${room.id}`, body, { 'if-match': `"${version}"` });
    expect(await patch({ role: 'supervisor', division: 'parks', kinds: ['overdue'] }, 1)).toMatchObject({
      status: 200,
      body: { role: 'supervisor', division: 'parks', kinds: ['overdue'], version: 2 },
    });
    expect(await patch({ name: 'x' }, 1)).toMatchObject({ status: 412 });
    expect((await patch({ role: 'legal' }, 2)).body).toMatchObject({
      role: 'legal',
      division: null,
      version: 3,
    });
    expect((await patch({ role: 'supervisor' }, 3)).body.errors).toMatchObject([{ pointer: '/division' }]);
    expect((await app.ask('admin', 'PATCH', `${CHANNELS}/${room.id}`, { name: 'x' })).status).toBe(428);
    expect(app.lines.join('')).not.toMatch(/services\/secret|abcdef/);
  });

  it('have addresses that are sealed, also those that an earlier version left in the open', async () => {
    const room = await channel();
    const stored = async (): Promise<string> =>
      (await app.sql<{ url: string }>('select url from channel where id = $1', [room.id]))[0]?.url ?? '';
    expect(await stored()).toMatch(/^sealed:/);
    await app.sql('update channel set url = $2 where id = $1', [room.id, sink.origin + room.path]);
    const escalated = async (): Promise<void> => {
      const said = sink.at(room.path).length;
      await cases.at('escalated');
      await eventually(
        () => sink.at(room.path).length,
        (count) => count > said,
      );
    };
    await escalated();
    const pass = app.app.get(SealingPass, { strict: false });
    expect(await pass.hasOpen()).toBe(true);
    expect(await pass.run('open')).toBe(1);
    expect([await pass.hasOpen(), /^sealed:/.test(await stored())]).toEqual([false, true]);
    await escalated();
    const shown = (await app.ask('admin', 'GET', CHANNELS)).body.items[0]?.['url'];
    expect(shown).toBe(`${new URL(sink.origin).host} …cdef`);
  });

  it.each([
    [{ url: 'http://hooks.slack.com/services/T0/B0/XX' }, '/url', 'The address must begin with https://.'],
    [{ url: 'https://hooks.slack.com:444/x' }, '/url', 'The address must not name a port.'],
    ...[
      '127.0.0.1',
      '2130706433',
      '10.1.2.3',
      '169.254.169.254',
      '[::1]',
      '[::ffff:a00:1]',
      'localhost.',
    ].map((host): [object, string, string] => [
      { url: `https://${host}/x` },
      '/url',
      'The address is private.',
    ]),
    [
      { url: 'https://user:secret@hooks.slack.com/x' },
      '/url',
      'The address must not hold a user or a password.',
    ],
    [{ url: 'nowhere' }, '/url', 'The address must be an address.'],
    [{ role: 'employee' }, '/role', expect.stringContaining('Choose one of')],
    [{ role: 'supervisor' }, '/division', 'Name the division of supervisors, and of nobody else.'],
    [{ division: 'parks' }, '/division', 'Name the division of supervisors, and of nobody else.'],
    [{ role: 'supervisor', division: 'moon' }, '/division', 'There is no division with this key.'],
    [{ kinds: ['secret'] }, '/kinds', expect.stringContaining('Choose from')],
    [{ format: 'irc' }, '/format', expect.stringContaining('Choose one of')],
  ])('%j are refused', async (change, pointer, message) => {
    const body = {
      name: 'A',
      format: 'slack',
      url: 'https://hooks.slack.com/services/T',
      role: 'legal',
      ...change,
    };
    const answer = await app.ask('admin', 'POST', CHANNELS, body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, message }] } });
    expect(answer.text).not.toContain('secret@');
  });

  it.each(['employee', 'supervisor', 'hr', 'privacy', 'auditor'])('are not %s’s to keep', async (account) => {
    const id = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
    const asked = [
      ...(['GET', 'POST'] as const).map((method) => [method, ''] as const),
      ...[['DELETE', `/${id}`] as const, ['POST', `/${id}/test`] as const],
    ];
    for (const [method, path] of asked) {
      const body =
        method === 'POST' && path === ''
          ? { name: 'A', format: 'slack', url: 'https://a.example/x', role: 'legal' }
          : undefined;
      expect((await app.ask(account, method, CHANNELS + path, body)).body.code).toBe('not_allowed');
    }
  });
});
