import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateAll } from '../../src/domain/obligations/evaluate.js';
import type { Evaluation, ObligationState } from '../../src/domain/obligations/evaluation.js';
import { DECISIONS, FACTS, type Decision, type FactName } from '../../src/domain/obligations/facts.js';
import type { StatedFacts } from '../../src/domain/obligations/known-facts.js';
import { CALENDARS, deliveredRegimes } from '../factories/delivered-regimes.js';

const regimes = deliveredRegimes();
const AT = new Date('2027-06-01T12:00:00Z');
const ANCHORS = Object.fromEntries(
  ['discovered', 'aware', 'confirmed', 'risk_determined', 'materiality_determined', 'classified']
    .concat(['employment_action', 'sent.us-ca-1798.82-residents', 'sent.eu-nis2-23-notification'])
    .concat(['sent.eu-dora-19-initial', 'sent.eu-dora-19-intermediate'])
    .map((anchor) => [anchor, AT]),
);
const PLACES = ['US-CA', 'US-NY', 'US-TX', 'CA-ON', 'SG'];
const OPEN = (Object.keys(DECISIONS) as Decision[]).filter((name) => FACTS[name].presumed === undefined);

function evaluate(facts: StatedFacts): Evaluation[] {
  const setting = { zone: 'America/Toronto', calendars: CALENDARS };
  return evaluateAll(regimes, {
    facts,
    anchors: ANCHORS,
    setting,
    ownCalendars: CALENDARS,
    added: new Set(),
  });
}

const words = (name: FactName): fc.Arbitrary<string[]> => fc.subarray([...(FACTS[name].words ?? [])]);
const count = fc.oneof(fc.constantFrom(0, 1, 249, 250, 251, 499, 500, 501), fc.nat({ max: 3_000 }));
const counts = fc.dictionary(fc.constantFrom(...PLACES), count, { maxKeys: 4 });

/** Facts of which nothing is open: everyone was counted somewhere. */
const settled: fc.Arbitrary<StatedFacts> = fc
  .record({
    residentsByPlace: counts.filter((byPlace) => Object.values(byPlace).some((many) => many > 0)),
    custodian: words('custodian'),
    sector: words('sector'),
    informationTypes: words('informationTypes').filter((list) => list.length > 0),
    formats: words('formats').filter((list) => list.length > 0),
    phipaCircumstances: words('phipaCircumstances'),
    employmentAction: fc.boolean(),
    decisions: fc.record(Object.fromEntries(Object.keys(DECISIONS).map((name) => [name, fc.boolean()]))),
  })
  .map(({ residentsByPlace, ...rest }) => ({
    ...rest,
    affected: {
      estimate: Object.values(residentsByPlace).reduce((sum, many) => sum + many, 0),
      exact: true,
      residences: Object.keys(residentsByPlace).filter((place) => (residentsByPlace[place] ?? 0) > 0),
      residentsByPlace,
    },
  }));

/** The same facts with some of them not said. */
function forget(facts: StatedFacts, names: ReadonlySet<string>, places: readonly string[]): StatedFacts {
  const unless = <T>(name: string, value: T): T | null => (names.has(name) ? null : value);
  const byPlace = Object.entries(facts.affected.residentsByPlace);
  const decisions = OPEN.filter((name) => names.has(name)).map((name) => [name, null] as const);
  return {
    ...facts,
    affected: {
      ...facts.affected,
      estimate: unless('estimate', facts.affected.estimate),
      residences: unless('residences', facts.affected.residences),
      residentsByPlace: Object.fromEntries(byPlace.filter(([place]) => !places.includes(place))),
    },
    custodian: unless('custodian', facts.custodian),
    sector: unless('sector', facts.sector),
    informationTypes: unless('informationTypes', facts.informationTypes),
    formats: unless('formats', facts.formats),
    phipaCircumstances: unless('phipaCircumstances', facts.phipaCircumstances),
    decisions: { ...facts.decisions, ...Object.fromEntries(decisions) },
  };
}

const FORGETTABLE = [
  'estimate',
  'custodian',
  'sector',
  'informationTypes',
  'formats',
  'phipaCircumstances',
  ...OPEN,
];

const forgotten = fc.subarray([...FORGETTABLE, 'residences']);

/** What may turn out to be true of a state that was told with less knowledge. */
const CONSISTENT: Record<ObligationState, readonly ObligationState[]> = {
  required: ['required'],
  not_required: ['not_required', 'not_applicable'],
  not_applicable: ['not_applicable'],
  not_evaluable: ['required', 'not_required', 'not_applicable', 'not_evaluable'],
};

describe('evaluating every law', () => {
  it('leaves nothing open when everything is known', () => {
    fc.assert(
      fc.property(settled, (facts) => {
        expect(evaluate(facts).filter(({ state }) => state === 'not_evaluable')).toEqual([]);
      }),
    );
  });

  it('never tells with less knowledge what more of it takes back', () => {
    fc.assert(
      fc.property(settled, forgotten, fc.subarray(PLACES), (facts, names, places) => {
        const full = evaluate(facts);
        evaluate(forget(facts, new Set(names), places)).forEach(({ state }, nth) => {
          expect(CONSISTENT[state]).toContain(full[nth]?.state);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('asks only for what is not known, and for something whenever it asks', () => {
    fc.assert(
      fc.property(settled, fc.subarray([...FORGETTABLE]), (facts, names) => {
        const asked = evaluate(forget(facts, new Set(names), [])).filter(
          ({ state }) => state === 'not_evaluable',
        );
        const allowed = names.map((name) => (name === 'estimate' ? 'affected.estimate' : name));
        for (const { missing } of asked) {
          expect(missing.facts.length).toBeGreaterThan(0);
          expect(allowed).toEqual(expect.arrayContaining([...missing.facts]));
        }
      }),
    );
  });

  it('owes nobody less, and nothing later, when more people are affected', () => {
    const place = fc.constantFrom(...PLACES);
    fc.assert(
      fc.property(settled, place, fc.integer({ min: 1, max: 2_000 }), (facts, grows, more) => {
        const before = owed(evaluate(facts));
        const after = owed(evaluate(withMore(facts, grows, more)));
        for (const [recipient, dueAt] of before) expect(after.get(recipient)).toBeLessThanOrEqual(dueAt);
      }),
      { numRuns: 300 },
    );
  });
});

function withMore(facts: StatedFacts, place: string, more: number): StatedFacts {
  const residentsByPlace = {
    ...facts.affected.residentsByPlace,
    [place]: (facts.affected.residentsByPlace[place] ?? 0) + more,
  };
  const residences = [...new Set([...(facts.affected.residences ?? []), place])];
  const estimate = (facts.affected.estimate ?? 0) + more;
  return { ...facts, affected: { ...facts.affected, estimate, residences, residentsByPlace } };
}

/** The earliest instant for each recipient of each law; where the law has no number, the end of time. */
function owed(evaluations: readonly Evaluation[]): Map<string, number> {
  const instants = new Map<string, number>();
  for (const { state, regimeId, recipient, due } of evaluations) {
    if (state !== 'required') continue;
    const key = `${regimeId} ${recipient}`;
    const dueAt = due?.dueAt.getTime() ?? Number.MAX_SAFE_INTEGER;
    instants.set(key, Math.min(dueAt, instants.get(key) ?? Infinity));
  }
  return instants;
}
