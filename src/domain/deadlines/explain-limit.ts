import { writeDayOfYear, type Language } from './moment.js';
import { PHRASES } from './phrases.js';
import type { SimpleTimeLimit, TimeLimit } from './time-limit.js';
import { writeAmount, writeAnchor } from './words.js';

/** A time limit by itself, without the instants of any incident: `2 business days after the report`. */
export function explainLimit(limit: TimeLimit, language: Language): string {
  if (limit.mode !== 'earliest') return writeLimit(limit, language);
  return PHRASES[language].firstOf(limit.of.map((each) => writeLimit(each, language)));
}

function writeLimit(limit: SimpleTimeLimit, language: Language): string {
  const phrases = PHRASES[language];
  const anchor = writeAnchor(limit.anchor, language);
  if (limit.mode !== 'annual')
    return phrases.within(writeAmount(limit.amount, unitOf(limit), language), anchor);
  return 'daysAfterYearEnd' in limit
    ? phrases.withinAfterYearEnd(writeAmount(limit.daysAfterYearEnd, 'days', language), anchor)
    : phrases.onDate(writeDayOfYear(limit.month, limit.day, language), anchor);
}

type Counted = Exclude<SimpleTimeLimit, { mode: 'annual' }>;

function unitOf({ mode, unit }: Counted): Parameters<typeof writeAmount>[1] {
  if (mode !== 'business') return unit;
  return unit === 'days' ? 'businessDays' : 'businessHours';
}
