import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCase, anIncident, CALENDARS, statusesOf, stepOf } from '../../../test/factories/a-case.js';
import { aProtocol, CHAIN } from '../../../test/factories/a-protocol.js';
import { hoursLater, NOW, REPORTED } from '../../../test/factories/instants.js';
import type { Incident } from '../incident/incident.js';
import { STATUSES } from '../incident/lifecycle.js';
import type { Closure } from '../deadlines/calendar.js';
import type { Calendars } from '../deadlines/deadline.js';
import type { TimeLimit } from '../deadlines/time-limit.js';
import { STEP_STATUSES, type Protocol, type Step, type StepStatus } from './protocol.js';
import { planSteps, settle, type Settled } from './settle.js';

function settled(
  protocol: Protocol,
  facts: Partial<Incident> = {},
  steps: readonly Step[] = planSteps(protocol),
): Settled {
  return settle(protocol, anIncident(facts), steps, CALENDARS, NOW);
}

function eventsOf({ events }: Settled): string[] {
  return events.map(({ type, step }) => `${type} ${step.key}`);
}

function marked(steps: readonly Step[], key: string, parts: Partial<Step>): Step[] {
  return steps.map((step) => (step.key === key ? { ...step, ...parts } : step));
}

const after = (anchor: string): TimeLimit => ({ mode: 'elapsed', amount: 10, unit: 'hours', anchor });

describe('whether a step applies', () => {
  const CONDITIONS: { when: string; facts: Partial<Incident>; applies: boolean }[] = [
    { when: 'cause == "phishing"', facts: { cause: 'phishing' }, applies: true },
    { when: 'cause == "phishing"', facts: {}, applies: false },
    { when: 'intent == "intentional"', facts: { intent: 'intentional' }, applies: true },
    { when: '"health" in informationTypes', facts: { informationTypes: ['name', 'health'] }, applies: true },
    { when: '"health" in informationTypes', facts: { informationTypes: ['name'] }, applies: false },
    { when: 'formats.exists(x, x == "paper")', facts: { formats: ['paper'] }, applies: true },
    {
      when: 'residences.exists(x, x.startsWith("EU-"))',
      ...{ facts: { affectedResidences: ['EU-FR'] }, applies: true },
    },
    { when: 'contained', facts: { contained: true }, applies: true },
    { when: '!contained', facts: { contained: true }, applies: false },
    { when: 'systemsInvolved', facts: { systemsInvolved: true }, applies: true },
    { when: 'healthCustodian', facts: { healthCustodian: true }, applies: true },
    { when: 'includesEmployees', facts: { affectedIncludesEmployees: true }, applies: true },
    { when: 'employmentAction', facts: { employmentActionAt: NOW }, applies: true },
    { when: 'employmentAction', facts: {}, applies: false },
    { when: 'drill', facts: { drill: true }, applies: true },
    { when: '!drill && (contained || systemsInvolved)', facts: { contained: true }, applies: true },
    { when: 'informationTypes[0] == "name"', facts: {}, applies: true },
  ];

  it.each(CONDITIONS)('$when, given $facts: $applies', ({ when, facts, applies }) => {
    const { steps } = settled(aProtocol({ key: 'a', when }), facts);
    expect(steps[0]?.status).toBe(applies ? 'open' : 'not_applicable');
  });

  it('may change with the facts, both ways', () => {
    const protocol = aProtocol({ key: 'a', when: 'contained', limit: after('reported') });
    const off = settled(protocol);
    expect(eventsOf(off)).toEqual(['step.not_applicable a']);
    const on = settled(protocol, { contained: true }, off.steps);
    expect(eventsOf(on)).toEqual(['step.applicable a', 'step.opened a']);
    expect(on.steps[0]).toMatchObject({ openedAt: NOW, dueAt: hoursLater(10) });
    const offAgain = settled(protocol, {}, on.steps);
    expect(eventsOf(offAgain)).toEqual(['step.not_applicable a', 'step.rescheduled a']);
    expect(offAgain.steps[0]).toMatchObject({ dueAt: null, basis: null });
  });
});

