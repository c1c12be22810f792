import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import type { Config } from '../config/config.js';

export type MailConfig = Pick<
  Config,
  'smtpUrl' | 'smtpTls' | 'mailFrom' | 'dkim' | 'bounceAddress' | 'authKey'
>;

const TLS = {
  // A server that offers it and then fails is an error, not a reason to go on in the open.
  opportunistic: {},
  required: { requireTLS: true },
  off: { ignoreTLS: true },
} as const;

/** How the mail server is reached, with every wait bounded; certificates are checked. */
export function transportOptions({ smtpUrl, smtpTls, dkim }: MailConfig): SMTPPool.Options {
  return {
    url: smtpUrl,
    ...TLS[smtpTls],
    ...(dkim && {
      dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey },
    }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
