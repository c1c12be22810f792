import type { Decision } from '../obligations/facts.js';
import type { FormKey, Judgement } from './judgement.js';
import type { EnisaInputs, Severity } from './severity.js';

/** What a person found under one law's own test, beside the three forms. */
export interface DeterminedTest {
  test: Decision;
  holds: boolean;
  reasons: string;
}

/** The same, with the instant (ISO 8601) since which it has been found so: time limits may count from it. */
export interface Determination extends DeterminedTest {
  decidedAt: string;
}

/** What a person judged; a part that was not judged is null. */
export interface Judged extends Record<FormKey, Judgement | null> {
  enisa: EnisaInputs | null;
  determined: DeterminedTest[];
}

/** One version of the assessment of an incident; a later one replaces it and does not change it. */
export interface Assessment extends Omit<Judged, 'determined'> {
  version: number;
  determinations: Determination[];
  severity: Severity | null;
  authorId: string;
  recordedAt: Date;
}
