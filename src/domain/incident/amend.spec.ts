import { describe, expect, it } from '@jest/globals';
import { aCase, stepOf } from '../../../test/factories/a-case.js';
import { as } from '../../../test/factories/an-actor.js';
import { hoursLater, NOW } from '../../../test/factories/instants.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import type { Relation } from '../access/relations.js';
import { amend, type Amendment } from './amend.js';

const OFFICER = as('privacy_officer');

describe('who may change what', () => {
  const EVERYONE = [
    ...(['reporter', 'supervisor', 'communications', 'human_resources'] as const),
    ...(['privacy_officer', 'legal', 'it_security', 'assigned', 'auditor'] as const),
  ];
  const FIELDS: { amendment: Amendment; who: Relation[] }[] = [
    { amendment: { title: 'Two letters' }, who: ['reporter', 'supervisor', 'privacy_officer'] },
    { amendment: { contained: true }, who: ['reporter', 'supervisor', 'privacy_officer'] },
    { amendment: { divisionId: 'parks' }, who: ['privacy_officer'] },
    { amendment: { employmentActionAt: NOW }, who: ['human_resources'] },
    { amendment: { employmentActionAt: null }, who: ['human_resources'] },
    { amendment: { title: 'Two', divisionId: 'parks' }, who: ['privacy_officer'] },
    { amendment: { title: 'Two', employmentActionAt: NOW }, who: [] },
    { amendment: {}, who: ['reporter', 'supervisor', 'privacy_officer'] },
  ];

  it.each(FIELDS)('$amendment: $who', ({ amendment, who }) => {
    const kase = aCase({ status: 'escalated' });
    const may = EVERYONE.filter((each) => refusalOf(() => amend(kase, amendment, as(each))) === null);
    expect(may).toEqual(who);
  });

  it.each(['closed', 'dismissed'] as const)('nobody while the incident is %s', (status) => {
    const refusal = refusalOf(() => amend(aCase({ status }), { title: 'Two' }, OFFICER));
    expect(refusal).toMatchObject({ code: 'not_possible_now' });
  });
});

describe('what a change does', () => {
  it('writes nothing when nothing differs', () => {
    const kase = aCase({ informationTypes: ['name'], occurredFrom: hoursLater(-9) });
    const { title, occurredFrom } = kase.incident;
    const decision = amend(kase, { title, occurredFrom, informationTypes: ['name'] }, OFFICER);
    expect(decision).toEqual({
      ...{ incident: kase.incident, steps: kase.steps, obligations: kase.obligations },
      events: [],
    });
    expect(decision.steps).toBe(kase.steps);
  });

  it('tells the trail from what to what, but not words about people', () => {
    const amendment: Amendment = {
      ...{ cause: 'verbal', title: 'About Ms. X', description: 'She…', implicated: ['x@example.org'] },
    };
    expect(amend(aCase(), amendment, OFFICER).events).toEqual([
      {
        type: 'incident.amended',
        stepKey: null,
        note: null,
        changes: {
          cause: { from: 'other', to: 'verbal' },
          ...{ title: 'changed', description: 'changed', implicated: 'changed' },
        },
      },
    ]);
  });

  it('keeps conduct out of what everyone on the case reads', () => {
    const decision = amend(
      aCase({ status: 'escalated' }),
      { employmentActionAt: NOW },
      as('human_resources'),
    );
    expect(decision.events).toEqual([
      expect.objectContaining({ type: 'conduct.recorded', changes: { employmentActionAt: 'changed' } }),
    ]);
  });

  it('tells a new division of a move', () => {
    const decision = amend(aCase(), { divisionId: 'parks' }, OFFICER);
    expect(decision.incident.divisionId).toBe('parks');
    expect(decision.events.map(({ type }) => type)).toEqual(['incident.moved']);
  });

  it('moves deadlines when the instant they count from was wrong, and says from where', () => {
    const kase = aCase();
    const decision = amend(kase, { discoveredAt: hoursLater(-24) }, OFFICER);
    expect(stepOf(decision, 'contain').dueAt).toEqual(hoursLater(-20));
    expect(decision.events).toContainEqual({
      type: 'step.rescheduled',
      ...{ stepKey: 'contain', note: null },
      changes: { from: stepOf(kase, 'contain').dueAt, dueAt: hoursLater(-20) },
    });
  });

  it('lets a duty apply, and lapse again', () => {
    const kase = aCase({ status: 'escalated', employmentActionAt: NOW });
    const applies = amend(kase, { healthCustodian: true }, OFFICER);
    expect(applies.events.map(({ type }) => type)).toEqual([
      ...['incident.amended', 'step.applicable', 'step.opened'],
    ]);
    const lapses = amend({ ...kase, ...applies }, { healthCustodian: false }, OFFICER);
    expect(stepOf(lapses, 'notify-college')).toMatchObject({ status: 'not_applicable', dueAt: null });
  });
});

describe('containment', () => {
  it('has an instant while it holds', () => {
    const kase = aCase();
    const contained = amend(kase, { contained: true }, as('reporter', { at: hoursLater(2) }));
    expect(contained.incident.containedAt).toEqual(hoursLater(2));
    expect(stepOf(contained, 'contain').status).toBe('open');

    const again = amend({ ...kase, ...contained }, { contained: true, cause: 'verbal' }, OFFICER);
    expect(again.incident.containedAt).toEqual(hoursLater(2));

    const lost = amend({ ...kase, ...again }, { contained: false }, OFFICER);
    expect(lost.incident.containedAt).toBeNull();
    const anew = amend({ ...kase, ...lost }, { contained: true }, OFFICER);
    expect(anew.incident.containedAt).toEqual(NOW);
  });

  it('that turns out not to hold has to be done again', () => {
    const kase = aCase({ contained: true, containedAt: hoursLater(2), steps: { contain: 'completed' } });
    const decision = amend(kase, { contained: false }, as('supervisor'));
    expect(stepOf(decision, 'contain')).toMatchObject({ status: 'open', finishedAt: null, finishedBy: null });
    expect(decision.events.map(({ type }) => type)).toEqual(['incident.amended', 'step.opened']);
  });

  it('that was waived is not asked for again', () => {
    const kase = aCase({ contained: true, containedAt: hoursLater(2), steps: { contain: 'waived' } });
    expect(stepOf(amend(kase, { contained: false }, OFFICER), 'contain').status).toBe('waived');
  });
});

describe('whom the reporter names', () => {
  const named = (status: 'reported' | 'acknowledged' | 'confirmed', after: string[], who: Relation) => {
    const kase = aCase({ status, implicated: ['x@example.org'] });
    return refusalOf(() => amend(kase, { implicated: after }, as(who))) === null;
  };

  it.each([
    ['may grow until it is decided', 'reported', ['x@example.org', 'y@example.org'], 'reporter', true],
    ['is not taken back by them', 'reported', ['y@example.org'], 'reporter', false],
    [
      'does not shut others out of what they handle',
      'confirmed',
      ['x@example.org', 'y@example.org'],
      'reporter',
      false,
    ],
    ['is no way in for who was named', 'confirmed', [], 'reporter', false],
    ['is the privacy office’s to correct', 'confirmed', [], 'privacy_officer', true],
    ['is Human Resources’ to correct', 'confirmed', [], 'human_resources', true],
  ] as const)('%s', (_what, status, after, who, may) => {
    expect(named(status, [...after], who)).toBe(may);
  });
});
