import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { Resource } from '../support/answer.js';
import { aReport, Batches, lines, MOST, NDJSON, outcomesIn } from '../support/batches.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

/** A batch whose lines arrive one after the other, or stop arriving. */
describe('a batch under way', () => {
  let app: RunningApp;
  let siem: Resource;
  let references = 0;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    siem = await new Systems(app).add({ scopes: ['incidents:report'] });
  });
  afterAll(() => app.stop());

  const many = (count: number): Record<string, unknown>[] =>
    Array.from({ length: count }, () => aReport({ externalReference: `SIEM-${(references += 1)}` }));

  function begin(): ClientRequest {
    const headers = { 'x-api-key': siem.key, 'content-type': NDJSON, accept: NDJSON };
    return request(`${app.url}/v1/incidents/batch`, { method: 'POST', headers });
  }

  async function filed(reports: readonly Record<string, unknown>[]): Promise<number> {
    const rows = await app.sql('select from incident where external_reference = any ($1)', [
      reports.map((each) => each['externalReference']),
    ]);
    return rows.length;
  }

  it('is filed as its lines arrive, and answered before they have ended', async () => {
    const reports = many(170);
    const sending = begin();
    sending.write(lines(reports.slice(0, 110)));
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    let text = '';
    answer.setEncoding('utf8').on('data', (part: string) => (text += part));
    await eventually(
      () => Promise.resolve(outcomesIn(whole(text)).length),
      (told) => told >= 50,
    );
    sending.end(lines(reports.slice(110)));
    await once(answer, 'end');
    expect(outcomesIn(text).map(({ line, status }) => [line, status])).toEqual(
      reports.map((_, nth) => [nth + 1, 201]),
    );
  });

  it('keeps what was filed when its sender hangs up, files nothing else, and says so when it is sent again', async () => {
    const reports = many(130);
    const sending = begin().on('error', () => undefined);
    sending.write(lines(reports.slice(0, 120)));
    await eventually(
      () => filed(reports),
      (n) => n >= 100,
    );
    sending.destroy();
    expect(await filed(reports)).toBe(100);
    const { body } = await new Batches(app, siem).send(lines(reports));
    expect(body).toMatchObject({ created: 30, existing: 100, refused: 0 });
    expect(await filed(reports)).toBe(130);
  });

  it('is not filed twice without references either, under one Idempotency-Key', async () => {
    const reports = Array.from({ length: 120 }, (_, nth) => aReport({ title: `Nameless ${nth}` }));
    const before = await count();
    const sending = begin().on('error', () => undefined);
    sending.setHeader('idempotency-key', 'cut');
    sending.write(lines(reports.slice(0, 110)));
    await eventually(count, (n) => n >= before + 100);
    sending.destroy();
    const { body } = await new Batches(app, siem).send(lines(reports), { 'idempotency-key': 'cut' });
    expect(body).toMatchObject({ created: 120 });
    expect(await count()).toBe(before + 120);
  });

  it('holds no line that is too long, and none beyond the thousandth', async () => {
    const answers = await Promise.all([
      new Batches(app, siem).send(`${'x'.repeat(20_000_000)}\n${lines(many(1))}`),
      new Batches(app, siem).send(lines(many(MOST)) + `{"x":"${'x'.repeat(20_000_000)}"}\n`),
    ]);
    expect(answers.map(({ body: { created, refused } }) => [created, refused])).toEqual([
      [1, 1],
      [MOST, 1],
    ]);
  });

  it('tells in its last line what ended it, once an answer has begun', async () => {
    const reports = Array.from({ length: 120 }, (_, nth) => aReport({ title: `Ended ${nth}` }));
    const headers = { 'idempotency-key': 'ended', accept: NDJSON };
    await new Batches(app, siem).send(lines(reports), headers);
    const other = reports.map((each, nth) => (nth < 110 ? each : { ...each, title: 'Other' }));
    const { status, text } = await new Batches(app, siem).send(lines(other), headers);
    const outcomes = outcomesIn(text);
    expect([status, outcomes.length]).toEqual([200, 101]);
    expect(outcomes.at(-1)).toMatchObject({ line: 101, problem: { code: 'idempotency_key_reused' } });
  });

  async function count(): Promise<number> {
    return (await app.sql('select from incident')).length;
  }
});

/** Up to the last line that has ended. */
function whole(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
