import { describe, expect, it } from '@jest/globals';
import { aProtocol } from '../../../test/factories/a-protocol.js';
import { planOf, type FollowUpKind } from './follow-up-plan.js';
import { fire } from './fire.js';
import type { StepRule } from './protocol.js';

const dueAt = new Date('2026-11-20T21:00:00Z');
const openedAt = new Date('2026-11-20T12:00:00Z');
const day = new Date('2026-11-20T00:00:00Z').getTime();
/** So many hours after the deadline. */
const after = (hours: number): Date => new Date(dueAt.getTime() + hours * 3_600_000);

const rule: StepRule = {
  ...(aProtocol({ key: 'contain' }).steps[0] as StepRule),
  reminders: [
    { before: 1, unit: 'hours' },
    { before: 4, unit: 'hours' },
  ],
  escalation: [
    { wait: 1, unit: 'hours', to: ['owner'] },
    { wait: 2, unit: 'hours', to: ['manager', 'privacy_officer'] },
    { wait: 1, unit: 'days', to: ['head'] },
  ],
};

interface Given {
  now: Date;
  recorded?: string[];
  people?: Record<string, string[]>;
  step?: Partial<Parameters<typeof planOf>[1]>;
}

const EVERYONE = { owner: ['sam'], manager: ['morgan'], privacy_officer: ['priya'], head: ['hana'] };

/** What is sent: `escalation 1: sam`, and when to look again. */
function told({ now, recorded = [], people = EVERYONE, step = {} }: Given): {
  said: string[];
  next: string | null;
} {
  const open = { status: 'open', dueAt, openedAt, ...step } as const;
  const { fired, nextAt } = fire(planOf(rule, open), {
    ...{ dueAt: open.dueAt ?? dueAt, now },
    isRecorded: (kind: FollowUpKind, nth: number) => recorded.includes(`${kind} ${nth}`),
    reach: (target) => people[target]?.map(person) ?? [],
  });
  const said = fired.map(({ kind, nth, outcome, isLate, people: reached }) => {
    const names = reached.map(({ personId }) => personId).join(', ');
    const what = outcome === 'sent' ? names : `${outcome}${names && `, but mailed to ${names}`}`;
    return `${kind} ${nth}: ${what}${isLate ? ', late' : ''}`;
  });
  return { said, next: nextAt && hours(nextAt) };
}

/** `sam, away`: told, but not counted on. */
function person(name: string): { personId: string; isAway?: true } {
  const [personId = '', away] = name.split(', ');
  return away ? { personId, isAway: true } : { personId };
}

/** `+1`: an hour after the deadline. */
function hours(at: Date): string {
  const span = (at.getTime() - dueAt.getTime()) / 3_600_000;
  return span > 0 ? `+${span}` : String(span);
}

const BEFORE = ['reminder 1', 'reminder 2'];

