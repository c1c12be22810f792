import type { Language, MessageFacts, MessageKind } from './message-facts.js';
import type { MessageParts } from './message-parts.js';
import { partsOf } from './render-message.js';
import { DELIVERED, type Stationery } from './stationery.js';

export const CHAT_FORMATS = ['slack', 'teams'] as const;
export type ChatFormat = (typeof CHAT_FORMATS)[number];

type ChatParts = Pick<MessageParts, 'subject' | 'drillNote' | 'headline' | 'rows' | 'button' | 'colon'> & {
  link: string | null;
};

/** A message as a chat channel gets it: what is asked, reference, step, due time and link. */
export function renderChat(
  kind: MessageKind,
  facts: MessageFacts,
  language: Language,
  format: ChatFormat,
  stationery: Stationery = DELIVERED,
): object {
  return FORMATS[format](partsOf(kind, facts, language, stationery.texts[language]));
}

const TEST: Record<Language, { subject: string; headline: string }> = {
  en: { subject: 'Test message', headline: 'This is a test. There is nothing you need to do.' },
  fr: { subject: 'Message d’essai', headline: 'Ceci est un essai. Vous n’avez rien à faire.' },
};

/** Says nothing of any case. */
export function testChat(language: Language, format: ChatFormat): object {
  const texts = TEST[language];
  return FORMATS[format]({ ...texts, drillNote: null, rows: [], button: '', colon: ':', link: null });
}

const FORMATS: Record<ChatFormat, (parts: ChatParts) => object> = { slack, teams };

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, with Block Kit. */
function slack({ subject, drillNote, headline, rows, button, colon, link }: ChatParts): object {
  const facts = rows.map(({ label, value }) => `${escaped(`${label}${colon}`)} *${escaped(value)}*`);
  const lines = [
    ...(drillNote === null ? [] : [escaped(drillNote)]),
    `*${escaped(headline)}*`,
    ...facts,
    ...(link === null ? [] : [`<${escaped(link)}|${escaped(button)}>`]),
  ];
  const section = { type: 'section', text: { type: 'mrkdwn', text: lines.join('\n'), verbatim: true } };
  return { text: escaped(subject), blocks: [section], unfurl_links: false, unfurl_media: false };
}

/** Whatever could call a person, a channel or an address begins with one of these; `|` would end a link's address. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '¦');
}

/** An Adaptive Card through a Teams workflow; runs of text know no Markdown, so nothing in them is markup. */
function teams({ subject, drillNote, headline, rows, button, colon, link }: ChatParts): object {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: subject,
    msteams: { width: 'Full' },
    body: [
      ...(drillNote === null ? [] : [paragraph({ text: drillNote, color: 'warning' })]),
      paragraph({ text: headline, weight: 'bolder', size: 'medium' }),
      ...rows.map(({ label, value }) =>
        paragraph({ text: `${label}${colon} ` }, { text: value, weight: 'bolder' }),
      ),
    ],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: button, url: link }],
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}

function paragraph(...runs: { text: string; weight?: string; size?: string; color?: string }[]): object {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run })) };
}
