import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('audit_entry')
@Index('audit_entry_chain', ['chain', 'seq'], { unique: true })
@Index('audit_entry_committed', ['xact', 'id'])
@Index('audit_entry_by_actor', ['actorId', 'id'])
@Index('audit_entry_by_type', ['type', 'id'])
@Index('audit_entry_about', ['incidentId', 'id'], { where: 'incident_id <> chain' })
export class AuditEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) incidentId!: string | null;
  /** When it happened. */
  @Column('timestamptz') at!: Date;
  /** When it was written down. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') type!: string;
  @Column('text', { nullable: true }) stepKey!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('jsonb') changes!: Record<string, unknown>;
  @Column('text', { nullable: true }) requestId!: string | null;
  /** The traceparent of the request; no part of what is hashed. */
  @Column('text', { nullable: true }) trace!: string | null;
  /** The incident, or the person, or the day that the entry belongs to; it and what follows is set by a trigger. */
  @Column('uuid') chain!: string;
  /** Its place in the chain, from 1. */
  @Column('bigint') seq!: string;
  /** Hashed with note and changes first, so that they can be withheld or erased and the entry's hash still holds. */
  @Column('uuid') wordsSalt!: string;
  @Column('bytea') prevHash!: Buffer;
  @Column('bytea') hash!: Buffer;
  /** The transaction that wrote it, by which other systems are told in an order that nothing slips behind. */
  @Column('bigint', { default: () => '((pg_current_xact_id()))' }) xact!: string;
}
