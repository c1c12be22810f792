import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NoticesService } from '../../src/modules/messages/notices.service.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { accountOf } from '../support/mail-log.js';
import type { CaughtMail } from '../support/mail-sink.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

const LIST = '/v1/messages?state=failed';

describe('messages that could not be delivered', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    await hire('administrator', 'admin-fr', 'fr');
    await hire('privacy_officer', 'privacy2', 'en');
    refuse('supervisor@example.org');
  });
  afterAll(() => app.stop());

  const hire = (role: string, account: string, language: string): Promise<unknown> =>
    app.ask('admin', 'POST', '/v1/people', {
      ...{ email: `${account}@example.org`, name: account, division: 'city', language },
      ...{ password: 'breach-trial', roles: [{ role }] },
    });
  const refuse = (...addresses: string[]): void =>
    void (app.mail.refusalOf = (address) => (addresses.includes(address) ? 550 : null));
  const listed = async (account: string): Promise<Resource[]> =>
    (await pagesOf(app, account, `${LIST}&limit=2`)).flat();
  const about = async (account: string, { reference }: Resource): Promise<Resource[]> =>
    (await listed(account)).filter((each) => each.reference === reference);

  /** A report whose two messages to the supervisor fail for good. */
  async function failing(report: Record<string, unknown> = {}): Promise<Resource> {
    const filed = await cases.file({ division: 'public-health', ...report });
    await eventually(
      () => app.sql(`select from message where incident_id = $1 and state = 'queued'`, [filed.id]),
      (queued) => queued.length === 0,
    );
    return filed;
  }
  const failedIds = async ({ id }: Resource): Promise<string[]> =>
    (
      await app.sql<{ id: string }>(
        `select id from message where incident_id = $1 and state = 'failed' order by id`,
        [id],
      )
    ).map((row) => row.id);
  const retry = (account: string, id: string) => app.ask(account, 'POST', `/v1/messages/${id}/retry`);

  it('are listed with the reason, by reference for the privacy office and without it for administrators', async () => {
    const filed = await failing();
    const ids = await failedIds(filed);
    // Both fail at the same time, so either may come first.
    const asked = (await about('privacy', filed)).find(({ stepKey }) => stepKey === 'acknowledge');
    expect(asked).toEqual({
      ...{ id: expect.any(String), kind: 'reported', state: 'failed' },
      ...{ reference: filed.reference, to: { id: expect.any(String), name: 'Sam Okafor' }, channel: null },
      ...{ attempts: 1, unclearTries: 0, reason: 'EENVELOPE RCPT TO 550' },
      ...{ createdAt: expect.any(String), sentAt: null, failedAt: expect.any(String) },
      ...{ stepKey: 'acknowledge', obligation: null, delivery: null },
    });
    const seen = (await listed('admin')).filter(({ id }) => ids.includes(id));
    expect(seen.map(({ id }) => id).sort()).toEqual(ids);
    for (const each of seen)
      expect(each).toMatchObject({ reference: null, to: null, reason: 'EENVELOPE RCPT TO 550' });
    const { text } = await app.ask('admin', 'GET', LIST);
    expect(text).not.toMatch(new RegExp(`${filed.reference}|${filed.id}|Okafor|Letter`));
  });

  it('come page by page, the last first', async () => {
    await failing();
    const pages = await pagesOf(app, 'privacy', `${LIST}&limit=1`);
    const times = pages.flat().map((each) => String(each['failedAt']));
    expect(pages.every((page) => page.length === 1)).toBe(true);
    expect(times.length).toBeGreaterThanOrEqual(4);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(times.length);
    expect((await app.ask('privacy', 'GET', '/v1/messages?state=failed&cursor=x')).status).toBe(400);
  });

  it.each(['employee', 'supervisor', 'manager', 'hr', 'communications', 'auditor', 'legal', 'it'])(
    'are not %s’s to see or to queue again',
    async (account) => {
      const [id = ''] = await failedIds(await failing());
      for (const { status, body } of [await app.ask(account, 'GET', LIST), await retry(account, id)])
        expect([status, body.code]).toEqual([403, 'not_allowed']);
    },
  );

  it.each(['privacy2', 'admin-fr'])(
    'do not exist for %s when the case must not reach them',
    async (account) => {
      const filed = await failing({ implicated: [`${account}@example.org`] });
      const ids = await failedIds(filed);
      expect(ids.length).toBeGreaterThan(0);
      expect((await listed(account)).filter(({ id }) => ids.includes(id))).toEqual([]);
      expect(await retry(account, ids[0] ?? '')).toMatchObject({ status: 404 });
      expect((await listed('privacy')).filter(({ id }) => ids.includes(id))).toHaveLength(ids.length);
    },
  );

  it('go out when they are queued again, with the same Message-ID, and the trail says who did it', async () => {
    const filed = await failing();
    const [first = '', second = ''] = await failedIds(filed);
    await app.sql('update message set attempts = 24 where id = $1', [first]);
    refuse();
    const answer = await retry('privacy', first);
    expect(answer).toMatchObject({
      status: 200,
      body: { id: first, reference: filed.reference, failedAt: null },
    });
    expect(await retry('admin', second)).toMatchObject({ status: 200, body: { reference: null, to: null } });
    const arrived = await app.mail.until((mails) => idsOf(mails).filter(isOne).length === 2);
    expect(idsOf(arrived).filter(isOne).sort()).toEqual([first, second].map(idOf).sort());
    refuse('supervisor@example.org');
    const trail = await cases.list('privacy', filed.id, 'timeline');
    expect(trail.filter(({ type }) => type === 'message.retried')).toMatchObject([
      {
        actor: { name: 'Priya Nair' },
        changes: { message: first, reason: 'EENVELOPE RCPT TO 550' },
        summary: expect.stringContaining('was queued again'),
      },
      { actor: { name: 'Alex Kim' }, changes: { message: second } },
    ]);
    await eventually(
      () => cases.list('privacy', filed.id, 'messages'),
      (messages) => messages.every((each) => each['state'] === 'sent' && each['attempts'] === 1),
    );
    for (const account of ['privacy', 'admin'])
      expect(await retry(account, first)).toMatchObject({ status: 409, body: { code: 'conflict' } });

    function isOne(id: string): boolean {
      return [first, second].map(idOf).includes(id);
    }
  });

  it('are queued once when two ask at the same time', async () => {
    const filed = await failing();
    const [id = ''] = await failedIds(filed);
    const answers = await Promise.all([retry('privacy', id), retry('admin', id), retry('privacy2', id)]);
    const trail = await cases.list('privacy', filed.id, 'timeline');
    const retried = trail.filter(({ type }) => type === 'message.retried').length;
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(retried);
    expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([]);
  });

  it.each([
    ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', 404, 'not_found'],
    ['7', 400, 'invalid_id'],
  ])('of id %s are not there', async (id, status, code) => {
    expect(await retry('admin', id)).toMatchObject({ status, body: { code } });
  });
});

