import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { codeAfter } from '../support/authenticator.js';
import { RunningApp } from '../support/running-app.js';
import { Clock } from '../../src/platform/clock/clock.js';

const PASSWORD = 'breach-trial';

interface Said {
  id: string;
  secret: string;
  recoveryCodes: string[];
}

describe('a second factor', () => {
  let app: RunningApp;
  /** Stands still in each test, for half a minute is over soon. */
  let now: Date;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http', MFA_REQUIRED_ROLES: 'privacy_officer,administrator' });
    app.app.get(Clock).now = () => now;
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    now = new Date();
    await app.sql('truncate sign_in_throttle');
    await app.sql('delete from recovery_code');
    await app.sql('delete from totp');
    await app.sql('update session set mfa_at = null where mfa_at is not null');
  });

  const signIn = (account: string, code?: string): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/token', { email: `${account}@example.org`, password: PASSWORD, code });
  const as = (token: string, method: string, path: string, body?: unknown): Promise<Answer<Said>> =>
    app.ask<Said>(null, method, path, body, { authorization: `Bearer ${token}` });
  const codeOf = (secret: string, drift = 0): string => codeAfter(secret, now, drift);
  /** Nobody waits half a minute here: the last code is forgotten instead. */
  const nextStep = (): Promise<unknown> => app.sql('update totp set last_step = 0');
  const enrol = async (token: string): Promise<{ secret: string; codes: string[] }> => {
    const { secret } = (await as(token, 'POST', '/v1/me/totp')).body;
    const confirmed = await as(token, 'POST', '/v1/me/totp/confirm', { code: codeOf(secret) });
    expect(confirmed).toMatchObject({ status: 200 });
    await nextStep();
    return { secret, codes: confirmed.body.recoveryCodes };
  };
  const enrolled = async (account: string): Promise<{ secret: string; codes: string[]; token: string }> => {
    const token = (await signIn(account)).body.accessToken;
    return { ...(await enrol(token)), token };
  };
  const needed = { status: 401, body: { code: 'mfa_required' } };
  const wrong = { status: 400, body: { errors: [{ pointer: '/code', code: 'wrong' }] } };

  it('is offered as a secret and as an address for a QR code, and counts once a code is given', async () => {
    const token = (await signIn('nurse')).body.accessToken;
    const offer = await as(token, 'POST', '/v1/me/totp');
    expect(offer).toMatchObject({
      status: 201,
      body: {
        secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
        uri: `otpauth://totp/Your%20organization:nurse%40example.org?secret=${offer.body.secret}&issuer=Your%20organization&algorithm=SHA1&digits=6&period=30`,
      },
    });
    expect(await signIn('nurse')).toMatchObject({ status: 200 });
    expect(await as(token, 'POST', '/v1/me/totp/confirm', { code: '000000' })).toMatchObject(wrong);
    expect((await as(token, 'GET', '/v1/me/totp')).body).toMatchObject({ enrolled: false, required: false });
    const other = (await signIn('nurse')).body.accessToken;
    const code = codeOf(offer.body.secret);
    expect(await as(token, 'POST', '/v1/me/totp/confirm', { code })).toMatchObject({ status: 200 });
    expect(await signIn('nurse')).toMatchObject(needed);
    expect((await as(token, 'GET', '/v1/me/totp')).body).toEqual({
      ...{ enrolled: true, required: false, recoveryCodesLeft: 10 },
    });
    // A sign-in without it has ended.
    expect(await as(other, 'GET', '/v1/me')).toMatchObject({ status: 401 });
  });

  it('is asked for when signing in, after the password was right', async () => {
    const { secret } = await enrolled('nurse');
    const asked = await signIn('nurse');
    expect(asked).toMatchObject(needed);
    expect(asked.headers.get('www-authenticate')).toBe('Bearer');
    expect(await signIn('nurse', '000000')).toMatchObject(needed);
    const wrongPassword = { email: 'nurse@example.org', password: 'wrong', code: codeOf(secret) };
    expect(await app.ask(null, 'POST', '/v1/auth/token', wrongPassword)).toMatchObject({
      ...{ status: 401, body: { code: 'unauthenticated' } },
    });
    expect(await signIn('nurse', codeOf(secret))).toMatchObject({ status: 200 });
  });

  it('takes each code once, also when two come at once, and clocks may run half a minute apart', async () => {
    const { secret } = await enrolled('nurse');
    const code = codeOf(secret);
    const both = await Promise.all([signIn('nurse', code), signIn('nurse', code), signIn('nurse', code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    expect(await signIn('nurse', code)).toMatchObject(needed);
    expect(await signIn('nurse', codeOf(secret, 1))).toMatchObject({ status: 200 });
    await nextStep();
    expect(await signIn('nurse', codeOf(secret, -1))).toMatchObject({ status: 200 });
    await nextStep();
    for (const drift of [-3, 3]) expect(await signIn('nurse', codeOf(secret, drift))).toMatchObject(needed);
  });

  it('has recovery codes, each good once, however it is typed', async () => {
    const { codes } = await enrolled('nurse');
    expect(new Set(codes).size).toBe(10);
    const [first = '', second = ''] = codes;
    expect(first).toMatch(/^([A-Z2-7]{5}-){4}[A-Z2-7]{5}$/);
    const answers = await Promise.all([signIn('nurse', first), signIn('nurse', first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(await signIn('nurse', second.toLowerCase().replaceAll('-', ' '))).toMatchObject({ status: 200 });
    expect(await signIn('nurse', second)).toMatchObject(needed);
    expect(await signIn('nurse', 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY')).toMatchObject(needed);
  });

  it('gives new recovery codes for a code, and the old ones are void', async () => {
    const { codes, secret, token } = await enrolled('nurse');
    const path = '/v1/me/totp/recovery-codes';
    expect(await as(token, 'POST', path, { code: '000000' })).toMatchObject(wrong);
    const renewed = await as(token, 'POST', path, { code: codeOf(secret) });
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    expect(await signIn('nurse', codes[0])).toMatchObject(needed);
    expect(await signIn('nurse', renewed.body.recoveryCodes[0])).toMatchObject({ status: 200 });
  });

  it('is taken away with a code only, and replaced only after that', async () => {
    const { secret, token } = await enrolled('nurse');
    expect(await as(token, 'POST', '/v1/me/totp')).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await as(token, 'DELETE', '/v1/me/totp', { code: '000000' })).toMatchObject(wrong);
    expect(await as(token, 'DELETE', '/v1/me/totp', { code: codeOf(secret) })).toMatchObject({ status: 204 });
    expect(await signIn('nurse')).toMatchObject({ status: 200 });
  });

  it('cannot be guessed with a sign-in that was stolen', async () => {
    const { secret, token } = await enrolled('nurse');
    for (let each = 0; each < 5; each += 1)
      expect(await as(token, 'DELETE', '/v1/me/totp', { code: '000000' })).toMatchObject(wrong);
    expect(await as(token, 'DELETE', '/v1/me/totp', { code: codeOf(secret) })).toMatchObject({
      ...{ status: 429, body: { code: 'too_many_requests' } },
    });
  });

  it('cannot be guessed with a password that was stolen: wrong codes count like wrong passwords', async () => {
    const { secret } = await enrolled('nurse');
    await app.sql('truncate sign_in_throttle, known_address');
    for (let each = 0; each < 5; each += 1) {
      expect(await signIn('nurse')).toMatchObject(needed);
      expect(await signIn('nurse', '000000')).toMatchObject(needed);
    }
    expect(await signIn('nurse', codeOf(secret))).toMatchObject({ status: 429 });
  });

  describe('that a role needs', () => {
    const limited = { status: 403, body: { code: 'mfa_enrolment_required' } };

    it('leaves nothing to do without it but to set one up', async () => {
      const { body } = await signIn('privacy');
      expect(body).toMatchObject({ limitedTo: 'second-factor' });
      for (const path of ['/v1/incidents', '/v1/tasks', '/v1/me/sessions', '/v1/protocols'])
        expect(await as(body.accessToken, 'GET', path)).toMatchObject(limited);
      expect(await as(body.accessToken, 'GET', '/v1/me')).toMatchObject({ status: 200 });
      await enrol(body.accessToken);
      expect(await as(body.accessToken, 'GET', '/v1/incidents')).toMatchObject({ status: 200 });
    });

    it('is asked of nobody else', async () => {
      const { body } = await signIn('supervisor');
      expect(body).not.toHaveProperty('limitedTo');
      expect(await as(body.accessToken, 'GET', '/v1/incidents')).toMatchObject({ status: 200 });
    });

    it('is needed from the request on at which the role is given', async () => {
      const token = (await signIn('legal')).body.accessToken;
      expect(await as(token, 'GET', '/v1/tasks')).toMatchObject({ status: 200 });
      await app.sql(
        `insert into role_assignment (id, person_id, role)
         select uuidv7(), id, 'administrator' from person where email = 'legal@example.org'`,
      );
      const answer = await eventually(
        () => as(token, 'GET', '/v1/tasks'),
        ({ status }) => status !== 200,
      );
      expect(answer).toMatchObject(limited);
      await app.sql(
        `delete from role_assignment r using person p where p.id = r.person_id and p.email = 'legal@example.org' and r.role = 'administrator'`,
      );
    });

    it('taken away, limits every sign-in again', async () => {
      const { secret, token } = await enrolled('privacy');
      expect(await as(token, 'DELETE', '/v1/me/totp', { code: codeOf(secret) })).toMatchObject({
        status: 204,
      });
      expect(await as(token, 'GET', '/v1/incidents')).toMatchObject(limited);
    });

    it('is not gone around by a refresh', async () => {
      const { refreshToken } = (await signIn('privacy')).body;
      const next = (await app.ask(null, 'POST', '/v1/auth/refresh', { refreshToken })).body;
      expect(await as(next.accessToken, 'GET', '/v1/incidents')).toMatchObject(limited);
    });
  });

  it('that is lost is taken away by an administrator, who must have one too; all sign-ins end', async () => {
    const { token } = await enrolled('nurse');
    const { id } = (await as(token, 'GET', '/v1/me')).body;
    const other = (await signIn('supervisor')).body.accessToken;
    const path = `/v1/people/${id}/totp`;
    expect(await as(other, 'DELETE', path)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    const admin = (await signIn('admin')).body.accessToken;
    expect(await as(admin, 'DELETE', path)).toMatchObject({ body: { code: 'mfa_enrolment_required' } });
    await enrol(admin);
    expect(await as(admin, 'DELETE', path)).toMatchObject({ status: 204 });
    expect(await as(token, 'GET', '/v1/me')).toMatchObject({ status: 401 });
    expect(await signIn('nurse')).toMatchObject({ status: 200 });
    expect(await as(admin, 'DELETE', path)).toMatchObject({ status: 404 });
  });

  it('is kept sealed, its recovery codes as hashes', async () => {
    const { secret, codes } = await enrolled('nurse');
    const rows = await app.sql<{ row: string; secret: Buffer | null }>(
      `select row_to_json(t)::text as row, secret from totp t
       union all select row_to_json(c)::text, null from recovery_code c`,
    );
    const kept = rows.map(({ row }) => row).join();
    for (const word of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(kept).not.toContain(word);
    expect(app.lines.join('\n')).not.toContain(secret);
    expect(
      rows
        .find((row) => row.secret)
        ?.secret?.subarray(0, 6)
        .toString('latin1'),
    ).toBe('\u0001\u0004test');
  });

  it('of another person, copied into the row of one’s own, opens nothing', async () => {
    const { secret } = await enrolled('nurse');
    await enrolled('employee');
    await app.sql(
      `update totp set secret = (
         select t.secret from totp t join person p on p.id = t.person_id where p.email = 'nurse@example.org')`,
    );
    expect((await signIn('employee', codeOf(secret))).status).toBe(500);
  });
});
