import { moment } from './text.ts';

/** A duty of a law, as `GET …/obligations` answers it. */
export interface Duty {
  id: string;
  title: { en: string };
  state: string;
  duty: string;
  notOwed: string | null;
  dueAt: string | null;
  targetAt: string | null;
  explanation: { en: string };
  explanationData: { zone?: string } | null;
  decision: { required: boolean; reason: string } | null;
  notice: { what: string; stepKey: string | null; onTime: boolean | null } | null;
  history: { type: string; summary: string; dueAt: string | null; from: string | null }[];
}

/**
 * What a story expects of a duty. Ontario's municipal amendments make voluntary duties mandatory on a day that is a
 * setting: `asked` is what the Commissioner asks for before that day, and the act requires from it on.
 */
export type Expected = 'open' | 'not_evaluable' | 'met' | 'not_required' | 'asked';

export function isAs(expected: Expected, { state, duty, notOwed }: Duty): boolean {
  if (expected !== 'asked') return state === expected;
  return duty === 'voluntary' ? state === 'not_required' && notOwed === 'voluntary' : state === 'open';
}

/** How it stands, in a few words. */
export function standing(duty: Duty): string {
  const { state, decision, notice, notOwed } = duty;
  if (notice) return `met${notice.stepKey ? ` with “${notice.stepKey}”` : ''}${lateness(notice.onTime)}`;
  if (decision) return `${decision.required ? 'required' : 'not required'} by decision: ${decision.reason}`;
  if (state === 'open') return requiredBy(duty);
  if (state === 'not_evaluable') return 'cannot be told yet';
  return notOwed === 'voluntary' ? 'asked for by the regulator, not required' : 'not required';
}

/** The deadline on the clock of the law’s place. */
export function due(iso: string, { explanationData }: Duty): string {
  return moment(iso, explanationData?.zone ?? 'America/Toronto');
}

function requiredBy(duty: Duty): string {
  return duty.dueAt === null
    ? 'required, the law gives no number of days'
    : `required by ${due(duty.dueAt, duty)}`;
}

function lateness(onTime: boolean | null): string {
  if (onTime === null) return '';
  return onTime ? ', in time' : ', late';
}
