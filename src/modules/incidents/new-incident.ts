import type { IncidentRow } from './incident.entity.js';
import type { ReportDto } from './dto/report.dto.js';
import type { SimulateDto } from './dto/simulate.dto.js';
import { checkInstants } from './to-facts.js';

interface Circumstances {
  id: string;
  now: Date;
  reporterId: string | null;
  reportedByKey: string | null;
  divisionId: string;
  zone: string;
  protocolId: string;
}

/** A report, or what might become one: a simulation has no title. */
type Told = Omit<ReportDto, 'title'> &
  Partial<Pick<ReportDto, 'title'> & Pick<SimulateDto, 'awareAt' | 'addedRegimes'>>;

/** A reported incident, with what the report leaves open set to what is safe to assume: nothing. */
export function newIncident(body: Told, about: Circumstances): IncidentRow {
  const { now, ...ids } = about;
  const instants = {
    discoveredAt: new Date(body.discoveredAt),
    awareAt: body.awareAt ? new Date(body.awareAt) : null,
    occurredFrom: body.occurredFrom ? new Date(body.occurredFrom) : null,
    occurredTo: body.occurredTo ? new Date(body.occurredTo) : null,
  };
  const zone = body.zone ?? about.zone;
  checkInstants({ ...instants, zone }, now);
  return {
    ...ids,
    ...instants,
    reference: '',
    version: 1,
    conductChanges: 0,
    status: 'reported',
    title: body.title ?? '',
    description: body.description ?? null,
    discoveredOffset: OFFSET.exec(body.discoveredAt)?.[0] ?? null,
    zone,
    cause: body.cause ?? 'other',
    intent: body.intent ?? 'unknown',
    informationTypes: body.informationTypes ?? [],
    formats: body.formats ?? [],
    affectedEstimate: body.affected?.estimate ?? null,
    affectedExact: body.affected?.exact ?? false,
    affectedIncludesEmployees: body.affected?.includesEmployees ?? false,
    affectedResidences: body.affected?.residences ?? [],
    affectedResidents: body.affected?.residentsByPlace ?? {},
    contained: body.contained ?? false,
    systemsInvolved: body.systemsInvolved ?? false,
    healthCustodian: body.healthCustodian ?? false,
    confidential: body.confidential ?? false,
    implicated: body.implicated ?? [],
    namesNobody: false,
    externalReference: body.externalReference ?? null,
    addedRegimes: body.addedRegimes ?? [],
    drill: body.drill ?? false,
    invitedRoles: [],
    signOffs: [],
    rationale: null,
    reportedAt: now,
    acknowledgedAt: null,
    escalatedAt: null,
    containedAt: body.contained ? now : null,
    confirmedAt: null,
    riskDeterminedAt: null,
    employmentActionAt: null,
    resolvedAt: null,
    closedAt: null,
    dismissedAt: null,
    importedAt: null,
    updatedAt: now,
  };
}

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/i;
