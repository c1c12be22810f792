import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Evaluation } from '../../domain/obligations/evaluation.js';
import {
  OBLIGATION_STATES,
  type DutyDecision,
  type Obligation,
  type ObligationState,
  type SentNotice,
} from '../../domain/obligations/obligation.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('obligation')
@Check('obligation_state', oneOf('state', OBLIGATION_STATES))
@Index('obligation_open', { synchronize: false })
@Index('obligation_alone', { synchronize: false })
@Index('obligation_follow_up', { synchronize: false })
@Index('obligation_counted', { synchronize: false })
@Index('obligation_by_law', { synchronize: false })
export class ObligationRow implements Obligation {
  @ForeignKey('IncidentRow', { name: 'obligation_incident', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  incidentId!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') regimeId!: string;
  @Column('text') state!: ObligationState;
  @Column('jsonb') evaluation!: Evaluation;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('jsonb', { nullable: true }) decision!: DutyDecision | null;
  @Column('jsonb', { nullable: true }) notice!: SentNotice | null;
  @Column('timestamptz', { nullable: true }) aloneSince!: Date | null;
  /** The law's own instant, else the organization's target. */
  @Column('timestamptz', { nullable: true }) actBy!: Date | null;
  /** When to look whether someone is to be reminded or told; never too late, and no harm too early. */
  @Column('timestamptz', { nullable: true }) nextFollowUpAt!: Date | null;
}
