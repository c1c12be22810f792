import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { OversightService } from '../../src/modules/oversight/oversight.service.js';
import { Cases } from '../support/cases.js';
import { HOUR, MINUTE, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

/** An outside service: counts who asks, and answers as it is told. */
class Outside {
  asked: string[] = [];
  status = 200;
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Outside> {
    const server = createServer((request, response) => {
      outside.asked.push(request.url ?? '');
      response.writeHead(outside.status, { location: '/elsewhere' }).end('ok');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const outside = new Outside(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return outside;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

describe('oversight', () => {
  let outside: Outside;
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    outside = await Outside.start();
    app = await RunningApp.start({ HEARTBEAT_URL: `${outside.url}/ping/secret` });
    cases = new Cases(app);
    time = new PassingTime(app);
  });
  afterEach(() => {
    outside.asked = [];
    outside.status = 200;
  });
  afterAll(async () => {
    await app.stop();
    await outside.stop();
  });

  const look = (at: RunningApp = app): Promise<void> =>
    at.app.get(OversightService, { strict: false }).look(new Date());
  const ready = async (at: RunningApp = app): Promise<unknown> => {
    const { status, body } = await at.ask(null, 'GET', '/health/ready');
    return { status, oversight: body['oversight'] };
  };
  /** What was changed an hour ago is looked through. */
  const settle = (id: string): Promise<unknown> =>
    app.sql(`update incident set updated_at = updated_at - interval '1 hour' where id = $1`, [id]);

  it('has said nothing before it looked', async () => {
    expect(await ready()).toEqual({ status: 200, oversight: null });
  });

  it('finds nothing while all is well, and says so outside', async () => {
    await look();
    expect(await ready()).toMatchObject({
      ...{ status: 200 },
      oversight: { ok: true, overdueWithoutEscalation: 0, stuckMessages: 0, endedChains: 0 },
    });
    expect(outside.asked).toEqual(['/ping/secret']);
  });

  it('finds what nobody was told of, whatever the sweep believes, and is silent outside', async () => {
    const { id } = await cases.at('reported');
    await time.until(id, 'contain', HOUR);
    await app.sql('update incident_step set next_follow_up_at = null where incident_id = $1', [id]);
    await look();
    expect(await ready()).toMatchObject({ oversight: { ok: true } });
    await settle(id);
    expect(await time.sweep()).toBe(0);
    outside.asked = [];
    await look();
    expect(await ready()).toMatchObject({
      status: 200,
      oversight: { ok: false, overdueWithoutEscalation: 1 },
    });
    expect(outside.asked).toEqual([]);
    const { text } = await app.ask(null, 'GET', '/metrics');
    expect(text).toMatch(/^breach_escalations_missing 1$/m);
    expect(text).toMatch(/^breach_oversight_timestamp_seconds 1[.\d]+e?\+?\d*$/m);
    await app.sql(
      `update incident_step set next_follow_up_at = opened_at where incident_id = $1 and status = 'open'`,
      [id],
    );
    await time.sweep();
    await look();
    expect(await ready()).toMatchObject({
      oversight: { ok: true, overdueWithoutEscalation: 0, endedChains: 0 },
    });
  });

  it('counts the chains that have ended until the step is done', async () => {
    const { id } = await cases.at('acknowledged');
    await time.until(id, 'contain', 60 * HOUR);
    await settle(id);
    await time.sweep();
    await look();
    // The step to escalate waits for nothing else, so its chain has ended, too.
    expect((await app.ask(null, 'GET', '/metrics')).text).toMatch(/^breach_chains_ended [12]$/m);
    await cases.act('privacy', id, 'dismiss', { reason: 'A false alarm.' });
    await look();
    expect((await app.ask(null, 'GET', '/metrics')).text).toMatch(/^breach_chains_ended 0$/m);
  });

  it('does not follow a redirection, says what went wrong, and keeps the address to itself', async () => {
    for (const status of [302, 500]) {
      outside.status = status;
      await look();
      expect(app.lines.join('\n')).toContain(`The heartbeat was not taken: answered ${status}`);
    }
    expect(outside.asked).toEqual(['/ping/secret', '/ping/secret']);
    expect(app.lines.join('\n')).not.toContain('secret');
  });

  it('says when it cannot be reached', async () => {
    await outside.stop();
    await look();
    expect(app.lines.join('\n')).toContain('The heartbeat was not taken: cannot be reached');
    outside = await Outside.start();
  });

  it('finds messages that nobody sends, and those that a worker took and never let go', async () => {
    const idle = await RunningApp.start({ PROCESS: 'http', HEARTBEAT_URL: outside.url });
    const { id } = await new Cases(idle).file();
    const stuck = async (changes: string): Promise<unknown> => {
      await idle.sql(`update message set ${changes} where incident_id = $1`, [id]);
      await look(idle);
      return ready(idle);
    };
    const ago = (minutes: number): string => `'${new Date(Date.now() - minutes * MINUTE).toISOString()}'`;
    expect(await stuck(`next_attempt_at = ${ago(4)}`)).toMatchObject({ oversight: { stuckMessages: 0 } });
    expect(await stuck(`next_attempt_at = ${ago(6)}`)).toMatchObject({
      ...{ status: 200, oversight: { ok: false, stuckMessages: 3 } },
    });
    expect(await stuck(`claimed_until = ${ago(4)}`)).toMatchObject({ oversight: { stuckMessages: 0 } });
    expect(await stuck(`claimed_until = ${ago(6)}`)).toMatchObject({ oversight: { stuckMessages: 3 } });
    expect(await stuck(`state = 'sent'`)).toMatchObject({ oversight: { ok: true, stuckMessages: 0 } });
    // A process that sends nothing itself says nothing outside either.
    expect(outside.asked).toEqual([]);
    await idle.stop();
  });
});
