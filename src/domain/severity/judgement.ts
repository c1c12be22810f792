import type { Bilingual } from '../deadlines/calendar.js';

/** Which answers a finding can have. */
export const RISKS = ['low', 'medium', 'high', 'unknown'] as const;
export const YES_NO = ['yes', 'no', 'unknown'] as const;

export const FORM_KEYS = ['rrosh', 'hipaa', 'phipa'] as const;
export type FormKey = (typeof FORM_KEYS)[number];

/** A question that a person decides, with the factors to look at on the way. Nothing here decides it. */
export interface Form {
  /** What `decision` answers with yes or no. */
  question: Bilingual;
  /** The law behind it. */
  basis: string;
  answers: readonly string[];
  factors: Readonly<Record<string, Bilingual>>;
  /** Every factor has to be looked at before the decision can be no. */
  noNeedsEveryFactor: boolean;
  /** The answer that, given once, leaves no room for the decision no. */
  decisive: string | null;
}

/** What was found on one factor. */
export interface Finding {
  factor: string;
  answer: string;
  note: string | null;
}

/** A decision with its reasons; who and when stand on the assessment. */
export interface Judgement {
  decision: boolean;
  reasons: string;
  findings: Finding[];
}

interface Fault {
  /** A JSON pointer within the judgement. */
  pointer: string;
  code: string;
  message: string;
}

/** What does not fit together in a judgement. */
export function faultsOf(form: Form, { decision, findings }: Judgement): Fault[] {
  const repeated = findings.flatMap(({ factor }, nth): Fault[] =>
    findings.findIndex((each) => each.factor === factor) === nth
      ? []
      : [{ pointer: `/findings/${nth}/factor`, code: 'repeated', message: 'Give each factor once.' }],
  );
  return decision ? repeated : [...repeated, ...faultsOfNo(form, findings)];
}

function faultsOfNo(form: Form, findings: readonly Finding[]): Fault[] {
  const decisive = findings.find(({ answer }) => answer === form.decisive);
  const missing = Object.keys(form.factors).filter((key) => findings.every(({ factor }) => factor !== key));
  const faults: Fault[] = [];
  if (decisive) {
    const message = `By ${form.basis}, ${decisive.factor} alone is enough; the decision cannot be false.`;
    faults.push({ pointer: '/decision', code: 'contradiction', message });
  }
  if (form.noNeedsEveryFactor && missing.length > 0) {
    const message = `To decide no, look at every factor; missing: ${missing.join(', ')}.`;
    faults.push({ pointer: '/findings', code: 'incomplete', message });
  }
  return faults;
}
