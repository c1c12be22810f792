import { describe, expect, it } from '@jest/globals';
import { aCase, stepOf } from '../../../test/factories/a-case.js';
import { as } from '../../../test/factories/an-actor.js';
import { hoursLater, NOW } from '../../../test/factories/instants.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import { direct, OFFICES } from './direct.js';

const GIVER = { communications: 'communications', 'human-resources': 'human_resources' } as const;

describe.each(OFFICES)('direction from %s', (office) => {
  const kase = aCase({ status: 'escalated' });
  const key = `direction-${office}`;
  const first = direct(kase, office, as(GIVER[office], { at: hoursLater(5) }));

  it('is recorded and ends its step', () => {
    expect(stepOf(first, key)).toMatchObject({ status: 'completed', finishedAt: hoursLater(5), note: null });
    expect(first.events).toEqual([
      { type: 'direction.recorded', stepKey: null, note: null, changes: { office } },
    ]);
  });

  it('can be replaced, which leaves the step as it was done', () => {
    const second = direct({ ...kase, ...first }, office, as(GIVER[office], { at: NOW }));
    expect(stepOf(second, key)).toEqual(stepOf(first, key));
    expect(second.events).toHaveLength(1);
  });

  it('comes from that office alone', () => {
    const others = ['reporter', 'supervisor', 'privacy_officer', 'legal', 'auditor'] as const;
    const other = GIVER[office === 'communications' ? 'human-resources' : 'communications'];
    for (const relation of [...others, other]) {
      expect(refusalOf(() => direct(kase, office, as(relation)))?.code).toBe('not_allowed');
    }
  });

  it.each(['confirmed', 'resolved'] as const)('may come late, while %s', (status) => {
    expect(stepOf(direct(aCase({ status }), office, as(GIVER[office])), key).status).toBe('completed');
  });

  it.each(['closed', 'dismissed'] as const)('is refused once %s', (status) => {
    const ended = aCase({ status });
    expect(refusalOf(() => direct(ended, office, as(GIVER[office])))?.code).toBe('not_possible_now');
  });
});
