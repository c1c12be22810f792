import type { Anchors } from '../deadlines/deadline.js';
import { isoDate } from '../deadlines/day-number.js';
import { dayOf } from '../deadlines/zone-days.js';
import type { ObligationRule, Regime } from './regime.js';

/** The version in force; `none`, or while its date is `unknown`, the newest stands in for what all versions share. */
interface InForce {
  rule: ObligationRule;
  state: 'one' | 'none' | 'unknown';
}

/** The version of a duty that was in force on the day of the anchor that dates its law. */
export function inForce(regime: Regime, id: string, anchors: Anchors, zone: string): InForce {
  const versions = regime.obligations.filter((rule) => rule.id === id);
  const newest = versions.at(-1);
  if (!newest) throw new RangeError(`${regime.id} has no obligation ${id}`);
  const anchor = anchors[regime.datedBy];
  if (!anchor) return { rule: newest, state: 'unknown' };
  const day = isoDate(dayOf(regime.zone ?? zone, anchor.getTime()));
  const rule = versions.find(({ effective }) => isWithin(day, effective));
  return rule ? { rule, state: 'one' } : { rule: newest, state: 'none' };
}

function isWithin(day: string, { from, until }: ObligationRule['effective']): boolean {
  return (from === null || day >= from) && (until === null || day < until);
}