describe('administrators', () => {
  let app: RunningApp;
  let cases: Cases;
  let notices: NoticesService;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    notices = app.app.get(NoticesService, { strict: false });
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'admin-fr@example.org', name: 'Élise', division: 'city', language: 'fr' },
      roles: [{ role: 'administrator' }, { role: 'administrator', division: 'parks' }],
    });
  });
  afterAll(() => app.stop());

  async function failing(account: string): Promise<Resource> {
    app.mail.refusalOf = (address) => (address === `${account}@example.org` ? 550 : null);
    const filed = await cases.file({ division: 'public-health' });
    await settled();
    return filed;
  }
  const settled = (): Promise<unknown> =>
    eventually(
      () => app.sql(`select from message where state = 'queued' and next_attempt_at <= now()`),
      (queued) => queued.length === 0,
    );
  const told = (): string[] =>
    app.mail.mails
      .filter(isNotice)
      .map((mail) => `${accountOf(mail)}: ${mail.parsed.subject ?? ''}`)
      .sort();
  /** Lets so many minutes pass for what has been told and what has failed. */
  const pass = (minutes: number): Promise<unknown> =>
    app.sql(
      `update message set due_at = due_at - $1::interval, failed_at = failed_at - $1::interval,
         created_at = created_at - $1::interval
       where kind = 'delivery_failed' or state = 'failed'`,
      [`${minutes} minutes`],
    );
  const FIRST = ['admin-fr: 2 messages n’ont pas pu être livrés', 'admin: 2 messages could not be delivered'];

  it('are told that messages failed, each in their language, by a mail that names no incident', async () => {
    const filed = await failing('supervisor');
    await eventually(told, (mails) => mails.length >= 2);
    await settled();
    expect(told()).toEqual(FIRST);
    const raw = app.mail.mails.filter(isNotice).map((mail) => mail.raw);
    expect(raw.join('')).not.toMatch(new RegExp(`${filed.reference}|${filed.id}|Okafor`));
    const { parsed } = app.mail.mails.find(({ to }) => to.includes('admin@example.org')) ?? {};
    expect(parsed?.text).toContain('https://breach.city.example/v1/messages?state=failed');
    expect(parsed?.headers.find(({ key }) => key === 'references')).toBeUndefined();
  });

  it('hear nothing more within the hour, and then how many there were', async () => {
    await failing('supervisor');
    await failing('supervisor');
    expect(await notices.tellOfFailures()).toBe(0);
    await pass(59);
    expect(await notices.tellOfFailures()).toBe(0);
    await pass(2);
    // The worker looks by itself, too; whoever comes first tells both.
    await Promise.all([notices.tellOfFailures(), notices.tellOfFailures()]);
    expect(await app.sql(`select from message where kind = 'delivery_failed'`)).toHaveLength(4);
    await app.sql('notify message_queued');
    await eventually(told, (mails) => mails.length >= 4);
    expect(told()).toEqual([
      ...['admin-fr: 2 messages n’ont pas pu être livrés', 'admin-fr: 4 messages n’ont pas pu être livrés'],
      ...['admin: 2 messages could not be delivered', 'admin: 4 messages could not be delivered'],
    ]);
    await pass(61);
    expect(await notices.tellOfFailures()).toBe(0);
  });

  it('are told nothing about a failed mail to an administrator about a failed mail', async () => {
    app.mail.refusalOf = (address) =>
      address.startsWith('employee@') || address.startsWith('admin') ? 550 : null;
    const before = told().length;
    await cases.file({ division: 'public-health' });
    const failed = `select from message where state = 'failed' and kind = 'delivery_failed'`;
    await eventually(
      () => app.sql(failed),
      (rows) => rows.length === 2,
    );
    app.mail.refusalOf = () => null;
    await pass(61);
    expect(await notices.tellOfFailures()).toBe(0);
    expect(told()).toHaveLength(before);
    expect((await app.ask('admin', 'GET', '/v1/messages?state=failed')).body.items).toContainEqual(
      expect.objectContaining({ kind: 'delivery_failed', reason: 'EENVELOPE RCPT TO 550' }),
    );
  });

  it('are told nothing when it was seen to before the mail went', async () => {
    const before = told().length;
    const [failed] = await app.sql(`select count(*) from message where kind = 'delivery_failed'`);
    await app.sql(
      `insert into message (id, kind, person_id, role, due_at, state, next_attempt_at, created_at)
       select uuidv7(), 'delivery_failed', id, 'administrator', now(), 'queued', now(), now()
       from person where email = 'admin@example.org'`,
    );
    await app.sql('notify message_queued');
    await eventually(
      () => app.sql(`select count(*) from message where kind = 'delivery_failed'`),
      ([left]) => left?.['count'] === failed?.['count'],
    );
    expect(told()).toHaveLength(before);
  });
});

/** A mail to an administrator, who is told of nothing else here. */
const isNotice = ({ to }: CaughtMail): boolean => to.some((address) => address.startsWith('admin'));
const idOf = (id: string): string => `<${id}@city.example>`;
const idsOf = (mails: readonly CaughtMail[]): string[] => mails.map(({ parsed }) => parsed.messageId ?? '');
