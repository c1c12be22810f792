import type { Judged } from '../../domain/severity/assessment.js';
import { FORMS } from '../../domain/severity/forms.js';
import { faultsOf, FORM_KEYS, type FormKey, type Judgement } from '../../domain/severity/judgement.js';
import type { EnisaInputs } from '../../domain/severity/severity.js';
import { Problem, type FieldError } from '../../platform/http/problem.js';
import type { AssessmentDto, EnisaDto } from './dto/assessment.dto.js';

/**
 * What was sent at a JSON pointer, with what was left out filled in.
 * @throws Problem validation_failed when nothing was judged, or parts of a judgement do not fit together
 */
export function toJudged(body: AssessmentDto, at = ''): Judged {
  const judged: Judged = {
    enisa: body.enisa ? toInputs(body.enisa) : null,
    ...{
      rrosh: judgementOf(body, 'rrosh'),
      hipaa: judgementOf(body, 'hipaa'),
      phipa: judgementOf(body, 'phipa'),
    },
    determined: body.determinations ?? [],
  };
  const errors = errorsOf(judged).map((error) => ({ ...error, pointer: `${at}${error.pointer}` }));
  if (errors.length > 0) throw new Problem('validation_failed', { errors });
  return judged;
}

function errorsOf(judged: Judged): FieldError[] {
  const { determined, ...parts } = judged;
  if (determined.length === 0 && Object.values(parts).every((part) => part === null)) {
    const message = 'Send at least one of enisa, rrosh, hipaa, phipa, determinations.';
    return [{ pointer: '', code: 'required', message }];
  }
  const repeated = determined.flatMap(({ test }, nth): FieldError[] =>
    determined.findIndex((each) => each.test === test) < nth
      ? [{ pointer: `/determinations/${nth}/test`, code: 'repeated', message: 'Give each test once.' }]
      : [],
  );
  const ofForms = FORM_KEYS.flatMap((key) => {
    const faults = judged[key] ? faultsOf(FORMS[key], judged[key]) : [];
    return faults.map((fault) => ({ ...fault, pointer: `/${key}${fault.pointer}` }));
  });
  const found = (name: string): boolean => determined.some(({ test, holds }) => test === name && holds);
  const contradictory: FieldError[] =
    found('highRisk') && found('riskUnlikely')
      ? [{ pointer: '/determinations', code: 'contradiction', message: CONTRADICTION }]
      : [];
  return [...repeated, ...contradictory, ...ofForms];
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

const CONTRADICTION = 'A risk cannot be both high (highRisk) and unlikely (riskUnlikely); decide on one.';
