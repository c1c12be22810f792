import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';
import { PURPOSES, type Purpose } from '../../platform/encryption/data-key.sql.js';

/** A key that seals what people wrote, wrapped by one that the database never has. */
@Entity('data_key')
@Check('data_key_purpose', oneOf('purpose', PURPOSES))
@Index('data_key_search', { synchronize: false })
export class DataKeyEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') purpose!: Purpose;
  @Column('text') keyId!: string;
  @Column('bytea') wrapped!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') activeFrom!: Date;
}
