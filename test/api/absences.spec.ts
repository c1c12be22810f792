import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { accountOf } from '../support/mail-log.js';
import { prefer } from '../support/opening-hours.js';
import { HOUR, MINUTE, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

const PATH = '/v1/me/absence';

describe('someone who is away', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    time = new PassingTime(app);
  });
  afterAll(() => app.stop());
  afterEach(async () => {
    for (const account of ['supervisor', 'alternate', 'manager', 'privacy', 'communications'])
      await app.ask(account, 'DELETE', PATH);
  });

  const inDays = (days: number): string => new Date(Date.now() + days * 24 * HOUR).toISOString();
  const leave = (account: string, substitute?: string, from = -1, to = 5): Promise<Answer> =>
    put(account, { from: inDays(from), to: inDays(to), ...(substitute && { substitute }) });
  /** As whoever has seen the absence that there is. */
  const put = async (account: string, body: object): Promise<Answer> => {
    const seen = (await app.ask(account, 'GET', PATH)).headers.get('etag');
    return app.ask(account, 'PUT', PATH, body, seen === null ? {} : { 'if-match': seen });
  };
  /** Who was mailed to act: `alternate: reported`. */
  const asked = async (id: string): Promise<string[]> => {
    const rows = await app.sql<{ told: string }>(
      `select split_part(p.email, '@', 1) || ': ' || m.kind as told
       from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and m.kind not in ('receipt') order by 1`,
      [id],
    );
    return rows.map(({ told }) => told);
  };

  it('says from when until when, and names a substitute by address or id; being back ends it', async () => {
    expect((await app.ask('supervisor', 'GET', PATH)).status).toBe(404);
    const kept = await leave('supervisor', 'Alternate@example.org');
    expect(kept).toMatchObject({
      status: 200,
      body: {
        ...{ from: expect.stringMatching(/Z$/), to: expect.stringMatching(/Z$/) },
        substitute: { id: expect.any(String), name: 'Ada Novak', email: 'alternate@example.org' },
      },
    });
    expect((await app.ask('supervisor', 'GET', PATH)).body).toEqual(kept.body);
    const again = await leave('supervisor', (kept.body['substitute'] as { id: string }).id, 2, 3);
    expect(again.body['substitute']).toEqual(kept.body['substitute']);
    expect((await app.ask('supervisor', 'DELETE', PATH)).status).toBe(204);
    expect((await app.ask('supervisor', 'GET', PATH)).status).toBe(404);
  });

  it('is replaced only by who has seen it: 428 without If-Match, 412 with a stale one, in either place', async () => {
    const body = { from: inDays(-1), to: inDays(5) };
    const { id } = (await app.ask('supervisor', 'GET', '/v1/me')).body;
    expect((await app.ask('supervisor', 'PUT', PATH, body, { 'if-match': '"1"' })).status).toBe(412);
    const first = await app.ask('supervisor', 'PUT', PATH, body);
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, (await app.ask('supervisor', 'GET', PATH)).headers.get('etag')]).toEqual([
      200,
      etag,
    ]);
    for (const [account, path] of [
      ['supervisor', PATH],
      ['admin', `/v1/people/${id}/absence`],
    ] as const) {
      const unseen = await app.ask(account, 'PUT', path, body);
      expect(unseen).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
      const stale = await app.ask(account, 'PUT', path, body, { 'if-match': '"0"' });
      expect(stale).toMatchObject({ status: 412, body: { code: 'stale_version' } });
    }
    const both = await Promise.all(
      [6, 7].map((days) =>
        app.ask('supervisor', 'PUT', PATH, { ...body, to: inDays(days) }, { 'if-match': etag }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const known = { 'if-none-match': both.find(({ status }) => status === 200)?.headers.get('etag') ?? '' };
    expect((await app.ask('supervisor', 'GET', PATH, undefined, known)).status).toBe(304);
  });

  it.each<{ account: string; substitute?: string; to?: number; code: string; says: string }>([
    {
      account: 'supervisor',
      substitute: 'supervisor2@example.org',
      code: 'cannot_act',
      says: 'These could: Ada Novak <alternate@example.org>, Hana Kowalski <head@example.org>, Morgan Lee <manager@example.org>.',
    },
    { account: 'supervisor', substitute: 'supervisor@example.org', code: 'self', says: 'themselves' },
    {
      account: 'supervisor',
      substitute: 'gone@example.org',
      code: 'unknown_person',
      says: 'no active person',
    },
    {
      account: 'communications',
      substitute: 'hr@example.org',
      code: 'cannot_act',
      says: 'an administrator can name an alternate',
    },
    { account: 'employee', substitute: 'nurse@example.org', code: 'no_office', says: 'holds no office' },
    { account: 'supervisor', to: -0.5, code: 'over', says: 'still to come' },
    { account: 'supervisor', to: -2, code: 'ends_before_it_begins', says: 'after the beginning' },
    { account: 'supervisor', to: 400, code: 'too_long', says: '366 days' },
  ])(
    '$account may not be represented by $substitute until day $to: $code',
    async ({ account, substitute, to, code, says }) => {
      const refused = await leave(account, substitute, -1, to);
      expect(refused).toMatchObject({
        status: 400,
        body: { code: 'validation_failed', errors: [{ code, message: expect.stringContaining(says) }] },
      });
      expect((await app.ask(account, 'GET', PATH)).status).toBe(404);
    },
  );

  it('is not represented by someone who is away too', async () => {
    await leave('alternate');
    const refused = await leave('supervisor', 'alternate@example.org');
    expect(refused.body['errors']).toMatchObject([{ pointer: '/substitute', code: 'away_too' }]);
    expect(refused.text).not.toContain('Ada Novak');
    expect((await leave('supervisor', 'manager@example.org')).status).toBe(200);
  });

  it('is asked nothing: the substitute is, at first, when reminded, and when it is overdue', async () => {
    await leave('supervisor', 'alternate@example.org');
    const { id } = await cases.at('reported');
    expect(await asked(id)).toEqual(['alternate: reported', 'alternate: step_due']);
    await time.until(id, 'acknowledge', -MINUTE);
    await time.sweep();
    await time.until(id, 'acknowledge', MINUTE);
    await time.sweep();
    expect(await time.told(id, 'acknowledge')).toEqual(['alternate: overdue', 'alternate: reminder']);
    expect((await cases.act('alternate', id, 'acknowledge')).status).toBe(200);
  });

  it('is asked again as soon as they are back', async () => {
    await leave('supervisor', 'alternate@example.org');
    const { id } = await cases.at('reported');
    await app.ask('supervisor', 'DELETE', PATH);
    await time.until(id, 'acknowledge', MINUTE);
    await time.sweep();
    expect(await time.told(id, 'acknowledge')).toEqual(['supervisor: overdue']);
  });

  it('is asked as usual before it begins', async () => {
    await leave('supervisor', 'alternate@example.org', 1, 2);
    const { id } = await cases.at('reported');
    expect(await asked(id)).toEqual(['supervisor: reported', 'supervisor: step_due']);
  });

  it('gets the mail as well, beside the next who is there, when nobody stands in', async () => {
    await leave('supervisor');
    const { id } = await cases.at('reported');
    expect(await asked(id)).toEqual([
      ...['alternate: reported', 'alternate: step_due', 'supervisor: reported', 'supervisor: step_due'],
    ]);
  });

  it('has no substitute in a case that must not reach that one', async () => {
    await leave('privacy', 'privacy-alternate@example.org');
    const { id } = await cases.file({ division: 'parks', implicated: ['Paul Whitfield'] });
    await cases.act('supervisor2', id, 'acknowledge');
    await cases.act('supervisor2', id, 'escalate');
    const told = await asked(id);
    expect(told.filter((each) => each.startsWith('privacy-alternate'))).toEqual([]);
    expect(told.filter((each) => each.startsWith('privacy:'))).not.toEqual([]);
  });

  it('is passed over at once by a level that only they are in, and still gets its mail', async () => {
    await leave('manager');
    const { id } = await cases.at('reported');
    await time.until(id, 'acknowledge', HOUR);
    await time.sweep();
    expect(await time.sent(id, 'acknowledge')).toEqual([
      'reminder 1 to : skipped, late',
      'escalation 1 to owner: sent, late',
      'escalation 2 to alternate: sent, late',
      'escalation 3 to manager: sent',
    ]);
    expect(await time.told(id, 'acknowledge')).toContain('head: overdue');
    expect(await time.told(id, 'acknowledge')).toContain('manager: overdue');
  });

  describe('their substitute', () => {
    /** What came since the queue was last empty: `alternate: You stand in …`. */
    const news = async (): Promise<string[]> => {
      await eventually(
        () => app.sql(`select from message where state = 'queued' and kind like 'stand_in%'`),
        (waiting) => waiting.length === 0,
      );
      const mails = app.mail.mails.filter(({ parsed }) => /stand in|remplace/.test(parsed.subject ?? ''));
      return mails.splice(told, mails.length).map((mail) => {
        told += 1;
        return `${accountOf(mail)}: ${(mail.parsed.subject ?? '').replaceAll(TIME, 'TIME')}`;
      });
    };
    const TIME = /\S+ \d+(?:er)? \S+, \d+(?::| h ?)(?:\d\d)?\s?(?:E[SD]T|H[NA]E)/g;
    let told = 0;
    beforeEach(news);

    it('is told at once that they stand in, at other times, and not any more', async () => {
      await leave('supervisor', 'alternate@example.org', 1, 5);
      expect(await news()).toEqual(['alternate: You stand in for a colleague from TIME until TIME']);
      const { parsed, raw } = app.mail.mails.at(-1) ?? {};
      expect(parsed?.text).toMatch(/^Role: as a supervisor\nFrom: .+ \d{4} at .+\nUntil: .+ \d{4} at .+$/m);
      expect(parsed?.text).toContain('https://breach.city.example/v1/me\n');
      expect(raw).not.toMatch(/PB-|Okafor/);
      await leave('supervisor', 'alternate@example.org', 1, 4);
      expect(await news()).toEqual([
        'alternate: The time for which you stand in has changed: from TIME until TIME',
      ]);
      await app.ask('supervisor', 'DELETE', PATH);
      await app.ask('supervisor', 'DELETE', PATH);
      expect(await news()).toEqual([
        'alternate: You do not stand in for a colleague any more (it was from TIME until TIME)',
      ]);
    });

    it('is told in their language, and so is whoever takes their place', async () => {
      await prefer(app, 'alternate', { language: 'fr' });
      await leave('supervisor', 'alternate@example.org');
      await leave('supervisor', 'manager@example.org');
      expect((await news()).sort()).toEqual([
        'alternate: Vous ne remplacez plus un collègue (c’était du TIME au TIME)',
        'alternate: Vous remplacez un collègue du TIME au TIME',
        'manager: You stand in for a colleague from TIME until TIME',
      ]);
      await prefer(app, 'alternate', { language: 'en' });
    });

    it('is told nothing when nothing was written, nor when nothing changes for them', async () => {
      expect((await leave('communications', 'hr@example.org')).status).toBe(400);
      const body = { from: inDays(-1), to: inDays(5), substitute: 'alternate@example.org' };
      await put('supervisor', body);
      expect(await news()).toHaveLength(1);
      expect((await put('supervisor', body)).status).toBe(200);
      const stale = await app.ask(
        'supervisor',
        'PUT',
        PATH,
        { ...body, to: inDays(3) },
        { 'if-match': '"0"' },
      );
      expect(stale.status).toBe(412);
      await app.sql(`update absence set to_at = now(), from_at = now() - interval '1 day'`);
      await app.ask('supervisor', 'DELETE', PATH);
      expect(await news()).toEqual([]);
    });

    it('is told by an administrator’s entry too, whatever their preferences keep back', async () => {
      await prefer(app, 'alternate', { delivery: 'digest' });
      const sam = (await app.ask('supervisor', 'GET', '/v1/me')).body['id'];
      const body = { from: inDays(-1), to: inDays(5), substitute: 'alternate@example.org' };
      await app.ask('admin', 'PUT', `/v1/people/${sam}/absence`, body);
      await app.ask('admin', 'DELETE', `/v1/people/${sam}/absence`);
      expect(await news()).toHaveLength(2);
      await prefer(app, 'alternate', { delivery: 'immediately' });
    });

    it('is told once, when two end the same absence at once', async () => {
      await leave('supervisor', 'alternate@example.org');
      await news();
      await Promise.all(Array.from({ length: 4 }, () => app.ask('supervisor', 'DELETE', PATH)));
      expect(await news()).toHaveLength(1);
    });

    it('sees for whom, and they see who does, with the dates', async () => {
      const { from, to } = (await leave('supervisor', 'alternate@example.org', 1, 5)).body;
      const me = async (account: string) => {
        const { standsInFor, substitute } = (await app.ask(account, 'GET', '/v1/me')).body;
        return { standsInFor, substitute };
      };
      const standIn = (name: string, email: string) => ({
        ...{ person: { id: expect.any(String), name, email }, roles: ['supervisor'], from, to },
      });
      expect(await me('alternate')).toEqual({
        ...{ standsInFor: [standIn('Sam Okafor', 'supervisor@example.org')], substitute: null },
      });
      expect(await me('supervisor')).toEqual({
        ...{ standsInFor: [], substitute: standIn('Ada Novak', 'alternate@example.org') },
      });
      expect(await me('manager')).toEqual({ standsInFor: [], substitute: null });
      await app.ask('supervisor', 'DELETE', PATH);
      expect(await me('alternate')).toEqual({ standsInFor: [], substitute: null });
    });
  });

  it('is entered by an administrator, and by nobody else', async () => {
    const sam = (await app.ask('supervisor', 'GET', '/v1/me')).body['id'];
    const path = `/v1/people/${sam}/absence`;
    const body = { from: inDays(-1), to: inDays(5), substitute: 'alternate@example.org' };
    expect((await app.ask('privacy', 'PUT', path, body)).status).toBe(403);
    expect((await app.ask('admin', 'PUT', path, body)).status).toBe(200);
    expect((await app.ask('supervisor', 'GET', PATH)).body).toMatchObject({
      substitute: { name: 'Ada Novak' },
    });
    expect((await app.ask('admin', 'GET', path)).status).toBe(200);
    expect((await app.ask('supervisor', 'DELETE', path)).status).toBe(403);
    expect((await app.ask('admin', 'DELETE', path)).status).toBe(204);
    const nobody = '/v1/people/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44/absence';
    expect((await app.ask('admin', 'PUT', nobody, body)).status).toBe(404);
  });
});

