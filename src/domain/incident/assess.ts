import { authorize } from '../access/authorize.js';
import type { By } from '../access/by.js';
import { Refusal } from '../refusal.js';
import type { Assessment, Judged } from '../severity/assessment.js';
import { assessSeverity } from '../severity/severity.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import { isEnded } from './lifecycle.js';

/**
 * Records how severe the privacy officer judges the incident to be, and what was decided on the risk of harm.
 * The score decides nothing, and neither ends the step that determines the risk.
 */
export function assess(
  kase: Case,
  last: number,
  judged: Judged,
  by: By,
): Decision & { assessment: Assessment } {
  authorize('assess', by);
  const { incident } = kase;
  if (isEnded(incident.status)) {
    throw new Refusal('not_possible_now', `The incident is ${incident.status}; reopen it first.`);
  }
  const severity = judged.enisa && assessSeverity(judged.enisa, incident.affectedEstimate);
  const assessment = {
    ...judged,
    ...{ version: last + 1, severity, authorId: by.actor.id, recordedAt: by.at },
  };
  const events = [event('assessment.recorded', { changes: outcomeOf(assessment) })];
  return { ...conclude(kase, by, { incident, events }), assessment };
}

/** What the trail says of it: the outcome, never the words of the reasons. */
function outcomeOf({ version, severity, rrosh, hipaa, phipa }: Assessment): Record<string, unknown> {
  return {
    version,
    score: severity?.score ?? null,
    band: severity?.band ?? null,
    decision: rrosh?.decision ?? null,
    ...(hipaa && { hipaa: hipaa.decision }),
    ...(phipa && { phipa: phipa.decision }),
  };
}
