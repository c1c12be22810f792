import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** In place of the app, once. */
@Entity('recovery_code')
export class RecoveryCode {
  @ForeignKey('Person', { name: 'recovery_code_person' })
  @PrimaryColumn('uuid')
  personId!: string;
  @PrimaryColumn('bytea') codeHash!: Buffer;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
