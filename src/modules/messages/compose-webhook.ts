import type { Stationery } from '../../domain/messages/stationery.js';
import { renderWebhookNotice } from '../../domain/messages/webhook-notice.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { ClaimedWebhookNotice } from './messages.sql.js';

/** The mail that tells that events are no longer sent to a system; null when they are again. */
export function composeWebhook(
  { id, name, email, language, role, webhook }: ClaimedWebhookNotice,
  stationery: Stationery,
  { publicUrl, organization, zone }: Config,
  domain: string,
): MailContent | null {
  if (!webhook) return null;
  const { host } = new URL(webhook.url);
  const about = { role, host, refusal: webhook.disabledFor, at: new Date(webhook.disabledAt), zone };
  const link = `${publicUrl}/v1/webhooks/${webhook.id}`;
  return {
    ...renderWebhookNotice({ ...about, link, organization }, language, stationery),
    id,
    to: { name, address: email },
    messageId: `<${id}@${domain}>`,
    references: [],
  };
}
