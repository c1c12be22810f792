import type { Bilingual } from '../deadlines/calendar.js';
import { requireSound } from '../deadlines/amount.js';
import { TimeError } from '../deadlines/time-error.js';
import type { SimpleTimeLimit, TimeLimit } from '../deadlines/time-limit.js';
import { requireZone } from '../deadlines/zone-days.js';
import { isObligationAnchor, OBLIGATION_ANCHORS } from './anchors.js';
import { faultOf } from './condition.js';
import { periodFault } from './period-fault.js';
import type { ObligationRule, Regime } from './regime.js';

/** Something wrong with a regime, and where in its file. */
export interface RegimeFault {
  path: (string | number)[];
  reason: string;
}

type CalendarExists = (key: string) => boolean;

/** What no schema can see: conditions, anchors, amounts, dates, words that are numbers, texts that are not translated. */
export function faultsOf(regime: Regime, calendarExists: CalendarExists): RegimeFault[] {
  return [
    ...at(zoneFault(regime.zone), 'zone'),
    ...at(anchorFault(regime.datedBy, []), 'datedBy'),
    ...at(faultOf(regime.appliesWhen), 'appliesWhen'),
    ...untranslated(regime),
    ...regime.obligations.flatMap((rule, index) => {
      const earlier = regime.obligations.slice(0, index);
      return obligationFaults(rule, earlier, calendarExists).map(({ path, reason }) => ({
        path: ['obligations', index, ...path],
        reason,
      }));
    }),
  ];
}

function obligationFaults(
  rule: ObligationRule,
  earlier: readonly ObligationRule[],
  calendarExists: CalendarExists,
): RegimeFault[] {
  const before = earlier.map(({ id }) => id).filter((id) => id !== rule.id);
  const limits = { limit: rule.limit, target: rule.target, retention: rule.retention?.limit ?? null };
  return [
    ...at(periodFault(rule, earlier), 'effective'),
    ...at(rule.appliesWhen === null ? null : faultOf(rule.appliesWhen), 'appliesWhen'),
    ...at(rule.when === null ? null : faultOf(rule.when), 'when'),
    ...at(numberFault(rule), rule.promptness ? 'promptness' : 'limit'),
    ...Object.entries(limits).flatMap(([name, limit]) =>
      limitFaults(limit, before, calendarExists).flatMap((reason) => at(reason, name)),
    ),
    ...untranslated(rule),
  ];
}

function at(reason: string | null, ...path: (string | number)[]): RegimeFault[] {
  return reason === null ? [] : [{ path, reason }];
}

/** Where a law has no number, none is invented; where it has one, its words stand beside it as `manner`. */
function numberFault({ limit, promptness }: ObligationRule): string | null {
  if (limit && promptness)
    return 'promptness says that the law has no number, and limit gives one; a number of your own goes into target';
  if (!limit && !promptness) return 'give limit, or promptness where the law has no number';
  return promptness && /\d/.test(promptness.en + promptness.fr)
    ? 'promptness quotes a law that has no number; this one has'
    : null;
}

function limitFaults(
  limit: TimeLimit | null,
  earlier: readonly string[],
  calendarExists: CalendarExists,
): string[] {
  if (limit === null) return [];
  const parts: readonly SimpleTimeLimit[] = limit.mode === 'earliest' ? limit.of : [limit];
  return parts.flatMap((part) => [
    ...[anchorFault(part.anchor, earlier) ?? []].flat(),
    ...('calendar' in part && !calendarExists(part.calendar) ? [`unknown calendar ${part.calendar}`] : []),
    ...[refusal(() => requireSound(part)) ?? []].flat(),
  ]);
}

function anchorFault(anchor: string, earlier: readonly string[]): string | null {
  const known = Object.keys(OBLIGATION_ANCHORS).join(', ');
  return isObligationAnchor(anchor, earlier)
    ? null
    : `unknown anchor ${anchor}; known: ${known}, sent.<earlier obligation>`;
}

function zoneFault(zone: string | null): string | null {
  return zone === null ? null : refusal(() => requireZone(zone));
}

function refusal(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof TimeError) return error.message;
    throw error;
  }
}

/** Texts that are the same in both languages were forgotten; names may well be the same. */
function untranslated(texts: Regime | ObligationRule): RegimeFault[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    [value].flat().flatMap((text, nth) => {
      const path = Array.isArray(value) ? [key, nth] : [key];
      return isBilingual(text) && text.en === text.fr ? at('is not translated', ...path) : [];
    }),
  );
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;
}
