import { permits, type FieldGroup, type Permission } from '../../domain/access/access.js';
import { type Relation } from '../../domain/access/relations.js';
import { isoInstant } from '../../domain/deadlines/iso-instant.js';
import type { Protocol } from '../../domain/protocol/protocol.js';
import { possibleFor } from '../../domain/incident/possible.js';
import type { FoundIncident } from './cases.repository.js';
import type { IncidentView } from './dto/incident.view.js';
import { untoldTo } from './untold.js';
import { versionFor } from './version-for.js';

/** What each field tells; all that is not named are facts, which everyone on the case reads. */
const TOLD_BY: Partial<Record<keyof IncidentView, readonly FieldGroup[]>> = {
  title: ['narrative'],
  description: ['narrative'],
  affected: ['affectedPeople'],
  reporter: ['reporter'],
  implicated: ['implicated'],
  rationale: ['handling', 'narrative'],
  signOffs: ['handling'],
  employmentActionAt: ['conduct'],
};
const GUARDED = Object.keys(TOLD_BY) as (keyof IncidentView)[];
const NEEDED = new Map<string, readonly Permission[]>(
  Object.entries(TOLD_BY).map(([field, groups]) => [field, groups.map((each) => `read:${each}` as const)]),
);
const NOBODY = {
  estimate: null,
  exact: false,
  includesEmployees: false,
  residences: [],
  residentsByPlace: {},
};
const EMPTY: Partial<IncidentView> = { implicated: [], signOffs: [], affected: NOBODY };

export interface Naming {
  /** The key of a division by its id. */
  divisionKey: string;
  protocol: Pick<Protocol, 'key' | 'version'>;
}

/** The incident as someone with these relations may see it. */
export function viewIncident(
  row: FoundIncident,
  { relations, personId }: { relations: readonly Relation[]; personId: string },
  naming: Naming,
): IncidentView {
  const whole: IncidentView = {
    id: row.id,
    reference: row.reference,
    version: versionFor(row, relations),
    status: row.status,
    title: row.title,
    description: row.description,
    division: naming.divisionKey,
    cause: row.cause,
    intent: row.intent,
    informationTypes: row.informationTypes,
    formats: row.formats,
    affected: {
      estimate: row.affectedEstimate,
      exact: row.affectedExact,
      includesEmployees: row.affectedIncludesEmployees,
      residences: row.affectedResidences,
      residentsByPlace: row.affectedResidents,
    },
    contained: row.contained,
    systemsInvolved: row.systemsInvolved,
    healthCustodian: row.healthCustodian,
    addedRegimes: row.addedRegimes,
    drill: row.drill,
    confidential: row.confidential,
    implicated: row.implicated,
    externalReference: row.externalReference,
    rationale: row.rationale,
    zone: row.zone,
    reporter: {
      id: row.reporterId ?? row.reportedByKey ?? '',
      name: row.reporterName,
      kind: row.reporterId === null ? 'system' : 'person',
    },
    signOffs: row.signOffs,
    occurredFrom: iso(row.occurredFrom),
    occurredTo: iso(row.occurredTo),
    discoveredAt: isoInstant(row.discoveredAt),
    awareAt: iso(row.awareAt),
    reportedAt: isoInstant(row.reportedAt),
    acknowledgedAt: iso(row.acknowledgedAt),
    escalatedAt: iso(row.escalatedAt),
    containedAt: iso(row.containedAt),
    confirmedAt: iso(row.confirmedAt),
    riskDeterminedAt: iso(row.riskDeterminedAt),
    employmentActionAt: iso(row.employmentActionAt),
    resolvedAt: iso(row.resolvedAt),
    closedAt: iso(row.closedAt),
    dismissedAt: iso(row.dismissedAt),
    importedAt: iso(row.importedAt),
    updatedAt: isoInstant(row.updatedAt),
    protocol: naming.protocol.key,
    protocolVersion: naming.protocol.version,
    actions: possibleFor(row, relations, personId),
    masked: [],
  };
  return mask(whole, relations, untoldTo(row, relations) !== null);
}

/** Whether the table lets those with these relations read it. */
export function isTold(field: string, relations: readonly Relation[]): boolean {
  const needed = NEEDED.get(field) ?? [];
  return needed.every((each) => permits(relations, each));
}

function mask(view: IncidentView, relations: readonly Relation[], isUntold: boolean): IncidentView {
  const masked = GUARDED.filter((field) => !isTold(field, relations) || (isUntold && field === 'reporter'));
  if (masked.length === 0) return view;
  const hidden = Object.fromEntries(masked.map((name) => [name, EMPTY[name] ?? null]));
  return Object.assign(view, hidden, { masked });
}

export function iso(at: Date | null): string | null {
  return at && isoInstant(at);
}
