import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Tries that came to nothing, by one account, one address, or one account from an address it is known at. */
@Entity('sign_in_throttle')
@Index('sign_in_throttle_age', ['lastAt'])
export class ThrottleRow {
  @PrimaryColumn('bytea') key!: Buffer;
  @Column('integer') tries!: number;
  /** So many cost no wait. */
  @Column('integer') free!: number;
  @Column('timestamptz') lastAt!: Date;
  @Column('timestamptz') blockedUntil!: Date;
}
