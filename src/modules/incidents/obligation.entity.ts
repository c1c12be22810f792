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
@Index('obligation_due', { synchronize: false })
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
}
