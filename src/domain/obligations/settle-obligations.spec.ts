import { describe, expect, it } from '@jest/globals';
import { anObligation, aRegime } from '../../../test/factories/a-regime.js';
import { CALENDARS } from '../../../test/factories/delivered-regimes.js';
import { statedFacts } from '../../../test/factories/stated-facts.js';
import type { Anchors, Calendars } from '../deadlines/deadline.js';
import { evaluateAll } from './evaluate.js';
import type { Evaluation } from './evaluation.js';
import type { DutyDecision, Obligation } from './obligation.js';
import type { ObligationRule } from './regime.js';
import { settleObligations } from './settle-obligations.js';

const AWARE = new Date('2026-11-20T21:40:00Z');
const LATER = new Date('2026-11-21T21:40:00Z');
const MANY: Partial<ObligationRule> = { when: 'affected.estimate > 500' };

interface Facts {
  estimate?: number | null;
  sector?: readonly string[];
  anchors?: Anchors;
  calendars?: Calendars;
}

function evaluations(rule: Partial<ObligationRule>, facts: Facts = {}): Evaluation[] {
  const { estimate = 501, sector = ['us-listed'], anchors = { discovered: AWARE, aware: AWARE } } = facts;
  const calendars = facts.calendars ?? CALENDARS;
  return evaluateAll([aRegime([anObligation(rule)])], {
    facts: statedFacts({ sector, affected: { estimate } }),
    ...{ anchors, setting: { zone: 'America/Toronto', calendars }, ownCalendars: calendars },
    added: new Set(),
  });
}

function settled(
  before: readonly Obligation[],
  rule: Partial<ObligationRule>,
  facts: Facts,
  isBreach = true,
) {
  const { obligations, events } = settleObligations(before, evaluations(rule, facts), { isBreach });
  return {
    obligations,
    states: obligations.map(({ state }) => state),
    events: events.map(({ type }) => type),
  };
}

const first = (rule: Partial<ObligationRule>, facts: Facts): Obligation[] =>
  settled([], rule, facts).obligations;
const decidedOn = (duties: Obligation[], decision: Pick<DutyDecision, 'required'>): Obligation[] =>
  duties.map((duty) => ({
    ...duty,
    state: decision.required ? 'open' : 'not_required',
    decision: { ...decision, reason: 'x', personId: 'p', at: 'now', on: duty.evaluation.state },
  }));

describe('duties that nobody has looked at yet', () => {
  it.each<[string, Facts, string[], string[]]>([
    ['owed', { estimate: 501 }, ['open'], ['obligation.opened']],
    ['below the threshold', { estimate: 500 }, ['not_required'], []],
    ['with a fact missing', { estimate: null }, ['not_evaluable'], []],
    ['of a law that does not concern us', { sector: [] }, [], []],
  ])('%s', (_, facts, states, events) => {
    expect(settled([], MANY, facts)).toMatchObject({ states, events });
  });
});

describe('a duty when facts change', () => {
  it.each<[string, Facts, Facts, string, string[]]>([
    ['comes up', { estimate: 500 }, { estimate: 501 }, 'open', ['obligation.opened']],
    ['falls away', { estimate: 501 }, { estimate: 500 }, 'not_required', ['obligation.not_required']],
    [
      'cannot be told any more',
      { estimate: 501 },
      { estimate: null },
      'not_evaluable',
      ['obligation.undetermined'],
    ],
    [
      'turns out not to be owed',
      { estimate: null },
      { estimate: 1 },
      'not_required',
      ['obligation.not_required'],
    ],
    [
      'stays though its law goes',
      { estimate: 501 },
      { sector: [] },
      'not_required',
      ['obligation.not_required'],
    ],
    ['stays as it is', { estimate: 501 }, { estimate: 502 }, 'open', []],
    [
      'moves with its anchor',
      {},
      { anchors: { discovered: AWARE, aware: LATER } },
      'open',
      ['obligation.rescheduled'],
    ],
  ])('%s', (_, before, after, state, events) => {
    expect(settled(first(MANY, before), MANY, after)).toMatchObject({ states: [state], events });
  });

  it('keeps the instant that was given when only the calendar has changed', () => {
    const limit = {
      ...{ mode: 'business' as const, amount: 1, unit: 'days' as const, anchor: 'aware' },
      calendar: 'ca-on-municipal',
    };
    const before = first({ limit }, {});
    const municipal = CALENDARS.delivered('ca-on-municipal');
    const closed = municipal && {
      ...{ ...municipal, version: 'another' },
      closedOn: (day: string) => (day < '2026-12-01' ? { reason: 'x', name: { en: 'x', fr: 'x' } } : null),
    };
    const after = settled(before, { limit }, { calendars: { calendar: () => closed, timeZoneData: 'x' } });
    expect(after.events).toEqual([]);
    expect(after.obligations[0]).toMatchObject({
      dueAt: before[0]?.dueAt,
      evaluation: before[0]?.evaluation,
    });
  });

  it('is left alone once its notice was sent', () => {
    const [duty] = first(MANY, {});
    const notice = {
      what: 'x',
      sentAt: 'now',
      personId: 'p',
      stepKey: null,
      onTime: true,
      delayReasons: null,
    };
    const met = [{ ...(duty as Obligation), state: 'met' as const, notice }];
    const after = settled(met, MANY, { estimate: 1 });
    expect(after.obligations[0]).toBe(met[0]);
    expect(after.events).toEqual([]);
  });

  it('is not owed while the incident is no breach', () => {
    expect(settled(first(MANY, {}), MANY, {}, false)).toMatchObject({
      ...{ states: ['not_required'], events: ['obligation.not_required'] },
    });
  });
});

describe('a decision that a duty is not required', () => {
  it.each<[string, Facts, Facts, string, string[]]>([
    ['stands while it was required anyway', { estimate: 501 }, { estimate: 900 }, 'not_required', []],
    ['stands while it is not required', { estimate: 1 }, { estimate: 500 }, 'not_required', []],
    ['lapses when it comes to be', { estimate: 1 }, { estimate: 501 }, 'open', ['obligation.opened']],
    ['lapses when that becomes known', { estimate: null }, { estimate: 501 }, 'open', ['obligation.opened']],
  ])('%s', (_, before, after, state, events) => {
    const duties = decidedOn(first(MANY, before), { required: false });
    expect(settled(duties, MANY, after)).toMatchObject({ states: [state], events });
  });

  it('that it is required stands whatever the facts say', () => {
    const duties = decidedOn(first(MANY, { estimate: 1 }), { required: true });
    expect(settled(duties, MANY, { estimate: 2 })).toMatchObject({ states: ['open'], events: [] });
  });
});
