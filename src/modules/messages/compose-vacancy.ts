import type { Stationery } from '../../domain/messages/stationery.js';
import { renderVacancy } from '../../domain/messages/vacancy-notice.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { ClaimedVacancy } from './messages.sql.js';

/** The mail that tells of an office that nobody holds any more. */
export function composeVacancy(
  { id, name, email, language, role, officeRole, officeDivision }: ClaimedVacancy,
  stationery: Stationery,
  { publicUrl, organization }: Config,
  domain: string,
): MailContent {
  const facts = { role, officeRole, officeDivision, link: `${publicUrl}/v1/people`, organization };
  return {
    ...renderVacancy(facts, language, stationery),
    id,
    to: { name, address: email },
    messageId: `<${id}@${domain}>`,
    references: [],
  };
}
