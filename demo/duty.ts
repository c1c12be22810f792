import type { Obligation } from '../clients/typescript/src/index.ts';
import { moment } from './text.ts';

/**
 * What a story expects of a duty. Ontario's municipal amendments make voluntary duties mandatory on a day that is a
 * setting: `asked` is what the Commissioner asks for before that day, and the act requires from it on.
 */
export type Expected = 'open' | 'not_evaluable' | 'met' | 'not_required' | 'asked';

export function isAs(expected: Expected, { state, duty, notOwed }: Obligation): boolean {
  if (expected !== 'asked') return state === expected;
  return duty === 'voluntary' ? state === 'not_required' && notOwed === 'voluntary' : state === 'open';
}

/** How it stands, in a few words. */
export function standing(duty: Obligation): string {
  const { state, decision, notice, notOwed } = duty;
  if (notice) return `met${notice.stepKey ? ` with “${notice.stepKey}”` : ''}${lateness(notice.onTime)}`;
  if (decision) return `${decision.required ? 'required' : 'not required'} by decision: ${decision.reason}`;
  if (state === 'open') return requiredBy(duty);
  if (state === 'not_evaluable') return 'cannot be told yet';
  return notOwed === 'voluntary' ? 'asked for by the regulator, not required' : 'not required';
}

/** The deadline on the clock of the law’s place. */
export function due(iso: string, { explanationData }: Obligation): string {
  return moment(iso, (explanationData as { zone?: string } | null)?.zone ?? 'America/Toronto');
}

function requiredBy(duty: Obligation): string {
  return duty.dueAt === null
    ? 'required, the law gives no number of days'
    : `required by ${due(duty.dueAt, duty)}`;
}

function lateness(onTime: boolean | null): string {
  if (onTime === null) return '';
  return onTime ? ', in time' : ', late';
}
