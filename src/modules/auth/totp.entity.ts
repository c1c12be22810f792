import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a person's authenticator app shares with us. */
@Entity('totp')
export class TotpRow {
  @ForeignKey('Person', { name: 'totp_person' })
  @PrimaryColumn('uuid')
  personId!: string;
  /** Sealed. */
  @Column('bytea') secret!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  /** It counts from then on. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  /** Of the last code that was taken: none is taken twice. */
  @Column('bigint', { default: 0 }) lastStep!: string;
}