describe('what is sent about a step', () => {
  it.each<Given & { name: string; said: string[]; next: string | null }>([
    { name: 'nothing too early', now: after(-5), said: [], next: '-4' },
    { name: 'a reminder at its very instant', now: after(-4), said: ['reminder 2: sam'], next: '-1' },
    { name: 'each once', now: after(-4), recorded: ['reminder 2'], said: [], next: '-1' },
    {
      name: 'of two reminders that were missed the later one',
      now: after(-0.5),
      said: ['reminder 2: skipped, late', 'reminder 1: sam, late'],
      next: '+1',
    },
    {
      name: 'no reminder once the deadline has passed',
      now: after(0.5),
      said: ['reminder 2: skipped, late', 'reminder 1: skipped, late'],
      next: '+1',
    },
    {
      name: 'each level after its wait',
      now: after(1),
      recorded: BEFORE,
      said: ['escalation 1: sam'],
      next: '+3',
    },
    {
      name: 'missed levels in order, and nobody twice',
      now: after(40),
      recorded: BEFORE,
      people: { ...EVERYONE, head: ['priya', 'hana'] },
      said: ['escalation 1: sam, late', 'escalation 2: morgan, late', 'escalation 3: priya, hana, late'],
      next: '+51',
    },
    {
      name: 'the next level at once where one has nobody',
      now: after(1),
      recorded: BEFORE,
      people: { head: ['hana'], privacy_officer: ['priya'] },
      said: ['escalation 1: nobody', 'escalation 2: priya'],
      next: '+27',
    },
    {
      name: 'the end at once where nobody is left, and to the head where the privacy office cannot be told',
      now: after(27),
      recorded: [...BEFORE, 'escalation 1', 'escalation 2'],
      people: {},
      said: ['escalation 3: nobody', 'end 1: nobody'],
      next: null,
    },
    {
      name: 'the end to the head where the privacy office cannot be told',
      now: after(51),
      recorded: [...BEFORE, 'escalation 1', 'escalation 2', 'escalation 3'],
      people: { head: ['hana'] },
      said: ['end 1: hana'],
      next: null,
    },
    {
      name: 'the next level at once where those of one are away, and to them all the same',
      now: after(1),
      recorded: BEFORE,
      people: { ...EVERYONE, owner: ['sam, away', 'ada, away'] },
      said: ['escalation 1: nobody, but mailed to sam, ada', 'escalation 2: morgan, priya'],
      next: '+27',
    },
    {
      name: 'no level passed over as long as one of it is there',
      now: after(1),
      recorded: BEFORE,
      people: { owner: ['sam, away', 'ada'] },
      said: ['escalation 1: sam, ada'],
      next: '+3',
    },
    {
      name: 'the end to the head as well where the privacy office is away',
      now: after(51),
      recorded: [...BEFORE, 'escalation 1', 'escalation 2', 'escalation 3'],
      people: { privacy_officer: ['priya, away'], head: ['hana'] },
      said: ['end 1: priya, hana'],
      next: null,
    },
    {
      name: 'nothing after the end',
      now: after(5_000),
      recorded: [...BEFORE, 'escalation 1', 'escalation 2', 'escalation 3', 'end 1'],
      said: [],
      next: null,
    },
    {
      name: 'a level does not wait for a reminder that reached nobody',
      now: after(-1),
      recorded: ['reminder 2'],
      people: {},
      said: ['reminder 1: nobody'],
      next: '+1',
    },
    {
      name: 'no reminder to who was asked after its instant',
      now: after(-2),
      step: { openedAt: after(-3) },
      said: [],
      next: '-1',
    },
    {
      name: 'nobody before whoever is asked late has had an hour',
      now: after(10),
      step: { openedAt: after(9) },
      said: [],
      next: '+11',
    },
    {
      name: 'a chain that counts from then, where a step opens late',
      now: after(11),
      step: { openedAt: after(9) },
      said: ['escalation 1: sam'],
      next: '+13',
    },
    {
      name: 'nothing of a step without a deadline',
      now: after(9),
      step: { dueAt: null },
      said: [],
      next: null,
    },
    ...(['waiting', 'completed', 'waived', 'not_applicable', 'cancelled'] as const).map((status) => ({
      ...{
        name: `nothing of a step that is ${status}`,
        now: after(9),
        step: { status },
        said: [],
        next: null,
      },
    })),
  ])('$name', ({ said, next, ...given }) => {
    expect(told(given)).toEqual({ said, next });
  });

  it('ends a chain without levels a day after the deadline', () => {
    const bare = { ...rule, reminders: [], escalation: [] };
    expect(
      planOf(bare, { status: 'open', dueAt, openedAt }).map(({ kind, at }) => [kind, hours(at)]),
    ).toEqual([['end', '+24']]);
  });

  it('counts days on the clock over both clock changes, a leap day and a jump of three days', () => {
    const rules = { reminders: [], escalation: [{ wait: 1, unit: 'days' as const, to: ['head' as const] }] };
    const level = (due: string): string | undefined =>
      planOf(rules, { status: 'open', dueAt: new Date(due), openedAt: new Date(day) })[0]?.at.toISOString();
    // America/Toronto leaves daylight time on 1 November 2026 and enters it on 14 March 2027.
    expect(level('2026-11-20T21:00:00Z')).toBe('2026-11-21T21:00:00.000Z');
    expect(level('2027-03-13T20:00:00Z')).toBe('2027-03-14T20:00:00.000Z');
    expect(level('2028-02-28T12:00:00Z')).toBe('2028-02-29T12:00:00.000Z');
    expect(level('2028-02-29T12:00:00Z')).toBe('2028-03-01T12:00:00.000Z');
    const jump = told({ now: after(75), recorded: BEFORE });
    expect(jump).toEqual({
      said: [
        'escalation 1: sam, late',
        'escalation 2: morgan, late',
        'escalation 3: hana, late',
        'end 1: priya, late',
      ],
      next: null,
    });
  });
});
