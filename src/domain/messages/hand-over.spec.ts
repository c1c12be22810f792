import { describe, expect, it } from '@jest/globals';
import { aCase } from '../../../test/factories/a-case.js';
import { NOW } from '../../../test/factories/instants.js';
import type { Step } from '../protocol/protocol.js';
import { handOver } from './hand-over.js';
import type { Structure } from './structure.js';

const STRUCTURE: Structure = {
  holders: [
    { personId: 'sam', role: 'supervisor', divisionId: 'health' },
    { personId: 'ada', role: 'supervisor', divisionId: 'health', isAlternate: true },
    { personId: 'priya', role: 'privacy_officer', divisionId: null },
  ],
  parentOf: new Map([['health', null]]),
  absences: [],
};
const AWAY = [{ personId: 'sam', from: NOW, to: new Date(NOW.getTime() + 1), substituteId: 'ada' }];

describe('a step is handed over', () => {
  it.each([
    {
      what: 'when who was asked turns out to be conflicted',
      excluded: ['sam'],
      absences: [],
      isMailed: true,
    },
    { what: 'not when someone else does', excluded: ['priya'], absences: [], isMailed: false },
    { what: 'not for an alternate who was not asked', excluded: ['ada'], absences: [], isMailed: false },
    { what: 'for a substitute, who was', excluded: ['ada'], absences: AWAY, isMailed: true },
    { what: 'for whoever is away, who was asked before', excluded: ['sam'], absences: AWAY, isMailed: true },
  ])('$what', ({ excluded, absences, isMailed }) => {
    const [any] = aCase().steps;
    const step = { ...(any as Step), key: 'contain', ownerRole: 'supervisor', status: 'open' } as const;
    const before = { divisionId: 'health', reporterId: 'robin', excluded: new Set<string>(), at: NOW };
    const after = { ...before, excluded: new Set(excluded) };
    const mails = handOver([step], { ...STRUCTURE, absences }, before, after, []);
    expect(mails).toEqual(isMailed ? [{ kind: 'step_due', to: 'supervisor', stepKey: 'contain' }] : []);
  });

  it('not where what happened asks for it anyway', () => {
    const [any] = aCase().steps;
    const step = { ...(any as Step), key: 'contain', ownerRole: 'supervisor', status: 'open' } as const;
    const before = { divisionId: 'health', reporterId: 'robin', excluded: new Set<string>(), at: NOW };
    const after = { ...before, excluded: new Set(['sam']) };
    const routed = [{ kind: 'reported', to: 'supervisor', stepKey: 'contain' }] as const;
    expect(handOver([step], STRUCTURE, before, after, routed)).toEqual([]);
  });
});
