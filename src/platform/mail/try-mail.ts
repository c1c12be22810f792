import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import { MailSteps, type MailStep } from './mail-steps.js';
import { FROM_A_MACHINE } from './mailer.js';
import { transportOptions, type MailConfig } from './transport-options.js';

export interface MailTrial {
  accepted: boolean;
  /** What was said, in order. */
  steps: MailStep[];
  /** Where it ended and why, when the mail was not accepted. */
  failure: MailStep | null;
}

interface Entry {
  tnx?: string;
  remoteAddress?: string;
  remotePort?: number;
}

/** Sends one mail over a connection of its own, as all mail is sent, and tells exactly what the server said. */
export async function tryMail(
  config: MailConfig,
  mail: { to: string; subject: string; text: string },
): Promise<MailTrial> {
  const heard = new MailSteps(secretsIn(config.smtpUrl));
  const transport = createTransport({
    ...transportOptions(config),
    pool: false,
    transactionLog: true,
    logger: listenerOf(heard, config.smtpUrl.startsWith('smtps:')),
  } as unknown as SMTPTransport.Options);
  try {
    await transport.sendMail({
      ...{ from: config.mailFrom, to: { name: '', address: mail.to }, headers: FROM_A_MACHINE },
      ...{ subject: mail.subject, text: mail.text, disableFileAccess: true, disableUrlAccess: true },
    });
    return { accepted: true, steps: heard.steps, failure: null };
  } catch (error) {
    const said = heard.clean(error instanceof Error ? error.message : 'unknown failure');
    const { command } = error as { command?: string };
    return { accepted: false, steps: heard.steps, failure: { step: heard.endedAt(command), said } };
  } finally {
    transport.close();
  }
}

/** The part of nodemailer's log that says what was asked and answered. */
function listenerOf(heard: MailSteps, isSecure: boolean): object {
  const log = (entry: Entry, message: string): void => {
    if (entry.tnx === 'client') heard.client(message);
    else if (entry.tnx === 'server') heard.server(message);
    else if (entry.tnx === 'network' && entry.remoteAddress !== undefined)
      heard.connected(
        `${entry.remoteAddress} port ${entry.remotePort ?? ''}${isSecure ? ', encrypted' : ''}`,
      );
    else if (message.startsWith('Connection upgraded')) heard.secured();
  };
  const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];
  return { level: () => undefined, ...Object.fromEntries(levels.map((level) => [level, log])) };
}

/** As they are, and as they go over the wire. */
function secretsIn(smtpUrl: string): string[] {
  const { username, password } = new URL(smtpUrl);
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  const plain = `\0${user}\0${pass}`;
  const all = [pass, password, plain, user].filter((secret) => secret.length > 2);
  return [...all.map((secret) => Buffer.from(secret).toString('base64')), ...all];
}
