import { createVerify, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LOCALHOST } from '../../../test/support/localhost-certificate.js';
import { MailSink } from '../../../test/support/mail-sink.js';
import type { SmtpTls } from '../config/config.js';
import type { MailFailure } from './mail-failure.js';
import { Mailer } from './mailer.js';
import type { MailConfig } from './transport-options.js';

const MAIL = {
  id: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44',
  to: { name: 'Robin', address: 'robin@example.org' },
  ...{ subject: 'A subject', text: 'A text.\n', html: '<p>A text.</p>' },
  ...{ messageId: '<1@city.example>', references: [] },
};
const CONFIG = {
  smtpTls: 'opportunistic',
  mailFrom: 'privacy@city.example',
  dkim: null,
  bounceAddress: '',
  authKey: '',
} as const;

async function send(config: MailConfig, more: object = {}): Promise<MailFailure | null> {
  const mailer = new Mailer(config);
  try {
    return await mailer.send({ ...MAIL, ...more });
  } finally {
    mailer.close();
  }
}

const usual = tls.getCACertificates();
afterEach(() => tls.setDefaultCACertificates(usual));

describe('mail over TLS', () => {
  let open: MailSink;
  let able: MailSink;
  beforeAll(async () => {
    open = await MailSink.start();
    able = await MailSink.start({ tls: LOCALHOST });
  });
  afterAll(() => Promise.all([open.stop(), able.stop()]));

  /** How a mail went: encrypted, open, or why not at all. */
  async function outcome(sink: MailSink, smtpTls: SmtpTls): Promise<string> {
    const before = sink.mails.length;
    const smtpUrl = sink.url.replace('127.0.0.1', 'localhost');
    const failure = await send({ ...CONFIG, smtpUrl, smtpTls });
    if (failure) return `${failure.reason}, ${failure.isPermanent ? 'for good' : 'for now'}`;
    expect(sink.mails).toHaveLength(before + 1);
    return sink.mails.at(-1)?.isEncrypted ? 'encrypted' : 'open';
  }

  it.each([
    { smtpTls: 'opportunistic', offered: 'encrypted', absent: 'open' },
    { smtpTls: 'required', offered: 'encrypted', absent: 'ETLS STARTTLS 500, for now' },
    { smtpTls: 'off', offered: 'open', absent: 'open' },
  ] as const)(
    '$smtpTls: $offered where it is offered, else $absent',
    async ({ smtpTls, offered, absent }) => {
      tls.setDefaultCACertificates([...usual, LOCALHOST.cert]);
      expect([await outcome(able, smtpTls), await outcome(open, smtpTls)]).toEqual([offered, absent]);
    },
  );

  it.each(['opportunistic', 'required'] as const)(
    '%s: a certificate that nobody vouches for is refused, and nothing goes in the open',
    async (smtpTls) => {
      const before = able.mails.length;
      expect(await outcome(able, smtpTls)).toMatch(/^(ETLS|ESOCKET).*for now$/);
      expect(able.mails).toHaveLength(before);
    },
  );
});

describe('mail with DKIM', () => {
  let sink: MailSink;
  beforeAll(async () => void (sink = await MailSink.start()));
  afterAll(() => sink.stop());

  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const dkim = {
    ...{ domain: 'city.example', selector: 'breach2026' },
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };

  it('carries a signature that its public key confirms', async () => {
    expect(await send({ ...CONFIG, smtpUrl: sink.url, dkim })).toBeNull();
    const raw = sink.mails.at(-1)?.raw ?? '';
    const [header = ''] = /^DKIM-Signature:(?:.*\r\n)(?:[ \t].*\r\n)*/m.exec(raw) ?? [];
    const tags = Object.fromEntries(
      header
        .replace(/^DKIM-Signature:/, '')
        .split(';')
        .map((tag) => /^\s*(\w+)=([\s\S]*)$/.exec(tag)?.slice(1) ?? ['', '']),
    ) as Record<string, string>;
    expect(tags).toMatchObject({ d: 'city.example', s: 'breach2026', a: 'rsa-sha256' });
    const signed = (tags['h'] ?? '').split(':').map((name) => relaxed(headerOf(raw, name.trim())));
    const own = relaxed(header.replace(/(\bb=)[\s\S]*$/, '$1'));
    const verify = createVerify('rsa-sha256').update(`${signed.join('\r\n')}\r\n${own}`);
    expect(verify.verify(publicKey, (tags['b'] ?? '').replaceAll(/\s/g, ''), 'base64')).toBe(true);
  });

  it('is unclear only when the connection was lost after it was handed over', async () => {
    sink.cut = 'recipient';
    expect(await send({ ...CONFIG, smtpUrl: sink.url, dkim })).toMatchObject({ mayHaveArrived: false });
    sink.cut = 'content';
    expect(await send({ ...CONFIG, smtpUrl: sink.url, dkim })).toMatchObject({
      ...{ mayHaveArrived: true, isPermanent: false },
    });
  });
});

describe('a mail made of what somebody sent', () => {
  let sink: MailSink;
  beforeEach(async () => {
    sink = await MailSink.start();
  });
  afterEach(() => sink.stop());

  it('takes no file as its text', async () => {
    const failure = await send({ ...CONFIG, smtpUrl: sink.url }, { text: { path: import.meta.filename } });
    expect(failure).toMatchObject({ mayHaveArrived: false });
    expect(sink.mails).toEqual([]);
  });

  it('fetches its HTML from nowhere', async () => {
    const asked: unknown[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url);
      response.end('<p>Fetched</p>');
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const href = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const failure = await send({ ...CONFIG, smtpUrl: sink.url }, { html: { href } });
    elsewhere.close();
    expect(failure).toMatchObject({ mayHaveArrived: false });
    expect(asked).toEqual([]);
  });

  it('goes to the one address, whatever else is written into it', async () => {
    const to = { name: 'Robin\r\nBcc: stranger@example.org', address: 'robin@example.org' };
    const subject = 'A subject\r\nBcc: stranger@example.org';
    expect(await send({ ...CONFIG, smtpUrl: sink.url }, { to, subject })).toBeNull();
    const [mail] = sink.mails;
    expect(mail?.to).toEqual(['robin@example.org']);
    expect(mail?.raw).not.toMatch(/^Bcc:/im);
  });
});

function headerOf(raw: string, name: string): string {
  return new RegExp(`^${name}:.*\\r\\n(?:[ \\t].*\\r\\n)*`, 'im').exec(raw)?.[0] ?? '';
}

/** RFC 6376, section 3.4.2. */
function relaxed(header: string): string {
  const [, name = '', value = ''] = /^([^:]+):([\s\S]*)$/.exec(header) ?? [];
  return `${name.toLowerCase()}:${value
    .replaceAll(/\r\n/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()}`;
}
