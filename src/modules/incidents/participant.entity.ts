import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TIES, type Tie } from '../../domain/access/relations.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('participant')
@Check('participant_tie', oneOf('tie', TIES))
@Index('participant_person_index', ['personId', 'incidentId'])
export class Participant {
  @ForeignKey('IncidentRow', { name: 'participant_incident', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  incidentId!: string;
  @ForeignKey('Person', { name: 'participant_person' })
  @PrimaryColumn('uuid')
  personId!: string;
  @PrimaryColumn('text') tie!: Tie;
  @Column('timestamptz') addedAt!: Date;
}
