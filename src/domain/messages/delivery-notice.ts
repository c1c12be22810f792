import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { RenderedMessage } from './render-message.js';
import { DELIVERED, type Stationery } from './stationery.js';
import { layOutText } from './text-layout.js';

/** What administrators are told: that messages failed. It names no incident, for administrators see none. */
export const NOTICE_KINDS = ['delivery_failed'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

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
}

const TEXTS: Record<Language, NoticeTexts> = {
  en: {
    failed: (count) =>
      count === 1 ? 'A message could not be delivered' : `${count} messages could not be delivered`,
    row: 'Messages given up',
    next: 'The list gives the reason of each. Once it is put right, queue them again from there: each keeps its Message-ID. At most one such mail an hour is sent to you.',
    button: 'See what failed',
  },
  fr: {
    failed: (count) =>
      count === 1 ? 'Un message n’a pas pu être livré' : `${count} messages n’ont pas pu être livrés`,
    row: 'Messages abandonnés',
    next: 'La liste donne la raison de chaque échec. Une fois la cause corrigée, remettez-les en file à partir de là\u00a0: chacun garde son Message-ID. Vous recevez au plus un tel courriel par heure.',
    button: 'Voir les échecs',
  },
};

/** Writes one notice for one administrator. */
export function renderNotice(
  { count, link, organization }: NoticeFacts,
  language: Language,
  stationery: Stationery = DELIVERED,
): RenderedMessage {
  const texts = TEXTS[language];
  const common = stationery.texts[language];
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
  return { subject: failed, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}
