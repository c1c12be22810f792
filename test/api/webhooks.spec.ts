import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { Hooks, typesOf } from '../support/hooks.js';
import { PostSink, type CaughtPost } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';
import { Systems } from '../support/systems.js';

const HOOKS = '/v1/webhooks';
const CANARY = { title: 'Canarytitle', description: 'Canarydescription', affected: { estimate: 4711 } };

describe('other systems that are called', () => {
  let app: RunningApp;
  let cases: Cases;
  let systems: Systems;
  let sink: PostSink;
  let hooks: Hooks;
  const clock = new StandingClock();
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin }, { clock });
    cases = new Cases(app);
    systems = new Systems(app);
    hooks = new Hooks(app, sink);
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  beforeEach(() => hooks.removeAll());

  const verified = ({ text, headers }: CaughtPost, { secret }: { secret: string }): unknown =>
    new Webhook(secret).verify(text, headers);

  it('hear it signed by Standard Webhooks, in order, thin, with the ids of the list of events', async () => {
    const receiver = await hooks.add();
    const kase = await cases.at('confirmed', CANARY);
    const came = await sink.until(receiver.path, (posts) => typesOf(posts).includes('incident.confirmed'));
    for (const each of came) verified(each, receiver);
    expect(typesOf(came).filter((type) => type.startsWith('incident.'))).toEqual(
      ['reported', 'acknowledged', 'escalated', 'confirmed'].map((what) => `incident.${what}`),
    );
    const { items } = (await app.ask('privacy', 'GET', `/v1/events?incident=${kase.id}&limit=200`)).body;
    const ids = came.map(({ headers }) => headers['webhook-id'] ?? '');
    expect(items.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
    expect(came[0]?.body).toMatchObject({
      timestamp: items[0]?.['at'],
      data: {
        incident: { id: kase.id, reference: kase.reference, drill: false },
        ...{ state: { before: null, after: 'reported' }, outOfOrder: false },
      },
    });
    const sequence = came.map(({ body }) => Number(body.data['sequence']));
    expect(sequence).toEqual([...sequence].sort((one, other) => one - other));
    expect(JSON.stringify(came)).not.toMatch(/canary|4711|okafor|nair|stranger|example\.org/i);
  });

  it('hear it as CloudEvents, of the types that they asked for alone', async () => {
    const receiver = await hooks.add({ format: 'cloudevents', types: ['incident.escalated'] });
    const kase = await cases.at('escalated');
    const [came] = await sink.until(receiver.path, ({ length }) => length > 0);
    verified(came as CaughtPost, receiver);
    expect(came?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(came?.body).toMatchObject({
      ...{ specversion: '1.0', id: came?.headers['webhook-id'], type: 'incident.escalated' },
      ...{ source: 'https://breach.city.example/v1/events', subject: kase.reference },
      data: { state: { before: 'acknowledged', after: 'escalated' } },
    });
    expect(sink.at(receiver.path)).toHaveLength(1);
  });

  it.each([
    [
      '500',
      (_: unknown, response: { writeHead: (status: number) => { end: () => void } }) =>
        response.writeHead(500).end(),
      'HTTP 500',
    ],
    [
      'a redirection inside',
      (_: unknown, response: { writeHead: (status: number, headers: object) => { end: () => void } }) =>
        response.writeHead(302, { location: `${sink.origin}/inside` }).end(),
      'HTTP 302',
    ],
    ['nothing', (request: { socket: { destroy: () => void } }) => request.socket.destroy(), 'ECONNRESET'],
  ] as const)(
    'are called again after %s, under the same id, at a time of its own',
    async (_, answer, reason) => {
      const receiver = await hooks.add({ types: ['incident.reported'] });
      sink.answers.set(receiver.path, answer as never);
      await cases.file();
      const [row] = await hooks.tried(receiver, 1);
      expect(row).toMatchObject({ state: 'queued', reason });
      expect(Number(row?.['next_attempt_at']) - Number(row?.['created_at'])).toBeGreaterThan(4_000);
      expect(sink.at('/inside')).toEqual([]);
      sink.answers.delete(receiver.path);
      clock.putForward(1_000);
      await hooks.again(receiver);
      const [first, second] = await sink.until(receiver.path, ({ length }) => length === 2);
      expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      expect(second?.text).toBe(first?.text);
      expect(Number(second?.headers['webhook-timestamp'])).toBeGreaterThan(
        Number(first?.headers['webhook-timestamp']),
      );
      verified(second as CaughtPost, receiver);
      await eventually(
        () => hooks.deliveries(receiver),
        ([each]) => each?.['state'] === 'sent' && Number(each['status']) === 200,
      );
    },
  );

  it('hear of an incident in order: a later event waits for the earlier one, those of others do not', async () => {
    const receiver = await hooks.add({ types: ['incident.reported', 'incident.acknowledged'] });
    let isShut = true;
    sink.answers.set(receiver.path, (_, response) => response.writeHead(isShut ? 503 : 200).end());
    const kase = await cases.at('acknowledged');
    await eventually(
      () => hooks.tried(receiver, 1),
      ({ length }) => length === 2,
    );
    isShut = false;
    const other = await cases.file();
    await sink.until(receiver.path, ({ length }) => length === 2);
    expect((await hooks.deliveries(receiver)).map(({ attempts }) => attempts)).toEqual([1, 0, 1]);
    await hooks.again(receiver);
    const came = await sink.until(receiver.path, ({ length }) => length === 4);
    const about = (id: string): string[] =>
      typesOf(came.filter(({ body }) => (body.data['incident'] as Resource).id === id));
    expect(about(kase.id)).toEqual(['incident.reported', 'incident.reported', 'incident.acknowledged']);
    expect(about(other.id)).toEqual(['incident.reported']);
  });

  it('are not told of a case that was kept from them while the call waited', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    sink.answers.set(receiver.path, (_, response) => response.writeHead(500).end());
    const kase = await cases.file();
    await hooks.tried(receiver, 1);
    await app.sql(
      `insert into participant (incident_id, person_id, tie, added_at)
       select $1, id, 'conflicted', now() from person where email = 'admin@example.org'`,
      [kase.id],
    );
    await hooks.again(receiver);
    const [row] = await hooks.tried(receiver, 2);
    expect(row).toMatchObject({ state: 'withheld' });
    expect(sink.at(receiver.path)).toHaveLength(1);
    expect(await hooks.deliveries(receiver)).toEqual([]);
  });

  it('do not hear what is kept from whoever made their key or gave their address', async () => {
    const me = (await app.ask('nurse', 'GET', '/v1/me')).body;
    const become = (roles: object[]): ReturnType<RunningApp['ask']> =>
      app.ask('admin', 'PATCH', `/v1/people/${me.id}`, { roles }, { 'if-match': '*' });
    await become([{ role: 'administrator' }]);
    const key = await systems.add({ scopes: ['events:read', 'events:all', 'webhooks'] });
    const hook = (path: string): object => ({ name: 'SIEM', url: sink.origin + path, key: key.id });
    const own = await app.ask('admin', 'POST', HOOKS, hook('/hooks/given'));
    const bare = await app.ask('admin', 'POST', HOOKS, { ...hook('/hooks/bare'), key: null });
    for (const { body } of [own, bare]) {
      const moved = { url: `${sink.origin}/hooks/moved-${body.id}` };
      const answer = await app.ask('nurse', 'PATCH', `${HOOKS}/${body.id}`, moved, { 'if-match': '*' });
      expect(answer.status).toBe(200);
      const renamed = { name: 'Renamed' };
      await app.ask('admin', 'PATCH', `${HOOKS}/${body.id}`, renamed, { 'if-match': '*' });
    }
    for (const account of ['admin', 'nurse']) await cases.file({ implicated: [`${account}@example.org`] });
    const open = await cases.file();
    for (const { body } of [own, bare]) {
      const came = await sink.until(`/hooks/moved-${body.id}`, ({ length }) => length > 0);
      const heard = came.map((each) => (each.body.data['incident'] as Resource).id);
      expect(new Set(heard)).toEqual(new Set([open.id]));
      await app.ask('admin', 'DELETE', `${HOOKS}/${body.id}`);
    }
    await become([]);
  });

  it('hear as a system what it filed, and stop when its key is revoked', async () => {
    const key = await systems.add({ scopes: ['incidents:report', 'webhooks'] });
    const path = '/hooks/system';
    const own = await systems.ask(key, 'POST', HOOKS, { name: 'SIEM', url: sink.origin + path });
    expect(own.status).toBe(201);
    await hooks.add();
    expect((await systems.ask(key as never, 'GET', HOOKS)).body.items.map(({ id }) => id)).toEqual([
      own.body.id,
    ]);
    await cases.at('acknowledged');
    const filed = (await systems.report(key)).body;
    const came = await sink.until(path, ({ length }) => length === 3);
    expect(came.every(({ body }) => (body.data['incident'] as Resource).id === filed.id)).toBe(true);
    const other = await systems.add({ scopes: ['webhooks'] });
    expect((await systems.ask(other as never, 'GET', `${HOOKS}/${own.body.id}`)).status).toBe(404);
    await app.ask('admin', 'DELETE', `/v1/api-keys/${key.id}`);
    const heard = sink.at(path).length;
    const last = await hooks.add({ types: ['incident.acknowledged'] });
    await cases.act('supervisor', filed.id, 'acknowledge');
    await sink.until(last.path, ({ length }) => length > 0);
    expect(sink.at(path)).toHaveLength(heard);
    // The older webhook is looked after first: nothing was even queued for it.
    const queued = await app.sql('select from webhook_delivery where webhook_id = $1', [own.body.id]);
    expect(queued).toHaveLength(heard);
  });

  it('are signed for with both secrets while a rotation overlaps, and the secret is kept sealed', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    const overlapUntil = new Date(Date.now() + 3_600_000).toISOString();
    const rotated = await app.ask(
      'admin',
      'POST',
      `${HOOKS}/${receiver.id}/rotate`,
      { overlapUntil },
      { 'if-match': '"1"' },
    );
    const secret = String(rotated.body['secret']);
    expect(secret).not.toBe(receiver.secret);
    await app.ask('admin', 'POST', `${HOOKS}/${receiver.id}/test`);
    const [both] = await sink.until(receiver.path, ({ length }) => length === 1);
    verified(both as CaughtPost, receiver);
    verified(both as CaughtPost, { secret });
    expect(typesOf([both as CaughtPost])).toEqual(['webhook.test']);
    await app.ask('admin', 'POST', `${HOOKS}/${receiver.id}/rotate`, {}, { 'if-match': '"2"' });
    await eventually(
      () => hooks.deliveries(receiver),
      ([each]) => each?.['state'] === 'sent',
    );
    await app.ask('admin', 'POST', `${HOOKS}/${receiver.id}/test`);
    const [, none] = await sink.until(receiver.path, ({ length }) => length === 2);
    expect(() => verified(none as CaughtPost, receiver)).toThrow();
    const kept = await app.sql('select to_jsonb(w) as row from webhook w');
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(secret).toString('hex'));
    expect((await app.ask('admin', 'GET', `${HOOKS}/${receiver.id}`)).text).not.toContain('whsec_');
  });

  it('hear it again when asked to, and since a time, under the same ids', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    const since = new Date(clock.now().getTime() - 1_000).toISOString();
    await cases.file();
    const [first] = await sink.until(receiver.path, ({ length }) => length === 1);
    const [sent] = await eventually(
      () => hooks.deliveries(receiver),
      ([each]) => each?.['state'] === 'sent',
    );
    const path = `${HOOKS}/${receiver.id}/deliveries/${String(sent?.id)}/redeliver`;
    expect((await app.ask('admin', 'POST', path)).status).toBe(202);
    const [, second] = await sink.until(receiver.path, ({ length }) => length === 2);
    await eventually(
      () => hooks.deliveries(receiver),
      ([each]) => each?.['state'] === 'sent',
    );
    expect((await app.ask('admin', 'POST', `${HOOKS}/${receiver.id}/replay`, { since })).status).toBe(204);
    await sink.until(receiver.path, (posts) => posts.filter(({ text }) => text === first?.text).length === 3);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  });

  it.each([
    ['http://example.com/hook'],
    ['https://user@example.com/hook'],
    ['https://example.com:8443/hook'],
    ['ftp://example.com/hook'],
    ['nonsense'],
    ['https://169.254.169.254/latest'],
    ['https://localhost/hook'],
  ])('are not at %s', async (url) => {
    const answer = await app.ask('admin', 'POST', HOOKS, { name: 'Nowhere', url });
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });

  it.each([['https://169.254.169.254/latest'], ['https://localhost/hook']])(
    'are never found inside: %s',
    async (url) => {
      const receiver = await hooks.add({ url: 'https://example.com/hook' });
      await app.sql('update webhook set url = $2 where id = $1', [receiver.id, url]);
      await app.ask('admin', 'POST', `${HOOKS}/${receiver.id}/test`);
      const [row] = await hooks.tried(receiver, 1);
      expect(row).toMatchObject({ state: 'queued', reason: 'the address is private' });
    },
  );

  it('are kept by administrators alone among people', async () => {
    for (const account of ['privacy', 'employee', 'hr'])
      expect((await app.ask(account, 'GET', HOOKS)).status).toBe(403);
  });
});
