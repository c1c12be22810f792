import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import { bounceAddressOf } from './bounce-address.js';
import { failureOf, type MailFailure } from './mail-failure.js';
import { transportOptions, type MailConfig } from './transport-options.js';

/** What is said, and to whom. */
export interface MailContent {
  /** Of the message; what becomes of the mail is reported under it. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** None in an automatic answer. */
  html?: string;
  /** When it was written; now, unless given. */
  date?: Date;
  messageId: string;
  references: string[];
  /** It answers a mail by itself: nobody can answer it, nor is told when it does not arrive (RFC 3834). */
  isAnswer?: boolean;
}

export interface OutgoingMail extends MailContent {
  /** In place of the usual sender. */
  from?: string;
  replyTo?: string;
  /** Shown by the HTML, by their `cid`. */
  pictures?: { cid: string; type: string; bytes: Buffer }[];
}

/** On all mail: no automatic answer is wanted. */
export const FROM_A_MACHINE = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** At once; each takes one mail after the other. */
export const CONNECTIONS = 5;
/** Below the time for which a worker has a message: no mail goes once another may have taken it. */
const PATIENCE_MS = 100_000;

const ANSWER = { ...FROM_A_MACHINE, 'Auto-Submitted': 'auto-replied' };

/** Sends over a pool of connections. */
export class Mailer {
  private readonly transport: Transporter<SMTPPool.SentMessageInfo>;
  private readonly from: string;
  /** Message ids of the mails that were written to a connection to their end, while their answer is waited for. */
  private readonly handedOver = new Set<string>();

  constructor(private readonly config: MailConfig) {
    this.from = config.mailFrom;
    this.transport = createTransport({
      ...transportOptions(config),
      pool: true,
      maxConnections: CONNECTIONS,
    });
    this.transport.use('stream', ({ message }, done) => {
      const open = message.createReadStream.bind(message);
      // The connection reads once the server asked for the mail, so the end of it is the end of DATA.
      message.createReadStream = (options) =>
        open(options).once('end', () => this.handedOver.add(message.messageId()));
      done();
    });
  }

  /** Null once the server has taken the mail, else why it has not. */
  async send({ pictures = [], ...mail }: OutgoingMail): Promise<MailFailure | null> {
    try {
      await this.transport.sendMail({
        from: this.from,
        ...mail,
        ...this.reporting(mail),
        attachments: pictures.map(({ cid, type, bytes }) => ({
          ...{ cid, contentType: type, content: bytes, contentDisposition: 'inline' as const },
          filename: `logo.${type.replace('image/', '')}`,
        })),
        inReplyTo: mail.references[0],
        headers: mail.isAnswer ? ANSWER : FROM_A_MACHINE,
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return null;
    } catch (error) {
      return failureOf(error, this.handedOver.has(mail.messageId));
    } finally {
      this.handedOver.delete(mail.messageId);
    }
  }

  /** Asks for reports (RFC 3461) to an address that names the message; a server that knows none still bounces to it. */
  private reporting({ id, to, isAnswer }: OutgoingMail): object {
    const { bounceAddress, authKey } = this.config;
    if (isAnswer) return { envelope: { from: '', to: to.address }, dsn: { notify: 'never' } };
    if (bounceAddress === '') return {};
    return {
      envelope: { from: bounceAddressOf(id, bounceAddress, authKey), to: to.address },
      dsn: { id, return: 'headers', notify: ['success', 'failure', 'delay'], recipient: to.address },
    };
  }

  /** Message ids are made with it. */
  get domain(): string {
    return domainOf(this.from);
  }

  close(): void {
    this.transport.close();
  }
}

/** The part after the @ of our own address. */
export function domainOf(mailFrom: string): string {
  return /@([^\s>]+)>?$/.exec(mailFrom)?.[1] ?? 'localhost';
}
