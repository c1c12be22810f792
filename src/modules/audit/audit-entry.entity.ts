import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('audit_entry')
@Index('audit_entry_by_incident', ['incidentId', 'id'])
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
}
