import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';

export const AUDIENCES = ['everyone', 'privacy', 'human_resources', 'legal'] as const;
export type Audience = (typeof AUDIENCES)[number];

@Entity('comment')
@Check('comment_audience', oneOf('audience', AUDIENCES))
@Index('comment_by_incident', ['incidentId', 'writtenAt', 'id'])
export class Comment {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('IncidentRow', { name: 'comment_incident', onDelete: 'CASCADE' })
  @Column('uuid')
  incidentId!: string;
  @ForeignKey('Person', { name: 'comment_author' })
  @Column('uuid')
  authorId!: string;
  @Column('text') audience!: Audience;
  @Column('text') text!: string;
  @Column('timestamptz') writtenAt!: Date;
}
