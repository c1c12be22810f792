import type { Language } from '../deadlines/moment.js';
import { explainEvaluation } from './explain-evaluation.js';
import type { Obligation } from './obligation.js';
import type { ObligationRule, Regime } from './regime.js';

interface Phrases {
  met: Record<'onTime' | 'late' | 'noNumber' | 'noDeadline', string>;
  decided: Record<'required' | 'notRequired', string>;
  noBreach: string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    met: {
      onTime: 'Met: the notice was sent in time.',
      late: 'Met, but late: the notice was sent after the deadline.',
      noNumber: 'Met: the notice was sent; the law gives no number of days to compare it with.',
      noDeadline: 'Met: the notice was sent; at that time it had no deadline.',
    },
    decided: {
      required: 'Required by decision of the privacy office. The facts say:',
      notRequired: 'Not required, by decision of the privacy office, with the reason. The facts say:',
    },
    noBreach: 'Not required, because the incident was dismissed. Before that:',
  },
  fr: {
    met: {
      onTime: 'Remplie\u00a0: l’avis a été envoyé à temps.',
      late: 'Remplie, mais en retard\u00a0: l’avis a été envoyé après l’échéance.',
      noNumber:
        'Remplie\u00a0: l’avis a été envoyé; la loi ne fixe aucun nombre de jours auquel le comparer.',
      noDeadline: 'Remplie\u00a0: l’avis a été envoyé; il n’avait alors pas d’échéance.',
    },
    decided: {
      required: 'Exigée par décision du bureau de la protection de la vie privée. Selon les faits\u00a0:',
      notRequired:
        'Non exigée, par décision motivée du bureau de la protection de la vie privée. Selon les faits\u00a0:',
    },
    noBreach: 'Non exigée, car l’incident a été rejeté. Auparavant\u00a0:',
  },
};

/** How a duty stands and why, in words; `rule` is the version that was evaluated. */
export function explainObligation(
  obligation: Obligation,
  rule: ObligationRule,
  regime: Pick<Regime, 'appliesTo'>,
  language: Language,
): string {
  const facts = explainEvaluation(obligation.evaluation, rule, regime, language);
  const first = writeOutcome(obligation, rule, PHRASES[language]);
  return first === null ? facts : `${first} ${facts}`;
}

function writeOutcome(
  { state, notice, decision, evaluation }: Obligation,
  { limit }: ObligationRule,
  phrases: Phrases,
): string | null {
  if (notice) {
    if (notice.onTime === null) return limit ? phrases.met.noDeadline : phrases.met.noNumber;
    return notice.onTime ? phrases.met.onTime : phrases.met.late;
  }
  if (
    state === 'not_required' &&
    (evaluation.state === 'required' || evaluation.state === 'not_evaluable') &&
    !decision
  )
    return phrases.noBreach;
  return decision && (decision.required ? phrases.decided.required : phrases.decided.notRequired);
}
