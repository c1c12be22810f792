import { describe, expect, it } from '@jest/globals';
import { aProtocol } from '../../../test/factories/a-protocol.js';
import { escalateAt, remindAt } from './follow-up.js';
import { followUpFaults } from './follow-up-faults.js';
import type { StepRule } from './protocol.js';

const due = new Date('2026-11-20T21:00:00Z');
const limit = { mode: 'elapsed', amount: 4, unit: 'hours', anchor: 'discovered' } as const;
const text = { en: 'When', fr: 'Quand' };

function theRule(parts: object): StepRule {
  const [rule] = aProtocol({ key: 'a', ...parts }).steps;
  if (!rule) throw new Error('no rule');
  return rule;
}

describe('reminders and the chain', () => {
  it.each([
    { before: 30, unit: 'minutes', at: '2026-11-20T20:30:00.000Z' },
    { before: 4, unit: 'hours', at: '2026-11-20T17:00:00.000Z' },
    { before: 2, unit: 'days', at: '2026-11-18T21:00:00.000Z' },
  ] as const)('$before $unit before the deadline', ({ at, ...reminder }) => {
    expect(remindAt(reminder, due).toISOString()).toBe(at);
  });

  it('wait from level to level', () => {
    const levels = [
      { wait: 0, unit: 'hours', to: ['supervisor'] },
      { wait: 2, unit: 'hours', to: ['communications', 'human_resources'] },
      { wait: 1, unit: 'days', to: ['privacy_officer'] },
    ] as const;
    const at = escalateAt(
      levels.map((level) => ({ ...level, to: [...level.to] })),
      due,
      null,
    );
    expect(at.map((each) => each.toISOString())).toEqual([
      '2026-11-20T21:00:00.000Z',
      '2026-11-20T23:00:00.000Z',
      '2026-11-21T23:00:00.000Z',
    ]);
  });
});

describe('what is wrong with them', () => {
  it.each([
    { rule: { reminders: [{ before: 1, unit: 'hours' }] }, path: ['reminders'], reason: 'no deadline' },
    {
      rule: { escalation: [{ wait: 1, unit: 'hours', to: ['supervisor'] }] },
      path: ['escalation'],
      reason: 'never overdue',
    },
    {
      rule: { limit, reminders: [{ before: 4, unit: 'hours' }] },
      path: ['reminders', 0],
      reason: 'before the time limit has begun',
    },
    {
      rule: {
        limit,
        reminders: [
          { before: 1, unit: 'hours' },
          { before: 60, unit: 'minutes' },
        ],
      },
      path: ['reminders', 1],
      reason: 'twice',
    },
    {
      rule: {
        limit,
        owner: 'employee',
        escalation: [{ wait: 1, unit: 'hours', to: ['manager', 'alternate'] }],
      },
      path: ['escalation', 0, 'to'],
      reason: 'nobody is the alternate',
    },
    {
      rule: { endsWith: 'confirm', evidence: [{ key: 'a', title: text, required: true }] },
      path: ['evidence'],
      reason: 'ends with confirm',
    },
    {
      rule: {
        evidence: [
          { key: 'a', title: text, required: true },
          { key: 'a', title: text, required: false },
        ],
      },
      path: ['evidence', 1, 'key'],
      reason: 'stands twice',
    },
  ] as const)('$reason', ({ rule, path, reason }) => {
    const faults = followUpFaults(theRule(structuredClone(rule)));
    expect(faults).toEqual([{ path, reason: expect.stringContaining(reason) }]);
  });

  it('is nothing where all fits', () => {
    const rule = theRule({
      limit,
      reminders: [{ before: 3, unit: 'hours' }],
      escalation: [{ wait: 0, unit: 'hours', to: ['privacy_officer'] }],
      evidence: [{ key: 'a', title: text, required: true }],
    });
    expect(followUpFaults(rule)).toEqual([]);
  });
});
