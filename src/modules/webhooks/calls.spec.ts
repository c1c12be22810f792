import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Cases } from '../../../test/support/cases.js';
import { RunningApp } from '../../../test/support/running-app.js';
import { NEXT_CALL } from './calls.sql.js';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-22T12:00:00Z');
const at = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);

let app: RunningApp;
beforeAll(async () => void (app = await RunningApp.start({ PROCESS: 'http' })));
afterAll(() => app.stop());

it('what waits for an earlier event keeps no worker busy: it looks again when that one is due, or a lease ends', async () => {
  const { id: incident } = await new Cases(app).file();
  const body = { name: 'Service desk', url: 'https://desk.city.example/hooks' };
  const { id: webhook } = (await app.ask('admin', 'POST', '/v1/webhooks', body)).body;
  const put = (due: Date, claimedUntil: Date | null): Promise<unknown> =>
    app.sql(
      `insert into webhook_delivery (id, webhook_id, event_id, incident_id, type, state, next_attempt_at, claimed_until, created_at)
       values (uuidv7(), $1, uuidv7(), $2, 'incident.reported', 'queued', $3, $4, $3)`,
      [webhook, incident, due, claimedUntil],
    );
  const next = (): Promise<unknown[]> => app.sql(NEXT_CALL.text, [NOW]);
  expect(await next()).toEqual([{ at: null }]);
  await put(at(5), null);
  await put(at(-1), null);
  expect(await next()).toEqual([{ at: at(5) }]);
  await put(at(-1), at(1));
  expect(await next()).toEqual([{ at: at(1) }]);
});
