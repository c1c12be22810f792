import { authorize } from '../access/authorize.js';
import type { By } from '../access/by.js';
import { Refusal } from '../refusal.js';
import type { Assessment, DeterminedTest, Judged } from '../severity/assessment.js';
import { FORM_KEYS } from '../severity/judgement.js';
import { assessSeverity } from '../severity/severity.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import { isEnded } from './lifecycle.js';

/**
 * Records how severe the privacy officer judges the incident to be, and what was decided on the risk of harm.
 * The score decides nothing, and neither ends the step that determines the risk.
 */
export function assess(
  kase: Case,
  { determined, ...judged }: Judged,
  by: By,
): Decision & { assessment: Assessment } {
  authorize('assess', by);
  const { incident, assessment: last } = kase;
  if (isEnded(incident.status)) {
    throw new Refusal('not_possible_now', `The incident is ${incident.status}; reopen it first.`);
  }
  const severity = judged.enisa && assessSeverity(judged.enisa, incident.affectedEstimate);
  const assessment = {
    ...judged,
    ...{ version: (last?.version ?? 0) + 1, severity, authorId: by.actor.id, recordedAt: by.at },
    determinations: determined.map((test) => ({ ...test, decidedAt: decidedAt(test, last, by.at) })),
  };
  const events = [
    event('assessment.recorded', { changes: { ...outcomeOf(assessment), ...withdrawn(last, assessment) } }),
  ];
  return { ...conclude(kase, by, { incident, assessment, events }), assessment };
}

/** What had been decided before and is not in this version: nothing lapses without a word. */
function withdrawn(last: Assessment | null, now: Assessment): Record<string, unknown> {
  const gone = decisionsIn(last).filter((name) => !decisionsIn(now).includes(name));
  return gone.length > 0 ? { withdrawn: gone } : {};
}

function decisionsIn(assessment: Assessment | null): string[] {
  if (!assessment) return [];
  const forms = FORM_KEYS.filter((key) => assessment[key] !== null);
  return [...forms, ...assessment.determinations.map(({ test }) => test)];
}

/** Since when it has been found so; saying it again does not decide it anew. */
function decidedAt({ test, holds }: DeterminedTest, last: Assessment | null, at: Date): string {
  const before = last?.determinations.find((each) => each.test === test && each.holds === holds);
  return before?.decidedAt ?? at.toISOString();
}

/** What the trail says of it: the outcome, never the words of the reasons. */
function outcomeOf({
  version,
  severity,
  rrosh,
  hipaa,
  phipa,
  determinations,
}: Assessment): Record<string, unknown> {
  return {
    version,
    score: severity?.score ?? null,
    band: severity?.band ?? null,
    decision: rrosh?.decision ?? null,
    ...(hipaa && { hipaa: hipaa.decision }),
    ...(phipa && { phipa: phipa.decision }),
    ...Object.fromEntries(determinations.map(({ test, holds }) => [test, holds])),
  };
}
