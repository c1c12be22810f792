import type { IncidentStatus } from './lifecycle.js';

export const CAUSES = [
  'misdirected_mail',
  'misdirected_email',
  'misdirected_fax',
  'lost_device',
  'stolen_device',
  'lost_paper',
  'stolen_paper',
  'unauthorized_access',
  'unauthorized_disclosure',
  'improper_disposal',
  'phishing',
  'ransomware',
  'hacking',
  'misconfiguration',
  'vendor',
  'verbal',
  'other',
] as const;
export type Cause = (typeof CAUSES)[number];

export const INTENTS = ['accidental', 'intentional', 'unknown'] as const;
export type Intent = (typeof INTENTS)[number];

export const INFORMATION_TYPES = [
  'name',
  'contact',
  'date_of_birth',
  'government_id',
  'health',
  'financial',
  'payroll',
  'employment',
  'credentials',
  'location',
  'biometric',
  'opinion',
  'criminal',
  'children',
  'other',
] as const;
export type InformationType = (typeof INFORMATION_TYPES)[number];

export const FORMATS = ['paper', 'electronic', 'verbal', 'device', 'email', 'fax', 'image', 'other'] as const;
export type Format = (typeof FORMATS)[number];

/** What is known of the incident: the facts that protocols and laws ask about. */
export interface Facts {
  cause: Cause;
  intent: Intent;
  informationTypes: InformationType[];
  formats: Format[];
  affectedEstimate: number | null;
  affectedExact: boolean;
  affectedIncludesEmployees: boolean;
  affectedResidences: string[];
  /** How many live in each place, by ISO 3166 code, as far as it was counted. */
  affectedResidents: Record<string, number>;
  contained: boolean;
  systemsInvolved: boolean;
  healthCustodian: boolean;
  drill: boolean;
}

/** The instants that time limits count from; each rule names its own. */
interface Anchors {
  discoveredAt: Date;
  /** When the organization became aware of it, as a law understands that; null is the discovery. */
  awareAt: Date | null;
  reportedAt: Date;
  acknowledgedAt: Date | null;
  escalatedAt: Date | null;
  containedAt: Date | null;
  confirmedAt: Date | null;
  riskDeterminedAt: Date | null;
  employmentActionAt: Date | null;
  resolvedAt: Date | null;
  closedAt: Date | null;
}

export interface SignOff {
  role: 'human_resources' | 'privacy_officer';
  personId: string;
  at: string;
}

export interface Incident extends Facts, Anchors {
  id: string;
  reference: string;
  version: number;
  status: IncidentStatus;
  title: string;
  description: string | null;
  occurredFrom: Date | null;
  occurredTo: Date | null;
  zone: string;
  divisionId: string;
  /** Null when a system filed it. */
  reporterId: string | null;
  /** The key of the system that filed it. */
  reportedByKey: string | null;
  /** The reporter asked that nobody but the privacy office be told who they are. */
  confidential: boolean;
  implicated: string[];
  externalReference: string | null;
  /** Ids of laws that a person added, whatever the facts say. */
  addedRegimes: string[];
  dismissedAt: Date | null;
  rationale: string | null;
  signOffs: SignOff[];
  invitedRoles: string[];
  protocolId: string;
}
