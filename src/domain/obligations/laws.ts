import type { Anchors } from '../deadlines/deadline.js';
import type { Evaluation } from './evaluation.js';
import type { StatedFacts } from './known-facts.js';
import type { ObligationRule } from './regime.js';

/** In which capacity and sectors the organization acts; words of `fact-words.ts`. */
export interface Standing {
  custodian: readonly string[];
  sector: readonly string[];
}

export interface Question {
  facts: StatedFacts;
  anchors: Anchors;
  /** IANA zone of the incident. */
  zone: string;
  /** Ids of regimes that a person added by hand. */
  added: readonly string[];
  /** Ids of regimes that concerned the incident before, so that none disappears when facts change. */
  kept: readonly string[];
}

/** The laws that the application knows. */
export interface Laws {
  standing: Standing;
  /** What every law that may concern the incident comes to. */
  evaluate(question: Question): Evaluation[];
  /** The version of a duty that was evaluated; the newest, where its version could not be told. */
  ruleOf(
    evaluation: Pick<Evaluation, 'regimeId' | 'obligationId' | 'ruleVersion'>,
  ): ObligationRule | undefined;
}
