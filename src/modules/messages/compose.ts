import type { MessageFacts } from '../../domain/messages/message-facts.js';
import { renderMessage } from '../../domain/messages/render-message.js';
import { SOME_DUTY } from '../../domain/obligations/name-in-mail.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import { ruleOf, type Protocol } from '../../domain/protocol/protocol.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { RegimesService } from '../regimes/regimes.service.js';
import type { ClaimedMessage } from './messages.sql.js';

/** What gives steps and duties their names. */
interface Named {
  protocol: Protocol;
  laws: Pick<RegimesService, 'nameInMail'>;
}

/** The mail of a message. One incident is one thread; a retry has the same Message-ID, so that it counts once. */
export function compose(
  message: ClaimedMessage,
  { protocol, laws }: Named,
  stationery: Stationery,
  config: Config,
  domain: string,
  at: Date,
): MailContent {
  const content = renderMessage(
    message.kind,
    {
      reference: message.reference,
      link: `${config.publicUrl}/v1/incidents/${message.reference}`,
      role: message.role,
      step: askedOf(message, { protocol, laws }),
      at,
      zone: message.zone,
      organization: config.organization,
      drill: message.drill,
    },
    message.language,
    stationery,
  );
  return {
    ...content,
    id: message.id,
    to: { name: message.name, address: message.email },
    messageId: `<${message.id}@${domain}>`,
    references: [`<incident-${message.incidentId}@${domain}>`],
  };
}

/** What the recipient is asked to do; duties that have changed are not named, for there may be many. */
function askedOf({ kind, stepKey, obligation, dueAt }: ClaimedMessage, named: Named): MessageFacts['step'] {
  if (kind === 'duty_changed') return dueAt && { title: SOME_DUTY, dueAt };
  if (obligation !== null) return { title: named.laws.nameInMail(obligation), dueAt };
  const rule = stepKey === null ? undefined : ruleOf(named.protocol, stepKey);
  return rule ? { title: rule.title, dueAt } : null;
}
