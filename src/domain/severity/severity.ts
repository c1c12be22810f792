import { ADJUSTMENTS, CATEGORY_MEANINGS, type Category } from './categories.js';
import { LOSS_SCALE, LOSSES, MALICE, type Circumstances } from './circumstances.js';
import { EI } from './identification.js';
import { OffScale, quartersOf } from './off-scale.js';

export const BANDS = ['low', 'medium', 'high', 'very_high'] as const;
export type Band = (typeof BANDS)[number];

export const FLAGS = ['more_than_100_individuals', 'data_unintelligible'] as const;
export type Flag = (typeof FLAGS)[number];

export const DPC = [1, 2, 3, 4];
const LOWEST_DPC = Math.min(...DPC);
const HIGHEST_DPC = Math.max(...DPC);
const MANY_INDIVIDUALS = 100;

/** One kind of data that is concerned, and by how many whole steps the context adjusts its score. */
export interface CategoryScore {
  category: Category;
  adjustment: number;
}

/** What a person judges; the score follows. */
export interface EnisaInputs {
  categories: CategoryScore[];
  /** Ease of identification. */
  ei: number;
  /** Circumstances of the breach. */
  cb: Circumstances;
  /** Nobody can read the data, as when it is encrypted and the key is safe. */
  unintelligible: boolean;
}

export interface Severity {
  /** Data processing context. */
  dpc: number;
  ei: number;
  /** What the circumstances add. */
  cb: number;
  score: number;
  band: Band;
  /** What stands beside the score and never changes it. */
  flags: Flag[];
  /** How many individuals were known to be affected; null when it was not known. */
  individuals: number | null;
}

/**
 * SE = DPC × EI + CB, computed in whole quarters. It informs; it decides nothing.
 * Source: ENISA, Recommendations for a methodology of the assessment of severity of personal data breaches, 2013.
 * @throws OffScale for a value that the method does not have
 */
export function assessSeverity(inputs: EnisaInputs, individuals: number | null): Severity {
  const dpc = dataContext(inputs.categories);
  const { ei } = inputs;
  const { score, band, added } = scoreOf(dpc, ei, inputs.cb);
  return { dpc, ei, cb: added, score, band, flags: flagsOf(individuals, inputs.unintelligible), individuals };
}

/** The score and its band; `added` is what the circumstances contribute. */
export function scoreOf(
  dpc: number,
  ei: number,
  cb: Circumstances,
): { score: number; band: Band; added: number } {
  const added = circumstanceQuarters(cb);
  const score = (quartersOf('dpc', dpc, DPC) / 4) * quartersOf('ei', ei, EI) + added;
  return { score: score / 4, band: bandOf(score), added: added / 4 };
}

/** The highest of the categories, each adjusted by itself and kept on the scale. */
export function dataContext(categories: readonly CategoryScore[]): number {
  if (categories.length === 0) throw new OffScale('Name at least one category of data.');
  return Math.max(...categories.map(contextOf));
}

/** What one category of data scores in its context. */
export function contextOf({ category, adjustment }: CategoryScore): number {
  const steps = quartersOf('adjustment', adjustment, ADJUSTMENTS) / 4;
  return Math.min(HIGHEST_DPC, Math.max(LOWEST_DPC, CATEGORY_MEANINGS[category].base + steps));
}

function circumstanceQuarters(cb: Circumstances): number {
  const lost = LOSSES.map((loss) => quartersOf(`cb.${loss}`, cb[loss] ?? 0, LOSS_SCALE));
  return lost.reduce((sum, each) => sum + each, cb.malicious ? MALICE * 4 : 0);
}

function bandOf(quarters: number): Band {
  if (quarters < 8) return 'low';
  if (quarters < 12) return 'medium';
  return quarters < 16 ? 'high' : 'very_high';
}

function flagsOf(individuals: number | null, unintelligible: boolean): Flag[] {
  const isOn: Record<Flag, boolean> = {
    more_than_100_individuals: individuals !== null && individuals > MANY_INDIVIDUALS,
    data_unintelligible: unintelligible,
  };
  return FLAGS.filter((flag) => isOn[flag]);
}
