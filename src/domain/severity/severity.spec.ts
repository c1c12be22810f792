import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ADJUSTMENTS, CATEGORIES, CATEGORY_MEANINGS } from './categories.js';
import { LOSS_SCALE } from './circumstances.js';
import { EI } from './identification.js';
import { assessSeverity, BANDS, DPC, type CategoryScore, type EnisaInputs } from './severity.js';

const loss = fc.constantFrom(...LOSS_SCALE);
const category = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  adjustment: fc.constantFrom(...ADJUSTMENTS),
});
const inputs: fc.Arbitrary<EnisaInputs> = fc.record({
  categories: fc.array(category, { minLength: 1, maxLength: 4 }),
  ei: fc.constantFrom(...EI),
  cb: fc.record(
    { confidentiality: loss, integrity: loss, availability: loss, malicious: fc.boolean() },
    { requiredKeys: [] },
  ),
  unintelligible: fc.boolean(),
});
const individuals = fc.option(fc.nat({ max: 2_000_000_000 }));

const JUDGED: EnisaInputs = {
  categories: [{ category: 'financial', adjustment: 0 }],
  ei: 1,
  cb: {},
  unintelligible: false,
};

describe('a severity', () => {
  it('is a multiple of a quarter within 0.25 and 6, in the band that ends below the next whole number', () => {
    fc.assert(
      fc.property(inputs, individuals, (judged, count) => {
        const { score, dpc, ei, cb, band } = assessSeverity(judged, count);
        expect(Number.isInteger(score * 4)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0.25);
        expect(score).toBeLessThanOrEqual(6);
        expect(score).toBe(dpc * ei + cb);
        expect(BANDS.indexOf(band)).toBe(Math.min(3, Math.max(0, Math.floor(score) - 1)));
      }),
    );
  });

  it.each<[string, (judged: EnisaInputs) => fc.Arbitrary<EnisaInputs>]>([
    ['ei', (judged) => fc.constantFrom(...EI).map((ei) => ({ ...judged, ei: Math.max(ei, judged.ei) }))],
    ['malice', (judged) => fc.constant({ ...judged, cb: { ...judged.cb, malicious: true } })],
    [
      'another category',
      (judged) => category.map((more) => ({ ...judged, categories: [...judged.categories, more] })),
    ],
    [
      'a step up',
      (judged) => fc.constant({ ...judged, categories: judged.categories.map((each) => raised(each)) }),
    ],
    ...(['confidentiality', 'integrity', 'availability'] as const).map(
      (each) =>
        [
          `lost ${each}`,
          (judged: EnisaInputs) =>
            loss.map((more) => ({
              ...judged,
              cb: { ...judged.cb, [each]: Math.max(more, judged.cb[each] ?? 0) },
            })),
        ] as [string, (judged: EnisaInputs) => fc.Arbitrary<EnisaInputs>],
    ),
  ])('never falls with more of %s', (_, worse) => {
    const pair = inputs.chain((judged) => fc.tuple(fc.constant(judged), worse(judged)));
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(assessSeverity(after, null).score).toBeGreaterThanOrEqual(assessSeverity(before, null).score);
      }),
    );
  });

  it('ignores the flags', () => {
    fc.assert(
      fc.property(inputs, individuals, (judged, count) => {
        const plain = assessSeverity({ ...judged, unintelligible: false }, null);
        const { score, band, dpc, ei, cb } = assessSeverity(judged, count);
        expect(plain).toEqual({ score, band, dpc, ei, cb, flags: [], individuals: null });
      }),
    );
  });
});

function raised({ category: key, adjustment }: CategoryScore): CategoryScore {
  return { category: key, adjustment: Math.min(3, adjustment + 1) };
}

describe('the data processing context', () => {
  it.each(CATEGORIES)('of %s data reaches all of the scale by adjustments that have a meaning', (key) => {
    const { base, adjustments } = CATEGORY_MEANINGS[key];
    const reached = [0, ...Object.keys(adjustments).map(Number)].map((adjustment) => base + adjustment);
    expect(reached.sort()).toEqual(DPC);
  });

  it('adjusts each category by itself before the highest counts', () => {
    const categories: CategoryScore[] = [
      { category: 'sensitive', adjustment: -3 },
      { category: 'financial', adjustment: 0 },
    ];
    expect(assessSeverity({ ...JUDGED, categories }, null).dpc).toBe(3);
  });

  it.each<[string, CategoryScore[]]>([
    ['no category', []],
    ['half a step', [{ category: 'simple', adjustment: 0.5 }]],
    ['a leap', [{ category: 'simple', adjustment: 4 }]],
  ])('is refused with %s', (_, categories) => {
    expect(() => assessSeverity({ ...JUDGED, categories }, null)).toThrow(
      expect.objectContaining({ code: 'off_scale' }),
    );
  });
});

describe('the flags beside the score', () => {
  it.each<[number | null, string[]]>([
    [null, []],
    [0, []],
    [100, []],
    [101, ['more_than_100_individuals']],
  ])('%p individuals: %j', (count, flags) => {
    expect(assessSeverity(JUDGED, count)).toMatchObject({ flags, individuals: count });
  });

  it('says when nobody can read the data', () => {
    expect(assessSeverity({ ...JUDGED, unintelligible: true }, 101).flags).toEqual([
      'more_than_100_individuals',
      'data_unintelligible',
    ]);
  });
});
