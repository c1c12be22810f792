import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What indicators count of one incident; the database brings it up to date whenever a step, a duty or a chain changes. */
@Entity('incident_figures')
export class IncidentFigures {
  @ForeignKey('IncidentRow', { name: 'incident_figures_incident', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  incidentId!: string;
  @Column('smallint', { default: 0 }) stepsDone!: number;
  @Column('smallint', { default: 0 }) stepsOnTime!: number;
  @Column('smallint', { default: 0 }) stepsOpen!: number;
  @Column('timestamptz', { array: true, nullable: true }) stepsDue!: Date[] | null;
  /** Of the steps that tell of an employment action. */
  @Column('smallint', { default: 0 }) conductDone!: number;
  @Column('smallint', { default: 0 }) conductOnTime!: number;
  @Column('smallint', { default: 0 }) conductOpen!: number;
  @Column('timestamptz', { array: true, nullable: true }) conductDue!: Date[] | null;
  @Column('smallint', { default: 0 }) dutiesDone!: number;
  @Column('smallint', { default: 0 }) dutiesOnTime!: number;
  @Column('smallint', { default: 0 }) dutiesOpen!: number;
  @Column('timestamptz', { array: true, nullable: true }) dutiesDue!: Date[] | null;
  /** When the first notice was sent. */
  @Column('timestamptz', { nullable: true }) notifiedAt!: Date | null;
  @Column('integer', { default: 0 }) reminders!: number;
  @Column('integer', { default: 0 }) escalations!: number;
  /** Chains whose last level was told. */
  @Column('integer', { default: 0 }) ended!: number;
}
