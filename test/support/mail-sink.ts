import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface CaughtMail {
  to: string[];
  /** Of the envelope; empty when nobody may answer. */
  sender: string;
  /** Which reports of delivery were asked for. */
  notify: string[];
  /** It came over an encrypted connection. */
  isEncrypted: boolean;
  raw: string;
  parsed: Email;
}

interface SinkOptions {
  port?: number;
  /** Offers STARTTLS with this certificate. */
  tls?: { key: string; cert: string };
  /** Asks for a sign-in, and takes this password only. */
  password?: string;
}

/** A real SMTP server that keeps what it accepts; it can be told to refuse. */
export class MailSink {
  readonly mails: CaughtMail[] = [];
  /** What RCPT TO is answered with for an address, when not taken: such as 451 or 550. */
  refusalOf: (address: string) => number | null = () => null;
  /** What is answered once a mail was taken and kept, in place of 250. */
  lateRefusal: number | null = null;
  /** Where it drops the connection without an answer: at the recipient, or once a mail was taken and kept. */
  cut: 'recipient' | 'content' | null = null;
  /** What it says in place of a greeting, such as 421. */
  unwelcome: number | null = null;
  /** Where it falls silent: before its greeting, or once a mail was taken and kept. */
  hold: 'greeting' | 'content' | null = null;
  private readonly held: (() => void)[] = [];
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start({ port = 0, tls, password }: SinkOptions = {}): Promise<MailSink> {
    let sink: MailSink | undefined = undefined as MailSink | undefined;
    const server = new SMTPServer({
      authOptional: password === undefined,
      disabledCommands: [...(password === undefined ? ['AUTH'] : []), ...(tls ? [] : ['STARTTLS'])],
      ...tls,
      allowInsecureAuth: true,
      hideDSN: false,
      logger: false,
      onAuth: ({ username, password: given }, _session, done) =>
        given === password
          ? done(null, { user: username })
          : done(new Error(`no ${String(username)} with ${String(given)}`)),
      onConnect: (_session, done) =>
        sink?.hold === 'greeting'
          ? void sink.held.push(() => done())
          : done(refused(sink?.unwelcome ?? null)),
      onRcptTo: ({ address }, session, done) =>
        sink?.cut === 'recipient' ? sink.drop(session) : done(refused(sink?.refusalOf(address) ?? null)),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const to = session.envelope.rcptTo.map(({ address }) => address);
          void PostalMime.parse(raw).then((parsed) => {
            sink?.keep({ to, ...envelopeOf(session), raw, parsed, isEncrypted: session.secure });
            if (sink?.cut === 'content') sink.drop(session);
            else if (sink?.hold === 'content') sink.held.push(() => done());
            else done(refused(sink?.lateRefusal ?? null));
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

  /** How many connections wait for it to speak. */
  get silent(): number {
    return this.held.length;
  }

  /** Says at last what it held back, and holds back no more. */
  release(): void {
    this.hold = null;
    for (const speak of this.held.splice(0)) speak();
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  private drop({ id }: SMTPServerSession): void {
    for (const connection of this.server.connections) if (connection.id === id) connection.close();
  }

  private keep(mail: CaughtMail): void {
    this.mails.push(mail);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

function envelopeOf({ envelope }: SMTPServerSession): Pick<CaughtMail, 'sender' | 'notify'> {
  const { mailFrom, rcptTo } = envelope;
  return {
    sender: mailFrom === false ? '' : mailFrom.address,
    notify: rcptTo.flatMap(({ dsn }) => dsn?.notify ?? []),
  };
}

function refused(code: number | null): Error | null {
  return code === null ? null : Object.assign(new Error('refused by the test'), { responseCode: code });
}
