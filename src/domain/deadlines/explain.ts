import type { Basis, BusinessDaysBasis, BusinessHoursBasis, EarliestBasis, SimpleBasis } from './basis.js';
import type { SkippedDay } from './business-time.js';
import { writeDay, writeDayOfYear, writeMoment, writeTime, type Language } from './moment.js';
import { PHRASES } from './phrases.js';
import { writeAmount, writeAnchor } from './words.js';

const DAYS_NAMED = 8;

/** Why a deadline is what it is: rule, anchor, calendar with what was skipped, versions, and the instant. */
export function explain(basis: Basis, language: Language): string {
  return basis.mode === 'earliest'
    ? explainEarliest(basis, language)
    : `${explainRule(basis, language)} ${writeDue(basis, language)}`;
}

function explainEarliest({ first, later, awaiting }: EarliestBasis, language: Language): string {
  const phrases = PHRASES[language];
  const sentences = [phrases.earliest, explain(first, language)];
  const others = later.map((basis) => writeMoment(basis.dueAt, basis.zone, language));
  if (others.length > 0) sentences.push(phrases.later(list(others, language)));
  const names = awaiting.map((anchor) => writeAnchor(anchor, language));
  if (names.length > 0) sentences.push(phrases.awaiting(list(names, language)));
  return sentences.join(' ');
}

function explainRule(basis: SimpleBasis, language: Language): string {
  const phrases = PHRASES[language];
  switch (basis.mode) {
    case 'elapsed':
      return phrases.elapsed(writeLead(basis, basis.unit, language));
    case 'calendar':
      return phrases.calendar(writeLead(basis, basis.unit, language));
    case 'business':
      return basis.unit === 'days' ? explainDays(basis, language) : explainHours(basis, language);
    case 'annual':
      return explainAnnual(basis, language);
  }
}

function explainDays(basis: SimpleBasis & BusinessDaysBasis, language: Language): string {
  const phrases = PHRASES[language];
  const lead = phrases.businessDays(writeLead(basis, 'businessDays', language), writeCalendar(basis));
  const sentence = lead + writeSkipped(basis.skipped, language);
  return basis.dayOne === undefined
    ? sentence
    : `${sentence} ${endSentence(phrases.dayOne(writeDay(basis.dayOne, language)))}`;
}

function explainHours(basis: SimpleBasis & BusinessHoursBasis, language: Language): string {
  const { opening, closing } = basis.calendar;
  return (
    PHRASES[language].businessHours(
      writeLead(basis, 'businessHours', language),
      writeCalendar(basis),
      writeTime(opening, language),
      writeTime(closing, language),
    ) + writeSkipped(basis.skipped, language)
  );
}

function explainAnnual(basis: Extract<SimpleBasis, { mode: 'annual' }>, language: Language): string {
  const phrases = PHRASES[language];
  const anchor = writeAnchor(basis.anchor, language);
  const moment = writeMoment(basis.anchorAt, basis.zone, language);
  if ('daysAfterYearEnd' in basis) {
    return phrases.afterYearEnd(writeAmount(basis.daysAfterYearEnd, 'days', language), anchor, moment);
  }
  return phrases.annualDate(writeDayOfYear(basis.month, basis.day, language), anchor, moment);
}

type Counted = Extract<SimpleBasis, { amount: number }>;

function writeLead(basis: Counted, unit: Parameters<typeof writeAmount>[1], language: Language): string {
  const amount = writeAmount(basis.amount, unit, language);
  const moment = writeMoment(basis.anchorAt, basis.zone, language);
  return PHRASES[language].after(amount, writeAnchor(basis.anchor, language), moment);
}

function writeCalendar({ calendar }: BusinessDaysBasis | BusinessHoursBasis): string {
  return `${calendar.key} (version ${calendar.version})`;
}

/** Each day of a short list; of a long one each holiday, and how many days of weekends. */
function writeSkipped(skipped: readonly SkippedDay[], language: Language): string {
  const phrases = PHRASES[language];
  if (skipped.length === 0) return phrases.noneSkipped;
  const named = skipped.length > DAYS_NAMED ? skipped.filter(({ reason }) => reason !== 'weekend') : skipped;
  const days = named.map((day, index) => writeClosedDay(day, named[index + 1], language));
  const weekendDays = skipped.length - named.length;
  if (weekendDays > 0) days.push(writeAmount(weekendDays, 'weekendDays', language));
  return endSentence(phrases.skipped(list(days, language), skipped.length));
}

/** `Sat 21` before `Sun 22 Nov`, `Fri 25 Dec (Christmas Day)`: the month once, and a reason only for holidays. */
function writeClosedDay(
  { date, reason, name }: SkippedDay,
  next: SkippedDay | undefined,
  language: Language,
): string {
  if (reason !== 'weekend') return `${writeDay(date, language)} (${name[language]})`;
  return writeDay(date, language, next?.date.slice(0, 7) !== date.slice(0, 7));
}

function writeDue(basis: SimpleBasis, language: Language): string {
  const isExact = basis.mode === 'elapsed' || (basis.mode === 'business' && basis.unit === 'hours');
  const moment = writeMoment(basis.dueAt, basis.zone, language, isExact ? 'minute' : 'second');
  return PHRASES[language].due(moment, basis.zone, basis.timeZoneData);
}

function list(items: readonly string[], language: Language): string {
  const head = items.slice(0, -1).join(', ');
  const last = items.at(-1) ?? '';
  return head === '' ? last : head + PHRASES[language].and + last;
}

/** French abbreviates months with a full stop, which also ends the sentence. */
function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
