import { renderNotice } from '../../domain/messages/delivery-notice.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { ClaimedNotice } from './messages.sql.js';

/** The mail that tells an administrator how many messages failed. */
export function composeNotice(
  notice: ClaimedNotice,
  count: number,
  stationery: Stationery,
  { publicUrl, organization }: Config,
  domain: string,
): MailContent {
  const link = `${publicUrl}/v1/messages?state=failed`;
  return {
    ...renderNotice({ count, link, organization }, notice.language, stationery),
    id: notice.id,
    to: { name: notice.name, address: notice.email },
    messageId: `<${notice.id}@${domain}>`,
    references: [],
  };
}
