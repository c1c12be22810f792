import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { CATEGORIES, type Category } from '../../src/domain/severity/categories.js';
import type { Circumstances } from '../../src/domain/severity/circumstances.js';
import { dataContext, scoreOf, type Band } from '../../src/domain/severity/severity.js';

interface Scored {
  id: string;
  dpc: number;
  ei: number;
  cb: Circumstances;
  score: number;
  band: Band;
}

interface Vectors {
  scores: Scored[];
  refusals: (Omit<Scored, 'score' | 'band'> & { error: string })[];
  combine: { id: string; categories: number[]; adjust?: number; dpc: number }[];
}

const vectors = JSON.parse(readFileSync(new URL('severity.json', import.meta.url), 'utf8')) as Vectors;

describe('severities that must hold', () => {
  it.each(vectors.scores)('$id', ({ dpc, ei, cb, score, band }) => {
    expect(scoreOf(dpc, ei, cb)).toMatchObject({ score, band });
  });

  it.each(vectors.refusals)('$id is refused', ({ dpc, ei, cb, error }) => {
    expect(() => scoreOf(dpc, ei, cb)).toThrow(expect.objectContaining({ code: error }));
  });

  it.each(vectors.combine)('$id', ({ categories, adjust = 0, dpc }) => {
    const scores = categories.map((base) => ({ category: categoryOf(base), adjustment: adjust }));
    expect(dataContext(scores)).toBe(dpc);
  });
});

/** The vectors name a category by its base, 1 to 4. */
function categoryOf(base: number): Category {
  const category = CATEGORIES[base - 1];
  if (!category) throw new Error(`There is no category with base ${base}.`);
  return category;
}
