import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../domain/access/role.js';
import { STEP_STATUSES, type Step, type StepStatus } from '../../domain/protocol/protocol.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('incident_step')
@Check('incident_step_status', oneOf('status', STEP_STATUSES))
@Index('incident_step_assigned', { synchronize: false })
@Index('incident_step_open', { synchronize: false })
@Index('incident_step_due', { synchronize: false })
@Index('incident_step_follow_up', { synchronize: false })
@Index('incident_step_of_person', { synchronize: false })
@Index('incident_step_of_role', { synchronize: false })
@Index('incident_step_supported_by_communications', { synchronize: false })
@Index('incident_step_supported_by_human_resources', { synchronize: false })
@Index('incident_step_supported_by_privacy_officer', { synchronize: false })
@Index('incident_step_supported_by_legal', { synchronize: false })
@Index('incident_step_supported_by_it_security', { synchronize: false })
export class IncidentStepRow implements Step {
  @ForeignKey('IncidentRow', { name: 'incident_step_incident', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  incidentId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('integer') position!: number;
  @Column('text') status!: StepStatus;
  @Column('text') ownerRole!: Role;
  @Column('text', { array: true }) supportRoles!: Role[];
  @ForeignKey('Person', { name: 'incident_step_assignee' })
  @Column('uuid', { nullable: true })
  assigneeId!: string | null;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  /** When to look whether someone is to be reminded or told; never too late, and no harm too early. */
  @Column('timestamptz', { nullable: true }) nextFollowUpAt!: Date | null;
  @Column('jsonb', { nullable: true }) basis!: object | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('uuid', { nullable: true }) finishedBy!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('jsonb', { default: {} }) evidence!: Record<string, string>;
}
