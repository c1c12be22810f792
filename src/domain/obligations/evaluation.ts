import type { Basis } from '../deadlines/basis.js';
import type { Instant } from '../deadlines/instant.js';
import type { FactName } from './facts.js';
import type { KnownFacts } from './known-facts.js';
import type { RecipientKind } from './regime.js';

export type ObligationState = 'not_applicable' | 'not_evaluable' | 'required' | 'not_required';

export const NOT_OWED = ['law_does_not_apply', 'not_in_force', 'threshold_not_reached', 'voluntary'] as const;
/** Why an obligation is not owed. */
export type NotOwed = (typeof NOT_OWED)[number];

/** What must be known before a law can be applied: never guessed. */
export interface Missing {
  facts: readonly FactName[];
  anchors: readonly string[];
}

/** An instant and why it is that one, as plain JSON. */
export interface Due {
  dueAt: Instant;
  basis: Basis;
}

/** What one duty of one law comes to for one incident: plain data, to be stored and put into words later. */
export interface Evaluation {
  regimeId: string;
  obligationId: string;
  /** Null where the version in force cannot be told yet. */
  ruleVersion: string | null;
  recipient: RecipientKind;
  state: ObligationState;
  notOwed: NotOwed | null;
  missing: Missing;
  /** The law's own instant; null where it gives no number, or is not owed. */
  due: Due | null;
  /** The organization's own instant; never the law's. */
  target: Due | null;
  /** Someone added the law by hand. */
  byHand: boolean;
  /** The facts that it was decided on. */
  known: KnownFacts;
}
