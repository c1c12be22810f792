import { writeDayOfYear, type Language } from './moment.js';
import type { SimpleTimeLimit, TimeLimit } from './time-limit.js';
import { writeAmount, writeAnchor } from './words.js';

/** A time limit in words: `72 hours after becoming aware`, `1er mars de l’année qui suit la découverte`. */
export function writeLimit(limit: TimeLimit, language: Language): string {
  if (limit.mode !== 'earliest') return writeSimple(limit, language);
  const parts = limit.of.map((part) => writeSimple(part, language));
  return language === 'en'
    ? `whichever comes first: ${parts.join(', or ')}`
    : `selon la première échéance\u00a0: ${parts.join(', ou ')}`;
}

function writeSimple(limit: SimpleTimeLimit, language: Language): string {
  const anchor = writeAnchor(limit.anchor, language);
  if (limit.mode !== 'annual') return `${writeCount(limit, language)} ${AFTER[language]} ${anchor}`;
  if ('month' in limit) {
    const day = writeDayOfYear(limit.month, limit.day, language);
    return language === 'en' ? `${day} of the year after ${anchor}` : `${day} de l’année qui suit ${anchor}`;
  }
  const days = writeAmount(limit.daysAfterYearEnd, 'days', language);
  return language === 'en'
    ? `${days} after the end of the year of ${anchor}`
    : `${days} après la fin de l’année où survient ${anchor}`;
}

const AFTER = { en: 'after', fr: 'après' };

function writeCount(limit: Exclude<SimpleTimeLimit, { mode: 'annual' }>, language: Language): string {
  if (limit.mode !== 'business') return writeAmount(limit.amount, limit.unit, language);
  return writeAmount(limit.amount, limit.unit === 'days' ? 'businessDays' : 'businessHours', language);
}
