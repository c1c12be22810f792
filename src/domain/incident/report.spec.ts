import { describe, expect, it } from '@jest/globals';
import { anIncident, CALENDARS, LAWS, statusesOf, stepOf } from '../../../test/factories/a-case.js';
import { aProtocol, CHAIN } from '../../../test/factories/a-protocol.js';
import { as } from '../../../test/factories/an-actor.js';
import { DISCOVERED, hoursLater, REPORTED } from '../../../test/factories/instants.js';
import { report } from './report.js';

const RULES = { protocol: CHAIN, calendars: CALENDARS, laws: LAWS };
const BY = as('reporter', { at: REPORTED });

describe('a report', () => {
  it('begins its protocol: the supervisor has two things to do, the rest waits', () => {
    const decision = report(anIncident(), RULES, BY);
    expect(statusesOf(decision)).toEqual({
      ...{ report: 'completed', acknowledge: 'open', contain: 'open', escalate: 'waiting' },
      ...{ 'direction-communications': 'waiting', 'direction-human-resources': 'waiting' },
      ...{ decide: 'waiting', assess: 'waiting', notify: 'waiting', thank: 'waiting', close: 'waiting' },
      'notify-college': 'not_applicable',
    });
    expect(decision.events.map(({ type, stepKey }) => [type, stepKey])).toEqual([
      ['incident.reported', null],
      ['step.opened', 'acknowledge'],
      ['step.opened', 'contain'],
      ['step.not_applicable', 'notify-college'],
    ]);
  });

  it.each([
    { what: 'in time', discoveredAt: DISCOVERED, dueAt: hoursLater(0.5) },
    { what: 'a day late', discoveredAt: hoursLater(-25), dueAt: hoursLater(-24) },
  ])('knows that it was filed $what', ({ discoveredAt, dueAt }) => {
    const decision = report(anIncident({ discoveredAt }), RULES, BY);
    expect(stepOf(decision, 'report')).toMatchObject({
      ...{ status: 'completed', dueAt, finishedAt: REPORTED, finishedBy: 'reporter' },
    });
  });

  it('is never stopped by a condition that fails on what is known so far', () => {
    const protocol = aProtocol(
      { key: 'first', when: 'informationTypes[0] == "health"' },
      { key: 'second', with: ['it_security'], withWhen: '1 / 0 == 1' },
    );
    const decision = report(anIncident(), { ...RULES, protocol }, BY);
    expect(statusesOf(decision)).toEqual({ first: 'open', second: 'open' });
  });
});
