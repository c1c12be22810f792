import { describe, expect, it } from '@jest/globals';
import { readDeliveryStatus, readPlainBounce, writeBounce } from './delivery-report.js';

const report = (...groups: string[]): string =>
  ['Reporting-MTA: dns; mail.city.example\r\nArrival-Date: Sun, 22 Nov 2026 09:00:00 -0500', ...groups].join(
    '\r\n\r\n',
  );
const SAM = 'Final-Recipient: rfc822; sam@city.example\r\n';

describe('a delivery report', () => {
  it.each([
    ['failed', 'bounced'],
    ['Delayed', 'delayed'],
    ['relayed', 'relayed'],
    ['expanded', 'relayed'],
    ['delivered', 'delivered'],
  ])('that says %s means %s', (action, state) => {
    expect(readDeliveryStatus(report(`${SAM}Action: ${action}\r\nStatus: 2.0.0`))?.state).toBe(state);
  });

  it('gives the status and the server’s words in one line, without addresses', () => {
    const group = `${SAM}Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n <sam@city.example>:\r\n\tUser unknown\u0000`;
    expect(readDeliveryStatus(report(group))).toEqual({
      ...{ state: 'bounced', status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 (address) User unknown' },
    });
  });

  it('is about whoever was not reached, where it went on to several', () => {
    const groups = ['delivered', 'failed', 'delayed'].map((action) => `${SAM}Action: ${action}`);
    expect(readDeliveryStatus(report(...groups))?.state).toBe('bounced');
  });

  it.each([
    ['nothing', ''],
    ['no recipient', report()],
    ['an action that is none', report(`${SAM}Action: constructor\r\nStatus: 5.0.0`)],
    ['only words', 'Action failed'],
  ])('of %s says nothing', (_, part) => {
    expect(readDeliveryStatus(part)).toBeNull();
  });

  it('is read as far as it may be long, and says what fits', () => {
    const long = readDeliveryStatus(
      report(`${SAM}Action: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: ${'é'.repeat(50_000)}`),
    );
    expect(long?.diagnostic).toHaveLength(300);
    expect(readDeliveryStatus(`${'x: y\n\n'.repeat(101)}Action: failed`)).toBeNull();
    expect(readDeliveryStatus(`${'x'.repeat(64 * 1024)}\n\nAction: failed`)).toBeNull();
  });
});

describe('a bounce in words', () => {
  const from = 'MAILER-DAEMON@mail.example';

  it('of a mail server counts, with what it says', () => {
    const text = 'Hi. This is the mail program.\n<sam@city.example>:\n550 5.1.1 no such user here.\n';
    expect(readPlainBounce({ from, subject: 'failure notice', text })).toEqual({
      ...{ state: 'bounced', status: '5.1.1', diagnostic: '550 5.1.1 no such user here.' },
    });
  });

  it.each([
    ['Warning: message delayed 4 hours', 'It will be tried again.'],
    ['Mail', '451 4.4.1 no answer'],
  ])('that is only a delay is one: %s', (subject, text) => {
    expect(readPlainBounce({ from, subject, text })?.state).toBe('delayed');
  });

  it.each(['sam@city.example', 'mailer-daemon.sam@city.example', ''])('of %s is none', (sender) => {
    expect(readPlainBounce({ from: sender, subject: 'Away', text: '550 5.1.1' })).toBeNull();
  });

  it('is told in one line', () => {
    expect(writeBounce({ state: 'bounced', status: null, diagnostic: null })).toBe('bounced');
    expect(writeBounce({ state: 'bounced', status: '5.1.1', diagnostic: 'no' })).toBe('bounced 5.1.1 no');
  });
});
