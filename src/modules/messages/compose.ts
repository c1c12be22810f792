import { linkOfMessage } from '../../domain/messages/link-to.js';
import type { MessageFacts } from '../../domain/messages/message-facts.js';
import { renderChat, type ChatFormat } from '../../domain/messages/chat.js';
import { renderMessage } from '../../domain/messages/render-message.js';
import { SOME_DUTY } from '../../domain/obligations/name-in-mail.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import { ruleOf, type Protocol } from '../../domain/protocol/protocol.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import type { RegimesService } from '../regimes/regimes.service.js';
import type { ClaimedMessage } from './messages.sql.js';

/** What gives steps and duties their names. */
export interface Named {
  protocol: Protocol;
  laws: Pick<RegimesService, 'nameInMail'>;
}

/** The mail of a message. One incident is one thread; a retry has the same Message-ID, so that it counts once. */
export function compose(
  message: ClaimedMessage,
  named: Named,
  stationery: Stationery,
  config: Config,
  domain: string,
  at: Date,
): MailContent {
  const facts = factsOf(message, named, config, at);
  return {
    ...renderMessage(message.kind, facts, message.language, stationery),
    id: message.id,
    to: { name: message.name, address: message.email },
    date: at,
    messageId: `<${message.id}@${domain}>`,
    references: [`<incident-${message.incidentId}@${domain}>`],
  };
}

/** All that the mail may know. */
export function factsOf(
  message: ClaimedMessage,
  named: Named,
  { publicUrl, organization }: Config,
  at: Date,
): MessageFacts {
  const { reference, role, zone, drill } = message;
  const link = linkOfMessage(publicUrl, message);
  return { ...{ reference, link, role, zone, drill, organization, at }, step: askedOf(message, named) };
}

/** The same for a chat channel. */
export function composeChat(
  message: ClaimedMessage,
  format: ChatFormat,
  named: Named,
  stationery: Stationery,
  config: Config,
  at: Date,
): object {
  const facts = factsOf(message, named, config, at);
  return renderChat(message.kind, facts, message.language, format, stationery);
}

/**
 * What the recipient is asked to do; duties that have changed are not named, for there may be many. The limit of a duty
 * is not told: it may depend on how many are affected.
 */
function askedOf({ kind, stepKey, obligation, dueAt }: ClaimedMessage, named: Named): MessageFacts['step'] {
  if (kind === 'duty_changed') return dueAt && { title: SOME_DUTY, dueAt, limit: null };
  if (obligation !== null) return { title: named.laws.nameInMail(obligation), dueAt, limit: null };
  const rule = stepKey === null ? undefined : ruleOf(named.protocol, stepKey);
  return rule ? { title: rule.title, dueAt, limit: rule.limit } : null;
}
