import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { OversightService } from '../../src/modules/oversight/oversight.service.js';
import { WebhookUpkeepService } from '../../src/modules/webhooks/webhook-upkeep.service.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { Hooks, type Hook } from '../support/hooks.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';

const MINUTE = 60_000;

/** No worker runs: what is queued is put there. */
describe('calls of webhooks', () => {
  let app: RunningApp;
  let sink: PostSink;
  let hooks: Hooks;
  let kase: Resource;
  let other: Resource;
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({
      PROCESS: 'http',
      OUTGOING_PRIVATE_ORIGINS: sink.origin,
      WEBHOOK_LOG_DAYS: '7',
    });
    hooks = new Hooks(app, sink);
    const cases = new Cases(app);
    [kase, other] = [await cases.file(), await cases.file()];
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  beforeEach(async () => {
    await hooks.removeAll();
    await app.sql('delete from webhook_delivery');
  });

  const part = <T>(type: Type<T>): T => app.app.get(type, { strict: false });
  const ago = (minutes: number): Date => new Date(Date.now() - minutes * MINUTE);
  const put = (hook: Hook, parts: Record<string, unknown>): Promise<unknown> =>
    app.sql(
      `insert into webhook_delivery
       select r.*
       from jsonb_populate_record(null::webhook_delivery, jsonb_build_object(
         'id', uuidv7(), 'webhook_id', $1::uuid, 'event_id', uuidv7(), 'incident_id', $2::uuid, 'type', 'incident.reported',
         'number', nextval('webhook_delivery_number_seq'), 'state', 'queued', 'attempts', 0, 'created_at', now()) || $3) r`,
      [hook.id, kase.id, JSON.stringify(parts)],
    );
  /** As one that was there for long, and for which the trail was followed to its end. */
  async function settled(): Promise<Hook> {
    const hook = await hooks.add();
    await app.sql(
      `update webhook set created_at = now() - interval '1 hour', place_xact = 9007199254740991 where id = $1`,
      [hook.id],
    );
    return hook;
  }
  async function stuck(): Promise<unknown> {
    const oversight = part(OversightService);
    await oversight.look(new Date());
    return oversight.findings?.stuckCalls;
  }
  async function figures(): Promise<Record<string, string>> {
    const { text } = await app.ask(null, 'GET', '/metrics');
    return Object.fromEntries(
      [...text.matchAll(/^breach_webhook_(\w+) (\S+)$/gm)].map(([, name = '', value = '']) => [name, value]),
    );
  }

  it('are stuck when they are due for five minutes and nobody makes them', async () => {
    const hook = await settled();
    expect(await stuck()).toBe(0);
    await put(hook, { next_attempt_at: ago(4) });
    expect(await stuck()).toBe(0);
    await put(hook, { next_attempt_at: ago(6), incident_id: other.id });
    expect(await stuck()).toBe(1);
    // It waits for the one before it.
    await put(hook, { next_attempt_at: ago(6), incident_id: other.id });
    expect(await stuck()).toBe(1);
    const { body } = await app.ask(null, 'GET', '/health/ready');
    expect(body['oversight']).toMatchObject({ ok: false, stuckCalls: 1 });
    expect((await figures())['deliveries_stuck']).toBe('1');
    expect(app.lines.join('\n')).toContain('1 calls of webhooks are stuck');
    await put(hook, { next_attempt_at: ago(1), claimed_until: ago(-1), incident_id: null });
    // Somebody calls this endpoint, however slowly it answers.
    expect(await stuck()).toBe(0);
    await app.sql(`update webhook_delivery set claimed_until = $1 where claimed_until is not null`, [ago(6)]);
    expect(await stuck()).toBe(1);
  });

  it('are stuck when nobody follows what happens, but not of a webhook that is not called', async () => {
    const hook = await settled();
    await app.sql(`update webhook set place_xact = 0 where id = $1`, [hook.id]);
    expect(await stuck()).toBe(0);
    // The trail takes no change; the present is moved instead.
    const oversight = part(OversightService);
    const later = async (): Promise<unknown> => {
      await oversight.look(new Date(Date.now() + 6 * MINUTE));
      return oversight.findings?.stuckCalls;
    };
    expect(await later()).toBe(1);
    await put(hook, { next_attempt_at: ago(6) });
    expect(await later()).toBe(2);
    await app.ask('admin', 'PATCH', `/v1/webhooks/${hook.id}`, { enabled: false }, { 'if-match': '"1"' });
    expect(await later()).toBe(0);
  });

  it('are counted, and how long the longest waits that nobody holds up', async () => {
    const hook = await settled();
    await put(hook, { next_attempt_at: ago(-10) });
    await put(hook, { next_attempt_at: ago(60) });
    for (const nth of [1, 2])
      await put(hook, { next_attempt_at: ago(60), state: 'failed', done_at: ago(nth) });
    expect(await figures()).toMatchObject({
      ...{ deliveries_queued: '2', deliveries_failed: '2', lag_seconds: '0', disabled: '0' },
    });
    await put(hook, { next_attempt_at: ago(10), incident_id: other.id });
    expect(Number((await figures())['lag_seconds'])).toBeGreaterThanOrEqual(600);
    await app.sql(`update webhook set disabled_at = now(), disabled_for = 'gone' where id = $1`, [hook.id]);
    expect(await figures()).toMatchObject({ deliveries_queued: '0', lag_seconds: '0', disabled: '1' });
  });

  it('are forgotten once they are done for so many days, many at a time; what waits is not', async () => {
    const [hook, removed] = [await settled(), await settled()];
    const day = 24 * 60;
    await put(hook, { next_attempt_at: ago(9 * day), created_at: ago(9 * day) });
    await put(hook, { next_attempt_at: ago(9 * day), state: 'sent', done_at: ago(7 * day - 1) });
    await app.sql(
      `insert into webhook_delivery (id, webhook_id, event_id, type, state, next_attempt_at, created_at, done_at)
       select uuidv7(), $1, uuidv7(), 'incident.reported', 'sent', $2, $2, $2 from generate_series(1, 2500)`,
      [hook.id, ago(7 * day + 1)],
    );
    await put(removed, { next_attempt_at: ago(9 * day) });
    await app.ask('admin', 'DELETE', `/v1/webhooks/${removed.id}`);
    const upkeep = new WebhookUpkeepService(part(Database), part(Config), part(Clock));
    expect(await upkeep.removeOld()).toBe(2_500);
    await app.sql(`update webhook set removed_at = $2 where id = $1`, [removed.id, ago(8 * day)]);
    expect(await upkeep.removeOld()).toBe(1);
    expect(await app.sql('select state from webhook_delivery order by number')).toEqual([
      { state: 'queued' },
      { state: 'sent' },
    ]);
  });
});
