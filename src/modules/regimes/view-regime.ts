import type { TimeLimit } from '../../domain/deadlines/time-limit.js';
import type { ObligationRule, Regime } from '../../domain/obligations/regime.js';
import { writeLimit } from '../../domain/deadlines/write-limit.js';
import type {
  LegalLimitView,
  ObligationRuleView,
  ObligationSummaryView,
} from './dto/obligation-rule.view.js';
import type { RegimeSummaryView, RegimeView } from './dto/regime.view.js';

export function summarizeRegime({
  id,
  title,
  jurisdiction,
  appliesTo,
  obligations,
}: Regime): RegimeSummaryView {
  return { id, title, jurisdiction, appliesTo, obligations: obligations.map(summarizeRule) };
}

export function viewRegime(regime: Regime): RegimeView {
  return { ...regime, obligations: regime.obligations.map(viewRule) };
}

function viewRule(rule: ObligationRule): ObligationRuleView {
  const { retention } = rule;
  return {
    ...rule,
    limit: viewLimit(rule.limit),
    target: viewLimit(rule.target),
    retention: retention && { of: retention.of, limit: writtenLimit(retention.limit) },
  };
}

function summarizeRule(rule: ObligationRule): ObligationSummaryView {
  const { id, version, title, recipient, duty, status, effective } = rule;
  const { threshold, promptness, citation, verifiedOn, verify } = rule;
  return {
    ...{ id, version, title, recipient, duty, status, effective },
    ...{ threshold, limit: viewLimit(rule.limit), promptness, citation, verifiedOn, verify },
  };
}

function viewLimit(limit: TimeLimit | null): LegalLimitView | null {
  return limit && writtenLimit(limit);
}

function writtenLimit(limit: TimeLimit): LegalLimitView {
  return { words: { en: writeLimit(limit, 'en'), fr: writeLimit(limit, 'fr') }, rule: limit };
}
