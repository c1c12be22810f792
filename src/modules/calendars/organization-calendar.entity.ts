import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Additions } from '../../domain/deadlines/additions.js';

/** One revision of what the organization adds to a delivered calendar. */
@Entity('organization_calendar')
@Check('organization_calendar_revision', 'revision > 0')
export class OrganizationCalendar {
  /** Of the delivered calendar. */
  @PrimaryColumn('text') key!: string;
  /** 1, 2, … */
  @PrimaryColumn('integer') revision!: number;
  @Column('jsonb') content!: Additions;
  @Column('text') reason!: string;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
}
