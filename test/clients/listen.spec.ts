import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BreachTracker, listen, ProblemError, type Heard } from '../../clients/typescript/src/index.js';
import { eventually } from '../support/eventually.js';
import { ServerProcess } from '../support/server-process.js';

const password = 'breach-trial';
const aReport = (title: string) => ({ title, discoveredAt: '2026-11-20T14:05:00-05:00' });
const ENOUGH = 90_000;

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

describe('who listens', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start();
  }, ENOUGH);
  afterAll(() => server.stop());

  const as = (account: string, tries = 3): BreachTracker =>
    new BreachTracker({
      url: server.url,
      credentials: { email: `${account}@example.org`, password },
      ...{ tries, longestWaitMs: 500 },
    });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'outlasts a server that is ended by %s, and misses nothing and hears nothing twice',
    async (signal) => {
      const ended = new AbortController();
      const troubles: Error[] = [];
      const heard: Heard[] = [];
      let openings = 0;
      const listening = (async () => {
        for await (const each of listen(as('privacy').api, {
          ...{ types: 'incident.reported', signal: ended.signal, longestWaitMs: 200 },
          onOpen: () => void (openings += 1),
          onTrouble: (error) => void troubles.push(error),
        }))
          heard.push(each);
      })();
      const untilOpen = (times: number) =>
        eventually(
          () => openings,
          (opened) => opened >= times,
          ENOUGH,
        );
      await untilOpen(1);
      // Nothing was heard yet, so there is only the place that the server named.
      await server.end(signal);
      await eventually(
        () => troubles.length,
        (troubled) => troubled > 1,
      );
      const away = as('employee', 400).report(aReport('Filed while the server was away'));
      await server.goOn();
      const references = [(await away).reference];
      await untilOpen(2);
      references.push((await as('employee').report(aReport('Filed afterwards'))).reference);
      await server.end(signal);
      await server.goOn();
      references.push((await as('employee').report(aReport('Filed after a second time'))).reference);
      await eventually(
        () => heard.length,
        (count) => count >= references.length,
        ENOUGH,
      );
      ended.abort();
      await listening;
      expect(heard.map(({ event }) => event.incident.reference)).toEqual(references);
      expect(new Set(heard.map(({ event }) => event.id)).size).toBe(references.length);
      expect(troubles[0]).toMatchObject({ name: 'UnreachableError' });
    },
    ENOUGH,
  );

  it(
    'takes a server that stands still for one that is away',
    async () => {
      const ended = new AbortController();
      const troubles: Error[] = [];
      let openings = 0;
      const heard = Array.fromAsync(
        listen(as('privacy').api, {
          ...{ signal: ended.signal, longestSilenceMs: 8_000, longestWaitMs: 200 },
          onOpen: () => void (openings += 1),
          onTrouble: (error) => void troubles.push(error),
        }),
      );
      await eventually(
        () => openings,
        (opened) => opened === 1,
      );
      // An abort must not depend on what is swept away meanwhile.
      collectGarbage();
      // A suspended machine keeps its connections, and takes new ones: nothing but silence tells.
      server.signal('SIGSTOP');
      await eventually(
        () => troubles,
        ({ length }) => length === 2,
        ENOUGH,
      );
      server.signal('SIGCONT');
      await eventually(
        () => openings,
        (opened) => opened === 2,
      );
      ended.abort();
      expect(await heard).toEqual([]);
      expect(troubles.map(({ message }) => message)).toEqual([
        ...Array<unknown>(2).fill(expect.stringMatching(/^The tracker says nothing/)),
      ]);
    },
    ENOUGH,
  );

  it('ends with a typed problem when it is refused', async () => {
    const { api } = new BreachTracker({ url: server.url, credentials: { apiKey: 'bt_nobody_knows-this' } });
    const error = await Array.fromAsync(listen(api)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 401, code: 'unauthenticated' });
    const stale = listen(as('privacy').api, { after: 'no-cursor' });
    await expect(stale.next()).rejects.toMatchObject({ status: 400, code: 'invalid_cursor' });
  });
});

describe('what answers in place of the server', () => {
  let stand: Server;
  let url: string;
  let answers: RequestListener[] = [];
  beforeAll(async () => {
    stand = createServer((request, response) => {
      const [answer] = answers.length > 1 ? answers.splice(0, 1) : answers;
      answer?.(request, response);
    });
    stand.listen(0, '127.0.0.1');
    await once(stand, 'listening');
    url = `http://127.0.0.1:${(stand.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    stand.closeAllConnections();
    stand.close();
  });

  const with_ =
    (status: number): RequestListener =>
    (_, response) =>
      void response.writeHead(status, { 'content-type': 'text/plain' }).end('a proxy');
  const api = () => new BreachTracker({ url, credentials: { apiKey: 'key' }, tries: 1 }).api;

  it.each([429, 500, 502, 503])('is waited for when it says %i, from the same place', async (status) => {
    const asked: string[] = [];
    const event: RequestListener = (request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`id: place-${asked.length}\ndata: {"id":"e${asked.length}"}\n\n`);
    };
    answers = [event, with_(status), with_(status), event];
    const troubles: unknown[] = [];
    const heard: string[] = [];
    for await (const { id } of listen(api(), {
      longestWaitMs: 20,
      onTrouble: (error) => troubles.push((error as ProblemError).status),
    })) {
      heard.push(id);
      if (heard.length === 2) break;
    }
    expect(heard).toEqual(['place-1', 'place-2']);
    expect(troubles).toEqual([status, status]);
    expect(asked[1]).toContain('after=place-1');
  });

  it.each([401, 403, 410])('ends it when it says %i', async (status) => {
    answers = [with_(status)];
    await expect(listen(api(), { longestWaitMs: 20 }).next()).rejects.toMatchObject({
      ...{ name: 'ProblemError', status },
    });
  });

  it('is not asked any more once the signal ends it, not even in the middle of a wait', async () => {
    answers = [with_(503)];
    const ended = new AbortController();
    const troubled: unknown[] = [];
    const over = listen(api(), {
      ...{ signal: ended.signal, longestWaitMs: 600_000 },
      onTrouble: (error) => {
        troubled.push(error);
        if (troubled.length === 3) setImmediate(() => ended.abort());
      },
    }).next();
    expect(await over).toEqual({ done: true, value: undefined });
    expect(troubled).toHaveLength(3);
  });
});
