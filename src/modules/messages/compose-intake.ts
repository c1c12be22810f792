import { renderIntakeNotice, renderReceipt } from '../../domain/messages/intake-notice.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { ClaimedIntakeMessage } from './messages.sql.js';

/** The mail about a report that came by mail: to those who read it, or to whoever wrote it. */
export function composeIntake(
  { id, kind, name, email, reference, answers, role, dueAt, language }: ClaimedIntakeMessage,
  stationery: Stationery,
  { publicUrl, organization, zone }: Config,
  domain: string,
): MailContent {
  const envelope = { id, to: { name, address: email }, messageId: `<${id}@${domain}>` };
  if (kind === 'mail_received') {
    const references = answers === null ? [] : [answers];
    return { ...renderReceipt(reference, organization), ...envelope, references, isAnswer: true };
  }
  const link = `${publicUrl}/v1/intake/${reference}`;
  const facts = { reference, link, role, dueAt, zone, organization };
  const references = [`<${reference.toLowerCase()}@${domain}>`];
  return { ...renderIntakeNotice(kind, facts, language, stationery), ...envelope, references };
}
