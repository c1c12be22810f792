import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { accountOf } from '../support/mail-log.js';
import { MailRelay } from '../support/mail-relay.js';
import type { CaughtMail } from '../support/mail-sink.js';
import { RunningApp } from '../support/running-app.js';

const INBOUND = {
  ...{ INBOUND_LISTEN: '127.0.0.1:0', INBOUND_RELAYS: '127.0.0.0/8' },
  INBOUND_BOUNCE_ADDRESS: 'bounces@city.example',
};

interface Said {
  action: string;
  status?: string;
  words?: string;
}

/** A report as mail servers write it (RFC 3464). */
function reportOf({
  action,
  status = '5.1.1',
  words = 'smtp; 550 5.1.1 <sam@city.example>: unknown',
}: Said): string {
  return [
    ...['From: Mail <MAILER-DAEMON@mx.city.example>', 'Subject: Delivery', 'Auto-Submitted: auto-replied'],
    ...[`Message-ID: <${action}.${status}@mx.city.example>`, 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/report; report-type=delivery-status; boundary=b', '', '--b', ''],
    ...['It could not be delivered.', '--b', 'Content-Type: message/delivery-status', ''],
    ...['Reporting-MTA: dns; mx.city.example', '', 'Final-Recipient: rfc822; sam@city.example'],
    ...[`Action: ${action}`, `Status: ${status}`, `Diagnostic-Code: ${words}`, ''],
    ...['--b', 'Content-Type: text/rfc822-headers', '', 'Subject: PB', '--b--', ''],
  ].join('\r\n');
}

describe.each(['smtp', 'lmtp'] as const)('what became of a mail, told by %s', (protocol) => {
  let app: RunningApp;
  let cases: Cases;
  let relay: MailRelay;
  beforeAll(async () => {
    app = await RunningApp.start({ ...INBOUND, INBOUND_PROTOCOL: protocol });
    cases = new Cases(app);
    relay = new MailRelay(app, protocol);
  });
  afterAll(() => app.stop());

  /** A report, and its mail to the supervisor once the worker knows that it went. */
  async function sent(): Promise<{ filed: Resource; mail: CaughtMail; id: string }> {
    const filed = await cases.file({ division: 'public-health' });
    const isIt = (mail: CaughtMail): boolean =>
      accountOf(mail) === 'supervisor' && (mail.parsed.subject ?? '').includes(filed.reference);
    const mail = (await app.mail.until((mails) => mails.some(isIt))).find(isIt);
    if (!mail) throw new Error('no mail');
    const id = /<(.+)@/.exec(mail.parsed.messageId ?? '')?.[1] ?? '';
    await eventually(
      () => messageOf(filed, id),
      (message) => message?.['state'] === 'sent',
    );
    return { filed, mail, id };
  }
  const messageOf = async ({ id: incident }: Resource, id: string): Promise<Resource | undefined> =>
    (await cases.list('privacy', incident, 'messages')).find((each) => each.id === id);
  const hand = (mail: CaughtMail, raw: string): Promise<string> =>
    relay.hand({ from: '', to: mail.sender, raw });

  it('is asked for with each mail, under an address of its own', async () => {
    const { mail, id } = await sent();
    expect(mail.sender).toMatch(
      new RegExp(`^bounces\\+${id.replaceAll('-', '')}\\.[0-9a-f]{16}@city\\.example$`),
    );
    expect(mail.notify).toEqual(['SUCCESS', 'FAILURE', 'DELAY']);
    expect(mail.parsed.from?.address).toBe('privacy@city.example');
  });

  it('makes a dead letter of a message that bounced, and it can be queued again', async () => {
    const { filed, mail, id } = await sent();
    expect(await hand(mail, reportOf({ action: 'failed' }))).toBe('250');
    const words = 'smtp; 550 5.1.1 (address) unknown';
    const delivery = { state: 'bounced', status: '5.1.1', diagnostic: words, at: expect.any(String) };
    expect(await messageOf(filed, id)).toMatchObject({
      ...{ state: 'failed', delivery, lastError: `bounced 5.1.1 ${words}` },
    });
    const { body } = await app.ask('privacy', 'GET', '/v1/messages?state=failed');
    const items = body['items'];
    expect(items.find((each) => each.id === id)).toMatchObject({
      delivery,
      reason: `bounced 5.1.1 ${words}`,
    });
    await app.mail.until((mails) => mails.some((each) => accountOf(each) === 'admin'));

    const retried = await app.ask('privacy', 'POST', `/v1/messages/${id}/retry`);
    expect(retried).toMatchObject({ status: 200, body: { state: 'queued' } });
    const again = await eventually(
      () => messageOf(filed, id),
      (message) => message?.['state'] === 'sent',
    );
    expect(again).toMatchObject({ delivery: null });
    // The same report once more is about the first try.
    expect(await hand(mail, reportOf({ action: 'failed' }))).toBe('250');
    expect(await messageOf(filed, id)).toMatchObject({ state: 'sent', delivery: null });
    expect(await hand(mail, reportOf({ action: 'failed', status: '5.2.1' }))).toBe('250');
    expect(await messageOf(filed, id)).toMatchObject({ state: 'failed', delivery: { status: '5.2.1' } });
  });

  it.each([
    ['delayed', '4.4.1', 'delayed'],
    ['delivered', '2.0.0', 'delivered'],
    ['relayed', '2.0.0', 'relayed'],
  ])('is noted when it was %s', async (action, status, state) => {
    const { filed, mail, id } = await sent();
    const raw = reportOf({ action, status, words: 'smtp; 250 ok' });
    expect([await hand(mail, raw), await hand(mail, raw)]).toEqual(['250', '250']);
    expect(await messageOf(filed, id)).toMatchObject({ state: 'sent', delivery: { state, status } });
    expect(await app.sql('select from delivery_report where message_id = $1', [id])).toHaveLength(1);
  });

  it('is understood from the words of a mail server that sends no report', async () => {
    const { filed, mail, id } = await sent();
    const raw = 'From: mailer-daemon@mx.example\r\nSubject: failure notice\r\n\r\n550 5.7.1 not for you';
    expect(await hand(mail, raw)).toBe('250');
    expect(await messageOf(filed, id)).toMatchObject({ state: 'failed', delivery: { status: '5.7.1' } });
  });

  it.each([
    [
      'an answer from the holidays',
      'From: sam@city.example\r\nSubject: Away\r\nAuto-Submitted: auto-replied\r\n\r\n5.1.1',
    ],
    ['a report of nobody', reportOf({ action: 'constructor' })],
    ['no mail at all', '\0\xff'],
  ])('is not changed by %s', async (_, raw) => {
    const { filed, mail, id } = await sent();
    expect(await hand(mail, raw)).toBe('250');
    expect(await messageOf(filed, id)).toMatchObject({ state: 'sent', delivery: null });
  });

  it('is believed only at the address that was made for it, and of nobody who can be answered', async () => {
    const { filed, mail, id } = await sent();
    const raw = reportOf({ action: 'failed' });
    const forged = mail.sender.replace(/.{4}@/, 'ffff@');
    for (const to of [forged, 'bounces@city.example', 'privacy@city.example', 'postmaster@city.example'])
      expect(await relay.hand({ from: '', to, raw })).toMatch(/^550 5\.1\.1/);
    expect(await relay.hand({ from: 'sam@city.example', to: mail.sender, raw })).toMatch(/^550/);
    expect(await messageOf(filed, id)).toMatchObject({ state: 'sent', delivery: null });
  });

  it('comes again later when it was faster than the worker that sends', async () => {
    const { filed, mail, id } = await sent();
    const inHand = `update message set state = 'queued', claimed_until = now() + interval '1 minute' where id = $1`;
    await app.sql(inHand, [id]);
    expect(await hand(mail, reportOf({ action: 'failed' }))).toMatch(/^451 4\.3\.0/);
    await app.sql(`update message set state = 'sent', claimed_until = null where id = $1`, [id]);
    expect(await hand(mail, reportOf({ action: 'failed' }))).toBe('250');
    expect(await messageOf(filed, id)).toMatchObject({ state: 'failed' });
  });

  it('waits with its server while it cannot be kept, and is kept once', async () => {
    const { filed, mail, id } = await sent();
    await app.sql('alter table delivery_report rename to away');
    expect(await hand(mail, reportOf({ action: 'failed' }))).toMatch(/^451/);
    await app.sql('alter table away rename to delivery_report');
    expect(await hand(mail, reportOf({ action: 'failed' }))).toBe('250');
    expect(await messageOf(filed, id)).toMatchObject({ state: 'failed' });
  });

  it('says nothing of addresses or words in the log', () => {
    expect(app.lines.join('\n')).not.toMatch(/sam@city|unknown|not for you|bounces\+/);
  });
});
