import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Cases } from '../support/cases.js';
import { Hooks, incidentOf } from '../support/hooks.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { untilTold } from '../support/until-told.js';

/** What an operator does once a dump was restored on another server, as it is documented. */
const [, AS_DOCUMENTED = ''] =
  /### After a restore[^]*?```sql\n([^]*?)```/.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
/** On a server that has counted fewer transactions, all that is there seems to come from the future. */
const RESTORED_ELSEWHERE = `
  alter table audit_entry disable trigger audit_entry_append_only;
  update audit_entry set xact = xact + 1000000000;
  alter table audit_entry enable trigger audit_entry_append_only;
  update webhook set place_xact = place_xact + 1000000000`;

let app: RunningApp;
let sink: PostSink;
beforeAll(async () => {
  sink = await PostSink.start();
  app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin });
});
afterAll(async () => {
  await app.stop();
  await sink.stop();
});

it('after a restore on another server, what is documented makes events go on, and none is missed', async () => {
  const cases = new Cases(app);
  const hook = await new Hooks(app, sink).add({ types: ['incident.reported'] });
  const told = async (): Promise<string[]> => {
    const { body } = await app.ask('privacy', 'GET', '/v1/events?types=incident.reported&limit=200');
    return body.items.map(({ incident }) => (incident as { id: string }).id);
  };
  const before = await cases.file();
  await sink.until(hook.path, ({ length }) => length === 1);
  await app.sql(RESTORED_ELSEWHERE);
  expect(await told()).toEqual([]);
  await app.sql(AS_DOCUMENTED);
  await untilTold(app);
  expect(await told()).toEqual([before.id]);
  const after = await cases.file();
  await untilTold(app);
  expect(await told()).toEqual([before.id, after.id]);
  const calls = await sink.until(hook.path, (posts) => posts.map(incidentOf).includes(after.id));
  const ids = calls
    .filter((call) => incidentOf(call) === before.id)
    .map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids).size).toBe(1);
  const newest = await cases.file();
  await sink.until(hook.path, (posts) => posts.map(incidentOf).includes(newest.id));
  expect(await told()).toEqual([before.id, after.id, newest.id]);
});
