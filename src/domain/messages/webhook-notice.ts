import type { Role } from '../access/role.js';
import { writeDueTime } from './due-time.js';
import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { RenderedMessage } from './render-message.js';
import type { Stationery } from './stationery.js';
import { layOutText } from './text-layout.js';

/** What is told to who answers for a system that is called about events, and is not any more. */
export const WEBHOOK_KINDS = ['webhook_disabled'] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

/** It says that it is gone, or took nothing for three days. */
export type Refusal = 'gone' | 'failing';

export interface WebhookFacts {
  /** An administrator, or whoever answers for the system's key. */
  role: Role;
  /** Without the path, which is often a secret. */
  host: string;
  refusal: Refusal;
  at: Date;
  zone: string;
  link: string;
  organization: string;
}

interface Texts {
  subject: string;
  address: string;
  reason: string;
  since: string;
  refusal: Record<Refusal, string>;
  next: string;
  button: string;
  whyKey: string;
}

const TEXTS: Record<Language, Texts> = {
  en: {
    subject: 'Events are no longer sent to {host}',
    address: 'Address',
    reason: 'Reason',
    since: 'Since',
    refusal: {
      gone: 'It answered that it is gone (410)',
      failing: 'It took nothing for three days',
    },
    next: 'Nothing is lost: what happens meanwhile is sent once it is enabled again. Have the system there put right. Then an administrator, or the system itself with its key, enables the webhook: PATCH with "enabled": true. The list of its deliveries says what was answered.',
    button: 'See the webhook',
    whyKey:
      'You receive this because you answer for the key of the system that is called there ({organization}).',
  },
  fr: {
    subject: 'Les événements ne sont plus envoyés à {host}',
    address: 'Adresse',
    reason: 'Raison',
    since: 'Depuis',
    refusal: {
      gone: 'Elle a répondu qu’elle n’existe plus (410)',
      failing: 'Elle n’a rien accepté pendant trois jours',
    },
    next: 'Rien n’est perdu\u00a0: ce qui se passe entre-temps sera envoyé dès la réactivation. Faites réparer le système à cette adresse. Ensuite, l’administration du système, ou le système lui-même avec sa clé, réactive le webhook\u00a0: PATCH avec "enabled": true. La liste de ses envois indique ce qui a été répondu.',
    button: 'Voir le webhook',
    whyKey:
      'Vous recevez ce message parce que vous répondez de la clé du système appelé à cette adresse ({organization}).',
  },
};

/** Writes the mail: which address, why, since when, and what to do; neither its name nor any case. */
export function renderWebhookNotice(
  { role, host, refusal, at, zone, link, organization }: WebhookFacts,
  language: Language,
  stationery: Stationery,
): RenderedMessage {
  const texts = TEXTS[language];
  const { linkHint, colon, why, capacity } = stationery.texts[language];
  const slots: Record<string, string> = {
    ...{ '{host}': host, '{capacity}': capacity[role], '{organization}': organization },
  };
  const fill = (text: string): string => text.replace(/\{\w+\}/g, (slot) => slots[slot] ?? slot);
  const subject = fill(texts.subject);
  const parts = {
    ...{ language, link, linkHint, colon, subject, drillNote: null },
    ...{ headline: `${subject}.`, next: texts.next, button: texts.button },
    rows: [
      { label: texts.address, value: host },
      { label: texts.reason, value: texts.refusal[refusal] },
      { label: texts.since, value: writeDueTime(at, zone, language).long },
    ],
    why: fill(role === 'administrator' ? why : texts.whyKey),
  };
  return { subject, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}
