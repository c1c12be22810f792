import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fire } from './fire.js';
import { planOf, type PlannedFollowUp } from './follow-up-plan.js';
import type { StepRule } from './protocol.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unit = fc.constantFrom('minutes' as const, 'hours' as const, 'days' as const);
const target = fc.constantFrom('owner' as const, 'manager' as const, 'privacy_officer' as const);
const rule: fc.Arbitrary<Pick<StepRule, 'reminders' | 'escalation'>> = fc.record({
  reminders: fc.array(fc.record({ before: fc.integer({ min: 1, max: 48 }), unit }), { maxLength: 3 }),
  escalation: fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 48 }),
      unit,
      to: fc.array(target, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 5 },
  ),
});
/** Around both clock changes, a leap day, the end of a year, and anything else. */
const due = fc
  .oneof(
    fc.constantFrom('2026-11-01T05:30Z', '2026-11-01T06:30Z', '2027-03-14T07:00Z', '2028-02-29T12:00Z'),
    fc.constantFrom('2026-12-25T17:00Z', '2027-01-01T04:59Z'),
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString()),
  )
  .map((at) => new Date(at));
const step = fc.record({ dueAt: due, openedBefore: fc.integer({ min: -2 * DAY, max: 5 * DAY }) });
/** Whom a level reaches; nobody, now and then. */
const reached = fc.constantFrom([], ['owner'], ['owner', 'manager', 'privacy_officer'], ['privacy_officer']);
/** How long after the look before a worker looks again: from no time at all to three days without one. */
const gaps = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 10 * MINUTE }), fc.integer({ min: 0, max: 3 * DAY })),
  { minLength: 1, maxLength: 60 },
);

interface Look {
  now: Date;
  fired: ReturnType<typeof fire>['fired'];
  nextAt: Date | null;
}

function planFor(of: Pick<StepRule, 'reminders' | 'escalation'>, { dueAt, openedBefore }: Timed) {
  return planOf(of, { status: 'open', dueAt, openedAt: new Date(dueAt.getTime() - openedBefore) });
}
interface Timed {
  dueAt: Date;
  openedBefore: number;
}

/** Looks at a step again and again as workers do, keeping what was sent, until long after its end. */
function life(
  plan: readonly PlannedFollowUp[],
  dueAt: Date,
  reaches: readonly string[],
  waits: number[],
): Look[] {
  const recorded = new Set<string>();
  const looks: Look[] = [];
  let at = dueAt.getTime() - 60 * DAY;
  for (const wait of [...waits, 500 * DAY, 1, 500 * DAY]) {
    at += wait;
    const now = new Date(at);
    const { fired, nextAt } = fire(plan, {
      ...{ dueAt, now },
      isRecorded: (kind, nth) => recorded.has(`${kind} ${nth}`),
      reach: (to) => reaches.filter((each) => each === to).map((personId) => ({ personId })),
    });
    for (const { kind, nth } of fired) recorded.add(`${kind} ${nth}`);
    looks.push({ now, fired, nextAt });
  }
  return looks;
}

describe('whenever workers look, and whenever they were down,', () => {
  const all = fc.record({ of: rule, step, reaches: reached, waits: gaps });
  const held = (check: (looks: Look[], plan: PlannedFollowUp[], dueAt: Date) => void): void =>
    fc.assert(
      fc.property(all, ({ of, step: timed, reaches, waits }) => {
        const plan = planFor(of, timed);
        // From two days before the first thing to do, so that the gaps fall where something happens.
        const begin = Math.min(...plan.map(({ at }) => at.getTime())) - 2 * DAY;
        const [first = 0, ...others] = waits;
        const lead = begin - (timed.dueAt.getTime() - 60 * DAY);
        check(life(plan, timed.dueAt, reaches, [lead + first, ...others]), plan, timed.dueAt);
      }),
      { numRuns: 500 },
    );

  it('everything that is planned happens once, in its order', () =>
    held((looks, plan) => {
      const happened = looks.flatMap(({ fired }) => fired.map(({ kind, nth }) => `${kind} ${nth}`));
      expect(happened).toEqual(plan.map(({ kind, nth }) => `${kind} ${nth}`));
    }));

  it('nothing happens before its instant, unless the level before it had nobody', () =>
    held((looks) => {
      for (const { now, fired } of looks)
        for (const [index, each] of fired.entries())
          expect(each.at <= now || fired[index - 1]?.outcome === 'nobody').toBe(true);
    }));

  it('what is a minute late says so, and nothing else does', () =>
    held((looks) => {
      for (const { now, fired } of looks)
        for (const { at, isLate } of fired) expect(isLate).toBe(now.getTime() - at.getTime() > MINUTE);
    }));

  it('nothing waits that is due, and the next look is never too late', () =>
    held((looks) => {
      for (const [index, { now, nextAt }] of looks.entries()) {
        expect(nextAt === null || nextAt > now).toBe(true);
        const after = looks.slice(index + 1).find(({ fired }) => fired.length > 0);
        expect(after === undefined).toBe(nextAt === null);
        expect(after === undefined || nextAt === null || after.now >= nextAt).toBe(true);
      }
    }));

  it('nobody gets two mails at one look, and no reminder comes after the deadline', () =>
    held((looks, _, dueAt) => {
      for (const { now, fired } of looks) {
        const people = fired.flatMap((each) => each.people.map(({ personId }) => personId));
        expect(people).toEqual([...new Set(people)]);
        for (const { kind, outcome } of fired)
          expect(kind === 'reminder' && outcome === 'sent' && now > dueAt).toBe(false);
      }
    }));
});
