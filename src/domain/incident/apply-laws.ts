import type { Laws } from '../obligations/laws.js';
import type { Obligation } from '../obligations/obligation.js';
import { settleObligations, type SettledObligations } from '../obligations/settle-obligations.js';
import { lawAnchors, statedFacts } from '../obligations/stated-facts.js';
import type { Assessment } from '../severity/assessment.js';
import type { Incident } from './incident.js';

/** What laws are applied to. */
interface Circumstances {
  incident: Incident;
  assessment: Assessment | null;
  obligations: readonly Obligation[];
}

/** Everything of an incident that a law may look at. */
const LOOKED_AT = [
  ...(['affectedEstimate', 'affectedExact', 'affectedResidences', 'affectedResidents'] as const),
  ...(['informationTypes', 'formats', 'healthCustodian', 'addedRegimes', 'zone', 'dismissedAt'] as const),
  ...(['discoveredAt', 'awareAt', 'containedAt', 'confirmedAt', 'riskDeterminedAt'] as const),
  ...(['employmentActionAt', 'closedAt'] as const),
] satisfies (keyof Incident)[];

/** The duties of an incident as it stands after a decision; most decisions change nothing that laws look at. */
export function applyLaws(before: Circumstances & { laws: Laws }, after: Circumstances): SettledObligations {
  if (before.obligations.length > 0 && areSame(before, after))
    return { obligations: [...after.obligations], events: [] };
  const { incident, assessment, obligations } = after;
  const { laws } = before;
  const evaluations = laws.evaluate({
    facts: statedFacts(incident, assessment, laws.standing),
    anchors: lawAnchors(incident, assessment, obligations),
    zone: incident.zone,
    added: incident.addedRegimes,
    kept: obligations.map(({ regimeId }) => regimeId),
  });
  return settleObligations(obligations, evaluations, { isBreach: incident.dismissedAt === null });
}

function areSame(before: Circumstances, after: Circumstances): boolean {
  return (
    before.assessment === after.assessment &&
    before.obligations === after.obligations &&
    LOOKED_AT.every((name) => before.incident[name] === after.incident[name])
  );
}
