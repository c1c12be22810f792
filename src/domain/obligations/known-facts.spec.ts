import { describe, expect, it } from '@jest/globals';
import { statedFacts } from '../../../test/factories/stated-facts.js';
import { knowFacts, type StatedFacts } from './known-facts.js';

const MOST = Number.MAX_SAFE_INTEGER;
const exactly = (count: number): object => ({ min: count, max: count });

describe('who lives where a law applies', () => {
  it.each<[string, Partial<StatedFacts['affected']>, boolean | undefined, object, object]>([
    ['nothing is known', {}, undefined, { min: 0, max: MOST }, { min: 0, max: MOST }],
    ['only the total is known', { estimate: 400 }, undefined, { min: 0, max: 400 }, { min: 0, max: 400 }],
    ['all live there', { estimate: 400, residences: ['US-CA'] }, true, exactly(400), exactly(400)],
    [
      'some live there',
      { estimate: 400, residences: ['US-CA', 'US-NV'] },
      true,
      { min: 1, max: 400 },
      { min: 1, max: 400 },
    ],
    ['they live elsewhere', { estimate: 400, residences: ['CA-ON'] }, false, exactly(0), exactly(0)],
    [
      'only their country is known',
      { estimate: 400, residences: ['US'] },
      undefined,
      { min: 0, max: 400 },
      { min: 0, max: 400 },
    ],
    [
      'they were counted',
      { estimate: 700, residences: ['US-CA', 'US-NV'], residentsByPlace: { 'US-CA': 600, 'US-NV': 100 } },
      ...([true, exactly(600), exactly(600)] as const),
    ],
    [
      'some were counted',
      { estimate: 700, residences: ['US-CA', 'US-NV'], residentsByPlace: { 'US-NV': 501 } },
      ...([true, { min: 1, max: 700 }, { min: 501, max: 700 }] as const),
    ],
    [
      'a count tells a place',
      { residentsByPlace: { 'US-CA': 30 } },
      true,
      exactly(30),
      { min: 30, max: MOST },
    ],
    [
      'a count tells a place, and everyone is counted',
      { estimate: 30, residentsByPlace: { 'US-CA': 30 } },
      ...([true, exactly(30), exactly(30)] as const),
    ],
    [
      'some were counted elsewhere, and of the others nothing is known',
      { estimate: 700, residentsByPlace: { 'US-NV': 501 } },
      ...([undefined, { min: 0, max: 700 }, { min: 501, max: 700 }] as const),
    ],
    [
      'everyone was counted elsewhere',
      { estimate: 501, residentsByPlace: { 'US-NV': 501 } },
      ...([false, exactly(0), exactly(501)] as const),
    ],
    [
      'a count of nobody tells none',
      { residentsByPlace: { 'US-CA': 0 } },
      undefined,
      exactly(0),
      { min: 0, max: MOST },
    ],
  ])('when %s', (_, affected, inPlace, residents, ofOneState) => {
    const known = knowFacts(statedFacts({ affected }), 'US-CA');
    expect(known['affected.inPlace']).toBe(inPlace);
    expect(known['affected.residents']).toEqual(residents);
    expect(known['affected.residentsOfOneState']).toEqual(ofOneState);
  });

  it('counts as affected at least those who were counted somewhere, each once', () => {
    const total = (residentsByPlace: Record<string, number>, estimate: number | null = null): unknown =>
      knowFacts(statedFacts({ affected: { estimate, residentsByPlace } }), null)['affected.estimate'];
    expect(total({ 'US-CA': 300, 'CA-ON': 250 })).toEqual({ min: 550, max: MOST });
    expect(total({ CA: 300, 'CA-ON': 250 })).toEqual({ min: 300, max: MOST });
    expect(total({ 'US-CA': 300 }, 200)).toEqual(exactly(300));
    expect(total({ 'US-CA': 300 }, 1_000)).toEqual(exactly(1_000));
  });
});

describe('what nobody said', () => {
  it('is unknown, and so is an empty list that cannot be', () => {
    const known = knowFacts(
      statedFacts({ informationTypes: [], formats: [], sector: [], phipaCircumstances: [] }),
      null,
    );
    expect(known).toMatchObject({ sector: [], phipaCircumstances: [] });
    expect([known.informationTypes, known.formats, known.custodian, known.material]).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('is what the law presumes, where it does', () => {
    expect(knowFacts(statedFacts(), null)).toMatchObject({
      ...{ riskUnlikely: false, lowProbabilityOfCompromise: false },
    });
    expect(knowFacts(statedFacts({ decisions: { riskUnlikely: true } }), null).riskUnlikely).toBe(true);
    expect(knowFacts(statedFacts({ decisions: { riskUnlikely: null } }), null).riskUnlikely).toBe(false);
  });
});
