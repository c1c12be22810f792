import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

const LOG = '/v1/messages';

describe('the mail log', () => {
  let app: RunningApp;
  let cases: Cases;
  let told: Resource;
  let hidden: Resource;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'both@example.org', name: 'Both', division: 'parks', language: 'en' },
      ...{
        password: 'breach-trial',
        roles: [{ role: 'administrator' }, { role: 'supervisor', division: 'public-health' }],
      },
    });
    told = await cases.at('escalated');
    hidden = await cases.file({
      division: 'parks',
      implicated: ['privacy@example.org', 'admin@example.org'],
    });
    await eventually(
      () => app.sql(`select from message where state = 'queued'`),
      (queued) => queued.length === 0,
    );
  });
  afterAll(() => app.stop());

  const read = async (account: string, query = ''): Promise<Resource[]> =>
    (await pagesOf(app, account, `${LOG}?limit=3${query}`)).flat();
  const idsOf = async (incident: string): Promise<string[]> =>
    (
      await app.sql<{ id: string }>('select id from message where incident_id = $1 order by id', [incident])
    ).map(({ id }) => id);
  const ids = (items: readonly Resource[]): string[] => items.map(({ id }) => id).sort();

  it('shows a privacy officer every message of the cases that they may see, the newest first', async () => {
    const log = await read('privacy');
    expect(ids(log)).toEqual(await idsOf(told.id));
    const written = log.map(({ createdAt }) => String(createdAt));
    expect(written).toEqual([...written].sort().reverse());
    expect(log.find(({ kind }) => kind === 'reported')).toEqual({
      ...{ id: expect.any(String), kind: 'reported', state: 'sent', reference: told.reference },
      ...{
        to: { id: expect.any(String), name: 'Sam Okafor' },
        channel: null,
        stepKey: 'acknowledge',
        obligation: null,
      },
      ...{ attempts: 1, unclearTries: 0, reason: null, failedAt: null, delivery: null },
      ...{ createdAt: expect.any(String), sentAt: expect.any(String) },
    });
  });

  it.each(['admin', 'both'])(
    'shows %s what was sent, and neither of which case nor to whom',
    async (account) => {
      const log = await read(account);
      expect(ids(log)).toEqual(expect.arrayContaining(await idsOf(told.id)));
      for (const each of log)
        expect(each).toMatchObject({ reference: null, to: null, stepKey: null, obligation: null });
      const { text } = await app.ask(account, 'GET', `${LOG}?limit=200`);
      expect(text).not.toMatch(new RegExp(`${told.reference}|${told.id}|Okafor|@|Letter`));
    },
  );

  it('tells those whom a case must not reach nothing of it, whichever way they ask', async () => {
    const ofHidden = await idsOf(hidden.id);
    expect(ofHidden.length).toBeGreaterThan(0);
    for (const account of ['privacy', 'admin'])
      expect(ids(await read(account)).filter((id) => ofHidden.includes(id))).toEqual([]);
    for (const incident of [hidden.id, hidden.reference])
      expect(await read('privacy', `&incident=${incident}`)).toEqual([]);
  });

  it.each([
    ['state', '&state=sent', () => true],
    ['state', '&state=failed', () => false],
    ['kind', '&kind=escalated', ({ kind }: Resource) => kind === 'escalated'],
    ['kind and state', '&kind=escalated&state=queued', () => false],
  ])('is narrowed by %s', async (_, query, isWanted) => {
    const all = await read('privacy');
    expect(await read('privacy', query)).toEqual(all.filter(isWanted));
  });

  it('is narrowed by when a message was written', async () => {
    const all = await read('privacy');
    const middle = String(all[Math.floor(all.length / 2)]?.['createdAt']);
    const from = await read('privacy', `&from=${middle}`);
    const to = await read('privacy', `&to=${middle}`);
    expect(from).toEqual(all.filter((each) => String(each['createdAt']) >= middle));
    expect(to).toEqual(all.filter((each) => String(each['createdAt']) <= middle));
    expect([from.length, to.length].every((count) => count > 0)).toBe(true);
  });

  it('is narrowed to an incident, by id or reference, for those who may read of it only', async () => {
    const other = await cases.file({ division: 'parks' });
    for (const incident of [told.id, told.reference, told.reference.toLowerCase()])
      expect(ids(await read('privacy', `&incident=${incident}`))).toEqual(await idsOf(told.id));
    for (const account of ['admin', 'both'])
      expect(await read(account, `&incident=${told.reference}`)).toEqual([]);
    expect(ids(await read('privacy', `&incident=${other.reference}`))).toEqual(await idsOf(other.id));
  });

  it.each(['employee', 'supervisor', 'hr', 'communications', 'auditor', 'head'])(
    'is not for %s',
    async (account) => {
      expect(await app.ask(account, 'GET', LOG)).toMatchObject({
        status: 403,
        body: { code: 'not_allowed' },
      });
    },
  );

  it.each([
    '?state=lost',
    '?kind=poem',
    '?from=yesterday',
    '?cursor=x',
    '?incident=',
    '?incident=SIEM-991',
    '?to=2026-11-22',
    '?page=2',
  ])('refuses %s', async (query) => {
    expect((await app.ask('privacy', 'GET', LOG + query)).status).toBe(400);
  });

  it('counts in the figures what may have arrived twice', async () => {
    const figure = async (): Promise<number> => {
      const response = await fetch(`${app.url}/metrics`);
      return Number(/^breach_messages_unclear (\d+)$/m.exec(await response.text())?.[1]);
    };
    expect(await figure()).toBe(0);
    const [id] = await idsOf(told.id);
    await app.sql('update message set unclear_tries = 1 where id = $1', [id]);
    expect(await figure()).toBe(1);
    expect((await read('privacy')).find((each) => each.id === id)).toMatchObject({ unclearTries: 1 });
  });
});
