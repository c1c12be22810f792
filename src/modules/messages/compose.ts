import { renderMessage } from '../../domain/messages/render-message.js';
import { ruleOf, type Protocol } from '../../domain/protocol/protocol.js';
import type { Config } from '../../platform/config/config.js';
import type { OutgoingMail } from '../../platform/mail/mailer.js';
import type { ClaimedMessage } from './messages.sql.js';

/** The mail of a message. One incident is one thread; a retry has the same Message-ID, so that it counts once. */
export function compose(
  message: ClaimedMessage,
  protocol: Protocol,
  config: Config,
  domain: string,
): OutgoingMail {
  const rule = message.stepKey === null ? undefined : ruleOf(protocol, message.stepKey);
  const content = renderMessage(
    message.kind,
    {
      reference: message.reference,
      link: `${config.publicUrl}/v1/incidents/${message.reference}`,
      role: message.role,
      step: rule ? { title: rule.title, dueAt: message.dueAt } : null,
      zone: message.zone,
      organization: config.organization,
      drill: message.drill,
    },
    message.language,
  );
  return {
    ...content,
    to: { name: message.name, address: message.email },
    messageId: `<${message.id}@${domain}>`,
    references: [`<incident-${message.incidentId}@${domain}>`],
  };
}
