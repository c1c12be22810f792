import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

let app: RunningApp;
let cases: Cases;
beforeAll(async () => {
  app = await RunningApp.start({ PROCESS: 'http' });
  cases = new Cases(app);
});
afterAll(() => app.stop());

describe('fields that are asked for', () => {
  it('are all that is answered, of one incident and of a list', async () => {
    const { id, reference } = await cases.file({ division: 'public-health' });
    const one = await app.ask('privacy', 'GET', `/v1/incidents/${id}?fields=reference,id`);
    expect(one.body).toEqual({ id, reference });
    const whole = await app.ask('privacy', 'GET', `/v1/incidents/${id}`);
    expect(one.headers.get('etag')).toBe(whole.headers.get('etag'));
    const list = await app.ask('privacy', 'GET', '/v1/incidents?limit=1&fields=id,title');
    expect(list.body.items.map((item) => Object.keys(item).sort())).toEqual([['id', 'title']]);
  });

  it('are never more than without asking', async () => {
    const { id } = await cases.at('confirmed', { affected: { estimate: 7 } });
    for (const account of ['employee', 'communications', 'hr', 'auditor']) {
      const whole = (await app.ask(account, 'GET', `/v1/incidents/${id}`)).body;
      const names = Object.keys((await app.ask('privacy', 'GET', `/v1/incidents/${id}`)).body);
      const asked = (await app.ask(account, 'GET', `/v1/incidents/${id}?fields=${names.join(',')}`)).body;
      const { requestId: one, ...seen } = whole;
      const { requestId: other, ...chosen } = asked;
      expect([account, chosen, typeof one]).toEqual([account, seen, typeof other]);
    }
  });

  it.each([
    '',
    'nothing',
    'id,nothing',
    'id,id',
    'affected.estimate',
    '*',
    'id,',
    '__proto__',
    'constructor',
    'id&fields=id',
  ])('are refused when they are none: %j', async (fields) => {
    const { id } = await cases.file();
    for (const path of [`/v1/incidents/${id}`, '/v1/incidents']) {
      const { status, body } = await app.ask('privacy', 'GET', `${path}?fields=${fields}`);
      expect([status, body.errors.map(({ pointer }) => pointer)]).toEqual([400, ['/fields']]);
    }
  });
});

describe('a list that is read page by page while more is filed', () => {
  it.each(['-reportedAt', 'reportedAt', '-discoveredAt', 'discoveredAt'])(
    'by %s, gives each that was there once, in order',
    async (sort) => {
      const filed: string[] = [];
      for (let nth = 0; nth < 9; nth += 1) filed.push((await cases.file()).id);
      const pages: Resource[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await app.ask('privacy', 'GET', `/v1/incidents?limit=4&sort=${sort}${from}`);
        pages.push(...body.items);
        cursor = body.nextCursor;
        // It comes behind in one order, and so is seen; let it come to an end.
        if (pages.length < 40) await cases.file();
      }
      const ids = pages.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of filed) expect(ids).toContain(id);
      const keys = pages.map((item) => String(item[sort.replace('-', '')]));
      const sorted = [...keys].sort();
      expect(keys).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
    },
  );
});
