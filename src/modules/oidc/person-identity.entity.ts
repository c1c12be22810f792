import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Under which name an identity provider knows someone. */
@Entity('person_identity')
@Unique('person_identity_once', ['issuer', 'personId'])
export class PersonIdentity {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('text') subject!: string;
  @ForeignKey('Person', { name: 'person_identity_person' })
  @Column('uuid')
  personId!: string;
  @Column('timestamptz') linkedAt!: Date;
  /** When a sign-in there was last in the trail. */
  @Column('timestamptz', { nullable: true }) lastSeenAt!: Date | null;
}
