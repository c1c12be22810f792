import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { MailSink } from '../support/mail-sink.js';
import { RunningApp } from '../support/running-app.js';

const PASSWORD = 'Canary-secret';

describe('a test of the mail server', () => {
  let app: RunningApp;
  let sink: MailSink;
  beforeAll(async () => {
    sink = await MailSink.start({ password: PASSWORD });
    app = await RunningApp.start({
      SMTP_URL: sink.url.replace('//', `//mailer:${PASSWORD}@`),
      PROCESS: 'http',
    });
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'gone@example.org', name: 'Gone', division: 'city' },
    });
    await app.sql(`update person set is_active = false where email = 'gone@example.org'`);
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  const test = (body: object = {}, account = 'admin'): Promise<Answer> =>
    app.ask(account, 'POST', '/v1/admin/mail/test', body);

  it('goes to oneself and tells what was said at each step', async () => {
    const { status, body } = await test();
    expect(status).toBe(200);
    expect(body).toMatchObject({ to: 'admin@example.org', accepted: true, failure: null });
    const steps = body['steps'] as { step: string; said: string }[];
    expect(steps.map(({ step, said }) => `${step} ${said.slice(0, 3)}`)).toEqual([
      ...['connection 127', 'greeting 220', 'hello 250', 'sign-in 235'],
      ...['sender 250', 'recipient 250', 'data 354', 'content 250'],
    ]);
    expect(sink.mails.at(-1)).toMatchObject({ to: ['admin@example.org'] });
    expect(sink.mails.at(-1)?.parsed).toMatchObject({ subject: 'Test mail / Courriel d’essai' });
  });

  it('goes to an active person, and to nobody else', async () => {
    expect(await test({ to: 'Privacy@Example.org' })).toMatchObject({ body: { to: 'privacy@example.org' } });
    const before = sink.mails.length;
    for (const to of ['stranger@elsewhere.example', 'gone@example.org', 'a@b.c\r\nBcc: d@e.f'])
      expect(await test({ to })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/to' }] } });
    expect(sink.mails).toHaveLength(before);
  });

  it('tells which step was refused, in the server’s words', async () => {
    sink.refusalOf = () => 550;
    const { status, body } = await test();
    expect([status, body['accepted'], body['failure']]).toEqual([
      ...[200, false],
      { step: 'recipient', said: expect.stringContaining('550 refused by the test') },
    ]);
    sink.refusalOf = () => null;
  });

  it('tells where an answer stayed away', async () => {
    sink.cut = 'content';
    expect(await test()).toMatchObject({ body: { accepted: false, failure: { step: 'content' } } });
    sink.cut = null;
  });

  it.each(['privacy', 'employee', 'auditor', 'supervisor'])('is not %s’s to make', async (account) => {
    expect(await test({}, account)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  });

  it('is made ten times in ten minutes at most', async () => {
    const answers: Answer[] = [];
    for (let nth = 0; nth < 11; nth += 1) answers.push(await test());
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.length - refused.length).toBe(6);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(590);
  });

  describe('from the command line', () => {
    const run = (password: string, ...args: string[]): Promise<{ code: unknown; out: string }> =>
      new Promise((resolve) => {
        const env = { PATH: process.env['PATH'], SMTP_URL: sink.url.replace('//', `//mailer:${password}@`) };
        const command = ['--import', './test/support/typescript-loader.js', 'src/mail-test.ts', ...args];
        execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, out: stdout + stderr }),
        );
      });

    it('prints the steps', async () => {
      const { code, out } = await run(PASSWORD, 'someone@example.org');
      expect(code).toBe(0);
      expect(out).toMatch(/^connection +127[\s\S]*^sign-in +235[\s\S]*^content +250[\s\S]*took the mail/m);
      expect(sink.mails.at(-1)?.to).toEqual(['someone@example.org']);
    });

    it('tells no secret that the server repeats, and ends with an error', async () => {
      const { code, out } = await run('Canary-wrong', 'someone@example.org');
      expect([code, out]).toEqual([1, expect.stringMatching(/^FAILED +at sign-in: .*535/m)]);
      expect(out).not.toMatch(/Canary|mailer/);
    });

    it('asks for one address', async () => {
      expect(await run(PASSWORD, 'nobody')).toMatchObject({
        code: 1,
        out: expect.stringContaining('npm run'),
      });
    });
  });
});
