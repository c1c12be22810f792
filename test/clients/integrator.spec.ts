import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac, randomUUID } from 'node:crypto';
import { BreachTracker, listen } from '../../clients/typescript/src/index.js';
import { PostSink, type CaughtPost } from '../support/post-sink.js';
import { ServerProcess } from '../support/server-process.js';
import { Integrator, type As, type Resource } from './integrator.js';

const ENOUGH = 180_000;
const password = 'breach-trial';
const REPORTS = 12;
const SCOPES = ['incidents:report', 'incidents:read', 'events:read', 'webhooks'];
const MOVES = ['incident.reported', 'incident.acknowledged'];
const expiresAt = '2027-06-01T00:00:00Z';

let server: ServerProcess;
let sink: PostSink;
beforeAll(async () => {
  sink = await PostSink.start();
  server = await ServerProcess.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin });
}, ENOUGH);
afterAll(async () => {
  await server.stop();
  await sink.stop();
});

const reports = (name: string) =>
  Array.from({ length: REPORTS }, (_, nth) => ({
    title: `Unusual download ${nth}`,
    discoveredAt: '2026-11-20T14:05:00-05:00',
    division: 'public-health',
    externalReference: `${name}-${nth}`,
  }));
const acknowledged = (hooks: readonly CaughtPost[]): number =>
  new Set(hooks.filter(({ body }) => body.type === 'incident.acknowledged').map(idOf)).size;
const idOf = ({ headers }: CaughtPost): string => headers['webhook-id'] ?? '';

describe('a program written only from /openapi.json and the docs', () => {
  let program: Integrator;
  let system: As;
  let secret: string;
  let filed: Resource[];
  let supervisor: As;

  it('is let in, and asks to be called', async () => {
    program = await Integrator.read(server.url);
    const admin = await program.signIn('admin@example.org', password);
    const body = { name: 'SIEM', owner: 'it@example.org', scopes: SCOPES, expiresAt };
    system = { apiKey: String((await program.call('ApiKeys.add', { as: admin, body })).body['key']) };
    const hook = { name: 'Service desk', url: `${sink.origin}/hooks/program`, types: MOVES };
    secret = String((await program.call('Webhooks.add', { as: system, body: hook })).body['secret']);
    expect(secret).toMatch(/^whsec_/);
  });

  it(
    'files each report once, although the server is killed while it does',
    async () => {
      const sent = reports('program').map((body) => ({ as: system, body, key: randomUUID() }));
      const first = sent.map((each) => program.insist('Incidents.report', each));
      await Promise.any(first);
      await server.end('SIGKILL');
      await server.goOn();
      filed = (await Promise.all(first)).map(({ body }) => body);
      const again = await Promise.all(sent.map((each) => program.insist('Incidents.report', each)));
      expect(again.map(({ headers }) => headers.get('idempotency-replayed'))).toEqual(
        filed.map(() => 'true'),
      );
      expect(again.map(({ body }) => body)).toEqual(filed);
      const { items } = (await program.call('Incidents.page', { as: system, query: { limit: '200' } })).body;
      expect(items.map(({ reference }) => reference).sort()).toEqual(
        filed.map(({ reference }) => reference).sort(),
      );
    },
    ENOUGH,
  );

  it(
    'acts once, although the server is stopped while it does',
    async () => {
      supervisor = await program.signIn('supervisor@example.org', password);
      const acts = filed.map(({ reference }) => ({
        ...{ as: supervisor, path: { incident: reference }, key: randomUUID(), body: {} },
      }));
      const first = acts.map((each) => program.insist('Actions.acknowledge', each));
      await Promise.any(first);
      await server.end('SIGTERM');
      await server.goOn();
      const answers = await Promise.all(first);
      expect(answers.map(({ status, body }) => [status, body.status])).toEqual(
        filed.map(() => [200, 'acknowledged']),
      );
      const [one] = filed;
      const path = { incident: one?.reference ?? '' };
      const found = await program.call('Incidents.read', { as: system, path });
      expect(found.body.status).toBe('acknowledged');
      const unchanged = { 'if-none-match': found.headers.get('etag') ?? '' };
      const same = await program.call('Incidents.read', { as: system, path, headers: unchanged });
      expect(same.status).toBe(304);
      const early = await program.call('Actions.confirm', { as: supervisor, path, body: { reason: 'x' } });
      expect(early.body).toMatchObject({ status: 403, code: 'not_allowed' });
    },
    ENOUGH,
  );

  it(
    'is told of all of it by webhook and in the list of events, signed, in order, each under one id',
    async () => {
      const hooks = await sink.until('/hooks/program', (came) => acknowledged(came) === REPORTS);
      for (const { headers, text } of hooks) {
        const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
        const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
        const mine = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
        expect(headers['webhook-signature']?.split(' ')).toContain(mine);
      }
      const events: Resource[] = [];
      for (let after: string | null = ''; after !== null;) {
        const query = { limit: '5', types: MOVES.join(), ...(after !== '' && { after }) };
        const { body } = await program.call('Events.list', { as: system, query });
        events.push(...body.items);
        after = body['hasMore'] === true ? body.nextCursor : null;
      }
      const told = events.map(
        ({ id, type, incident }) => `${String(type)} ${(incident as Resource).id} ${id}`,
      );
      const called = hooks.map((hook) => `${hook.body.type} ${incidentOf(hook)} ${idOf(hook)}`);
      expect([...new Set(called)].sort()).toEqual([...told].sort());
      for (const { id } of filed) {
        const types = (lines: readonly string[]) =>
          [...new Set(lines.filter((line) => line.includes(id)))].map((line) => line.split(' ')[0]);
        expect(types(called)).toEqual(MOVES);
        expect(types(told)).toEqual(MOVES);
      }
    },
    ENOUGH,
  );
});

