import { renderNobodyFree } from '../../domain/messages/nobody-free-notice.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { ClaimedNobodyFree } from './messages.sql.js';

/** The mail that asks to appoint someone; in no thread of the incident, which an administrator knows nothing of. */
export function composeNobodyFree(
  { id, name, email, language, drill }: ClaimedNobodyFree,
  stationery: Stationery,
  { publicUrl, organization }: Config,
  domain: string,
): MailContent {
  return {
    ...renderNobodyFree({ drill, link: `${publicUrl}/v1/people`, organization }, language, stationery),
    id,
    to: { name, address: email },
    messageId: `<${id}@${domain}>`,
    references: [],
  };
}
