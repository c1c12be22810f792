import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OUTCOMES, type Outcome } from '../../domain/protocol/fire.js';
import {
  FOLLOW_UP_KINDS,
  SUBJECTS,
  type FollowUpKind,
  type Subject,
} from '../../domain/protocol/follow-up-plan.js';
import type { Target } from '../../domain/protocol/follow-up.js';
import { oneOf } from '../../platform/database/one-of.js';

/** A reminder, a level of a chain or its end that was sent, or that turned out to be pointless. */
@Entity('follow_up')
@Check('follow_up_subject', oneOf('subject', SUBJECTS))
@Check('follow_up_kind', oneOf('kind', FOLLOW_UP_KINDS))
@Check('follow_up_outcome', oneOf('outcome', OUTCOMES))
@Index('follow_up_ended', { synchronize: false })
@Index('follow_up_by_key', { synchronize: false })
export class FollowUp {
  @ForeignKey('IncidentRow', { name: 'follow_up_incident', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  incidentId!: string;
  @PrimaryColumn('text') subject!: Subject;
  /** Of the step, or of the duty in law. */
  @PrimaryColumn('text') key!: string;
  /** The deadline that it was for: another one has follow-ups of its own. */
  @PrimaryColumn('timestamptz') dueAt!: Date;
  @PrimaryColumn('text') kind!: FollowUpKind;
  @PrimaryColumn('integer') nth!: number;
  /** When it was to be sent. */
  @Column('timestamptz') at!: Date;
  @Column('text') outcome!: Outcome;
  @Column('text', { array: true }) told!: Target[];
  /** Nobody was there to send it in time. */
  @Column('boolean') isLate!: boolean;
  @Column('timestamptz') firedAt!: Date;
}
