import { writeDueTime } from './due-time.js';
import type { Language } from './message-facts.js';
import type { MessageTexts } from './message-texts.js';
import { fill } from './render-message.js';

/** All that a calendar may know of something that is due. */
export interface DeadlineFacts {
  reference: string;
  title: Record<Language, string>;
  dueAt: Date;
  /** IANA zone that the due time is written in. */
  zone: string;
  link: string;
  drill: boolean;
  isOverdue: boolean;
}

/** What stands in a calendar: the reference and what is asked, when it is due, and where to go. */
export function writeDeadline(
  { reference, title, dueAt, zone, link, drill, isOverdue }: DeadlineFacts,
  language: Language,
  texts: MessageTexts,
): { summary: string; description: string } {
  const words = fill(texts.subject, { reference, act: title[language] });
  const label = isOverdue ? texts.dueBefore : texts.due;
  return {
    summary: drill ? `${texts.drillPrefix} ${words}` : words,
    description: `${label}${texts.colon} ${writeDueTime(dueAt, zone, language).long}\n${link}`,
  };
}
