import { createTransport } from 'nodemailer';
import { CONNECTIONS } from '../src/platform/mail/mailer.js';
import { transportOptions, type MailConfig } from '../src/platform/mail/transport-options.js';
import { aMail } from './a-mail.ts';

/** The limit: nodemailer alone, with the product's pool and a mail like the product's; no database, no decisions. */
const config: MailConfig = {
  ...{ smtpUrl: process.argv[2] ?? '', smtpTls: 'opportunistic' },
  ...{ mailFrom: 'Privacy <privacy@city.example>', dkim: null, bounceAddress: '', authKey: '' },
};
const transport = createTransport({ ...transportOptions(config), pool: true, maxConnections: CONNECTIONS });
const IN_HAND = 3 * CONNECTIONS;

process.on('message', (count: number) => void sendAll(count).then(() => process.send?.('sent')));
process.once('disconnect', () => process.exit(0));
process.send?.('ready');

async function sendAll(count: number): Promise<void> {
  let left = count;
  const next = async (): Promise<void> => {
    while (left > 0) await transport.sendMail(aMail(config.mailFrom, left--));
  };
  await Promise.all(Array.from({ length: IN_HAND }, next));
}
