import { describe, expect, it } from '@jest/globals';
import { anObligation, aRegime } from '../../../test/factories/a-regime.js';
import { CALENDARS } from '../../../test/factories/delivered-regimes.js';
import { statedFacts } from '../../../test/factories/stated-facts.js';
import { layOver } from '../deadlines/additions.js';
import { evaluateAll, type Situation } from './evaluate.js';
import type { Evaluation } from './evaluation.js';
import type { ObligationRule, Regime } from './regime.js';

const AWARE = new Date('2026-11-20T21:40:00Z');
const LISTED = { sector: ['us-listed'] };

function situation(says: Partial<Situation> = {}): Situation {
  return {
    facts: statedFacts(LISTED),
    anchors: { discovered: AWARE, aware: AWARE },
    setting: { zone: 'America/Toronto', calendars: CALENDARS },
    ownCalendars: CALENDARS,
    added: new Set(),
    ...says,
  };
}

/** What the only duty of a law comes to. */
function evaluated(
  rule: Partial<ObligationRule>,
  says: Partial<Situation> = {},
  law: Partial<Regime> = {},
): Evaluation {
  const [only] = evaluateAll([aRegime([anObligation(rule)], law)], situation(says));
  if (!only) throw new Error('nothing was evaluated');
  return only;
}

const NUMBERLESS: Partial<ObligationRule> = {
  limit: null,
  promptness: { en: 'as soon as feasible', fr: 'dès que possible' },
};
const TARGET: Partial<ObligationRule> = {
  target: { mode: 'elapsed', amount: 24, unit: 'hours', anchor: 'aware' },
};

describe('a duty of a law', () => {
  it('is owed by the instant that its limit gives', () => {
    expect(
      evaluated({ when: 'material' }, { facts: statedFacts({ ...LISTED, decisions: { material: true } }) }),
    ).toEqual({
      ...{ regimeId: 'xx-law', obligationId: 'xx-law-1', ruleVersion: '1', recipient: 'regulator' },
      ...{ state: 'required', notOwed: null, missing: { facts: [], anchors: [] }, target: null },
      due: {
        dueAt: new Date('2026-11-23T21:40:00Z'),
        basis: expect.objectContaining({ mode: 'elapsed', anchorAt: AWARE.toISOString() }),
      },
      byHand: false,
      known: { sector: ['us-listed'], material: true },
    });
  });

  it('is owed without an instant where the law has none, and shows the target beside it', () => {
    expect(evaluated({ ...NUMBERLESS, ...TARGET })).toMatchObject({
      ...{ state: 'required', due: null, target: { dueAt: new Date('2026-11-21T21:40:00Z') } },
    });
  });

  it.each<[string, Partial<ObligationRule>, Partial<Situation>, Partial<Regime>, object]>([
    [
      'the law is for others',
      {},
      { facts: statedFacts({ sector: [] }) },
      {},
      { state: 'not_applicable', notOwed: 'law_does_not_apply' },
    ],
    [
      'the duty is for others',
      { appliesWhen: "'eu-nis2' in sector" },
      {},
      {},
      { state: 'not_applicable', notOwed: 'law_does_not_apply' },
    ],
    [
      'nobody said whom it concerns',
      {},
      { facts: statedFacts() },
      {},
      { state: 'not_evaluable', missing: { facts: ['sector'], anchors: [] } },
    ],
    [
      'nobody said, and the threshold is not reached anyway',
      { when: 'material' },
      { facts: statedFacts({ decisions: { material: false } }) },
      {},
      { state: 'not_required', notOwed: 'threshold_not_reached' },
    ],
    [
      'a person has not decided',
      { when: 'material || significant' },
      {},
      {},
      { state: 'not_evaluable', missing: { facts: ['material', 'significant'], anchors: [] }, due: null },
    ],
    [
      'the threshold is not reached',
      { when: 'affected.estimate >= 500' },
      { facts: statedFacts({ ...LISTED, affected: { estimate: 499 } }) },
      {},
      {
        ...{ state: 'not_required', notOwed: 'threshold_not_reached', due: null },
        known: {
          sector: ['us-listed'],
          'affected.estimate': { min: 499, max: 499 },
          'affected.exact': false,
        },
      },
    ],
    [
      'its anchor has not happened',
      { limit: { mode: 'elapsed', amount: 1, unit: 'hours', anchor: 'classified' }, ...TARGET },
      {},
      {},
      {
        ...{ state: 'not_evaluable', missing: { facts: [], anchors: ['classified'] }, due: null },
        target: { dueAt: new Date('2026-11-21T21:40:00Z') },
      },
    ],
    [
      'none of its anchors has happened',
      {
        limit: {
          mode: 'earliest',
          of: [
            { mode: 'elapsed', amount: 4, unit: 'hours', anchor: 'classified' },
            { mode: 'elapsed', amount: 24, unit: 'hours', anchor: 'contained' },
          ],
        },
      },
      {},
      {},
      { state: 'not_evaluable', missing: { facts: [], anchors: ['classified', 'contained'] } },
    ],
    [
      'a person added the law by hand',
      {},
      { facts: statedFacts({ sector: [] }), added: new Set(['xx-law']) },
      {},
      { state: 'required', due: { dueAt: new Date('2026-11-23T21:40:00Z') } },
    ],
    [
      'another law was added by hand',
      {},
      { facts: statedFacts({ sector: [] }), added: new Set(['yy-law']) },
      {},
      { state: 'not_applicable' },
    ],
    [
      'it is voluntary',
      { duty: 'voluntary', ...NUMBERLESS, ...TARGET },
      {},
      {},
      { state: 'not_required', notOwed: 'voluntary', target: { dueAt: new Date('2026-11-21T21:40:00Z') } },
    ],
    [
      'it is voluntary, and nobody said whether it is asked for',
      { duty: 'voluntary', when: 'material', ...NUMBERLESS },
      {},
      {},
      { state: 'not_evaluable', missing: { facts: ['material'], anchors: [] } },
    ],
    [
      'nobody said when it was discovered',
      { when: 'material' },
      { anchors: { aware: AWARE } },
      {},
      { state: 'not_evaluable', ruleVersion: null, missing: { facts: [], anchors: ['discovered'] } },
    ],
    [
      'the law has a zone of its own',
      { limit: { mode: 'calendar', amount: 1, unit: 'days', anchor: 'aware' } },
      {},
      { zone: 'Asia/Singapore' },
      { due: { dueAt: new Date('2026-11-22T15:59:59Z') } },
    ],
    [
      'it counts in the zone of the incident',
      { limit: { mode: 'calendar', amount: 1, unit: 'days', anchor: 'aware' } },
      {},
      {},
      { due: { dueAt: new Date('2026-11-22T04:59:59Z') } },
    ],
    [
      'the law is about the people of a place',
      { when: 'affected.residents >= 250' },
      {
        facts: statedFacts({
          ...LISTED,
          affected: { estimate: 900, residentsByPlace: { 'US-TX': 250, 'US-NV': 650 } },
        }),
      },
      { place: 'US-TX' },
      { state: 'required' },
    ],
  ])('when %s', (_, rule, says, law, outcome) => {
    expect(evaluated(rule, says, law)).toMatchObject(outcome);
  });
});

