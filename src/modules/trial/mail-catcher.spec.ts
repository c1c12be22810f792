import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { InboxService } from './inbox.service.js';
import { type MailCatcher, startMailCatcher } from './mail-catcher.js';

const ALL = { limit: 100 };

describe('the mail catcher', () => {
  let dir: string;
  let catcher: MailCatcher;

  beforeEach(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'inbox-')), 'mails');
    catcher = await startMailCatcher({ dir, keep: 5 });
  });

  afterEach(async () => {
    await catcher.close();
    await rm(join(dir, '..'), { recursive: true });
  });

  async function send(mail: object) {
    await createTransport(catcher.url).sendMail({ from: 'tracker@example.ca', text: 'Hello.', ...mail });
  }

  it('keeps a mail as sent, and the inbox reads it', async () => {
    await send({
      to: { name: 'Dana', address: 'dana@example.ca' },
      subject: 'Accusé de réception : « étape »',
      text: 'Bonjour\n.\nFin',
      html: '<p>Bonjour</p>',
      date: new Date('2026-11-23T09:30:00-05:00'),
      messageId: '<m2@example.ca>',
      references: ['<m0@example.ca>', '<m1@example.ca>'],
      inReplyTo: '<m1@example.ca>',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    expect(await new InboxService(dir).list(ALL)).toEqual({
      items: [
        {
          id: expect.any(String),
          from: 'tracker@example.ca',
          to: ['dana@example.ca'],
          subject: 'Accusé de réception : « étape »',
          date: '2026-11-23T14:30:00.000Z',
          messageId: '<m2@example.ca>',
          references: ['<m0@example.ca>', '<m1@example.ca>'],
          inReplyTo: '<m1@example.ca>',
          autoSubmitted: 'auto-generated',
          text: 'Bonjour\n.\nFin\n',
          html: '<p>Bonjour</p>\n',
        },
      ],
      nextCursor: null,
    });
  });

  it('has a mail on disk, private to its owner, before it says that it took it', async () => {
    await send({ to: 'a@example.ca', subject: 'One' });
    const [name, ...others] = await readdir(dir);
    expect(others).toEqual([]);
    expect(name).toMatch(/^[0-9a-f-]{36}\.eml$/);
    expect(await readFile(join(dir, name ?? ''), 'utf8')).toContain('Subject: One');
    expect((await stat(join(dir, name ?? ''))).mode & 0o777).toBe(0o600);
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
  });

  it('shows whom a mail really went to, blind copies included', async () => {
    await send({ to: 'a@example.ca', bcc: 'hidden@example.ca', subject: 'Two' });
    const { items } = await new InboxService(dir).list(ALL);
    expect(items.map((item) => item.to)).toEqual([['a@example.ca', 'hidden@example.ca']]);
  });

  it('keeps the newest only', async () => {
    for (const subject of ['1', '2', '3', '4', '5', '6', '7']) await send({ to: 'a@example.ca', subject });
    const { items } = await new InboxService(dir).list(ALL);
    expect(items.map((item) => item.subject)).toEqual(['7', '6', '5', '4', '3']);
  });

  it('counts what an earlier run left, and clears what it left unfinished', async () => {
    for (const subject of ['1', '2', '3', '4']) await send({ to: 'a@example.ca', subject });
    await writeFile(join(dir, 'half.part'), 'Subject: cut');
    await catcher.close();
    catcher = await startMailCatcher({ dir, keep: 3 });
    await send({ to: 'a@example.ca', subject: '5' });
    const { items } = await new InboxService(dir).list(ALL);
    expect(items.map((item) => item.subject)).toEqual(['5', '4', '3']);
    expect(await readdir(dir)).toHaveLength(3);
  });

  it('refuses a mail over the size limit and keeps nothing of it', async () => {
    const oversized = { to: 'a@example.ca', text: 'x'.repeat(1_100_000) };
    await expect(send(oversized)).rejects.toMatchObject({ responseCode: 552 });
    expect(await readdir(dir)).toEqual([]);
  });

  it('keeps nothing of a mail that breaks off, and goes on', async () => {
    const socket = connect(Number(new URL(catcher.url).port), '127.0.0.1');
    const lines = ['HELO x', 'MAIL FROM:<a@example.ca>', 'RCPT TO:<b@example.ca>', 'DATA'];
    const replies: string[] = [];
    for await (const reply of socket) {
      replies.push(String(reply));
      const line = lines.shift();
      if (line === undefined) socket.end('Subject: Half\r\n\r\nThe rest never comes');
      else socket.write(`${line}\r\n`);
    }
    expect(replies.at(-1)).toContain('354');
    await send({ to: 'a@example.ca', subject: 'Whole' });
    const { items } = await new InboxService(dir).list(ALL);
    expect(items.map((item) => item.subject)).toEqual(['Whole']);
  });

  it('answers with a temporary failure when the mail cannot be stored, so that the sender tries again', async () => {
    await rm(dir, { recursive: true });
    await expect(send({ to: 'a@example.ca' })).rejects.toMatchObject({ responseCode: 450 });
    await mkdir(dir);
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(catcher.url).port);
    await expect(startMailCatcher({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
