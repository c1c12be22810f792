import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How a request under an Idempotency-Key was answered, for a day. */
@Entity('kept_answer')
export class KeptAnswerRow {
  @PrimaryColumn('bytea') id!: Buffer;
  @Column('bytea') request!: Buffer;
  /** The case it is about; null for none. */
  @Column('text', { nullable: true }) about!: string | null;
  /** How the caller stood to it. */
  @Column('text') standing!: string;
  @Column('smallint') status!: number;
  @Column('text', { nullable: true }) location!: string | null;
  @Column('text', { nullable: true }) etag!: string | null;
  /** Sealed. */
  @Column('bytea') body!: Buffer;
  /** What only the database knew when the body was sealed: the reference of a new incident. */
  @Column('text', { nullable: true }) reference!: string | null;
  @Index('kept_answer_by_age')
  @Column('timestamptz')
  keptAt!: Date;
}
