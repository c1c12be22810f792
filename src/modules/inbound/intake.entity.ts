import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';

const INTAKE_STATES = ['waiting', 'set_aside', 'filed', 'discarded'] as const;
type IntakeState = (typeof INTAKE_STATES)[number];

/** A mail that reports something, as it came. */
@Entity('intake')
@Check('intake_state', oneOf('state', INTAKE_STATES))
@Index('intake_by_reference', ['reference'], { unique: true })
@Index('intake_digest', ['digest'], { unique: true })
@Index('intake_by_state', ['state', 'receivedAt', 'id'])
@Index('intake_due', { synchronize: false })
@Index('intake_answered', { synchronize: false })
@Index('intake_by_incident', { synchronize: false })
export class IntakeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  /** Of the Message-ID and what stands in the mail: a mail server that heard no answer sends it again. */
  @Column('text') digest!: string;
  /** Automatic answers are set aside: kept, and nobody is asked to read them. */
  @Column('text') state!: IntakeState;
  /** Who says to have written it; anyone can write any address there. */
  @Column('text') sender!: string;
  /** Who has that address. */
  @ForeignKey('Person', { name: 'intake_person' })
  @Column('uuid', { nullable: true })
  personId!: string | null;
  /** Where a receipt goes; null when none does. */
  @Column('text', { nullable: true }) answerTo!: string | null;
  @Column('text', { nullable: true }) messageId!: string | null;
  @Column('text') subject!: string;
  @Column('text') text!: string;
  /** The text is longer than what is kept of it here; the mail has all of it. */
  @Column('boolean') isCut!: boolean;
  @Column('jsonb') attachments!: object[];
  @Column('integer') attachmentCount!: number;
  @Column('bytea') raw!: Buffer;
  @Column('integer') bytes!: number;
  @Column('text') sha256!: string;
  /** What kinds of personal numbers it seems to hold. */
  @Column('text', { array: true, default: [] }) suspectedNumbers!: string[];
  /** Whom it names, and who sent it: for them it does not exist. */
  @Column('uuid', { array: true }) hiddenFrom!: string[];
  @Column('timestamptz') receivedAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  /** When it was said that it is late. */
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  @ForeignKey('IncidentRow', { name: 'intake_incident' })
  @Column('uuid', { nullable: true })
  incidentId!: string | null;
  @ForeignKey('Person', { name: 'intake_closed_by' })
  @Column('uuid', { nullable: true })
  closedBy!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
