import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When someone is away, and who acts in their place; one at a time for each person. */
@Entity('absence')
@Check('absence_order', 'from_at < to_at')
@Check('absence_substitute_other', 'substitute_id <> person_id')
export class AbsenceRow {
  @ForeignKey('Person', { name: 'absence_person' })
  @PrimaryColumn('uuid')
  personId!: string;
  @Column('timestamptz') fromAt!: Date;
  @Column('timestamptz') toAt!: Date;
  @ForeignKey('Person', { name: 'absence_substitute' })
  @Column('uuid', { nullable: true })
  substituteId!: string | null;
  /** Another one whenever it is changed. */
  @Column('uuid')
  version!: string;
}
