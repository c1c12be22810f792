import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { connect as secure } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { LOCALHOST } from '../../../test/support/localhost-certificate.js';
import type { Inbound } from '../config/config.js';
import { listenForMail, type MailDesk, type MailListener, type TakenMail } from './mail-listener.js';

const INBOUND: Inbound = {
  ...{ host: '127.0.0.1', port: 0, protocol: 'smtp', address: '', senders: [], maxBytes: 20_000, tls: null },
  relays: ['127.0.0.1'],
};
const HELLO = 'EHLO mail.city.example';
const LETTER = ['MAIL FROM:<a@city.example>', 'RCPT TO:<b@city.example>', 'DATA'];

describe('the mail listener', () => {
  let listener: MailListener;
  let taken: TakenMail[] = [];
  afterEach(() => listener.close());

  async function listen(changes: Partial<Inbound> = {}, desk: Partial<MailDesk> = {}): Promise<void> {
    taken = [];
    listener = await listenForMail({ ...INBOUND, ...changes }, 'tracker.city.example', {
      ...{ sender: () => null, recipient: () => null },
      take: (mail) => Promise.resolve(void taken.push(mail)).then(() => null),
      ...desk,
    });
  }

  /** What is answered to each line, the greeting first; what ends in a line with a dot alone is one. */
  async function talk(
    lines: readonly string[],
    socket: Socket = connect(listener.port, '127.0.0.1'),
  ): Promise<string[]> {
    const replies = createInterface({ input: socket })[Symbol.asyncIterator]();
    const heard: string[] = [];
    const reply = async (): Promise<void> => {
      for (;;) {
        const { value, done } = (await replies.next()) as { value: string | undefined; done: boolean };
        if (done) return;
        if (value?.[3] === ' ') return void heard.push(value);
      }
    };
    await reply();
    for (const line of lines) {
      socket.write(`${line}\r\n`);
      await reply();
    }
    socket.destroy();
    return heard;
  }

  it('takes a mail, and names neither a program nor a version', async () => {
    await listen();
    const heard = await talk([HELLO, ...LETTER, 'Subject: x\r\n\r\nHello\r\n.']);
    expect(heard[0]).toBe('220 tracker.city.example ESMTP');
    expect(heard.map((line) => line.slice(0, 3))).toEqual(['220', '250', '250', '250', '354', '250']);
    expect(taken).toEqual([
      {
        sender: 'a@city.example',
        recipients: ['b@city.example'],
        raw: Buffer.from('Subject: x\r\n\r\nHello\r\n'),
      },
    ]);
  });

  it.each([
    [['127.0.0.0/8'], true],
    [['10.0.0.0/8', '127.0.0.1'], true],
    [['::1', '10.0.0.0/8'], false],
    [['127.0.0.2/32'], false],
  ])('speaks to the relays %j only', async (relays, isHeard) => {
    await listen({ relays });
    const [greeting] = await talk([]);
    expect(greeting).toMatch(isHeard ? /^220 / : /^554 5\.7\.1 /);
  });

  it('answers each recipient by LMTP', async () => {
    await listen({ protocol: 'lmtp' });
    const heard = await talk([
      ...[
        'LHLO mail',
        LETTER[0] ?? '',
        LETTER[1] ?? '',
        'RCPT TO:<c@city.example>',
        'DATA',
        'Hello\r\n.',
        '',
      ],
    ]);
    expect(heard.slice(-2).map((line) => line.slice(0, 3))).toEqual(['250', '250']);
    expect(taken[0]?.recipients).toEqual(['b@city.example', 'c@city.example']);
  });

  it('refuses what is too large, announced or not, and goes on', async () => {
    await listen();
    const announced = ['MAIL FROM:<a@city.example> SIZE=20001', ...LETTER];
    const heard = await talk([HELLO, ...announced, `${'x'.repeat(20_001)}\r\n.`, ...LETTER, 'x\r\n.']);
    expect(heard[2]).toMatch(/^552 /);
    expect(heard[6]).toMatch(/^552 /);
    expect([heard.at(-1)?.slice(0, 3), taken.length]).toEqual(['250', 1]);
  });

  it('says what the desk says, and keeps nobody waiting when it fails', async () => {
    const no = { code: 550, text: '5.7.1 no' };
    await listen({}, { sender: (address) => (address === 'x@y.example' ? no : null), recipient: () => no });
    expect(
      (await talk([HELLO, 'MAIL FROM:<x@y.example>', LETTER[0] ?? '', LETTER[1] ?? ''])).slice(2),
    ).toEqual([...['550 5.7.1 no', '250 Accepted', '550 5.7.1 no']]);
    await listener.close();
    await listen({}, { take: () => Promise.reject(new Error('away')) });
    expect((await talk([HELLO, ...LETTER, 'x\r\n.'])).at(-1)).toMatch(/^451 4\.3\.0 /);
  });

  it('takes at most twenty recipients at once', async () => {
    await listen();
    const many = Array.from({ length: 21 }, (_, n) => `RCPT TO:<b${n}@city.example>`);
    expect((await talk([HELLO, LETTER[0] ?? '', ...many])).at(-1)).toMatch(/^452 /);
  });

  it('offers encryption when it has a certificate, and no sign-in', async () => {
    await listen({ tls: LOCALHOST });
    const plain = connect(listener.port, '127.0.0.1');
    expect((await talkOn(plain, [HELLO, 'AUTH PLAIN x', 'STARTTLS'])).slice(-2)).toEqual([
      expect.stringMatching(/^50\d /),
      expect.stringMatching(/^220 /),
    ]);
    const socket = secure({ socket: plain, servername: 'localhost', ca: LOCALHOST.cert });
    socket.write(`${HELLO}\r\n`);
    const [hello] = await talk([], socket);
    expect(hello).toMatch(/^250 /);
  });

  it('says so when its place is taken', async () => {
    await listen();
    const second = listenForMail({ ...INBOUND, port: listener.port }, 'x', {} as MailDesk);
    await expect(second).rejects.toThrow('EADDRINUSE');
  });

  /** Speaks, and leaves the connection as it is. */
  async function talkOn(socket: Socket, lines: readonly string[]): Promise<string[]> {
    const heard: string[] = [];
    for (const line of [null, ...lines]) {
      if (line !== null) socket.write(`${line}\r\n`);
      for (;;) {
        const [chunk] = await new Promise<Buffer[]>((resolve) =>
          socket.once('data', (data) => resolve([data])),
        );
        const last = chunk?.toString().trimEnd().split('\r\n').at(-1) ?? '';
        if (last[3] !== ' ') continue;
        heard.push(last);
        break;
      }
    }
    return heard;
  }
});
