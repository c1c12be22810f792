import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('refresh_token')
@Unique('refresh_token_hash_unique', ['tokenHash'])
@Index('refresh_token_family', ['familyId'])
export class RefreshToken {
  @PrimaryColumn('uuid') id!: string;
  /** The session. */
  @ForeignKey('SessionRow', { name: 'refresh_token_session', onDelete: 'CASCADE' })
  @Column('uuid')
  familyId!: string;
  @ForeignKey('Person', { name: 'refresh_token_person' })
  @Column('uuid')
  personId!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz') issuedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
