import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Office } from '../../domain/incident/direct.js';

@Entity('direction')
export class Direction {
  @ForeignKey('IncidentRow', { name: 'direction_incident', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  incidentId!: string;
  @PrimaryColumn('text') office!: Office;
  @Column('text') text!: string;
  @ForeignKey('Person', { name: 'direction_author' })
  @Column('uuid')
  authorId!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
