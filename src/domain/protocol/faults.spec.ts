import { describe, expect, it } from '@jest/globals';
import { aProtocol, CHAIN } from '../../../test/factories/a-protocol.js';
import type { SimpleTimeLimit, TimeLimit } from '../deadlines/time-limit.js';
import { faultsOf } from './faults.js';
import type { StepRule } from './protocol.js';

type Parts = Partial<StepRule> & Pick<StepRule, 'key'>;

const exists = {
  calendarExists: (key: string) => key === 'known',
  dutyExists: (id: string) => id === 'xx-law-1',
};
const after = (anchor: string): TimeLimit => ({ mode: 'elapsed', amount: 1, unit: 'hours', anchor });
const limited = (parts: object): Parts[] => [
  {
    key: 'a',
    limit: { mode: 'elapsed', amount: 1, unit: 'hours', anchor: 'reported', ...parts },
  },
];
const business = (calendar: string): SimpleTimeLimit => ({
  ...{ mode: 'business', amount: 1, unit: 'days', anchor: 'reported', calendar },
});

interface Wrong {
  what: string;
  steps: Parts[];
  at: string;
  says: string;
}

const WRONG: Wrong[] = [
  { what: 'a key twice', steps: [{ key: 'a' }, { key: 'a' }], at: 'steps.1.key', says: 'a stands twice' },
  {
    what: 'an unknown role',
    steps: [{ key: 'a', owner: 'mayor' as never }],
    ...{ at: 'steps.0.owner', says: 'unknown role mayor' },
  },
  {
    what: 'a step that requires itself',
    steps: [{ key: 'a', requires: ['a'] }],
    ...{ at: 'steps.0.requires.0', says: 'a requires itself: a cycle' },
  },
  {
    what: 'two steps that require each other',
    steps: [
      { key: 'a', requires: ['b'] },
      { key: 'b', requires: ['a'] },
    ],
    ...{ at: 'steps.0.requires.0', says: 'a and b require each other: a cycle' },
  },
  {
    what: 'a longer cycle, which cannot be written in order',
    steps: [
      { key: 'a', requires: ['c'] },
      { key: 'b', requires: ['a'] },
      { key: 'c', requires: ['b'] },
    ],
    ...{ at: 'steps.0.requires.0', says: 'requires c, which stands later; move it up' },
  },
  {
    what: 'a prerequisite that does not exist',
    steps: [{ key: 'z' }, { key: 'a', requires: ['z', 'y'] }],
    ...{ at: 'steps.1.requires.1', says: 'requires the unknown step y' },
  },
  {
    what: 'a condition that is no CEL',
    steps: [{ key: 'a', when: 'drill &&' }],
    ...{ at: 'steps.0.when', says: '' },
  },
  {
    what: 'a condition on an unknown fact',
    steps: [{ key: 'a', when: 'weather == "bad"' }],
    ...{ at: 'steps.0.when', says: 'weather' },
  },
  {
    what: 'a condition that compares what cannot be compared',
    steps: [{ key: 'a', when: 'cause == 3' }],
    ...{ at: 'steps.0.when', says: '' },
  },
  {
    what: 'a condition that is neither true nor false',
    steps: [{ key: 'a', when: 'informationTypes.size()' }],
    ...{ at: 'steps.0.when', says: 'must be true or false, but is int' },
  },
  {
    what: 'a wrong condition on who takes part',
    steps: [{ key: 'a', withWhen: 'drill == ' }],
    ...{ at: 'steps.0.withWhen', says: '' },
  },
  {
    what: 'an unknown anchor',
    steps: limited({ anchor: 'fullMoon' }),
    ...{ at: 'steps.0.limit', says: 'unknown anchor fullMoon; known: discovered, reported,' },
  },
  {
    what: 'the completion of a later step as an anchor',
    steps: [{ key: 'a', limit: after('step.b') }, { key: 'b' }],
    ...{ at: 'steps.0.limit', says: 'unknown anchor step.b' },
  },
  {
    what: 'the completion of itself as an anchor',
    steps: [{ key: 'a', limit: after('step.a') }],
    ...{ at: 'steps.0.limit', says: 'unknown anchor step.a' },
  },
  {
    what: 'an unknown calendar',
    steps: [{ key: 'a', limit: business('moon') }],
    ...{ at: 'steps.0.limit', says: 'unknown calendar moon' },
  },
  {
    what: 'an unknown calendar inside an earliest',
    steps: [{ key: 'a', limit: { mode: 'earliest', of: [business('known'), business('moon')] } }],
    ...{ at: 'steps.0.limit', says: 'unknown calendar moon' },
  },
  {
    what: 'an unknown anchor inside an earliest',
    steps: [
      {
        key: 'a',
        limit: { mode: 'earliest', of: [business('known'), { ...business('known'), anchor: 'fullMoon' }] },
      },
    ],
    ...{ at: 'steps.0.limit', says: 'unknown anchor fullMoon' },
  },
  {
    what: 'the earliest of nothing',
    steps: [{ key: 'a', limit: { mode: 'earliest', of: [] } }],
    ...{ at: 'steps.0.limit', says: 'the earliest of no limits is no limit' },
  },
  {
    what: 'an absurd amount',
    steps: limited({ amount: 99_999_999 }),
    ...{ at: 'steps.0.limit', says: '99999999 is not a whole number of hours from 0 to 87600.' },
  },
  {
    what: 'half an hour as an amount of hours',
    steps: limited({ amount: 0.5 }),
    ...{ at: 'steps.0.limit', says: '0.5 is not a whole number of hours' },
  },
  {
    what: 'a unit that the mode does not count in',
    steps: limited({ amount: 0, unit: 'days' }),
    ...{ at: 'steps.0.limit', says: 'elapsed time is not counted in days.' },
  },
  {
    what: 'a day that no year has',
    steps: [{ key: 'a', limit: { mode: 'annual', anchor: 'reported', month: 2, day: 30 } }],
    ...{ at: 'steps.0.limit', says: 'Month 2, day 30 is not a day of the year.' },
  },
  {
    what: 'a step that waits for the end',
    steps: [{ key: 'a', limit: after('closed') }],
    ...{ at: 'steps.0.key', says: 'a can never begin' },
  },
  {
    what: 'a step that waits for what ends with the end',
    steps: [
      { key: 'close', endsWith: 'sign-off' },
      { key: 'a', requires: ['close'] },
    ],
    ...{ at: 'steps.1.key', says: 'a can never begin' },
  },
  {
    what: 'a step that counts from a decision which no earlier step makes',
    steps: [
      { key: 'a', limit: after('risk_determined') },
      { key: 'b', marks: 'risk_determined' },
    ],
    ...{ at: 'steps.0.key', says: 'a can never begin' },
  },
  {
    what: 'a step that waits for what comes after its own end',
    steps: [
      { key: 'decide', endsWith: 'confirm' },
      { key: 'escalate', requires: ['decide'], endsWith: 'escalate' },
    ],
    ...{ at: 'steps.1.key', says: 'it waits for what comes only after escalate, which ends it' },
  },
  {
    what: 'a gate shut by the step that it ends',
    steps: [{ key: 'a', endsWith: 'confirm', gates: ['confirm'] }],
    ...{ at: 'steps.0.gates.0', says: 'a ends with confirm and shuts it: the gate can never open' },
  },
  {
    what: 'a gate shut by a step that counts from behind it',
    steps: [{ key: 'a', limit: after('resolved'), gates: ['sign-off', 'resolve'] }],
    ...{ at: 'steps.0.gates.1', says: 'a can be done only after resolve, which it shuts' },
  },
  {
    what: 'a gate shut by a step whose prerequisite lies behind it',
    steps: [
      { key: 'decide', endsWith: 'confirm' },
      { key: 'a', requires: ['decide'], gates: ['escalate'] },
    ],
    ...{ at: 'steps.1.gates.0', says: 'a can be done only after escalate, which it shuts' },
  },
  {
    what: 'a gate shut by a direction that is asked for behind it',
    steps: [{ key: 'a', endsWith: 'direct:communications', gates: ['escalate'] }],
    ...{ at: 'steps.0.gates.0', says: 'a can be done only after escalate, which it shuts' },
  },
];

