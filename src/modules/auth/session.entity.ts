import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One sign-in, and all tokens that come of it. */
@Entity('session')
@Index('session_by_person', ['personId', 'id'])
export class SessionRow {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('Person', { name: 'session_person' })
  @Column('uuid')
  personId!: string;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') lastUsedAt!: Date;
  /** However busy it is. */
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** Since when it has a second factor. */
  @Column('timestamptz', { nullable: true }) mfaAt!: Date | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) userAgent!: string | null;
}
