import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('division')
@Unique('division_key_unique', ['key'])
export class Division {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') key!: string;
  @Column('text') name!: string;
  @ForeignKey('Division', { name: 'division_parent' })
  @Column('uuid', { nullable: true })
  parentId!: string | null;
  /** Who is meant for its privacy matters, by id. */
  @Column('uuid', { array: true, default: [] }) privacyContacts!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}
