import { describe, expect, it } from '@jest/globals';
import { aProtocol } from '../../../test/factories/a-protocol.js';
import { hoursLater } from '../../../test/factories/instants.js';
import type { Evaluation } from '../obligations/evaluation.js';
import type { Obligation } from '../obligations/obligation.js';
import type { StepStatus } from '../protocol/protocol.js';
import { noteAlone, standsAlone } from './alone.js';

const protocol = aProtocol(
  { key: 'report-commissioner', meets: ['law-1'] },
  { key: 'elsewhere', meets: ['law-2'] },
);
const step = (status: StepStatus, dueAt: Date | null = hoursLater(10), key = 'report-commissioner') => ({
  ...{ key, status, dueAt },
});

function aDuty(parts: Partial<Obligation> & { target?: Date } = {}): Obligation {
  const { target, ...rest } = parts;
  const evaluation = { target: target ? { dueAt: target } : null } as Evaluation;
  return {
    ...{ id: 'law-1', regimeId: 'law', state: 'open', evaluation, dueAt: null },
    ...{ decision: null, notice: null, aloneSince: null },
    ...rest,
  };
}

describe('a duty stands alone', () => {
  it.each([
    ['without any step', [], aDuty()],
    ['where a step is for another duty', [step('open', hoursLater(1), 'elsewhere')], aDuty()],
    ['while its step waits for others', [step('waiting')], aDuty({ dueAt: hoursLater(12) })],
    ['when its step was waived and it stayed', [step('waived')], aDuty()],
    ['when its step does not apply', [step('not_applicable')], aDuty()],
    ['when its step is due after the law’s deadline', [step('open')], aDuty({ dueAt: hoursLater(9) })],
    ['when its step has no deadline and the law has', [step('open', null)], aDuty({ dueAt: hoursLater(9) })],
    [
      'when its step has no deadline and the duty a target',
      [step('open', null)],
      aDuty({ target: hoursLater(9) }),
    ],
  ])('%s', (_, steps, duty) => {
    expect(standsAlone(duty, steps, protocol)).toBe(true);
  });

  it.each([
    ['while a step is due when the law says', [step('open')], aDuty({ dueAt: hoursLater(10) })],
    ['while a step is due before that', [step('open')], aDuty({ dueAt: hoursLater(11) })],
    [
      'while a step has a deadline of its own, whatever the target',
      [step('open')],
      aDuty({ target: hoursLater(9) }),
    ],
    ['while there is a step and nobody gave an instant', [step('open', null)], aDuty()],
    ['once it is met', [], aDuty({ state: 'met' })],
    ['when it is not required', [], aDuty({ state: 'not_required' })],
    ['while it cannot be told', [], aDuty({ state: 'not_evaluable' })],
  ])('not %s', (_, steps, duty) => {
    expect(standsAlone(duty, steps, protocol)).toBe(false);
  });
});

describe('since when it stands alone', () => {
  const about = { incident: { status: 'confirmed' as const }, steps: [], protocol };

  it('is noted once, and kept when its deadline moves', () => {
    const [noted] = noteAlone([aDuty()], about, hoursLater(1));
    expect(noted?.aloneSince).toEqual(hoursLater(1));
    const moved = noted && { ...noted, dueAt: hoursLater(20) };
    expect(noteAlone(moved ? [moved] : [], about, hoursLater(2))).toEqual([moved]);
  });

  it('is forgotten once a step sees to it, and noted anew afterwards', () => {
    const alone = aDuty({ aloneSince: hoursLater(1) });
    const [stood] = noteAlone([alone], { ...about, steps: [step('open')] }, hoursLater(2));
    expect(stood?.aloneSince).toBeNull();
    expect(noteAlone([stood ?? alone], about, hoursLater(3))[0]?.aloneSince).toEqual(hoursLater(3));
  });

  it.each([
    ['kept', 'closed', hoursLater(1)],
    ['forgotten', 'dismissed', null],
  ] as const)('is %s when the incident is %s', (_, status, since) => {
    const alone = aDuty({ aloneSince: hoursLater(1) });
    expect(noteAlone([alone], { ...about, incident: { status } }, hoursLater(2))[0]?.aloneSince).toEqual(
      since,
    );
  });

  it('is noted when the step that was to see to it ends with the incident', () => {
    const after = { ...about, incident: { status: 'closed' as const }, steps: [step('cancelled')] };
    expect(noteAlone([aDuty()], after, hoursLater(2))[0]?.aloneSince).toEqual(hoursLater(2));
  });

  it('leaves a duty as it is where nothing changes, so that nothing is written', () => {
    const duties = [aDuty({ aloneSince: hoursLater(1) }), aDuty({ id: 'law-2', state: 'met' })];
    const after = noteAlone(duties, about, hoursLater(2));
    expect(after.map((each, nth) => each === duties[nth])).toEqual([true, true]);
  });
});