const incidentOf = ({ body }: CaughtPost): string => (body.data['incident'] as Resource).id;

describe('the same by the client', () => {
  it(
    'files, follows, acts and is told, through a server that is killed and started again',
    async () => {
      const patient = { url: server.url, tries: 1_000, longestWaitMs: 300 };
      const as = (account: string): BreachTracker =>
        new BreachTracker({ ...patient, credentials: { email: `${account}@example.org`, password } });
      const supervisor = as('supervisor');
      const { data: issued } = await as('admin').api.POST('/v1/api-keys', {
        body: { name: 'EDR', owner: 'it@example.org', scopes: [...SCOPES] as 'webhooks'[], expiresAt },
      });
      const system = new BreachTracker({ ...patient, credentials: { apiKey: issued.key } });
      await system.api.POST('/v1/webhooks', {
        body: { name: 'Desk', url: `${sink.origin}/hooks/client` },
      });
      const ended = new AbortController();
      const heard = new Map<string, string[]>();
      let open: (() => void) | undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      const listening = (async () => {
        const wanted = { types: MOVES.join(), signal: ended.signal, longestWaitMs: 300 };
        for await (const { event } of listen(system.api, {
          ...wanted,
          onOpen: () => open?.(),
        })) {
          const { reference } = event.incident;
          heard.set(reference, [...(heard.get(reference) ?? []), event.type]);
          const isLast = [...heard.values()].flat().length === 2 * REPORTS;
          if (isLast) ended.abort();
        }
      })();
      await opened;
      const moved = reports('client').map(async (report) => {
        const { reference } = await system.report(report);
        return supervisor.incident(reference).act('acknowledge');
      });
      await Promise.any(moved);
      await server.end('SIGKILL');
      await server.goOn();
      const incidents = await Promise.all(moved);
      expect(new Set(incidents.map(({ reference }) => reference)).size).toBe(REPORTS);
      await listening;
      expect([...heard.keys()].sort()).toEqual(incidents.map(({ reference }) => reference).sort());
      expect([...heard.values()]).toEqual(incidents.map(() => MOVES));
      expect(await Array.fromAsync(system.each('/v1/incidents'))).toHaveLength(REPORTS);
      await sink.until('/hooks/client', (came) => acknowledged(came) === REPORTS);
    },
    ENOUGH,
  );
});
