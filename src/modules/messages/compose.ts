import type { MessageFacts } from '../../domain/messages/message-facts.js';
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
  at: Date,
): OutgoingMail {
  const content = renderMessage(
    message.kind,
    {
      reference: message.reference,
      link: `${config.publicUrl}/v1/incidents/${message.reference}`,
      role: message.role,
      step: askedOf(message, protocol),
      at,
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

const DUTY = { en: 'A duty in law', fr: 'Une obligation légale' };

/** What the recipient is asked to do; a duty is not named, for its name may tell how many are affected. */
function askedOf({ kind, stepKey, dueAt }: ClaimedMessage, protocol: Protocol): MessageFacts['step'] {
  if (kind === 'duty_changed') return dueAt && { title: DUTY, dueAt };
  const rule = stepKey === null ? undefined : ruleOf(protocol, stepKey);
  return rule ? { title: rule.title, dueAt } : null;
}
