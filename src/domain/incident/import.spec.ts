import { describe, expect, it } from '@jest/globals';
import { aCase } from '../../../test/factories/a-case.js';
import { as } from '../../../test/factories/an-actor.js';
import { act } from './act.js';
import { takeOver } from './import.js';

const ENDED = {
  reportedAt: new Date('2024-03-04T14:10:00Z'),
  closedAt: new Date('2024-04-19T20:00:00Z'),
  rationale: 'One letter.',
};

describe('an incident that ended elsewhere', () => {
  it.each([
    [true, 'closed', 'closedAt', 'incident.imported_closed'],
    [false, 'dismissed', 'dismissedAt', 'incident.imported_dismissed'],
  ] as const)(
    'is taken over as it ended (a breach: %s), and nothing begins',
    (isBreach, status, at, type) => {
      const { incident } = aCase();
      const decision = takeOver(incident, { ...ENDED, isBreach });
      expect(decision).toMatchObject({
        incident: { status, [at]: ENDED.closedAt, reportedAt: ENDED.reportedAt, rationale: 'One letter.' },
        ...{ steps: [], obligations: [], events: [{ type }] },
      });
      expect(decision.incident).toMatchObject({ acknowledgedAt: null, confirmedAt: null, containedAt: null });
      expect(decision.events).toHaveLength(1);
    },
  );

  it('goes on when it is reopened, without the steps of a protocol that it never followed', () => {
    const kase = aCase();
    const { incident } = takeOver(kase.incident, { ...ENDED, isBreach: true });
    const taken = { ...kase, incident, steps: [] };
    const reopened = act(taken, 'reopen', as('privacy_officer'), { note: null, reason: 'New facts.' });
    expect(reopened).toMatchObject({ incident: { status: 'confirmed', closedAt: null }, steps: [] });
  });
});
