import { renderStandIn } from '../../domain/messages/stand-in-mail.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { ClaimedStandIn } from './messages.sql.js';

/** The mail that tells someone that they stand in, or do not any more. */
export function composeStandIn(
  { id, kind, name, email, language, standIn }: ClaimedStandIn,
  stationery: Stationery,
  { publicUrl, organization, zone }: Config,
  domain: string,
): MailContent {
  const facts = { ...standIn, link: `${publicUrl}/v1/me`, zone, organization };
  return {
    ...renderStandIn(kind, facts, language, stationery),
    id,
    to: { name, address: email },
    messageId: `<${id}@${domain}>`,
    references: [],
  };
}