describe('when a step opens', () => {
  const pair = aProtocol({ key: 'first', when: '!drill' }, { key: 'second', requires: ['first'] });

  it.each<{ first: StepStatus; second: StepStatus }>([
    { first: 'waiting', second: 'waiting' },
    { first: 'completed', second: 'open' },
    { first: 'waived', second: 'open' },
  ])('after one that is $first: $second', ({ first, second }) => {
    const { steps } = settled(pair, {}, marked(planSteps(pair), 'first', { status: first }));
    expect(steps[1]?.status).toBe(second);
  });

  it('after one that does not apply: at once', () => {
    expect(statusesOf(settled(pair, { drill: true }))).toEqual({ first: 'not_applicable', second: 'open' });
  });

  it('waits again when a prerequisite comes to apply', () => {
    const { steps } = settled(pair, { drill: true });
    expect(statusesOf(settled(pair, { drill: false }, steps))).toEqual({ first: 'open', second: 'waiting' });
  });

  it('takes every prerequisite', () => {
    const protocol = aProtocol({ key: 'a' }, { key: 'b' }, { key: 'c', requires: ['a', 'b'] });
    const half = marked(planSteps(protocol), 'a', { status: 'completed' });
    expect(stepOf(settled(protocol, {}, half), 'c').status).toBe('waiting');
    const whole = marked(half, 'b', { status: 'completed' });
    expect(stepOf(settled(protocol, {}, whole), 'c').status).toBe('open');
  });

  it('knows since when, and keeps it', () => {
    const protocol = aProtocol({ key: 'a' });
    const first = settle(protocol, anIncident(), planSteps(protocol), CALENDARS, REPORTED);
    expect(first.steps[0]?.openedAt).toEqual(REPORTED);
    expect(settled(protocol, {}, first.steps).steps[0]?.openedAt).toEqual(REPORTED);
  });

  it('tells the roles that take part under their own condition', () => {
    const protocol = aProtocol({ key: 'a', with: ['legal'], withWhen: 'contained' });
    expect(settled(protocol, { contained: true }).steps[0]?.supportRoles).toEqual(['legal']);
    expect(settled(protocol).steps[0]?.supportRoles).toEqual([]);
  });
});

describe('when a step is due', () => {
  const ANCHORS: { anchor: string; facts: Partial<Incident> }[] = [
    { anchor: 'discovered', facts: { discoveredAt: NOW } },
    { anchor: 'reported', facts: { reportedAt: NOW } },
    { anchor: 'acknowledged', facts: { acknowledgedAt: NOW } },
    { anchor: 'escalated', facts: { escalatedAt: NOW } },
    { anchor: 'contained', facts: { containedAt: NOW } },
    { anchor: 'confirmed', facts: { confirmedAt: NOW } },
    { anchor: 'risk_determined', facts: { riskDeterminedAt: NOW } },
    { anchor: 'employment_action', facts: { employmentActionAt: NOW } },
    { anchor: 'resolved', facts: { resolvedAt: NOW } },
    { anchor: 'closed', facts: { closedAt: NOW } },
  ];

  it.each(ANCHORS)('counted from $anchor', ({ anchor, facts }) => {
    const [step] = settled(aProtocol({ key: 'a', limit: after(anchor) }), facts).steps;
    expect(step).toMatchObject({ status: 'open', dueAt: new Date(NOW.getTime() + 10 * 3_600_000) });
    expect(step?.basis).toMatchObject({ anchor, anchorAt: NOW.toISOString() });
  });

  it.each(ANCHORS.slice(2))('waits, without a deadline, for $anchor', ({ anchor }) => {
    const [step] = settled(aProtocol({ key: 'a', limit: after(anchor) })).steps;
    expect(step).toMatchObject({ status: 'waiting', dueAt: null, basis: null });
  });

  it('may be due before it opens', () => {
    const kase = aCase();
    expect(stepOf(kase, 'decide')).toMatchObject({ status: 'waiting', dueAt: hoursLater(24) });
  });

  it('counts from the completion of a step', () => {
    const protocol = aProtocol({ key: 'a' }, { key: 'b', limit: after('step.a') });
    const done = marked(planSteps(protocol), 'a', { status: 'completed', finishedAt: NOW });
    expect(stepOf(settled(protocol, {}, done), 'b').dueAt).toEqual(new Date(NOW.getTime() + 36_000_000));
  });

  it.each<{ why: string; first: Partial<Step>; facts: Partial<Incident>; second: StepStatus }>([
    { why: 'has still to be done', first: {}, facts: {}, second: 'waiting' },
    { why: 'was waived', first: { status: 'waived', finishedAt: NOW }, facts: {}, second: 'open' },
    { why: 'does not apply', first: {}, facts: { drill: true }, second: 'open' },
  ])('when the step it counts from $why, it is $second and has no deadline', ({ first, facts, second }) => {
    const assessed = { key: 'a', when: '!drill', marks: 'risk_determined' } as const;
    for (const anchor of ['step.a', 'risk_determined']) {
      const protocol = aProtocol(assessed, { key: 'b', requires: ['a'], limit: after(anchor) });
      const { steps } = settled(protocol, facts, marked(planSteps(protocol), 'a', first));
      expect(steps[1]).toMatchObject({ status: second, dueAt: null, basis: null });
    }
  });

  it('the earliest of several, as they happen', () => {
    const limit: TimeLimit = {
      mode: 'earliest',
      of: [
        { mode: 'elapsed', amount: 1, unit: 'hours', anchor: 'confirmed' },
        { mode: 'elapsed', amount: 90, unit: 'hours', anchor: 'reported' },
      ],
    };
    const protocol = aProtocol({ key: 'a', limit });
    const first = settled(protocol);
    expect(first.steps[0]?.dueAt).toEqual(hoursLater(90));
    const second = settled(protocol, { confirmedAt: hoursLater(5) }, first.steps);
    expect(second.events).toEqual([
      { type: 'step.rescheduled', step: second.steps[0], from: hoursLater(90) },
    ]);
    expect(second.steps[0]?.dueAt).toEqual(hoursLater(6));
  });

  it('stays as it was given when a calendar is edited, until it counts from another instant', () => {
    const limit: TimeLimit = {
      ...{ mode: 'business', amount: 1, unit: 'days', anchor: 'reported', calendar: 'ca-on-municipal' },
    };
    const edited: Calendars = {
      timeZoneData: 'later',
      calendar: (key) => {
        const calendar = CALENDARS.calendar(key);
        const closed = { reason: 'storm', name: { en: 'Storm', fr: 'Tempête' } };
        const closedOn = (day: string): Closure | null =>
          day === '2026-11-18' ? closed : (calendar?.closedOn(day) ?? null);
        return calendar && { ...calendar, version: 'edited', closedOn };
      },
    };
    const protocol = aProtocol({ key: 'a', limit });
    const given = settled(protocol);
    expect(given.steps[0]?.dueAt).toEqual(new Date('2026-11-19T04:59:59Z'));
    expect(settle(protocol, anIncident(), given.steps, edited, NOW)).toEqual({ ...given, events: [] });

    const corrected = anIncident({ reportedAt: hoursLater(-1) });
    const moved = settle(protocol, corrected, given.steps, edited, NOW);
    expect(moved.steps[0]?.dueAt).toEqual(new Date('2026-11-20T04:59:59Z'));
  });

  it('a finished step keeps the deadline it had', () => {
    const protocol = aProtocol({ key: 'a', limit: after('discovered') });
    const done = marked(settled(protocol).steps, 'a', { status: 'completed', finishedAt: NOW });
    expect(settled(protocol, { discoveredAt: hoursLater(-99) }, done)).toEqual({ steps: done, events: [] });
  });
});

