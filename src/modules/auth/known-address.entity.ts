import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Whence someone has signed in before; a keyed hash of both. */
@Entity('known_address')
@Index('known_address_by_person', ['personId'])
export class KnownAddress {
  @PrimaryColumn('bytea') key!: Buffer;
  @ForeignKey('Person', { name: 'known_address_person' })
  @Column('uuid')
  personId!: string;
  @Column('timestamptz') lastAt!: Date;
}
