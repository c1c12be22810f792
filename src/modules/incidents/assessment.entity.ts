import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Assessment, Determination } from '../../domain/severity/assessment.js';
import type { Judgement } from '../../domain/severity/judgement.js';
import type { EnisaInputs, Severity } from '../../domain/severity/severity.js';

@Entity('assessment')
export class AssessmentRow implements Assessment {
  @ForeignKey('IncidentRow', { name: 'assessment_incident', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  incidentId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb', { nullable: true }) enisa!: EnisaInputs | null;
  @Column('jsonb', { nullable: true }) severity!: Severity | null;
  @Column('jsonb', { nullable: true }) rrosh!: Judgement | null;
  @Column('jsonb', { nullable: true }) hipaa!: Judgement | null;
  @Column('jsonb', { nullable: true }) phipa!: Judgement | null;
  @Column('jsonb', { default: [] }) determinations!: Determination[];
  @ForeignKey('Person', { name: 'assessment_author' })
  @Column('uuid')
  authorId!: string;
  @Column('timestamptz') recordedAt!: Date;
}