describe('when an incident has ended', () => {
  it.each(['closed', 'dismissed'] as const)('%s: what was live is cancelled, the rest stays', (status) => {
    const protocol = aProtocol(
      ...[{ key: 'open' }, { key: 'waiting', requires: ['open'] }, { key: 'lapsed', when: 'drill' }],
      ...[{ key: 'done' }, { key: 'waived' }],
    );
    const live = marked(settled(protocol).steps, 'done', { status: 'completed' });
    const ended = settled(protocol, { status }, marked(live, 'waived', { status: 'waived' }));
    expect(statusesOf(ended)).toEqual({
      ...{ open: 'cancelled', waiting: 'cancelled', lapsed: 'not_applicable' },
      ...{ done: 'completed', waived: 'waived' },
    });
    expect(eventsOf(ended)).toEqual(['step.cancelled open', 'step.cancelled waiting']);
  });
});

describe('whatever the facts and the steps so far', () => {
  const maybe = fc.option(fc.date({ min: hoursLater(-99), max: NOW, noInvalidDate: true }));
  const facts: fc.Arbitrary<Partial<Incident>> = fc.record({
    status: fc.constantFrom(...STATUSES),
    ...{ contained: fc.boolean(), systemsInvolved: fc.boolean(), healthCustodian: fc.boolean() },
    ...{ confirmedAt: maybe, employmentActionAt: maybe, riskDeterminedAt: maybe, resolvedAt: maybe },
  });
  const statuses = fc.array(fc.constantFrom(...STEP_STATUSES), {
    ...{ minLength: CHAIN.steps.length, maxLength: CHAIN.steps.length },
  });
  const begun = statuses.map((all) =>
    planSteps(CHAIN).map((step, nth): Step => ({ ...step, status: all[nth] ?? 'waiting' })),
  );

  it('settling twice changes nothing', () => {
    fc.assert(
      fc.property(facts, begun, (known, steps) => {
        const once = settled(CHAIN, known, steps);
        const twice = settle(CHAIN, anIncident(known), once.steps, CALENDARS, hoursLater(9_999));
        expect(twice).toEqual({ steps: once.steps, events: [] });
        expect(twice.steps.every((step, nth) => step === once.steps[nth])).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('every change of status but back to waiting is told, and every deadline that moves', () => {
    fc.assert(
      fc.property(facts, facts, (before, now) => {
        const first = settled(CHAIN, before);
        const second = settled(CHAIN, now, first.steps);
        for (const [nth, step] of second.steps.entries()) {
          const was = first.steps[nth];
          const types = second.events.filter((each) => each.step === step).map(({ type }) => type);
          const isTold = was?.status === step.status || step.status === 'waiting' || types.length > 0;
          expect(isTold).toBe(true);
          const moved = was?.dueAt && was.dueAt.getTime() !== step.dueAt?.getTime();
          expect(types.includes('step.rescheduled')).toBe(Boolean(moved));
        }
      }),
      { seed: 2 },
    );
  });
});