describe('a protocol', () => {
  it.each(WRONG)('with $what is refused', ({ steps, at, says }) => {
    const faults = faultsOf(aProtocol(...steps), exists);
    expect(faults.map(({ path }) => path.join('.'))).toContain(at);
    const fault = faults.find(({ path }) => path.join('.') === at);
    expect(fault?.reason).toContain(says);
    expect(fault?.reason).not.toMatch(/\n|undefined|^$/);
  });

  it('that is right has no fault', () => {
    expect(faultsOf(CHAIN, exists)).toEqual([]);
  });

  it.each<{ what: string; steps: Parts[] }>([
    {
      what: 'counts from what is known by then',
      steps: [{ key: 'a' }, { key: 'b', limit: after('step.a') }],
    },
    {
      what: 'shuts the very next gate',
      steps: [{ key: 'a', limit: after('reported'), gates: ['acknowledge'] }],
    },
    { what: 'guards the signatures', steps: [{ key: 'a', limit: after('resolved'), gates: ['sign-off'] }] },
    { what: 'counts from a containment that nobody marks', steps: [{ key: 'a', limit: after('contained') }] },
    {
      what: 'asks for a direction that may come at any time',
      steps: [
        { key: 'decide', endsWith: 'confirm' },
        { key: 'a', requires: ['decide'], endsWith: 'direct:communications' },
      ],
    },
    {
      what: 'takes the earliest of one that may come never and one that comes',
      steps: [
        {
          key: 'a',
          limit: { mode: 'earliest', of: [business('known'), { ...business('known'), anchor: 'closed' }] },
        },
      ],
    },
  ])('that $what is right', ({ steps }) => {
    expect(faultsOf(aProtocol(...steps), exists)).toEqual([]);
  });

  it('tells of every step that is wrong', () => {
    const protocol = aProtocol({ key: 'a', when: '!' }, { key: 'b' }, { key: 'b', requires: ['z'] });
    expect(faultsOf(protocol, exists).map(({ path }) => path.join('.'))).toEqual([
      ...['steps.0.when', 'steps.2.key', 'steps.2.requires.0'],
    ]);
  });

  it('of a hundred steps that all require each other in order is checked at once', () => {
    const keys = Array.from({ length: 100 }, (_, nth) => `s${nth}`);
    const steps = keys.map((key, nth) => ({ key, requires: keys.slice(0, nth) }));
    expect(faultsOf(aProtocol(...steps), exists)).toEqual([]);
  });
});
