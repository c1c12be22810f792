import { renderReset } from '../../domain/messages/reset-mail.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import { resetKey, resetToken } from '../../platform/security/reset-token.js';
import type { ClaimedReset } from './messages.sql.js';

/** The mail with the link to a new password. The token exists only here; behind # no server or proxy sees it. */
export function composeReset(
  { id, name, email, language }: ClaimedReset,
  stationery: Stationery,
  { publicUrl, organization, authKey }: Config,
  domain: string,
): MailContent {
  const link = `${publicUrl}/password-reset#${resetToken(id, resetKey(authKey))}`;
  return {
    ...renderReset({ email, link, organization }, language, stationery),
    id,
    to: { name, address: email },
    messageId: `<${id}@${domain}>`,
    references: [],
  };
}
