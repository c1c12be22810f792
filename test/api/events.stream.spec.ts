import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { StreamsService } from '../../src/modules/events/streams.service.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { EventStream } from '../support/event-stream.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const STREAM = '/v1/events/stream';

describe('a stream of what happens', () => {
  let app: RunningApp;
  let cases: Cases;
  let systems: Systems;
  const opened: EventStream[] = [];
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    systems = new Systems(app);
  });
  afterEach(async () => {
    for (const stream of opened.splice(0)) stream.close();
    await eventually(count, (streams) => streams === 0);
  });
  afterAll(() => app.stop());

  const count = (): number => app.app.get(StreamsService, { strict: false }).count;
  async function listen(headers: Record<string, string>, query = '', url = app.url): Promise<EventStream> {
    const stream = await EventStream.open(`${url}${STREAM}${query}`, headers);
    opened.push(stream);
    return stream;
  }
  const as = async (account: string, more: Record<string, string> = {}): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await app.token(account)}`,
    ...more,
  });
  /** It says so once it has looked for the first time. */
  const ready = (stream: EventStream): Promise<void> => stream.until(({ lastId }) => lastId !== '');
  const typesOf = ({ events }: EventStream): string[] => events.map(({ type }) => type);

  it('tells it as it happens, from now on, as far as each may know', async () => {
    await cases.file();
    const [privacy, employee, stranger] = [
      await listen(await as('privacy'), '?types=incident.reported,step.completed'),
      await listen(await as('employee')),
      await listen(await as('it')),
    ];
    await Promise.all([privacy, employee, stranger].map(ready));
    const kase = await cases.at('escalated');
    await cases.act('supervisor', kase.id, 'steps/contain/complete', { note: 'Canarynote' });
    await privacy.until(({ events }) => events.length === 2);
    expect(typesOf(privacy)).toEqual(['incident.reported', 'step.completed']);
    await employee.until((stream) => typesOf(stream).includes('incident.escalated'));
    expect(typesOf(employee)).not.toContain('step.completed');
    expect(stranger.events).toEqual([]);
    expect(JSON.stringify(privacy.events)).not.toContain('Canary');
    expect(privacy.response.headers).toMatchObject({
      ...{ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    });
  });

  it('goes on after the last id, with the same events as the list', async () => {
    const first = await listen(await as('privacy'));
    await ready(first);
    const one = await cases.file();
    await first.until(({ events }) => events.length > 0);
    const last = String(first.events[0]?.id);
    first.close();
    const two = await cases.file();
    const again = await listen(await as('privacy', { 'last-event-id': last }), '?types=incident.reported');
    await again.until(({ events }) => events.length > 0);
    expect(again.events.map(({ data }) => data.incident.id)).toEqual([two.id]);
    const { body } = await app.ask('privacy', 'GET', `/v1/events?after=${last}&types=incident.reported`);
    expect(body.items).toEqual(again.events.map(({ data }) => data));
    expect(first.events[0]?.data.incident.id).toBe(one.id);
  });

  it('ends at once when the key is revoked', async () => {
    const key = await systems.add({ scopes: ['events:read', 'events:all'] });
    const stream = await listen({ 'x-api-key': key.key });
    await ready(stream);
    await cases.file();
    await stream.until(({ events }) => events.length > 0);
    await app.ask('admin', 'DELETE', `/v1/api-keys/${key.id}`);
    await stream.until(({ isOver }) => isOver);
    expect(stream.events).not.toEqual([]);
  });

  it('ends at once when the sign-in ends', async () => {
    const { body } = await app.ask(null, 'POST', '/v1/auth/token', {
      ...{ email: 'privacy@example.org', password: 'breach-trial' },
    });
    const signIn = body as Resource & { accessToken: string; refreshToken: string };
    const stream = await listen({ authorization: `Bearer ${signIn.accessToken}` });
    await ready(stream);
    await app.ask(null, 'POST', '/v1/auth/revoke', { refreshToken: signIn.refreshToken });
    await stream.until(({ isOver }) => isOver);
    expect(await app.ask('privacy', 'GET', '/v1/me')).toMatchObject({ status: 200 });
  });

  it('tells nothing more of a case from the moment on that it is kept from whoever listens', async () => {
    const stream = await listen(await as('communications'));
    await ready(stream);
    const kase = await cases.at('escalated');
    await stream.until((told) => typesOf(told).includes('incident.escalated'));
    await app.sql(
      `insert into participant (incident_id, person_id, tie, added_at)
       select $1, id, 'conflicted', now() from person where email = 'communications@example.org'`,
      [kase.id],
    );
    const heard = stream.events.length;
    await cases.act('privacy', kase.id, 'confirm', { reason: 'A stranger read it.' });
    const other = await cases.at('escalated');
    await stream.until(({ events }) => events.some(({ data }) => data.incident.id === other.id));
    expect(stream.events.slice(heard).filter(({ data }) => data.incident.id === kase.id)).toEqual([]);
  });

  it('is open five times for each caller', async () => {
    const headers = await as('hr');
    for (let nth = 0; nth < 5; nth += 1) await ready(await listen(headers));
    const sixth = await listen(headers);
    expect(sixth.response.statusCode).toBe(429);
    expect(sixth.response.headers['retry-after']).toBe('5');
    expect((await listen(await as('privacy'))).response.statusCode).toBe(200);
  });

  it.each([
    ['without the Accept of a stream', { accept: 'application/json' }, '', 406],
    ['from no cursor', { 'last-event-id': 'nonsense' }, '', 400],
    ['for no type', {}, '?types=nonsense', 400],
    ['for nobody', { authorization: 'Bearer nonsense' }, '', 401],
  ])('is not opened %s', async (_, headers: Record<string, string>, query, status) => {
    const stream = await listen({ ...(await as('privacy')), ...headers }, query);
    expect([stream.response.statusCode, count()]).toEqual([status, 0]);
  });

  it('is not begun by HEAD', async () => {
    const headers = await as('privacy', { accept: 'text/event-stream' });
    const { status } = await fetch(app.url + STREAM, { method: 'HEAD', headers });
    expect([status, count()]).toEqual([200, 0]);
  });

  it('ends when the process does, without waiting for those who listen', async () => {
    const other = await RunningApp.start({ PROCESS: 'http' }, { database: app.database });
    const stream = await listen(await as('privacy'), '', other.url);
    await ready(stream);
    await other.stop();
    await stream.until(({ isOver }) => isOver);
    expect(stream.events).toEqual([]);
  });
});
