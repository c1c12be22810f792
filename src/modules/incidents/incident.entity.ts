import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type {
  Cause,
  Format,
  Incident,
  InformationType,
  Intent,
  SignOff,
} from '../../domain/incident/incident.js';
import { STATUSES, type IncidentStatus } from '../../domain/incident/lifecycle.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('incident')
@Unique('incident_reference_unique', ['reference'])
@Check('incident_status', oneOf('status', STATUSES))
@Index('incident_newest', { synchronize: false })
@Index('incident_by_discovery', { synchronize: false })
@Index('incident_by_status', { synchronize: false })
@Index('incident_by_division', { synchronize: false })
@Index('incident_by_reporter', { synchronize: false })
@Index('incident_inviting_legal', { synchronize: false })
@Index('incident_inviting_it_security', { synchronize: false })
@Index('incident_by_key', { synchronize: false })
@Index('incident_external_reference_of_key', { synchronize: false })
@Check('incident_reported_by', 'num_nonnulls(reporter_id, reported_by_key) = 1')
@Index('incident_naming_nobody', { synchronize: false })
@Index('incident_words', { synchronize: false })
@Index('incident_confidential', { synchronize: false })
@Index('incident_unsealed', { synchronize: false })
export class IncidentRow implements Incident {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('integer', { default: 1 }) version!: number;
  /** So many of its versions tell only those who may know of employment actions. */
  @Column('integer', { default: 0 }) conductChanges!: number;
  @Column('text') status!: IncidentStatus;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('timestamptz', { nullable: true }) occurredFrom!: Date | null;
  @Column('timestamptz', { nullable: true }) occurredTo!: Date | null;
  @Column('timestamptz') discoveredAt!: Date;
  @Column('timestamptz', { nullable: true }) awareAt!: Date | null;
  @Column('text', { nullable: true }) discoveredOffset!: string | null;
  @Column('text') zone!: string;
  @ForeignKey('Division', { name: 'incident_division' })
  @Column('uuid')
  divisionId!: string;
  @Column('text') cause!: Cause;
  @Column('text') intent!: Intent;
  @Column('text', { array: true }) informationTypes!: InformationType[];
  @Column('text', { array: true }) formats!: Format[];
  @Column('integer', { nullable: true }) affectedEstimate!: number | null;
  @Column('boolean') affectedExact!: boolean;
  @Column('boolean') affectedIncludesEmployees!: boolean;
  @Column('text', { array: true }) affectedResidences!: string[];
  @Column('jsonb', { default: {} }) affectedResidents!: Record<string, number>;
  @Column('boolean') contained!: boolean;
  @Column('boolean') systemsInvolved!: boolean;
  @Column('boolean') healthCustodian!: boolean;
  @Column('boolean', { default: false }) confidential!: boolean;
  @Column('text', { array: true }) implicated!: string[];
  /** Some of these names are nobody's who is known: whoever comes to bear one is looked for here. */
  @Column('boolean', { default: false }) namesNobody!: boolean;
  @Column('text', { nullable: true }) externalReference!: string | null;
  @Column('text', { array: true, default: [] }) addedRegimes!: string[];
  @Column('boolean') drill!: boolean;
  @ForeignKey('Person', { name: 'incident_reporter' })
  @Column('uuid', { nullable: true })
  reporterId!: string | null;
  @ForeignKey('ApiKey', { name: 'incident_key' })
  @Column('uuid', { nullable: true })
  reportedByKey!: string | null;
  @ForeignKey('ProtocolRow', { name: 'incident_protocol' })
  @Column('text')
  protocolId!: string;
  @Column('text', { array: true }) invitedRoles!: string[];
  @Column('jsonb') signOffs!: SignOff[];
  @Column('text', { nullable: true }) rationale!: string | null;
  @Column('timestamptz') reportedAt!: Date;
  @Column('timestamptz', { nullable: true }) acknowledgedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) escalatedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) containedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) riskDeterminedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) employmentActionAt!: Date | null;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) dismissedAt!: Date | null;
  @Column('timestamptz') updatedAt!: Date;
  /** When it was brought over, where it ended in another register. */
  @Column('timestamptz', { nullable: true }) importedAt!: Date | null;
  /** A fingerprint of what a system filed under a reference of its own, by which it is known again. */
  @Column('text', { nullable: true, select: false }) filedAs?: string | null;
  /** Tokens of the words of title and description; see `BlindIndex`. */
  @Column('tsvector', { nullable: true, select: false }) words?: string;
}
