import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { accountOf, MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

const PASSWORD = 'Canary-password-of-the-reporter';
const CANARIES = [
  ...[
    'Canarytitle',
    'Canarydescription',
    'Canaryreference',
    'canaryimplicated',
    'Canarycomment',
    'Canarynote',
  ],
  ...[
    'Canarydirection',
    'Canaryreason',
    'Canarywaiver',
    'Canarysearch',
    'Canarywrongpassword',
    'canaryunknown',
    'Canaryfield',
  ],
  ...['Canarybroken', 'canarysecond', 'Canaryagent', 'Canarypath', PASSWORD],
];

/** Words that only this story uses are put into everything that can be said; none comes out where it must not. */
describe('what people say stays in the case', () => {
  let app: RunningApp;
  let reference: string;
  let secrets: string[];

  beforeAll(async () => {
    app = await RunningApp.start();
    const cases = new Cases(app);
    const hired = { name: 'Canaryname Reporter', division: 'public-health', password: PASSWORD };
    await app.ask('admin', 'POST', '/v1/people', { ...hired, email: 'canaryreporter@example.org' });
    await app.ask('admin', 'POST', '/v1/people', { ...hired, email: 'CANARYREPORTER@example.org' });
    const signIn = { email: 'canaryreporter@example.org', password: PASSWORD };
    const { body: ended } = await app.ask(null, 'POST', '/v1/auth/token', signIn);
    const { body: next } = await app.ask(null, 'POST', '/v1/auth/refresh', {
      refreshToken: ended.refreshToken,
    });
    await app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken: ended.refreshToken });
    const { body: tokens } = await app.ask(null, 'POST', '/v1/auth/token', signIn);
    await app.ask(null, 'POST', '/v1/auth/token', { ...signIn, password: 'Canarywrongpassword' });
    await app.ask(null, 'POST', '/v1/auth/token', { email: 'canaryunknown@example.org', password: PASSWORD });
    secrets = [tokens, ended, next].flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken]);
    const report = {
      ...{ title: 'Canarytitle', description: 'Canarydescription', discoveredAt: '2026-01-05T12:00:00Z' },
      ...{
        externalReference: 'Canaryreference',
        implicated: ['canaryimplicated@elsewhere.example'],
        healthCustodian: true,
      },
    };
    const headers = {
      authorization: `Bearer ${tokens.accessToken}`,
      'user-agent': 'Canaryagent',
      referer: 'http://Canaryagent',
    };
    const filed = await app.ask(null, 'POST', '/v1/incidents', report, headers);
    reference = filed.body.reference;
    const { id } = filed.body;
    for (const body of [
      { title: 'Canarybroken\u0000' },
      { ...report, Canaryfield: 1 },
      '{"title": "Canarybroken',
    ])
      await app.ask(null, 'POST', '/v1/incidents', body, headers);
    await cases.act('supervisor', id, 'acknowledge', { note: 'Canarynote' });
    await cases.act('supervisor', id, 'steps/contain/complete', { note: 'Canarynote' });
    await cases.act('supervisor', id, 'escalate', { note: 'Canarynote' });
    await cases.ask('communications', 'PUT', id, 'directions/communications', { text: 'Canarydirection' });
    await cases.ask('hr', 'PUT', id, 'directions/human-resources', { text: 'Canarydirection' });
    await cases.act('privacy', id, 'confirm', { reason: 'Canaryreason' });
    await cases.act('privacy', id, 'steps/report-commissioner/waive', { reason: 'Canarywaiver' });
    for (const audience of ['everyone', 'privacy'])
      await cases.act('privacy', id, 'comments', { text: 'Canarycomment', audience });
    await cases.act('privacy', id, 'steps/notify-individuals/assign', { person: 'canarysecond@example.org' });
    await cases.amend('privacy', id, { title: 'Canarytitle again' });
    for (const path of ['?q=Canarysearch', '/Canarypath', '/Canarypath%00', `?cursor=Canarysearch`])
      await app.ask('privacy', 'GET', `/v1/incidents${path}`);
    // A fault of the database that quotes what it was given.
    await app.sql(`
      create function quote_it() returns trigger language plpgsql as
        $$ begin raise exception 'cannot take %', new.text; end $$;
      create trigger quoting before insert on comment for each row execute function quote_it()`);
    expect(await cases.act('privacy', id, 'comments', { text: 'Canarycomment' })).toMatchObject({
      status: 500,
    });
    await app.sql('drop trigger quoting on comment');
    secrets.push(await app.token('privacy'), await app.token('supervisor'));
  });
  afterAll(() => app.stop());

  const found = (text: string): string[] => [...CANARIES, ...secrets].filter((word) => text.includes(word));

  it('so no mail has a word of it, in any encoding', async () => {
    const mails = await new MailLog(app, reference).all();
    expect(mails.length).toBeGreaterThan(10);
    for (const mail of mails) {
      const { raw, parsed } = mail;
      const decoded = [raw, raw.replaceAll(/=\r\n/g, ''), parsed.subject, parsed.html, parsed.text].join(
        '\n',
      );
      expect(found(decoded)).toEqual([]);
      const named = /Canaryname|canaryreporter/i.test(decoded);
      expect(named).toBe(accountOf(mail) === 'canaryreporter');
    }
  });

  it('so no line of the log has', () => {
    const log = app.lines.join('\n');
    expect(app.lines.length).toBeGreaterThan(20);
    expect(log).toContain('P0001');
    expect(found(log)).toEqual([]);
    expect(log).not.toMatch(/Canary|canary|argon2|Bearer |insert into|select \S+ from|\$\d|@example\.org/i);
  });

  it('so no figure has, nor a request that was refused', async () => {
    const { text } = await app.ask(null, 'GET', '/metrics');
    expect(text).toContain('breach_messages_queued');
    expect(found(text)).toEqual([]);
    expect(text).not.toContain(reference);
    const refused = await app.ask('nurse', 'GET', `/v1/incidents/${reference}?q=Canarysearch`);
    expect(found(refused.text)).toEqual([]);
  });

  it('so the queue of mail keeps none of it', async () => {
    const rows = await app.sql<{ row: string }>('select row_to_json(m)::text as row from message m');
    expect(found(rows.map(({ row }) => row).join('\n'))).toEqual([]);
  });

  it('and passwords and tokens are kept as hashes only', async () => {
    const tables = ['person', 'refresh_token', 'audit_entry', 'message', 'incident'];
    for (const table of tables) {
      const rows = await app.sql<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`);
      const kept = rows.map(({ row }) => row).join('\n');
      expect([PASSWORD, ...secrets].filter((secret) => kept.includes(secret))).toEqual([]);
    }
    const [{ hash } = { hash: '' }] = await app.sql<{ hash: string }>(
      `select password_hash as hash from person where email = 'canaryreporter@example.org'`,
    );
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
