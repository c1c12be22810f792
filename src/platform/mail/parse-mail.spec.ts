import { describe, expect, it } from '@jest/globals';
import { parseMail } from './parse-mail.js';

const HEAD = 'From: Sam Okafor <sam@city.example>\r\nSubject: A subject\r\nMIME-Version: 1.0\r\n';
const mail = (...lines: string[]): Buffer => Buffer.from(HEAD + lines.join('\r\n'), 'latin1');
const parts = (times: number): string => '--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n'.repeat(times);
const nested = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  ).join('');

describe('a mail', () => {
  it('is read: who, what about, text, and what is attached, by name, type and size', async () => {
    const parsed = await parseMail(
      mail(
        ...['Message-ID: <1@city.example>', 'Auto-Submitted: no', 'X-Other: x'],
        ...['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Hello', '--b'],
        ...[
          'Content-Type: application/zip; name="../../x.zip"',
          'Content-Transfer-Encoding: base64',
          '',
          'AAAA',
          '--b--',
        ],
      ),
    );
    expect(parsed).toMatchObject({
      from: { address: 'sam@city.example', name: 'Sam Okafor' },
      ...{ subject: 'A subject', messageId: '<1@city.example>', text: 'Hello\n', html: '' },
      attachments: [{ name: '../../x.zip', type: 'application/zip', bytes: 3 }],
      ...{ attachmentCount: 1, deliveryStatus: null },
    });
    expect(parsed?.headers.map(({ key }) => key)).toEqual(['from', 'auto-submitted']);
  });

  it('inside a mail stays closed', async () => {
    const inner = [
      'Content-Type: message/rfc822',
      '',
      'From: x@y.example',
      'Subject: inner',
      '',
      'Inner text',
    ];
    const parsed = await parseMail(
      mail('Content-Type: multipart/mixed; boundary=b', '', '--b', ...inner, '--b--'),
    );
    expect(parsed).toMatchObject({ text: '', attachments: [{ type: 'message/rfc822' }] });
  });

  it.each([
    ['two senders', 'From: other@city.example', 'x'],
    ['a group of senders', '', 'x'],
  ])('of %s is of nobody', async (name, header, text) => {
    const raw = name.includes('group')
      ? Buffer.from(`From: All: sam@city.example, x@city.example;\r\n\r\n${text}`)
      : mail(header, '', text);
    expect((await parseMail(raw))?.from).toBeNull();
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['bytes that are no text', Buffer.from([0, 255, 254, 13, 10, 0])],
    ['a character set that is none', mail('Content-Type: text/plain; charset=nonsense', '', '\xff\xfe\0')],
    ['a header of ninety thousand characters', mail(`X-Long: ${'a'.repeat(90_000)}`, '', 'hi')],
    ['a thousand parts', mail('Content-Type: multipart/mixed; boundary=b', '', parts(1_000))],
    ['a boundary that never comes', mail('Content-Type: multipart/mixed; boundary=c', '', parts(3))],
    ['broken base64', mail('Content-Transfer-Encoding: base64', '', '=\0=A=')],
  ])('of %s is read as far as it goes', async (_, raw) => {
    expect(await parseMail(raw)).toMatchObject({ attachments: expect.any(Array) });
  });

  it.each([
    ['ten thousand nested parts', mail(nested(10_000))],
    ['too many headers', mail('X-A: 1\r\n'.repeat(100_000))],
  ])('of %s is given up', async (_, raw) => {
    expect(await parseMail(raw)).toBeNull();
  });

  it('shows no more of it than fits', async () => {
    const parsed = await parseMail(
      mail('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'é'.repeat(600_000), ...files(150)),
    );
    expect([parsed?.text.length, parsed?.attachments.length, parsed?.attachmentCount]).toEqual([
      ...[500_000, 100, 150],
    ]);
  });

  it('that takes more memory than a mail may is given up', async () => {
    const file = '--b\r\nContent-Type: image/png\r\n\r\nhi\r\n';
    const many = mail('Content-Type: multipart/mixed; boundary=b', '', file.repeat(250_000));
    expect(await parseMail(many, 60_000)).toBeNull();
  });

  it('that takes for ever is given up, and stops nobody else', async () => {
    const endless = mail('Content-Type: text/plain; format=flowed', '', '> \r\n'.repeat(1_000_000));
    const slow = parseMail(endless, 1_000);
    const first = await Promise.race([
      slow.then(() => 'read'),
      new Promise((done) => setImmediate(done, 'other')),
    ]);
    expect([first, await slow]).toEqual(['other', null]);
    expect(await parseMail(mail('', 'hi'))).toMatchObject({ text: 'hi\n' });
  });
});

function files(count: number): string[] {
  return Array.from({ length: count }, () => '--b\r\nContent-Type: image/png\r\n\r\nx');
}
