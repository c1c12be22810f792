import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { Hooks } from '../support/hooks.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const PARENT = `00-${TRACE}-${SPAN}-01`;
const REPORT = { title: 'A letter', discoveredAt: '2026-11-20T14:05:00-05:00', division: 'public-health' };

interface Line extends Record<string, unknown> {
  msg: string;
  traceparent?: string;
}

describe('the trace of a request', () => {
  let app: RunningApp;
  let sink: PostSink;
  let hooks: Hooks;
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin }, { clock: new StandingClock() });
    hooks = new Hooks(app, sink);
    await app.token('employee');
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  beforeEach(async () => {
    await hooks.removeAll();
    app.mail.refusalOf = () => null;
    app.lines.length = 0;
  });

  const lines = (about: RegExp): Line[] =>
    app.lines.map((line) => JSON.parse(line) as Line).filter(({ msg }) => about.test(msg));
  const until = (about: RegExp): Promise<Line[]> =>
    eventually(
      () => lines(about),
      ({ length }) => length > 0,
    );
  const report = (headers: Record<string, string>): Promise<{ body: Resource }> =>
    app.ask('employee', 'POST', '/v1/incidents', REPORT, headers);
  const spansOf = (traceparents: readonly (string | undefined)[]): (string | undefined)[] =>
    traceparents.map((each) => new RegExp(`^00-${TRACE}-([0-9a-f]{16})-01$`).exec(each ?? '')?.[1]);

  it('goes along to its log line, its messages, what becomes of them, and the calls of webhooks', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    const { body } = await report({ traceparent: PARENT, 'x-request-id': 'a-request-of-ours' });
    const [called] = await sink.until(receiver.path, ({ length }) => length === 1);
    const about = new RegExp(`^Message .* about ${body.reference} sent`);
    const messages = await eventually(
      () => lines(about),
      ({ length }) => length >= 2,
    );
    const deliveries = await until(/^Webhook delivery .* sent$/);
    const request = lines(/^request completed$/).find(({ requestId }) => requestId === 'a-request-of-ours');
    const spans = spansOf([
      ...[request, ...messages, ...deliveries].map((line) => line?.traceparent),
      called?.headers['traceparent'],
    ]);
    expect(spans).not.toContain(undefined);
    // Each has a span of its own, but for the call and its line.
    expect(new Set(spans).size).toBe(spans.length - 1);
    expect(spans).not.toContain(SPAN);
    const entries = await app.sql<{ request_id: string; trace: string }>(
      'select distinct request_id, trace from audit_entry where chain = $1',
      [body.id],
    );
    expect(entries).toEqual([{ request_id: 'a-request-of-ours', trace: request?.traceparent }]);
  });

  it('goes along to each try, and to what an action sets off', async () => {
    const receiver = await hooks.add({ types: ['incident.acknowledged'] });
    sink.answers.set(receiver.path, (_, response) => response.writeHead(500).end());
    app.mail.refusalOf = () => 451;
    const cases = new Cases(app);
    const { id } = await cases.file();
    const etag = (await app.ask('supervisor', 'GET', `/v1/incidents/${id}`)).headers.get('etag') ?? '';
    const headers = { traceparent: PARENT, 'if-match': etag };
    const acted = await app.ask('supervisor', 'POST', `/v1/incidents/${id}/acknowledge`, {}, headers);
    expect(acted.status).toBe(200);
    await hooks.tried(receiver, 1);
    await hooks.again(receiver);
    const calls = await sink.until(receiver.path, ({ length }) => length === 2);
    const [first, second] = spansOf(calls.map((each) => each.headers['traceparent']));
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(second);
    const failed = await until(/^Webhook delivery .* HTTP 500/);
    expect(spansOf(failed.map((line) => line.traceparent))).not.toContain(undefined);
  });

  it.each([
    ['none', {}],
    ['one that is none', { traceparent: '00-0-0-00' }],
    ['one of a version to come', { traceparent: `ff-${TRACE}-${SPAN}-01` }],
  ])('begins anew where a request brings %s, and holds together all the same', async (_, headers) => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    const { body } = await report({ ...headers, 'x-request-id': 'another-request' });
    const [called] = await sink.until(receiver.path, ({ length }) => length === 1);
    const [message] = await until(new RegExp(`^Message .* about ${body.reference} sent`));
    const traces = [called?.headers['traceparent'], message?.traceparent].map((each) => each?.split('-')[1]);
    expect(traces[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(traces[1]).toBe(traces[0]);
    expect(traces[0]).not.toBe(TRACE);
  });
});
