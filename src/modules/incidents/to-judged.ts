import type { Judged } from '../../domain/severity/assessment.js';
import { FORMS } from '../../domain/severity/forms.js';
import { faultsOf, FORM_KEYS, type FormKey, type Judgement } from '../../domain/severity/judgement.js';
import type { EnisaInputs } from '../../domain/severity/severity.js';
import { Problem, type FieldError } from '../../platform/http/problem.js';
import type { AssessmentDto, EnisaDto } from './dto/assessment.dto.js';

/**
 * What was sent, with what was left out filled in.
 * @throws Problem validation_failed when nothing was judged, or parts of a judgement do not fit together
 */
export function toJudged(body: AssessmentDto): Judged {
  const judged: Judged = {
    enisa: body.enisa ? toInputs(body.enisa) : null,
    ...{
      rrosh: judgementOf(body, 'rrosh'),
      hipaa: judgementOf(body, 'hipaa'),
      phipa: judgementOf(body, 'phipa'),
    },
  };
  const errors = errorsOf(judged);
  if (errors.length > 0) throw new Problem('validation_failed', { errors });
  return judged;
}

function errorsOf(judged: Judged): FieldError[] {
  if (Object.values(judged).every((part) => part === null)) {
    return [{ pointer: '', code: 'required', message: 'Send at least one of enisa, rrosh, hipaa, phipa.' }];
  }
  return FORM_KEYS.flatMap((key) => {
    const faults = judged[key] ? faultsOf(FORMS[key], judged[key]) : [];
    return faults.map((fault) => ({ ...fault, pointer: `/${key}${fault.pointer}` }));
  });
}

function toInputs({ categories, ei, cb, unintelligible }: EnisaDto): EnisaInputs {
  return {
    categories: categories.map(({ category, adjustment }) => ({ category, adjustment: adjustment ?? 0 })),
    ei,
    cb: Object.assign({}, cb),
    unintelligible: unintelligible ?? false,
  };
}

function judgementOf(body: AssessmentDto, key: FormKey): Judgement | null {
  const sent = body[key];
  if (!sent) return null;
  const { decision, reasons, findings = [] } = sent;
  return {
    decision,
    reasons,
    findings: findings.map(({ factor, answer, note }) => ({ factor, answer, note: note ?? null })),
  };
}
