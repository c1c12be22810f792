import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { aReport, Batches, lines, MOST, NDJSON, outcomesIn, type Outcome } from '../support/batches.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const SCOPES = ['incidents:report', 'incidents:read'];

/** Reports of other systems, many in one request. */
describe('a batch of reports', () => {
  let app: RunningApp;
  let systems: Systems;
  let siem: Resource;
  let batches: Batches;
  let references = 0;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    systems = new Systems(app);
    siem = await systems.add({ scopes: SCOPES });
    batches = new Batches(app, siem);
  });
  afterAll(() => app.stop());

  const named = (): Record<string, unknown> => aReport({ externalReference: `SIEM-${(references += 1)}` });
  const many = (count: number): Record<string, unknown>[] => Array.from({ length: count }, named);
  const told = (items: readonly Outcome[]): string[] =>
    items.map(({ line, outcome, status, problem }) =>
      [`${line} ${outcome} ${status}`, problem?.code ?? '', ...pointersIn(problem)].join(' ').trim(),
    );
  const filed = async (): Promise<number> =>
    Number((await app.sql<{ n: string }>('select count(*) as n from incident'))[0]?.n);

  it('is filed as an array, and answered with the incident of each', async () => {
    const [first, second] = [named(), aReport()];
    const { status, body } = await batches.send([first, second]);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { created: 2, existing: 0, refused: 0, fileable: 0 },
    });
    expect(told(body.items)).toEqual(['1 created 201', '2 created 201']);
    expect(body.items.map(({ externalReference }) => externalReference)).toEqual([
      first['externalReference'],
      null,
    ]);
    for (const { incident } of body.items)
      expect(await systems.ask(siem, 'GET', incident?.href ?? '')).toMatchObject({
        status: 200,
        body: {
          id: incident?.id,
          reference: incident?.reference,
          title: 'Unusual download',
          reporter: { name: 'SIEM' },
        },
      });
  });

  it('is filed as lines, and answered with lines where they are asked for', async () => {
    const reports = many(120);
    const { status, headers, text } = await batches.send(lines(reports), { accept: NDJSON });
    expect([status, headers.get('content-type')]).toEqual([200, NDJSON]);
    const outcomes = outcomesIn(text);
    expect(told(outcomes)).toEqual(reports.map((_, nth) => `${nth + 1} created 201`));
    expect(outcomes.map(({ externalReference }) => externalReference)).toEqual(
      reports.map((each) => each['externalReference']),
    );
    const numbers = outcomes.map(({ incident }) => Number(incident?.reference.slice(-6)));
    expect(numbers.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, nth) => (numbers[0] ?? 0) + nth));
    expect(new Set(numbers).size).toBe(120);
  });

  it('writes of each what it writes of a report alone', async () => {
    const facts = {
      ...{ cause: 'misdirected_mail', informationTypes: ['name', 'health'], healthCustodian: true },
      ...{ affected: { estimate: 12, residences: ['CA-ON'] }, description: 'Two envelopes stuck together.' },
      implicated: ['nurse@example.org'],
    };
    const alone = await systems.report(siem, aReport(facts));
    const { body } = await batches.send([aReport(), aReport(facts), aReport()]);
    const cases = new Cases(app);
    const all = async (id: string): Promise<unknown> => [
      plain(await cases.ask('manager', 'GET', id)),
      plain(await cases.ask('manager', 'GET', id, 'steps')),
      plain(await cases.ask('manager', 'GET', id, 'obligations')),
      plain(await cases.ask('manager', 'GET', id, 'timeline')),
      plain(await cases.ask('manager', 'GET', id, 'messages')),
      await app.sql(`select tie, person_id from participant where incident_id = $1 order by 1, 2`, [id]),
      await app.sql(
        `select steps_done, steps_open, duties_open from incident_figures where incident_id = $1`,
        [id],
      ),
    ];
    expect(await all(body.items[1]?.incident?.id ?? '')).toEqual(await all(alone.body.id));
    for (const account of ['nurse', 'supervisor'])
      expect((await cases.ask(account, 'GET', body.items[1]?.incident?.id ?? '')).status).toBe(404);
  });

  it('is sealed and chained as ever', async () => {
    const { body } = await batches.send(many(60));
    const ids = body.items.map(({ incident }) => incident?.id ?? '');
    const rows = await app.sql<{ title: string; entries: number; last: number }>(
      `select i.title, count(*)::int as entries, max(e.seq)::int as last
       from incident i join audit_entry e on e.chain = i.id where i.id = any ($1::uuid[]) group by i.id`,
      [ids],
    );
    expect(rows).toHaveLength(60);
    for (const { title, entries, last } of rows) {
      expect(title).toMatch(/^sealed:/);
      expect(last).toBe(entries);
    }
    expect((await app.ask('auditor', 'POST', '/v1/audit/verify')).body).toMatchObject({ isIntact: true });
  });

  const GOOD = JSON.stringify(aReport());
  const UNREADABLE: [what: string, line: string | Uint8Array, expected: string][] = [
    ['no JSON', '{"title":', 'refused 400 malformed_json'],
    ['two values', '{} {}', 'refused 400 malformed_json'],
    ['a text', '"x"', 'refused 400 validation_failed'],
    ['null', 'null', 'refused 400 validation_failed'],
    ['an array', '[{}]', 'refused 400 validation_failed'],
    ['thirty levels', `{"a":${'['.repeat(30)}${']'.repeat(30)}}`, 'refused 400 too_deep'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'refused 400 malformed_json'],
    ['64 KB and a byte', `{"title":"${'x'.repeat(65_526)}"}`, 'refused 413 body_too_large'],
    ['nothing that is needed', '{}', 'refused 400 validation_failed /title /discoveredAt'],
    ['a wrong type', GOOD.replace('"Unusual download"', '7'), 'refused 400 validation_failed /title'],
    [
      'a field that is not known',
      GOOD.replace('{', '{"surprise":1,'),
      'refused 400 validation_failed /surprise',
    ],
    ['an inherited name', GOOD.replace('{', '{"__proto__":{},'), 'refused 400 validation_failed /__proto__'],
    ['a time to come', GOOD.replace('2026', '2126'), 'refused 400 validation_failed /discoveredAt'],
    [
      'a division that is none',
      GOOD.replace('public-health', 'x'),
      'refused 400 validation_failed /division',
    ],
    ['a NUL byte', GOOD.replace('Unusual', '\\u0000'), 'refused 400 validation_failed /title'],
    [
      'somebody’s number',
      GOOD.replace('Unusual download', 'Card 4111-1111-1111-1111'),
      'refused 422 personal_number_suspected /title',
    ],
  ];

  it.each(UNREADABLE)('refuses a line that is %s, and files the others', async (_, line, expected) => {
    const body = Buffer.concat([GOOD, '\n', line, '\n', GOOD, '\n'].map((part) => Buffer.from(part)));
    const before = await filed();
    const { status, body: answer } = await batches.send(body);
    expect(status).toBe(200);
    expect(told(answer.items)).toEqual(['1 created 201', `2 ${expected}`, '3 created 201']);
    expect(answer).toMatchObject({ created: 2, refused: 1 });
    expect(await filed()).toBe(before + 2);
    expect(answer.items[1]).toMatchObject({ incident: null, problem: { requestId: expect.any(String) } });
    expect(JSON.stringify(answer.items[1])).not.toContain('4111');
  });

  it('says what is wrong with items of an array by their place', async () => {
    const { body } = await batches.send([aReport(), { ...named(), cause: 'x' }, 7, null]);
    expect(told(body.items)).toEqual([
      '1 created 201',
      '2 refused 400 validation_failed /cause',
      '3 refused 400 validation_failed',
      '4 refused 400 validation_failed',
    ]);
    expect(body.items[1]?.externalReference).toBe(`SIEM-${references}`);
  });

  const WAYS: [what: string, text: string, expected: number[]][] = [
    ['no end of the last line', `${GOOD}\n${GOOD}`, [1, 2]],
    ['a byte order mark', `\uFEFF${GOOD}\n`, [1]],
    ['lines as Windows ends them', `${GOOD}\r\n${GOOD}\r\n`, [1, 2]],
    ['blank lines, which are counted and not answered', `\n${GOOD}\n\r\n \n${GOOD}\n\n`, [2, 5]],
    ['exactly 64 KB', `${GOOD}${' '.repeat(65_536 - GOOD.length)}\n${GOOD}\n`, [1, 2]],
  ];

  it.each(WAYS)('takes %s', async (_, text, expected) => {
    const { body } = await batches.send(text);
    expect(told(body.items)).toEqual(expected.map((line) => `${line} created 201`));
  });

  it.each([
    ['no item', '[]', 'application/json', 'validation_failed'],
    ['no line', '', NDJSON, 'validation_failed'],
    ['blank lines only', '\n\r\n\n', NDJSON, 'validation_failed'],
    ['an object', '{}', 'application/json', 'validation_failed'],
    ['no JSON', '[{', 'application/json', 'malformed_json'],
    ['another type', '[]', 'text/csv', 'unsupported_media_type'],
  ])('is refused as a whole: %s', async (_, text, type, code) => {
    const before = await filed();
    const headers = { 'x-api-key': siem.key, 'content-type': type };
    const answer = await fetch(`${app.url}/v1/incidents/batch`, { method: 'POST', headers, body: text });
    expect(await answer.json()).toMatchObject({ code });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await filed()).toBe(before);
  });

  it('has a thousand reports at most: of lines the first thousand are filed, of an array none', async () => {
    const before = await filed();
    const { body } = await batches.send(lines(many(MOST + 2)));
    expect(body).toMatchObject({ created: MOST, refused: 1 });
    expect(told(body.items).slice(-2)).toEqual(['1000 created 201', '1001 refused 413 body_too_large']);
    expect(await filed()).toBe(before + MOST);
    expect(await batches.send(many(MOST + 1))).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    });
    expect(await filed()).toBe(before + MOST);
  });

  it('files the others where the database refuses one', async () => {
    await app.sql(`alter table incident add constraint for_this_test check (zone <> 'America/Nuuk')`);
    const reports = many(60).map((each, nth) => (nth === 20 ? { ...each, zone: 'America/Nuuk' } : each));
    const { body } = await batches.send(reports);
    await app.sql('alter table incident drop constraint for_this_test');
    expect(body).toMatchObject({ created: 59, refused: 1 });
    expect(told(body.items)[20]).toBe('21 refused 400 validation_failed');
    expect((await batches.send([reports[20], reports[21]])).body).toMatchObject({ created: 1, existing: 1 });
  });

  it('is open to systems that may report, and to people', async () => {
    const reader = new Batches(app, await systems.add({ scopes: ['incidents:read'] }));
    expect(await reader.send([aReport()])).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    expect((await app.ask(null, 'POST', '/v1/incidents/batch', [])).status).toBe(401);
    const { body } = await app.ask('employee', 'POST', '/v1/incidents/batch', [
      aReport({ externalReference: 'mine' }),
      aReport({ externalReference: 'mine' }),
    ]);
    expect(body).toMatchObject({ created: 2 });
  });

  describe('under references of its sender', () => {
    it('is filed once: the same again is the incident that there is', async () => {
      const reports = many(3);
      const first = await batches.send(reports);
      const [one, two, three] = reports;
      const changed = { ...two, title: 'Something else' };
      const reordered = Object.fromEntries(Object.entries(three ?? {}).reverse());
      const again = await batches.send([one, changed, { ...reordered, acknowledgeNumbers: true }]);
      expect(told(again.body.items)).toEqual([
        '1 existing 200',
        '2 refused 409 already_reported',
        '3 existing 200',
      ]);
      expect(again.body.items.map(({ incident }) => incident)).toEqual(
        first.body.items.map(({ incident }) => incident),
      );
      expect(again.text).not.toContain('Unusual');
    });

    it('is known again after a report alone, and after others corrected the facts', async () => {
      const report = named();
      const { body } = await systems.report(siem, report);
      await new Cases(app).amend('privacy', body.id, { title: 'Two downloads', cause: 'hacking' });
      const again = await batches.send([report, { ...report, title: 'Two downloads' }]);
      expect(told(again.body.items)).toEqual(['1 existing 200', '2 refused 409 already_reported']);
    });

    it('is filed once within one batch, too', async () => {
      const report = named();
      const { body } = await batches.send([
        report,
        { ...report, drill: true },
        report,
        { ...report, cause: 'x' },
      ]);
      expect(told(body.items)).toEqual([
        '1 created 201',
        '2 refused 409 already_reported',
        '3 existing 200',
        '4 refused 400 validation_failed /cause',
      ]);
      const far = many(80);
      const repeated = await batches.send([...far, far[0]]);
      expect(told(repeated.body.items).at(-1)).toBe('81 existing 200');
    });

    it('tries the next line of a reference whose first line was refused', async () => {
      const report = named();
      const { body } = await batches.send([{ ...report, division: 'x' }, report]);
      expect(told(body.items)).toEqual(['1 refused 400 validation_failed /division', '2 created 201']);
    });

    it('is another incident for another system', async () => {
      const other = new Batches(app, await systems.add({ scopes: SCOPES, name: 'DLP' }));
      const report = named();
      expect((await batches.send([report])).body.created).toBe(1);
      expect((await other.send([report])).body.created).toBe(1);
    });

    it('is filed once, however many send it at once, in whichever order', async () => {
      const reports = many(120);
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, nth) => batches.send(nth % 2 === 0 ? reports : [...reports].reverse())),
      );
      expect(answers.map(({ body }) => body.refused)).toEqual(Array(6).fill(0));
      expect(answers.reduce((sum, { body }) => sum + body.created, 0)).toBe(120);
      const [row] = await app.sql<{ n: number; all: number }>(
        `select count(distinct external_reference)::int as n, count(*)::int as all from incident
         where external_reference = any ($1)`,
        [reports.map((each) => each['externalReference'])],
      );
      expect(row).toEqual({ n: 120, all: 120 });
    });
  });

  describe('under an Idempotency-Key', () => {
    const key = (name: string): Record<string, string> => ({ 'idempotency-key': name });

    it.each([
      ['a batch and then alone', 'batch-first', [true, false]],
      ['alone and then in a batch', 'alone-first', [false, true]],
    ])('is not filed under one key by %s', async (_, name, inBatch) => {
      const statuses: number[] = [];
      for (const isBatch of inBatch) {
        const { status } = isBatch
          ? await batches.send([aReport()], key(name))
          : await systems.ask(siem, 'POST', '/v1/incidents', aReport(), key(name));
        statuses.push(status);
      }
      expect(statuses).toEqual([inBatch[0] ? 200 : 201, 422]);
    });

    it('is done once and answered the same', async () => {
      const reports = [...Array.from({ length: 60 }, () => aReport()), { title: 7 }];
      const first = await batches.send(lines(reports), key('a'));
      const before = await filed();
      const again = await batches.send(lines(reports), key('a'));
      expect([again.status, again.text]).toEqual([200, first.text]);
      expect(first.headers.get('idempotency-replayed')).toBeNull();
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(await filed()).toBe(before);
    });

    it('is not taken for another one', async () => {
      await batches.send([aReport()], key('b'));
      const other = [aReport({ title: 'Another' })];
      expect(await batches.send(other, key('b'))).toMatchObject({
        ...{ status: 422, body: { code: 'idempotency_key_reused' } },
      });
      const lined = await batches.send(lines(other), { ...key('b'), accept: NDJSON });
      expect(lined.status).toBe(422);
    });

    it('goes on after what was done of it', async () => {
      const reports = Array.from({ length: 130 }, (_, nth) => aReport({ title: `Download ${nth}` }));
      const before = await filed();
      const first = await batches.send(lines(reports.slice(0, 50)), key('c'));
      const all = await batches.send(lines(reports), key('c'));
      expect(all.body).toMatchObject({ created: 130, existing: 0 });
      expect(all.body.items.slice(0, 50)).toEqual(first.body.items);
      expect(all.headers.get('idempotency-replayed')).toBeNull();
      expect(await filed()).toBe(before + 130);
    });

    it('makes one incident of each line, however many send it at once', async () => {
      const reports = Array.from({ length: 60 }, () => aReport());
      const before = await filed();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => batches.send(lines(reports), key('d'))),
      );
      for (const { status, body } of answers)
        expect([status, body.code]).toEqual(
          status === 200 ? [200, undefined] : [409, 'idempotency_in_progress'],
        );
      expect(await filed()).toBe(before + 60);
    });
  });
});

function pointersIn(problem: Outcome['problem']): string[] {
  return (problem?.errors ?? []).map(({ pointer }) => pointer);
}

/** Without what differs from one case to the other. */
function plain({ text }: { text: string }): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/PB-\d{4}-\d+/g, 'REFERENCE')
    .replaceAll(/2026-11-2\dT[\d:.]+Z/g, 'TIME');
}
