import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  to: string[];
  raw: string;
  parsed: Email;
}

/** A real SMTP server that keeps what it accepts; it can be told to refuse. */
export class MailSink {
  readonly mails: CaughtMail[] = [];
  /** What RCPT TO is answered with for an address, when not taken: such as 451 or 550. */
  refusalOf: (address: string) => number | null = () => null;
  /** What is answered once a mail was taken and kept, in place of 250. */
  lateRefusal: number | null = null;
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(port = 0): Promise<MailSink> {
    let sink: MailSink | undefined = undefined as MailSink | undefined;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => done(refused(sink?.refusalOf(address) ?? null)),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const to = session.envelope.rcptTo.map(({ address }) => address);
          void PostalMime.parse(raw).then((parsed) => {
            sink?.keep({ to, raw, parsed });
            done(refused(sink?.lateRefusal ?? null));
          });
        });
      },
    });
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    const address = server.server.address() as AddressInfo;
    sink = new MailSink(server, `smtp://127.0.0.1:${address.port}`);
    return sink;
  }

  /** Resolves once the mails kept satisfy the condition; the test's own time limit ends the wait. */
  async until(condition: (mails: readonly CaughtMail[]) => boolean): Promise<readonly CaughtMail[]> {
    while (!condition(this.mails)) await new Promise<void>((resolve) => this.waiting.add(resolve));
    return this.mails;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  private keep(mail: CaughtMail): void {
    this.mails.push(mail);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

function refused(code: number | null): Error | null {
  return code === null ? null : Object.assign(new Error('refused by the test'), { responseCode: code });
}
