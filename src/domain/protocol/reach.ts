import { next, STATUSES, type IncidentAction, type IncidentStatus } from '../incident/lifecycle.js';
import { anchorsIn } from './anchors.js';
import type { StepEnding, StepRule } from './protocol.js';

/** Where in an incident's life a step can begin and end at the earliest, as positions in STATUSES. */
export interface Reach {
  begins: number;
  ends: number;
}

/** From this position on nothing can be open. */
export const ENDED = position('closed');

/** The status in which an anchor can happen first; conduct is recorded once Human Resources was asked. */
const ANCHORS: Partial<Record<string, IncidentStatus>> = {
  acknowledged: 'acknowledged',
  escalated: 'escalated',
  confirmed: 'confirmed',
  employment_action: 'escalated',
  resolved: 'resolved',
  closed: 'closed',
};

/** The reach of every step by its key; what stands later in the file cannot come before. */
export function reachOf(steps: readonly StepRule[]): ReadonlyMap<string, Reach> {
  const reaches = new Map<string, Reach>();
  for (const [index, rule] of steps.entries()) {
    const begins = Math.max(
      beginning(rule, steps.slice(0, index), reaches),
      ...rule.requires.map((key) => reaches.get(key)?.ends ?? 0),
    );
    reaches.set(rule.key, { begins, ends: rule.endsWith ? ending(rule.endsWith) : begins });
  }
  return reaches;
}

/** The position that an action leads to. */
export function destination(action: IncidentAction): number {
  return STATUSES.findIndex((to) => STATUSES.some((from) => next(from, action) === to));
}

function beginning(
  { limit }: StepRule,
  earlier: readonly StepRule[],
  reaches: ReadonlyMap<string, Reach>,
): number {
  if (!limit) return 0;
  const endOf = (rule: StepRule): number => reaches.get(rule.key)?.ends ?? 0;
  const positions = anchorsIn(limit).map((anchor) => {
    const setters = earlier.filter((rule) => anchor === `step.${rule.key}` || anchor === rule.marks);
    if (anchor === 'risk_determined' || anchor.startsWith('step.')) return Math.min(...setters.map(endOf));
    return position(ANCHORS[anchor] ?? 'reported');
  });
  return Math.min(...positions);
}

function ending(endsWith: StepEnding): number {
  if (endsWith === 'report') return position('reported');
  if (endsWith === 'direct:communications' || endsWith === 'direct:human-resources')
    return position('escalated');
  return destination(endsWith);
}

function position(status: IncidentStatus): number {
  return STATUSES.indexOf(status);
}
