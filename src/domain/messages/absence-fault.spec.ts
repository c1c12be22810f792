import { describe, expect, it } from '@jest/globals';
import { NOW } from '../../../test/factories/instants.js';
import { absenceFault } from './absence-fault.js';
import type { Structure } from './structure.js';

const days = (count: number): Date => new Date(NOW.getTime() + count * 24 * 3_600_000);

const STRUCTURE: Structure = {
  holders: [
    { personId: 'sam', role: 'supervisor', divisionId: 'health' },
    { personId: 'ada', role: 'supervisor', divisionId: 'health', isAlternate: true },
    { personId: 'morgan', role: 'supervisor', divisionId: 'city' },
    { personId: 'sol', role: 'supervisor', divisionId: 'parks' },
    { personId: 'priya', role: 'privacy_officer', divisionId: null },
    { personId: 'paul', role: 'privacy_officer', divisionId: null, isAlternate: true },
    { personId: 'both', role: 'privacy_officer', divisionId: null },
    { personId: 'both', role: 'legal', divisionId: null },
  ],
  parentOf: new Map([
    ['city', null],
    ['health', 'city'],
    ['parks', 'city'],
  ]),
  absences: [{ personId: 'ada', from: days(10), to: days(20), substituteId: null }],
};

interface Given {
  who: string;
  instead: string | null;
  from?: number;
  to?: number;
}

function fault({ who, instead, from = 0, to = 5 }: Given): string {
  const asked = { personId: who, substituteId: instead, from: days(from), to: days(to) };
  const found = absenceFault(asked, STRUCTURE, NOW);
  return found ? [`${found.field}: ${found.reason}`, ...found.able].join(', ') : 'none';
}

describe('an absence', () => {
  it.each<Given & { is: string }>([
    { who: 'sam', instead: null, is: 'none' },
    { who: 'sam', instead: 'ada', is: 'none' },
    { who: 'sam', instead: 'morgan', is: 'none' },
    { who: 'sam', instead: 'sol', is: 'substitute: cannot_act, ada, morgan' },
    { who: 'sam', instead: 'nobody', is: 'substitute: cannot_act, ada, morgan' },
    { who: 'sam', instead: 'sam', is: 'substitute: self, ada, morgan' },
    { who: 'sam', instead: 'ada', from: 5, to: 10, is: 'none' },
    { who: 'sam', instead: 'ada', from: 5, to: 10.5, is: 'substitute: away_too, morgan' },
    { who: 'sam', instead: 'ada', from: 20, to: 22, is: 'none' },
    { who: 'sam', instead: 'ada', from: 19.5, to: 22, is: 'substitute: away_too, morgan' },
    { who: 'morgan', instead: 'sam', is: 'substitute: cannot_act' },
    { who: 'priya', instead: 'paul', is: 'none' },
    { who: 'paul', instead: 'priya', is: 'none' },
    { who: 'both', instead: 'priya', is: 'substitute: cannot_act' },
    { who: 'robin', instead: 'sam', is: 'substitute: no_office' },
    { who: 'robin', instead: null, is: 'none' },
    { who: 'sam', instead: null, from: 5, to: 5, is: 'to: ends_before_it_begins' },
    { who: 'sam', instead: null, from: -5, to: 0, is: 'to: over' },
    { who: 'sam', instead: null, from: -5, to: 0.1, is: 'none' },
    { who: 'sam', instead: null, from: 0, to: 366, is: 'none' },
    { who: 'sam', instead: null, from: 0, to: 366.1, is: 'to: too_long' },
  ])('of $who, with $instead in their place, from day $from to $to: $is', ({ is, ...given }) => {
    expect(fault(given)).toBe(is);
  });
});
