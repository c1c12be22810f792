import type { FormKey, Judgement } from './judgement.js';
import type { EnisaInputs, Severity } from './severity.js';

/** What a person judged; a part that was not judged is null. */
export interface Judged extends Record<FormKey, Judgement | null> {
  enisa: EnisaInputs | null;
}

/** One version of the assessment of an incident; a later one replaces it and does not change it. */
export interface Assessment extends Judged {
  version: number;
  severity: Severity | null;
  authorId: string;
  recordedAt: Date;
}
