import type { Anchors } from '../deadlines/deadline.js';
import type { Incident } from '../incident/incident.js';
import type { Assessment } from '../severity/assessment.js';
import type { Decision } from './facts.js';
import type { StatedFacts } from './known-facts.js';
import type { Standing } from './laws.js';
import type { Obligation } from './obligation.js';

/** What the laws ask, as far as the incident, its assessment and the organization answer it. */
export function statedFacts(
  incident: Incident,
  assessment: Assessment | null,
  standing: Standing,
): StatedFacts {
  const health = incident.healthCustodian ? ['ca-on-health'] : [];
  return {
    affected: {
      estimate: incident.affectedEstimate,
      exact: incident.affectedExact,
      residences: incident.affectedResidences,
      residentsByPlace: incident.affectedResidents,
    },
    custodian: [...new Set([...standing.custodian, ...health])],
    sector: standing.sector,
    informationTypes: incident.informationTypes,
    formats: incident.formats,
    phipaCircumstances: circumstancesOf(assessment),
    employmentAction: incident.employmentActionAt !== null,
    decisions: decisionsOf(assessment),
  };
}

/** The instants that limits of laws count from. */
export function lawAnchors(
  incident: Incident,
  assessment: Assessment | null,
  obligations: readonly Obligation[],
): Anchors {
  const sent = obligations.flatMap(({ id, notice }) =>
    notice ? [[`sent.${id}`, new Date(notice.sentAt)] as const] : [],
  );
  return {
    discovered: incident.discoveredAt,
    aware: incident.awareAt ?? incident.discoveredAt,
    contained: incident.containedAt,
    confirmed: incident.confirmedAt,
    risk_determined: incident.riskDeterminedAt,
    materiality_determined: foundAt(assessment, 'material'),
    classified: foundAt(assessment, 'major'),
    employment_action: incident.employmentActionAt,
    closed: incident.closedAt,
    ...Object.fromEntries(sent),
  };
}

function decisionsOf(assessment: Assessment | null): StatedFacts['decisions'] {
  const { rrosh, hipaa, determinations = [] } = assessment ?? {};
  return {
    ...(rrosh && { riskOfSignificantHarm: rrosh.decision }),
    ...(hipaa && { lowProbabilityOfCompromise: !hipaa.decision }),
    ...Object.fromEntries(determinations.map(({ test, holds }) => [test, holds])),
  };
}

/** Not known until the seven were looked at; a report that was decided on without naming one is none of them by name. */
function circumstancesOf(assessment: Assessment | null): string[] | null {
  const judged = assessment?.phipa;
  if (!judged) return null;
  const present = judged.findings.filter(({ answer }) => answer === 'yes').map(({ factor }) => factor);
  return judged.decision && present.length === 0 ? ['unnamed'] : present;
}

function foundAt(assessment: Assessment | null, test: Decision): Date | null {
  const found = assessment?.determinations.find((each) => each.test === test && each.holds);
  return found ? new Date(found.decidedAt) : null;
}
