import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';

export interface OutgoingMail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  references: string[];
}

/** What a failed try means: whether another may succeed, and the server's own words with addresses left out. */
export interface MailFailure {
  isPermanent: boolean;
  reason: string;
}

/** Sends over a pool of connections, with every wait bounded. */
export class Mailer {
  private readonly transport: Transporter<SMTPPool.SentMessageInfo>;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 5,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      dnsTimeout: 10_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as SMTPPool.Options);
  }

  async send(mail: OutgoingMail): Promise<void> {
    await this.transport.sendMail({
      ...mail,
      from: this.from,
      inReplyTo: mail.references[0],
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** The part after the @ of our own address; message ids are made with it. */
  get domain(): string {
    return /@([^\s>]+)>?$/.exec(this.from)?.[1] ?? 'localhost';
  }

  close(): void {
    this.transport.close();
  }
}

/** Permanent is what the server refuses for good (5xx) or an address it will never take; all else may pass. */
export function failureOf(error: unknown): MailFailure {
  const { responseCode, code, command } = (error ?? {}) as {
    responseCode?: number;
    code?: string;
    command?: string;
  };
  const isPermanent = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500;
  const parts = [code, command, responseCode].filter((part) => part !== undefined);
  return { isPermanent: isPermanent && code !== 'EAUTH', reason: parts.join(' ') || 'unknown failure' };
}