describe('an alternate', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    time = new PassingTime(app);
  });
  afterAll(() => app.stop());

  it('says so of themselves, and the administrator sees it', async () => {
    const { body } = await app.ask('alternate', 'GET', '/v1/me');
    expect(body).toMatchObject({
      ...{ roles: ['employee', 'supervisor'], supervises: ['public-health'] },
      offices: [{ role: 'supervisor', division: 'public-health', alternate: true }],
    });
    const seen = await app.ask('admin', 'GET', `/v1/people/${body['id']}`);
    expect(seen.body['roles']).toEqual([{ role: 'supervisor', division: 'public-health', alternate: true }]);
  });

  it('is made, unmade and made a holder by the administrator', async () => {
    const { body } = await app.ask('nurse', 'GET', '/v1/me');
    const path = `/v1/people/${body['id']}`;
    const change = async (roles: object[]): Promise<Answer> => {
      const { headers } = await app.ask('admin', 'GET', path);
      return app.ask('admin', 'PATCH', path, { roles }, { 'if-match': headers.get('etag') ?? '' });
    };
    const roles = async (): Promise<unknown> => (await app.ask('nurse', 'GET', '/v1/me')).body['offices'];
    await change([{ role: 'communications', alternate: true }]);
    expect(await roles()).toEqual([{ role: 'communications', division: null, alternate: true }]);
    await change([{ role: 'communications', alternate: false }]);
    expect(await roles()).toEqual([{ role: 'communications', division: null, alternate: false }]);
    expect((await change([{ role: 'legal', alternate: 'yes' }])).status).toBe(400);
    await change([]);
    expect(await roles()).toEqual([]);
  });

  it('sees and may do what the role may, and has no task before being asked', async () => {
    const { id, reference } = await cases.at('reported');
    const tasks = async (): Promise<unknown[]> =>
      (await app.ask('alternate', 'GET', '/v1/tasks')).body.items
        .filter((each) => each['reference'] === reference)
        .map((each) => each['step']);
    expect((await cases.ask('alternate', 'GET', id)).status).toBe(200);
    expect(await tasks()).toEqual([]);
    await time.until(id, 'acknowledge', 30 * MINUTE);
    await time.sweep();
    expect(await tasks()).toContain('acknowledge');
    expect((await cases.act('alternate', id, 'acknowledge')).status).toBe(200);
  });

  it('is asked in place of a supervisor who reported', async () => {
    const { id } = await cases.file({ division: 'public-health' }, 'supervisor');
    const rows = await app.sql<{ email: string }>(
      `select distinct p.email from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and m.kind = 'reported'`,
      [id],
    );
    expect(rows).toEqual([{ email: 'alternate@example.org' }]);
  });

  it.each([
    ['whom they stand by for', 'nurse@example.org', 'alternate'],
    ['themselves', 'alternate@example.org', 'alternate'],
    ['the supervisor', 'supervisor@example.org', 'alternate'],
  ])('does not learn of a case about %s', async (_, implicated, account) => {
    const { id, reference } = await cases.file({ division: 'public-health', implicated: [implicated] });
    expect((await cases.ask(account, 'GET', id)).status).toBe(404);
    const listed = (await app.ask(account, 'GET', '/v1/incidents')).body.items;
    expect(listed.map((each) => each['reference'])).not.toContain(reference);
    await time.until(id, 'acknowledge', 40 * HOUR);
    await time.sweep();
    expect((await time.told(id, 'acknowledge')).filter((each) => each.startsWith(account))).toEqual([]);
  });

  it('of the privacy office decides when the privacy officer must not know', async () => {
    const { id } = await cases.file({ division: 'parks', implicated: ['privacy@example.org'] });
    await cases.act('supervisor2', id, 'acknowledge');
    await cases.act('supervisor2', id, 'escalate');
    const rows = await app.sql<{ email: string }>(
      `select p.email from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and m.kind = 'escalated' and m.role = 'privacy_officer'`,
      [id],
    );
    expect(rows).toEqual([{ email: 'privacy-alternate@example.org' }]);
    expect((await cases.act('privacy-alternate', id, 'confirm', { reason: 'It is one.' })).status).toBe(200);
  });
});
