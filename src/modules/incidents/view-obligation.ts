import { explainObligation } from '../../domain/obligations/explain-obligation.js';
import { goneRegime, goneRule } from '../../domain/obligations/gone.js';
import { isLate, isUnsettled, type Obligation } from '../../domain/obligations/obligation.js';
import type { ObligationRule, Regime } from '../../domain/obligations/regime.js';
import type { TrailEntry } from '../audit/audit.service.js';
import type { SentFollowUp } from '../follow-ups/follow-ups.service.js';
import type { RegimesService } from '../regimes/regimes.service.js';
import type { DutyView, ObligationView } from './dto/obligation.view.js';
import { dutyFollowUp } from './view-duty-follow-up.js';
import { sentence } from './timeline-sentence.js';
import { iso } from './view-incident.js';

/** What a duty comes to, also when its law is not delivered any more. */
export function viewDuty(obligation: Obligation, laws: RegimesService, now: Date): DutyView {
  const regime = laws.one(obligation.regimeId)?.regime ?? goneRegime(obligation.regimeId);
  const rule = laws.ruleOf(obligation.evaluation) ?? goneRule(obligation.id);
  const { evaluation, state } = obligation;
  return {
    ...{ id: obligation.id, ruleVersion: evaluation.ruleVersion, state },
    regime: { id: regime.id, title: regime.title },
    explanation: inBoth(obligation, rule, regime),
    notOwed: evaluation.notOwed,
    missing: {
      facts: state === 'not_evaluable' ? [...evaluation.missing.facts] : [],
      anchors: state === 'not_evaluable' ? [...evaluation.missing.anchors] : [],
    },
    dueAt: iso(obligation.dueAt),
    overdue: isLate(obligation, now),
    explanationData: evaluation.due && {
      rule: { id: obligation.id, version: rule.version },
      ...evaluation.due.basis,
    },
    targetAt: evaluation.target && new Date(evaluation.target.dueAt).toISOString(),
    shutsResolve: isUnsettled(obligation, rule),
    ...textsOf(rule),
  };
}

interface About {
  now: Date;
  trail: readonly TrailEntry[];
  sent: readonly SentFollowUp[];
  zone: string;
  seesWords: boolean;
}

/** The same with what people did about it; their words for those who may read them. */
export function viewObligation(
  obligation: Obligation,
  laws: RegimesService,
  { now, trail, sent, zone, seesWords }: About,
): ObligationView {
  const duty = viewDuty(obligation, laws, now);
  const { decision, notice } = obligation;
  return Object.assign(duty, {
    decision: decision && {
      ...{ required: decision.required, personId: decision.personId, at: decision.at },
      reason: seesWords ? decision.reason : null,
    },
    notice: notice && {
      ...notice,
      what: seesWords ? notice.what : null,
      delayReasons: seesWords ? notice.delayReasons : null,
    },
    ...dutyFollowUp(obligation, sent),
    history: trail
      .filter(({ changes }) => changes['obligation'] === obligation.id)
      .map((entry) => viewChange(entry, zone, seesWords)),
  });
}

function viewChange(entry: TrailEntry, zone: string, seesWords: boolean): ObligationView['history'][number] {
  return {
    at: entry.at.toISOString(),
    ...{ type: entry.type, summary: sentence(entry, zone), note: seesWords ? entry.note : null },
    ...{ dueAt: textOf(entry.changes['dueAt']), from: textOf(entry.changes['from']) },
  };
}

function inBoth(
  obligation: Obligation,
  rule: ObligationRule,
  regime: Pick<Regime, 'appliesTo'>,
): DutyView['explanation'] {
  return {
    en: explainObligation(obligation, rule, regime, 'en'),
    fr: explainObligation(obligation, rule, regime, 'fr'),
  };
}

function textsOf(rule: ObligationRule) {
  const {
    title,
    recipient,
    duty,
    status: source,
    threshold,
    promptness,
    manner,
    contents,
    exceptions,
  } = rule;
  const { delayReasons, inPhases, citation, sources, verifiedOn } = rule;
  return {
    ...{ title, recipient, duty, source, threshold, promptness, manner, contents, exceptions },
    ...{ delayReasons, inPhases, citation, sources, verifiedOn },
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
