import { DECISIONS } from '../../domain/obligations/facts.js';
import type { Assessment } from '../../domain/severity/assessment.js';
import { explainSeverity } from '../../domain/severity/explain-severity.js';
import { FORMS, OF_CONDUCT } from '../../domain/severity/forms.js';
import type { Form, FormKey, Judgement } from '../../domain/severity/judgement.js';
import type { AssessmentView, JudgementView } from './dto/assessment.view.js';

/** What only those see who may read what people wrote. */
const WORDS = ['author', 'reasons', 'notes'];

/** The assessment as someone may see it; an auditor sees the outcome without the words and the author. */
export function viewAssessment(
  assessment: Assessment,
  authorName: string,
  { seesWords, seesConduct }: { seesWords: boolean; seesConduct: boolean },
): AssessmentView {
  const judgement = (key: FormKey): JudgementView | null =>
    assessment[key] && viewJudgement(FORMS[key], shown(assessment[key], seesConduct), seesWords);
  return {
    version: assessment.version,
    enisa: assessment.enisa,
    severity: viewSeverity(assessment),
    ...{ rrosh: judgement('rrosh'), hipaa: judgement('hipaa'), phipa: judgement('phipa') },
    determinations: assessment.determinations.map(({ reasons, ...found }) => ({
      ...found,
      text: DECISIONS[found.test].label,
      reasons: seesWords ? reasons : null,
    })),
    author: seesWords ? { id: assessment.authorId, name: authorName } : null,
    recordedAt: assessment.recordedAt.toISOString(),
    masked: [...(seesWords ? [] : WORDS), ...(seesConduct ? [] : ['conduct'])],
  };
}

/** Without what tells of discipline, for those who may not know of it. */
function shown(judgement: Judgement, seesConduct: boolean): Judgement {
  if (seesConduct) return judgement;
  const findings = judgement.findings.filter(({ factor }) => !OF_CONDUCT.includes(factor));
  return { ...judgement, findings };
}

function viewSeverity({ enisa, severity }: Assessment): AssessmentView['severity'] {
  if (!enisa || !severity) return null;
  const explanation = {
    en: explainSeverity(enisa, severity, 'en'),
    fr: explainSeverity(enisa, severity, 'fr'),
  };
  return { ...severity, explanation };
}

function viewJudgement(form: Form, judgement: Judgement, seesWords: boolean): JudgementView {
  return {
    question: form.question,
    basis: form.basis,
    decision: judgement.decision,
    reasons: seesWords ? judgement.reasons : null,
    findings: judgement.findings.map(({ factor, answer, note }) => ({
      factor,
      text: form.factors[factor] ?? { en: factor, fr: factor },
      answer,
      note: seesWords ? note : null,
    })),
  };
}
