import { describe, expect, it } from '@jest/globals';
import { planOfDuty } from './duty-follow-up.js';

const HOUR = 3_600_000;
const openedAt = new Date('2026-11-20T12:00:00Z');
const later = (hours: number): Date => new Date(openedAt.getTime() + hours * HOUR);

/** What is sent about a duty that has so many hours: `reminder 2 at 48`. */
function planned(hours: number): string[] {
  return planOfDuty({ dueAt: later(hours), openedAt }).map(
    ({ kind, nth, at }) => `${kind} ${nth} at ${(at.getTime() - openedAt.getTime()) / HOUR}`,
  );
}

describe('what is sent about a duty that stands alone', () => {
  it.each([
    [1, []],
    [4, ['reminder 4 at 3']],
    [6, ['reminder 4 at 5']],
    [24, ['reminder 3 at 20', 'reminder 4 at 23']],
    [72, ['reminder 2 at 48', 'reminder 3 at 68', 'reminder 4 at 71']],
    [30 * 24, ['reminder 1 at 552', 'reminder 2 at 696']],
    [60 * 24, ['reminder 1 at 1272', 'reminder 2 at 1416']],
  ])('is fit for a clock of %d hours', (hours, reminders) => {
    const chain = [
      `escalation 1 at ${hours}`,
      `escalation 2 at ${hours + 2}`,
      `escalation 3 at ${hours + 4}`,
      `end 1 at ${hours + 28}`,
    ];
    expect(planned(hours)).toEqual([...reminders, ...chain]);
  });

  it('gives an hour where it came to be owed after its deadline', () => {
    expect(planned(-5)).toEqual([
      'escalation 1 at 1',
      'escalation 2 at 3',
      'escalation 3 at 5',
      'end 1 at 29',
    ]);
  });

  it('is for the privacy officer, then an alternate, then the head', () => {
    const plan = planOfDuty({ dueAt: later(4), openedAt });
    expect(plan.map(({ to, otherwise }) => [...to, ...otherwise].join(' '))).toEqual([
      ...['owner', 'owner', 'alternate', 'head', 'privacy_officer head'],
    ]);
  });

  it('is nothing where neither the law nor the organization gives an instant', () => {
    expect(planOfDuty({ dueAt: null, openedAt })).toEqual([]);
  });
});
