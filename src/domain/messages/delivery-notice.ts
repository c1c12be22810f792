import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { MessageTexts } from './message-texts.js';
import { ENGLISH } from './messages.en.js';
import { FRENCH } from './messages.fr.js';
import type { RenderedMessage } from './render-message.js';
import { layOutText } from './text-layout.js';

/** What administrators are told: that messages failed. It names no incident, for administrators see none. */
export type NoticeKind = 'delivery_failed';

export interface NoticeFacts {
  /** How many failed since the last notice. */
  count: number;
  /** Where they are listed. */
  link: string;
  organization: string;
}

interface NoticeTexts {
  failed(count: number): string;
  row: string;
  next: string;
  button: string;
  common: MessageTexts;
}

const TEXTS: Record<Language, NoticeTexts> = {
  en: {
    failed: (count) =>
      count === 1 ? 'A message could not be delivered' : `${count} messages could not be delivered`,
    row: 'Messages given up',
    next: 'The list gives the reason of each. Once it is put right, queue them again from there: each keeps its Message-ID. At most one such mail an hour is sent to you.',
    button: 'See what failed',
    common: ENGLISH,
  },
  fr: {
    failed: (count) =>
      count === 1 ? 'Un message n’a pas pu être livré' : `${count} messages n’ont pas pu être livrés`,
    row: 'Messages abandonnés',
    next: 'La liste donne la raison de chaque échec. Une fois la cause corrigée, remettez-les en file à partir de là\u00a0: chacun garde son Message-ID. Vous recevez au plus un tel courriel par heure.',
    button: 'Voir les échecs',
    common: FRENCH,
  },
};

/** Writes one notice for one administrator. */
export function renderNotice(
  { count, link, organization }: NoticeFacts,
  language: Language,
): RenderedMessage {
  const { common, ...texts } = TEXTS[language];
  const failed = texts.failed(count);
  const slots: Record<string, string> = {
    '{capacity}': common.capacity.administrator,
    '{organization}': organization,
  };
  const parts = {
    ...{ language, link, drillNote: null, subject: failed, headline: `${failed}.` },
    ...{ next: texts.next, button: texts.button, linkHint: common.linkHint, colon: common.colon },
    rows: [{ label: texts.row, value: String(count) }],
    why: common.why.replace(/\{\w+\}/g, (slot) => slots[slot] ?? slot),
  };
  return { subject: failed, text: layOutText(parts), html: layOutHtml(parts) };
}
