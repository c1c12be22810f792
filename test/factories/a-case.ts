import type { Case } from '../../src/domain/incident/decision.js';
import type { Incident } from '../../src/domain/incident/incident.js';
import { STATUSES, type IncidentStatus } from '../../src/domain/incident/lifecycle.js';
import { ruleOf, type Protocol, type Step, type StepStatus } from '../../src/domain/protocol/protocol.js';
import { reachOf } from '../../src/domain/protocol/reach.js';
import { planSteps, settle } from '../../src/domain/protocol/settle.js';
import { CalendarsService } from '../../src/modules/calendars/calendars.service.js';
import { RegimesService } from '../../src/modules/regimes/regimes.service.js';
import { readConfig } from '../../src/platform/config/read-config.js';
import { CHAIN } from './a-protocol.js';
import { DIVISION } from './an-actor.js';
import { DISCOVERED, hoursLater, REPORTED } from './instants.js';

export const CALENDARS = new CalendarsService();
export const LAWS = new RegimesService(CALENDARS, readConfig({}));

/** An incident in some status, with the instants that its way there left: one action an hour after the report. */
export function anIncident(parts: Partial<Incident> = {}): Incident {
  const status = parts.status ?? 'reported';
  const passed = (name: IncidentStatus): Date | null => {
    const nth = STATUSES.indexOf(name);
    return status !== 'dismissed' && STATUSES.indexOf(status) >= nth ? hoursLater(nth) : null;
  };
  return {
    ...{ id: 'incident', reference: 'PB-2026-000001', version: 1, status, protocolId: 'chain' },
    ...{ title: 'Letter', description: null, cause: 'other', intent: 'unknown', zone: 'America/Toronto' },
    ...{
      informationTypes: [],
      formats: [],
      affectedResidences: [],
      affectedResidents: {},
      addedRegimes: [],
      confidential: false,
      implicated: [],
      invitedRoles: [],
    },
    ...{ affectedEstimate: null, affectedExact: false, affectedIncludesEmployees: false },
    ...{ contained: false, systemsInvolved: false, healthCustodian: false, drill: false },
    ...{
      divisionId: DIVISION,
      reporterId: 'reporter',
      reportedByKey: null,
      externalReference: null,
      signOffs: [],
    },
    ...{
      occurredFrom: null,
      occurredTo: null,
      discoveredAt: DISCOVERED,
      awareAt: null,
      reportedAt: REPORTED,
    },
    acknowledgedAt: passed('acknowledged'),
    escalatedAt: passed('escalated'),
    confirmedAt: passed('confirmed'),
    resolvedAt: passed('resolved'),
    closedAt: passed('closed'),
    dismissedAt: status === 'dismissed' ? hoursLater(1) : null,
    rationale: null,
    ...{ containedAt: null, riskDeterminedAt: null, employmentActionAt: null },
    ...parts,
  };
}

interface CaseParts extends Partial<Incident> {
  protocol?: Protocol;
  /** Statuses of steps, by key, beside those that the incident's own status implies. */
  steps?: Record<string, StepStatus>;
}

/** A case settled on its facts: the steps that the actions so far have ended are completed. */
export function aCase({ protocol = CHAIN, steps = {}, ...parts }: CaseParts = {}): Case {
  const incident = anIncident(parts);
  const reached = incident.status === 'dismissed' ? 0 : STATUSES.indexOf(incident.status);
  const reaches = reachOf(protocol.steps);
  const planned = planSteps(protocol).map((step): Step => {
    const ends = ruleOf(protocol, step.key)?.endsWith;
    const isByOffice = !ends || ends.startsWith('direct:');
    const isPast = !isByOffice && (reaches.get(step.key)?.ends ?? Infinity) <= reached;
    const status = steps[step.key] ?? (isPast ? 'completed' : 'waiting');
    const finishedAt = status === 'completed' || status === 'waived' ? hoursLater(1) : null;
    return { ...step, status, finishedAt };
  });
  const settled = settle(protocol, incident, planned, CALENDARS, REPORTED);
  const rules = { protocol, calendars: CALENDARS, laws: LAWS };
  return { ...rules, incident, steps: settled.steps, obligations: [], assessment: null };
}

/** The step of a case by its key. */
export function stepOf({ steps }: Pick<Case, 'steps'>, key: string): Step {
  const step = steps.find((each) => each.key === key);
  if (!step) throw new Error(`The case has no step ${key}.`);
  return step;
}

/** What every step is at, by its key. */
export function statusesOf({ steps }: Pick<Case, 'steps'>): Record<string, StepStatus> {
  return Object.fromEntries(steps.map((step) => [step.key, step.status]));
}
