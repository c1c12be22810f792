import { writeDueTime } from './due-time.js';
import { layOutDigest } from './html-layout.js';
import type { Language, MessageFacts, MessageKind } from './message-facts.js';
import type { MessageParts } from './message-parts.js';
import type { MessageTexts } from './message-texts.js';
import { fill, partsOf, type RenderedMessage } from './render-message.js';
import { DELIVERED, type Stationery } from './stationery.js';
import { layOutTextDigest } from './text-layout.js';

export interface DigestEntry {
  kind: MessageKind;
  facts: MessageFacts;
}

export interface DigestFacts {
  /** In the order in which they are shown; not empty. */
  entries: readonly DigestEntry[];
  /** Messages that are not among them. */
  more: number;
  /** Where all tasks are. */
  link: string;
  at: Date;
  organization: string;
}

/** Several messages for one recipient in one mail: of each what is asked, by when, and the link; nothing else. */
export function renderDigest(
  facts: DigestFacts,
  language: Language,
  stationery: Stationery = DELIVERED,
): RenderedMessage {
  const texts = stationery.texts[language];
  const entries = facts.entries.map(({ kind, facts: each }) => entryOf(kind, each, language, texts));
  const parts = frameOf(facts, language, texts);
  return {
    subject: parts.subject,
    text: layOutTextDigest(parts, entries),
    html: layOutDigest(parts, entries, stationery),
  };
}

function entryOf(
  kind: MessageKind,
  facts: MessageFacts,
  language: Language,
  texts: MessageTexts,
): MessageParts {
  const parts = partsOf(kind, facts, language, texts);
  return facts.drill ? { ...parts, headline: `${texts.drillPrefix} ${parts.headline}` } : parts;
}

function frameOf(
  { entries, more, link, at, organization }: DigestFacts,
  language: Language,
  texts: MessageTexts,
): MessageParts {
  const slots = { count: String(entries.length + more), first: firstDue(entries, at, language, texts) };
  const isDrill = entries.every(({ facts }) => facts.drill);
  const subject = fill(texts.digestSubject, { ...slots, first: slots.first.replaceAll('\u00a0', ' ') });
  return {
    language,
    subject: isDrill ? `${texts.drillPrefix} ${subject}` : subject,
    drillNote: isDrill ? texts.drillNote : null,
    headline: fill(texts.digestHeadline, slots),
    rows: [],
    next:
      more === 0 ? texts.digestNext : `${fill(texts.digestMore, { more: String(more) })} ${texts.digestNext}`,
    ...{ button: texts.digestButton, link, linkHint: texts.linkHint, colon: texts.colon },
    why: fill(texts.digestWhy, { organization }),
  };
}

/** The soonest deadline in words, in the zone of its incident; empty when nothing has one. */
function firstDue(
  entries: readonly DigestEntry[],
  at: Date,
  language: Language,
  texts: MessageTexts,
): string {
  const due = entries.flatMap(({ facts: { step, zone } }) => (step?.dueAt ? [{ at: step.dueAt, zone }] : []));
  const [first] = due.sort((one, other) => one.at.getTime() - other.at.getTime());
  if (!first) return '';
  const words = writeDueTime(first.at, first.zone, language).short;
  return fill(at > first.at ? texts.digestFirstWas : texts.digestFirst, { due: words });
}
