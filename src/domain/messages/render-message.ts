import { writeLimit } from '../deadlines/write-limit.js';
import { writeDueTime } from './due-time.js';
import { layOutHtml } from './html-layout.js';
import type { Language, MessageFacts, MessageKind } from './message-facts.js';
import type { MessageParts } from './message-parts.js';
import type { MessageTexts, Wording } from './message-texts.js';
import { DELIVERED, type Stationery } from './stationery.js';
import { layOutText } from './text-layout.js';

export interface RenderedMessage {
  /** One line, never a line break. */
  subject: string;
  text: string;
  html: string;
}

/**
 * Writes one message for one recipient.
 * @throws RangeError when `facts.zone` is not an IANA name.
 */
export function renderMessage(
  kind: MessageKind,
  facts: MessageFacts,
  language: Language,
  stationery: Stationery = DELIVERED,
): RenderedMessage {
  const parts = partsOf(kind, facts, language, stationery.texts[language]);
  return { subject: parts.subject, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}

/** One message in words, before it is laid out. */
export function partsOf(
  kind: MessageKind,
  unsafe: MessageFacts,
  language: Language,
  texts: MessageTexts,
): MessageParts {
  const facts = withoutControls(unsafe);
  const wording = wordingFor(texts, kind, facts);
  const step = wordStep(texts, kind, facts, language);
  const act = fill(wording.act, { ...step.slots, by: step.slots.by.replaceAll('\u00a0', ' ') });
  const subject = fill(texts.subject, { reference: facts.reference, act });
  return {
    language,
    subject: facts.drill ? `${texts.drillPrefix} ${subject}` : subject,
    drillNote: facts.drill ? texts.drillNote : null,
    headline: fill(wording.headline, step.slots),
    rows: [{ label: texts.reference, value: facts.reference }, ...step.rows],
    next: fill(wording.next, step.slots),
    button: wording.button,
    link: facts.link,
    linkHint: texts.linkHint,
    why: fill(texts.why, { capacity: texts.capacity[facts.role], organization: facts.organization }),
    colon: texts.colon,
  };
}

function wordStep(
  texts: MessageTexts,
  kind: MessageKind,
  { step, zone, at }: MessageFacts,
  language: Language,
) {
  if (step === null) return { slots: { by: '', step: texts.anyStep }, rows: [] };
  const title = step.title[language];
  const due = step.dueAt && writeDueTime(step.dueAt, zone, language);
  const isPast = step.dueAt !== null && at > step.dueAt;
  const [by, label] = isPast ? [texts.wasDue, texts.dueBefore] : [texts.by, texts.due];
  return {
    slots: { by: due ? fill(by, { due: due.short }) : '', step: fill(texts.quotedStep, { title }) },
    rows: [
      { label: DUTIES.includes(kind) ? texts.duty : texts.step, value: title },
      ...(due ? [{ label, value: due.long }] : []),
      ...(due && step.limit ? [{ label: texts.timeLimit, value: writeLimit(step.limit, language) }] : []),
    ],
  };
}

const DUTIES: readonly MessageKind[] = ['duty_changed', 'duty_reminder', 'duty_overdue', 'duty_unanswered'];

function wordingFor(texts: MessageTexts, kind: MessageKind, { role }: MessageFacts): Wording {
  const { byRole, ...common } = texts.kinds[kind];
  return { ...common, ...byRole?.[role] };
}

/** Fills each `{slot}` once; a slot-like text inside a value stays as it is. */
export function fill(template: string, slots: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

/** A line break in a value would end a mail header, and a bidirectional control could disguise a link. */
function withoutControls(facts: MessageFacts): MessageFacts {
  const clean = (value: string) =>
    value.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const step = facts.step && {
    ...facts.step,
    title: { en: clean(facts.step.title.en), fr: clean(facts.step.title.fr) },
  };
  return {
    ...facts,
    reference: clean(facts.reference),
    link: clean(facts.link),
    organization: clean(facts.organization),
    step,
  };
}
