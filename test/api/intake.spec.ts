import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { IntakeDeskService } from '../../src/modules/inbound/intake-desk.service.js';
import { aMail } from '../factories/a-mail.js';
import type { Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { accountOf, headerOf } from '../support/mail-log.js';
import { MailRelay } from '../support/mail-relay.js';
import type { CaughtMail } from '../support/mail-sink.js';
import { RunningApp } from '../support/running-app.js';

const INBOUND = {
  ...{ INBOUND_LISTEN: '127.0.0.1:0', INBOUND_RELAYS: '127.0.0.1', INBOUND_ADDRESS: 'privacy@city.example' },
  ...{ INBOUND_SENDERS: 'example.org', INBOUND_BOUNCE_ADDRESS: 'bounces@city.example' },
};

describe('a report by mail', () => {
  let app: RunningApp;
  let relay: MailRelay;
  beforeAll(async () => {
    app = await RunningApp.start(INBOUND);
    relay = new MailRelay(app);
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'privacy2@example.org', name: 'Paul Okoye', division: 'city', language: 'fr' },
      ...{ password: 'breach-trial', roles: [{ role: 'privacy_officer' }] },
    });
  });
  afterAll(() => app.stop());

  const hand = (raw: string, from = 'employee@example.org', to = 'privacy@city.example'): Promise<string> =>
    relay.hand({ from, to, raw });
  const listed = async (account = 'privacy', state = 'waiting'): Promise<Resource[]> =>
    (await app.ask(account, 'GET', `/v1/intake?state=${state}&limit=200`)).body.items;
  let count = 0;
  /** Hands over a mail with a subject of its own, and finds it again. */
  async function report(
    mail: Parameters<typeof aMail>[0] = {},
    from?: string,
    state?: string,
  ): Promise<Resource> {
    const subject = `Report ${(count += 1)}`;
    expect(await hand(aMail({ subject, ...mail }), from)).toBe('250');
    const [item] = await app.sql<Resource>('select * from intake order by reference desc limit 1');
    if (!item) throw new Error('nothing kept');
    if (state !== undefined) expect(item['state']).toBe(state);
    return { ...item, subject: mail.subject ?? subject };
  }
  const filedAs = ({ reference }: Resource): Promise<unknown[]> =>
    app.sql(`select from audit_entry where type = 'incident.reported' and changes ->> 'mail' = $1`, [
      reference,
    ]);
  const about = async ({ reference }: Resource, times: number): Promise<CaughtMail[]> => {
    const isIt = ({ parsed }: CaughtMail): boolean => parsed.subject?.includes(reference) === true;
    return (await app.mail.until((mails) => mails.filter(isIt).length >= times)).filter(isIt);
  };
  const settled = (): Promise<unknown> =>
    eventually(
      () => app.sql(`select from message where state = 'queued'`),
      (queued) => queued.length === 0,
    );
  const ask = (account: string, method: string, { reference }: Resource, path = '', body?: object) =>
    app.ask(account, method, `/v1/intake/${reference}${path}`, body);

  it('is kept for the privacy office, which is told without a word of it, and is answered once', async () => {
    const kept = await report({ subject: 'Wcanary', text: 'Wcanary at number 12' });
    expect(kept.reference).toMatch(/^IN-\d{4}-\d{6}$/);
    const mails = await about(kept, 3);
    expect(mails.map(accountOf).sort()).toEqual(['employee', 'privacy', 'privacy2']);
    expect(mails.map(({ raw }) => raw).join()).not.toMatch(/Wcanary|Robin|number 12/);
    const [english, french] = ['privacy', 'privacy2'].map((account) =>
      mails.find((mail) => accountOf(mail) === account),
    );
    expect(english?.parsed.subject).toMatch(/^IN-\S+: Please read a report that came by mail by /);
    expect(french?.parsed.subject).toMatch(
      /^IN-\S+\s: Un signalement reçu par courriel est à lire d’ici le /,
    );
    expect(english?.parsed.text).toContain(`https://breach.city.example/v1/intake/${kept.reference}`);
    const receipt = mails.find((mail) => accountOf(mail) === 'employee');
    expect(receipt).toMatchObject({ sender: '', to: ['employee@example.org'] });
    expect(receipt && headerOf(receipt, 'auto-submitted')).toBe('auto-replied');
    expect(receipt && headerOf(receipt, 'in-reply-to')).toBe(kept['message_id']);
  });

  it('is read in plain text, and downloaded as it came, which the trail keeps', async () => {
    const raw = aMail({
      headers: ['Content-Type: text/html; charset=utf-8'],
      text: '<style>p{}</style><p>A&amp;B <b>went</b> <script>alert(1)</script>wrong</p>',
    });
    expect(await hand(raw)).toBe('250');
    const [last] = (await listed()).slice(-1);
    const { body } = await app.ask('privacy', 'GET', `/v1/intake/${last?.id ?? ''}`);
    expect(body).toMatchObject({
      ...{ state: 'waiting', sender: 'employee@example.org', person: { name: 'Robin Tremblay' } },
      ...{
        subject: 'A letter went wrong',
        text: 'A&B went wrong',
        isCut: false,
        overdue: false,
        incident: null,
      },
      ...{
        attachments: [],
        attachmentCount: 0,
        bytes: raw.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(body['text']).not.toContain('alert');
    const { text, headers, status } = await ask('privacy', 'GET', body, '/mail');
    expect([status, text.trimEnd()]).toEqual([200, raw.trimEnd()]);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${body.reference}.eml"`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const trail = await app.sql(
      `select from audit_entry where type = 'mail.downloaded' and changes ->> 'mail' = $1`,
      [body.reference],
    );
    expect(trail).toHaveLength(1);
  });

  it('becomes an incident once, with the mail as evidence', async () => {
    const kept = await report({ text: 'It went to number 12.' });
    const send = { implicated: [], division: 'public-health', cause: 'misdirected_mail' };
    const answers = await Promise.all([
      ...[ask('privacy', 'POST', kept, '/file', send), ask('privacy2', 'POST', kept, '/file', send)],
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const filed = answers.find(({ status }) => status === 201)?.body ?? kept;
    expect(filed).toMatchObject({
      ...{ status: 'reported', title: kept['subject'], description: 'It went to number 12.' },
      ...{ cause: 'misdirected_mail', reporter: { name: 'Robin Tremblay' } },
    });
    expect(await filedAs(kept)).toHaveLength(1);
    expect(await ask('privacy', 'GET', kept)).toMatchObject({
      body: { state: 'filed', incident: filed.reference },
    });
    const path = `/v1/incidents/${filed.reference}`;
    const mail = await app.ask('privacy', 'GET', `${path}/mail`);
    expect([mail.status, mail.text]).toEqual([200, expect.stringContaining('It went to number 12.')]);
    for (const account of ['employee', 'supervisor', 'auditor'])
      expect(await app.ask(account, 'GET', `${path}/mail`)).toMatchObject({ status: 403 });
    expect(await app.ask('nurse', 'GET', `${path}/mail`)).toMatchObject({ status: 404 });
    const { body: timeline } = await app.ask('privacy', 'GET', `${path}/timeline`);
    expect(timeline.items[0]).toMatchObject({ type: 'incident.reported', changes: { mail: kept.reference } });
    expect((await app.ask('employee', 'GET', path)).status).toBe(200);
    expect((await ask('privacy', 'POST', kept, '/discard', { reason: 'No.' })).status).toBe(409);
  });

  it('becomes one incident when two who have read it file it at the same time', async () => {
    const kept = await report();
    const lock = new Client({ connectionString: app.database.url });
    await lock.connect();
    await lock.query('begin');
    await lock.query('select from intake where id = $1 for update', [kept.id]);
    const both = ['privacy', 'privacy2'].map((account) =>
      ask(account, 'POST', kept, '/file', { implicated: [], division: 'parks' }),
    );
    await eventually(
      () =>
        app.sql(
          `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        ),
      (waiting) => waiting.length === 2,
    );
    await lock.query('commit');
    await lock.end();
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await filedAs(kept)).toHaveLength(1);
  });

  it('is not half filed when the incident cannot be written', async () => {
    const kept = await report();
    await app.sql('alter table intake rename column closed_by to away');
    expect((await ask('privacy', 'POST', kept, '/file', { implicated: [] })).status).toBe(500);
    await app.sql('alter table intake rename column away to closed_by');
    expect(await filedAs(kept)).toHaveLength(0);
    expect((await ask('privacy', 'POST', kept, '/file', { implicated: [] })).status).toBe(201);
  });

  it('asks who reports it when nobody has that address, and whom it implicates', async () => {
    const kept = await report({ from: 'Stranger <stranger@example.org>' }, 'stranger@example.org');
    expect(await ask('privacy', 'GET', kept)).toMatchObject({ body: { person: null } });
    const send = { implicated: ['supervisor@example.org'], division: 'public-health' };
    expect(
      await ask('privacy', 'POST', kept, '/file', { division: 'parks', reporter: 'nurse@example.org' }),
    ).toMatchObject({
      ...{ status: 400, body: { errors: [{ pointer: '/implicated', code: 'required' }] } },
    });
    for (const reporter of [undefined, 'nobody@example.org'])
      expect(await ask('privacy', 'POST', kept, '/file', { ...send, reporter })).toMatchObject({
        ...{ status: 400, body: { errors: [{ pointer: '/reporter', code: 'unknown' }] } },
      });
    const { status, body } = await ask('privacy', 'POST', kept, '/file', {
      ...send,
      reporter: 'nurse@example.org',
    });
    expect([status, body['reporter']]).toEqual([201, expect.objectContaining({ name: 'Noor Haddad' })]);
    expect((await app.ask('supervisor', 'GET', `/v1/incidents/${body.id}`)).status).toBe(404);
    await settled();
    const told = app.mail.mails
      .filter(({ parsed }) => parsed.subject?.includes(body.reference))
      .map(accountOf);
    expect(told).not.toContain('supervisor');
  });

  it('is discarded with a reason, and stays readable', async () => {
    const kept = await report();
    expect((await ask('privacy', 'POST', kept, '/discard', {})).status).toBe(400);
    const answer = await ask('privacy', 'POST', kept, '/discard', { reason: 'An invoice.' });
    expect(answer).toMatchObject({ status: 200, body: { state: 'discarded', reason: 'An invoice.' } });
    expect((await listed()).map(({ id }) => id)).not.toContain(kept.id);
    expect((await listed('privacy', 'discarded')).map(({ id }) => id)).toContain(kept.id);
    expect((await ask('privacy', 'POST', kept, '/file', { implicated: [] })).status).toBe(409);
  });

  it('counts once, however often it is handed over', async () => {
    const raw = aMail({ subject: 'Twice' });
    const again = `Received: from elsewhere\r\n${raw}`;
    expect(await Promise.all([hand(raw), hand(raw), hand(again)])).toEqual(['250', '250', '250']);
    expect((await listed()).filter((each) => each['subject'] === 'Twice')).toHaveLength(1);
    expect(await hand(aMail({ subject: 'Twice', messageId: '<other@example.org>' }))).toBe('250');
    expect((await listed()).filter((each) => each['subject'] === 'Twice')).toHaveLength(2);
  });

  it('waits with its server while the database is away, and is then taken once', async () => {
    const raw = aMail({ subject: 'Patience' });
    await app.sql('alter table intake rename to away');
    expect(await hand(raw)).toMatch(/^451 4\.3\.0 /);
    await app.sql('alter table away rename to intake');
    expect([await hand(raw), await hand(raw)]).toEqual(['250', '250']);
    expect((await listed()).filter((each) => each['subject'] === 'Patience')).toHaveLength(1);
  });

  it.each([
    ['an unknown address', aMail(), 'employee@example.org', 'postmaster@city.example', /^550 5\.1\.1/],
    ['an unknown domain', aMail(), 'x@elsewhere.example', 'privacy@city.example', /^550 5\.7\.1/],
    [
      'a domain that only ends like one',
      aMail(),
      'x@evilexample.org',
      'privacy@city.example',
      /^550 5\.7\.1/,
    ],
    ['nobody', aMail(), '', 'privacy@city.example', /^550 5\.1\.1/],
    ['another sender inside', aMail({ from: 'x@elsewhere.example' }), undefined, undefined, /^550 5\.7\.1/],
    ['two senders inside', `From: privacy@example.org\r\n${aMail()}`, undefined, undefined, /^550 5\.7\.1/],
    ['no sender inside', 'Subject: x\r\n\r\nx', undefined, undefined, /^550 5\.7\.1/],
    ['a loop', `${'Received: from a\r\n'.repeat(51)}${aMail()}`, undefined, undefined, /^554 5\.4\.6/],
    ['a bomb of headers', `${'X-A: 1\r\n'.repeat(60_000)}${aMail()}`, undefined, undefined, /^554 5\.6\.0/],
  ])('is refused for %s, and nothing is kept', async (_, raw, from, to, answer) => {
    const [before] = await app.sql('select count(*) from intake');
    expect(await hand(raw, from, to)).toMatch(answer);
    expect(await app.sql('select count(*) from intake')).toEqual([before]);
  });

  it.each([
    ['a subject that would add a recipient', { subject: '=?utf-8?Q?x=0D=0ABcc:_a@b.example?=' }],
    ['a Message-ID that would add a header', { messageId: '<x@y>\tx' }],
    ['characters that nothing can store', { text: 'a\0b\x07\x1b[31m', subject: '=?utf-8?Q?=00=ED=A0=80?=' }],
    [
      'a character set that is none',
      { headers: ['Content-Type: text/plain; charset=none'], text: '\xff\xfe' },
    ],
    [
      'a file that would lie elsewhere',
      {
        headers: ['Content-Type: multipart/mixed; boundary=b'],
        text: '--b\r\nContent-Type: application/zip; name="../../etc/x.zip"\r\n\r\nPK\r\n--b--',
      },
    ],
    ['nothing to read', { text: '', subject: '' }],
    ['a long text', { text: 'é '.repeat(30_000) }],
  ])('with %s is kept and can be read and filed', async (_, mail) => {
    const kept = await report(mail);
    const { status, body } = await ask('privacy', 'GET', kept);
    expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringMatching(/\\u0000|\\u0007|\\r/)]);
    expect((await ask('privacy', 'POST', kept, '/file', { implicated: [] })).status).toBe(201);
    await settled();
    expect(app.mail.mails.flatMap(({ to }) => to)).not.toContain('a@b.example');
  });

  describe('that is automatic', () => {
    it.each([
      ['an automatic answer', ['Auto-Submitted: auto-replied (vacation)'], 'set_aside'],
      ['an automatic answer of an older kind', ['X-Autoreply: yes'], 'set_aside'],
      ['a system that reports', ['Auto-Submitted: auto-generated'], 'waiting'],
      ['a list', ['List-Id: <staff.example.org>', 'Precedence: list'], 'waiting'],
      ['one who wants no answer', ['X-Auto-Response-Suppress: OOF, AutoReply'], 'waiting'],
    ])('of %s gets no receipt', async (_, headers, state) => {
      const kept = await report({ headers, from: 'robot@example.org' }, 'robot@example.org', state);
      await settled();
      const mails = app.mail.mails.filter(({ parsed }) => parsed.subject?.includes(kept.reference));
      expect(mails.map(accountOf).sort()).toEqual(state === 'waiting' ? ['privacy', 'privacy2'] : []);
    });

    it('and our own goes no further', async () => {
      const own = app.mail.mails.find((mail) => accountOf(mail) === 'privacy');
      const raw = (own?.raw ?? '').replace(/^From: .*$/m, 'From: privacy@example.org');
      expect(await hand(raw, 'privacy@example.org')).toBe('250');
      const [kept] = await app.sql('select state, answer_to from intake order by reference desc limit 1');
      expect(kept).toEqual({ state: 'set_aside', answer_to: null });
    });

    it('gets one receipt an hour, however much comes', async () => {
      const from = 'busy@example.org';
      const all = Array.from({ length: 5 }, () => hand(aMail({ from, subject: 'Busy' }), from));
      expect(new Set(await Promise.all(all))).toEqual(new Set(['250']));
      await settled();
      expect(app.mail.mails.filter(({ to }) => to.includes(from))).toHaveLength(1);
      await app.sql(`update intake set received_at = received_at - interval '61 minutes' where sender = $1`, [
        from,
      ]);
      expect(await hand(aMail({ from }), from)).toBe('250');
      await settled();
      expect(app.mail.mails.filter(({ to }) => to.includes(from))).toHaveLength(2);
    });
  });

  describe('that names someone of the privacy office', () => {
    const hidden = async (kept: Resource, account: string): Promise<void> => {
      expect((await listed(account)).map(({ id }) => id)).not.toContain(kept.id);
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['GET', '/mail', undefined],
        ['POST', '/file', { implicated: [] }],
        ['POST', '/discard', { reason: 'x' }],
      ] as const)
        expect(await ask(account, method, kept, path, body)).toMatchObject({ status: 404 });
    };

    it.each([
      ['by name', { text: 'I saw Nair, Priya in my file.' }],
      ['by address', { text: 'It was privacy@example.org.' }],
      ['in the subject', { subject: 'About PRIYA NAIR' }],
      ['in a file’s name', { headers: ['Content-Type: image/png; name="Priya Nair.png"'], text: 'x' }],
    ])('%s does not exist for them, and the others read it', async (_, mail) => {
      const kept = await report(mail);
      await hidden(kept, 'privacy');
      expect(await ask('privacy2', 'GET', kept)).toMatchObject({
        body: { mentions: [{ name: 'Priya Nair' }] },
      });
      await settled();
      const told = app.mail.mails
        .filter(({ parsed }) => parsed.subject?.includes(kept.reference))
        .map(accountOf);
      expect(told).toContain('privacy2');
      expect(told).not.toContain('privacy');
    });

    it('only to greet them stays with them', async () => {
      const kept = await report({ text: 'Dear Priya Nair,\r\n\r\nA letter went wrong.' });
      expect(await ask('privacy', 'GET', kept)).toMatchObject({ status: 200, body: { mentions: [] } });
    });

    it('as its sender does not exist for them', async () => {
      const kept = await report({ from: 'privacy@example.org' }, 'privacy@example.org');
      await hidden(kept, 'privacy');
      expect(await ask('privacy2', 'GET', kept)).toMatchObject({ status: 200 });
    });

    it('and all of it goes to the head', async () => {
      const kept = await report({ text: 'Priya Nair, Paul Whitfield and Paul Okoye know.' });
      await hidden(kept, 'privacy');
      await hidden(kept, 'privacy2');
      await hidden(kept, 'privacy-alternate');
      expect((await listed('head')).map(({ id }) => id)).toEqual([kept.id]);
      const mails = await about(kept, 1);
      expect(mails.map(accountOf)).toContain('head');
      const { body } = await ask('head', 'POST', kept, '/file', { implicated: ['Priya Nair', 'Paul Okoye'] });
      expect(body).toMatchObject({ status: 'reported' });
      for (const account of ['privacy', 'privacy2'])
        expect((await listed(account, 'filed')).map(({ id }) => id)).not.toContain(kept.id);
    });

    it('is not listed for those who must not know of what came of it', async () => {
      const kept = await report();
      await ask('privacy2', 'POST', kept, '/file', { implicated: ['privacy@example.org'] });
      expect((await listed('privacy', 'filed')).map(({ id }) => id)).not.toContain(kept.id);
      expect((await ask('privacy', 'GET', kept)).status).toBe(404);
      expect((await ask('privacy2', 'GET', kept)).status).toBe(200);
    });
  });

  it.each(['employee', 'supervisor', 'manager', 'hr', 'communications', 'auditor', 'admin', 'it', 'legal'])(
    'is nothing for %s',
    async (account) => {
      const kept = await report();
      expect(await app.ask(account, 'GET', '/v1/intake')).toMatchObject({ status: 403 });
      for (const path of ['', '/mail']) expect((await ask(account, 'GET', kept, path)).status).toBe(403);
      expect((await ask(account, 'POST', kept, '/file', { implicated: [] })).status).toBe(403);
    },
  );

  it('that nobody reads in time is told of once, to the head as well', async () => {
    const kept = await report();
    await about(kept, 2);
    await app.sql(`update intake set due_at = now() - interval '1 minute' where id = $1`, [kept.id]);
    await app.sql(`update intake set due_at = now() + interval '1 day' where id <> $1`, [kept.id]);
    const desk = app.app.get(IntakeDeskService, { strict: false });
    const told = await Promise.all([desk.remind(new Date()), desk.remind(new Date())]);
    // Or the worker came first, who looks once a minute.
    expect(told[0] + told[1]).toBeLessThanOrEqual(1);
    await app.sql('notify message_queued');
    await settled();
    const late = app.mail.mails.filter(({ parsed }) =>
      /was to be read|devait être lu/.test(parsed.subject ?? ''),
    );
    expect(late.map(accountOf).sort()).toEqual(['head', 'privacy', 'privacy2']);
    expect((await ask('privacy', 'GET', kept)).body).toMatchObject({ overdue: true });
  });

  it('leaves no word of itself in the log', () => {
    const log = app.lines.join('\n');
    expect(log).toMatch(/Mail IN-\d{4}-\d{6} was kept/);
    expect(log).not.toMatch(/Wcanary|number 12|Robin|Okoye|@example\.org|insert into/);
  });
});
