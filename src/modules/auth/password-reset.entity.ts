import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A request for a new password. It has the id of the message that carries its token. */
@Entity('password_reset')
@Index('password_reset_by_person', ['personId', 'requestedAt'])
export class PasswordReset {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('Person', { name: 'password_reset_person' })
  @Column('uuid')
  personId!: string;
  @Column('timestamptz') requestedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