describe('a duty that changed', () => {
  const versions = [
    anObligation({ version: 'old', effective: { from: '2020-01-01', until: '2026-11-21' }, ...NUMBERLESS }),
    anObligation({ version: 'new', effective: { from: '2026-11-21', until: null } }),
  ];

  it.each([
    ['2019-12-31T23:59:59-05:00', 'America/Toronto', 'new', 'not_applicable', 'not_in_force'],
    ['2020-01-01T00:00:00-05:00', 'America/Toronto', 'old', 'required', null],
    ['2026-11-20T23:59:59-05:00', 'America/Toronto', 'old', 'required', null],
    ['2026-11-21T00:00:00-05:00', 'America/Toronto', 'new', 'required', null],
    ['2026-11-20T23:59:59-05:00', 'Asia/Tokyo', 'new', 'required', null],
  ])('is evaluated for %s in %s as its version %s', (discovered, zone, ruleVersion, state, notOwed) => {
    const anchors = { discovered: new Date(discovered), aware: AWARE };
    const setting = { zone, calendars: CALENDARS };
    const evaluations = evaluateAll([aRegime(versions)], situation({ anchors, setting }));
    expect(evaluations).toEqual([expect.objectContaining({ ruleVersion, state, notOwed })]);
  });

  it('follows the zone of the law before that of the incident', () => {
    const anchors = { discovered: new Date('2026-11-20T23:59:59-05:00') };
    const [only] = evaluateAll([aRegime(versions, { zone: 'Asia/Tokyo' })], situation({ anchors }));
    expect(only?.ruleVersion).toBe('new');
  });
});

describe('a duty that waits for the notice of another', () => {
  const rules = [
    anObligation(),
    anObligation({
      id: 'xx-law-2',
      limit: { mode: 'calendar', amount: 1, unit: 'months', anchor: 'sent.xx-law-1' },
    }),
  ];
  const sent = new Date('2026-11-22T15:00:00Z');

  it.each([
    [null, { state: 'not_evaluable', missing: { facts: [], anchors: ['sent.xx-law-1'] } }],
    [sent, { state: 'required', due: { dueAt: new Date('2026-12-23T04:59:59Z') } }],
  ])('of %s', (at, outcome) => {
    const anchors = { discovered: AWARE, aware: AWARE, 'sent.xx-law-1': at };
    expect(evaluateAll([aRegime(rules)], situation({ anchors }))[1]).toMatchObject(outcome);
  });
});

it('counts the law by the calendar as delivered, and the target with the closures of the organization', () => {
  const municipal = CALENDARS.delivered('ca-on-municipal');
  if (!municipal) throw new Error('no calendar');
  const limit = {
    ...{ mode: 'business' as const, amount: 1, unit: 'days' as const, anchor: 'aware' },
    calendar: 'ca-on-municipal',
  };
  const closed = layOver(
    municipal,
    { closures: [{ date: '2026-11-23', name: { en: 'Flood', fr: 'Inondation' } }], hours: null, opened: [] },
    1,
  );
  const ownCalendars = { calendar: () => closed, timeZoneData: '2026c' };
  const { due, target } = evaluated({ limit, target: limit }, { ownCalendars });
  expect(due?.dueAt).toEqual(new Date('2026-11-24T04:59:59Z'));
  expect(target?.dueAt).toEqual(new Date('2026-11-25T04:59:59Z'));
});
