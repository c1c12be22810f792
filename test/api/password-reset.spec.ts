import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { allTried } from '../support/all-tried.js';
import type { Answer } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import type { CaughtMail } from '../support/mail-sink.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';

const NEW = 'a teapot below the northern gate';

describe('a new password by mail', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await RunningApp.start(
      { TRUSTED_PROXIES: '127.0.0.0/8', PASSWORD_MIN_LENGTH: '15' },
      { clock: new StandingClock() },
    );
  });
  afterAll(() => app.stop());
  afterEach(async () => {
    await app.sql('truncate sign_in_throttle, known_address, password_reset');
    app.mail.mails.length = 0;
  });

  const ask = (account: string, address = '203.0.113.7'): Promise<Answer> =>
    app.ask(
      null,
      'POST',
      '/v1/auth/password-reset',
      { email: `${account}@example.org` },
      { 'x-forwarded-for': address },
    );
  const confirm = (token: string, password = NEW): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/password-reset/confirm', { token, password });
  const signIn = (account: string, password: string): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/token', { email: `${account}@example.org`, password });
  const mailTo = async (account: string, count = 1): Promise<CaughtMail> => {
    const to = `${account}@example.org`;
    const all = await app.mail.until((mails) => mails.filter((mail) => mail.to.includes(to)).length >= count);
    return all.filter((mail) => mail.to.includes(to)).at(-1) as CaughtMail;
  };
  const tokenIn = ({ parsed }: CaughtMail): string =>
    /^https:\/\/breach\.city\.example\/password-reset#(\S+)$/m.exec(parsed.text ?? '')?.[1] ?? '';
  const tokenFor = async (account: string): Promise<string> => {
    expect(await ask(account)).toMatchObject({ status: 202, text: '' });
    return tokenIn(await mailTo(account));
  };
  const unusable = { status: 400, body: { errors: [{ pointer: '/token', code: 'unusable' }] } };

  it('is set with the token of the mail, once, and ends every sign-in', async () => {
    const { body } = await signIn('legal', 'breach-trial');
    const me = (): Promise<Answer> =>
      app.ask(null, 'GET', '/v1/me', undefined, { authorization: `Bearer ${body.accessToken}` });
    expect(await me()).toMatchObject({ status: 200 });
    const token = await tokenFor('legal');
    expect(await confirm(token)).toMatchObject({ status: 204, text: '' });
    expect(await me()).toMatchObject({ status: 401 });
    expect(
      await app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken: body.refreshToken }),
    ).toMatchObject({ status: 401 });
    expect(await signIn('legal', 'breach-trial')).toMatchObject({ status: 401 });
    expect(await signIn('legal', NEW)).toMatchObject({ status: 200 });
    expect(await confirm(token, `${NEW} again`)).toMatchObject(unusable);
  });

  it('ends the address of the calendar feed, which needs no password, and the mail says so', async () => {
    const feedOf = async (account: string): Promise<string> =>
      new URL(String((await app.ask(account, 'POST', '/v1/me/calendar')).body['url'])).pathname;
    const [stolen, other] = [await feedOf('it'), await feedOf('hr')];
    await ask('it');
    const mail = await mailTo('it');
    expect(mail.parsed.text?.replaceAll(/\s+/g, ' ')).toContain('the address of your calendar feed');
    expect((await fetch(app.url + stolen)).status).toBe(200);
    expect((await confirm(tokenIn(mail))).status).toBe(204);
    expect([(await fetch(app.url + stolen)).status, (await fetch(app.url + other)).status]).toEqual([
      404, 200,
    ]);
  });

  it('is asked for in the language of the person, and the mail says what to do', async () => {
    await ask('nurse');
    await ask('employee2');
    const [english, french] = [await mailTo('nurse'), await mailTo('employee2')];
    expect(english.parsed).toMatchObject({ subject: 'Choose a new password' });
    expect(english.parsed.text).toContain('nurse@example.org');
    expect(french.parsed).toMatchObject({ subject: 'Choisissez un nouveau mot de passe' });
    expect(french.parsed.html).toContain(`password-reset#${tokenIn(french)}`);
  });

  it('is answered alike for known, unknown and inactive accounts; only the first is sent a mail', async () => {
    await app.sql(`update person set is_active = false where email = 'auditor@example.org'`);
    const answers = [await ask('nobody'), await ask('auditor'), await ask('nurse')];
    expect(answers.map(({ status, text }) => [status, text])).toEqual(Array(3).fill([202, '']));
    await mailTo('nurse');
    expect(app.mail.mails.map(({ to }) => to)).toEqual([['nurse@example.org']]);
    expect(await app.sql('select from password_reset')).toHaveLength(1);
    const counted = await app.sql('select from sign_in_throttle');
    expect(counted).toHaveLength(4);
  });

  it('bombs nobody with mail: three an hour, whoever asks; the answer stays the same', async () => {
    for (let each = 0; each < 8; each += 1)
      expect(await ask('nurse', `198.51.100.${each}`)).toMatchObject({ status: 202 });
    await mailTo('nurse', 3);
    await allTried(app);
    expect(app.mail.mails).toHaveLength(3);
    await app.sql(`update sign_in_throttle set blocked_until = blocked_until - interval '1 hour'`);
    await ask('nurse');
    await mailTo('nurse', 4);
  });

  it('is asked for twenty times an hour by one address', async () => {
    await ask('nobody');
    await app.sql('update sign_in_throttle set tries = 19 where free = 20');
    expect(await ask('nobody1')).toMatchObject({ status: 202 });
    const refused = await ask('nurse');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500);
    expect(await ask('nurse', '198.51.100.9')).toMatchObject({ status: 202 });
    await mailTo('nurse');
    expect(app.mail.mails).toHaveLength(1);
  });

  it.each([
    ['short', 'two words', 'too_short'],
    ['common', 'passwordpassword1', 'guessable'],
    ['made of the own name', 'harper.singh.harper', 'guessable'],
  ])('that is %s is refused, and the token stays good', async (_, poor, code) => {
    const token = await tokenFor('hr');
    expect(await confirm(token, poor)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/password', code }] },
    });
    expect(await confirm(token)).toMatchObject({ status: 204 });
  });

  it('cannot be set with a token that is half an hour old, or of another request that was used', async () => {
    const old = await tokenFor('it');
    await app.sql('update password_reset set expires_at = requested_at');
    expect(await confirm(old)).toMatchObject(unusable);
    await ask('it');
    const second = tokenIn(await mailTo('it', 2));
    await ask('it');
    const third = tokenIn(await mailTo('it', 3));
    expect(await confirm(third)).toMatchObject({ status: 204 });
    expect(await confirm(second)).toMatchObject(unusable);
  });

  it('by two at once is set by one', async () => {
    const token = await tokenFor('manager');
    const answers = await Promise.all([1, 2, 3].map((each) => confirm(token, `${NEW} ${each}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 400, 400]);
  });

  it.each(['x', 'A'.repeat(64), '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', "' or true --"])(
    'cannot be set with %j',
    async (token) => {
      expect(await confirm(token)).toMatchObject(unusable);
    },
  );

  it('goes out of date in the queue rather than being sent late', async () => {
    const message = async (): Promise<unknown> =>
      (
        await app.sql(
          `select attempts, state, last_error as reason
           from message m join person p on p.id = m.person_id where p.email = 'head@example.org'`,
        )
      )[0];
    app.mail.refusalOf = () => 451;
    await ask('head');
    await eventually(message, (row) => JSON.stringify(row).includes('451'));
    app.mail.refusalOf = () => null;
    await app.sql(
      `update message set due_at = created_at, next_attempt_at = created_at where kind = 'password_reset'`,
    );
    const given = await eventually(message, (row) => JSON.stringify(row).includes('failed'));
    expect(given).toEqual({ attempts: 2, state: 'failed', reason: 'the link would not work any more' });
    expect(app.mail.mails.flatMap(({ to }) => to)).not.toContain('head@example.org');
  });

  it('leaves its token in the mail alone: no table and no line of the log has it', async () => {
    const token = await tokenFor('communications');
    const rows = await app.sql<{ row: string }>(
      `select row_to_json(m)::text as row from message m union all select row_to_json(r)::text from password_reset r`,
    );
    const kept = [...rows.map(({ row }) => row), ...app.lines].join('\n');
    const bytes = Buffer.from(token, 'base64url').subarray(16);
    expect(rows.length).toBeGreaterThan(1);
    for (const form of [token, bytes.toString('hex'), bytes.toString('base64')])
      expect(kept).not.toContain(form);
    expect(await confirm(token)).toMatchObject({ status: 204 });
    expect(app.lines.join('\n')).not.toContain(token);
  });

  it('has a page that loads nothing and runs nothing but its own script', async () => {
    const { status, headers, text } = await app.ask(null, 'GET', '/password-reset');
    expect({ status, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({
      ...{ status: 200, type: 'text/html; charset=utf-8', cache: 'no-store' },
    });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(text).not.toMatch(/src=|href="http/);
  });
});
