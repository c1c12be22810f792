import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { IsIn, validateSync } from 'class-validator';
import fc from 'fast-check';
import { Choices, Flag, Text, Time, Whole } from './fields.js';
import { Nested, NestedList } from './nested-fields.js';
import { isSound } from './shape.js';

class Inner {
  @Whole({ min: 0, max: 10 }) estimate!: number;
  @Flag({ optional: true }) exact?: boolean;
}

class Outer {
  @Text({ min: 1, max: 10 }) title!: string;
  @Time({ optional: true, nullable: true }) at?: string | null;
  @Choices(['a', 'b'], { optional: true }) choices?: string[];
  @Nested(Inner, { optional: true, nullable: true }) affected?: Inner | null;
  @NestedList(Inner, { max: 2, optional: true }) items?: Inner[];
}

class Foreign {
  @Text({ max: 10 }) title!: string;
  @IsIn(['a']) choice!: string;
}

const isFound = (value: object): boolean =>
  validateSync(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }).length > 0;

const odd = fc.constantFrom<unknown[]>(null, 'x', '', 7, true, [], {}, undefined, '2026-11-20T14:05:00Z');
const inner = fc.oneof(
  odd,
  fc.record(
    { estimate: fc.oneof(fc.integer({ min: -1, max: 11 }), odd), exact: odd, more: odd },
    { requiredKeys: [] },
  ),
);
const outer = fc.record(
  {
    ...{ title: fc.oneof(fc.string({ maxLength: 12 }), odd), at: odd, more: odd, affected: inner },
    ...{
      choices: fc.oneof(odd, fc.array(fc.constantFrom('a', 'b', 'c'))),
      items: fc.oneof(odd, fc.array(inner)),
    },
  },
  { requiredKeys: [] },
);

describe('what is sound', () => {
  it('is what class-validator finds nothing in', () => {
    const check = (plain: object): void => {
      // What arrives was JSON: no list in it holds nothing at all.
      const value = plainToInstance(Outer, JSON.parse(JSON.stringify(plain)) as object);
      expect(isSound(Outer, value)).toBe(!isFound(value));
    };
    fc.assert(fc.property(outer, check), {
      numRuns: 2_000,
      examples: [
        [{ title: 'x', affected: { estimate: 1 }, items: [{ estimate: 1 }, { estimate: 2 }] }],
        [{ title: 'x', items: [[]] }],
      ],
    });
  });

  it('is for class-validator to say where there are rules of other kinds', () => {
    expect(isSound(Foreign, plainToInstance(Foreign, { title: 'x', choice: 'a' }))).toBe(false);
  });
});
