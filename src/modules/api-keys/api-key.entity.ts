import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Scope } from '../../domain/access/scopes.js';

/** A key of another system; its secret is kept as a hash only. */
@Entity('api_key')
@Unique('api_key_prefix_unique', ['prefix'])
export class ApiKey {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') prefix!: string;
  @Column('text') name!: string;
  /** Who answers for it. */
  @ForeignKey('Person', { name: 'api_key_owner' })
  @Column('uuid')
  ownerId!: string;
  /** Where what it reports belongs, unless a report names a division. */
  @ForeignKey('Division', { name: 'api_key_division' })
  @Column('uuid', { nullable: true })
  divisionId!: string | null;
  @Column('text', { array: true }) scopes!: Scope[];
  /** Addresses and networks from which it is taken; empty for all. */
  @Column('text', { array: true }) networks!: string[];
  /** Who made it, and who was shown a secret that may still be taken; kept from their cases as well. */
  @Column('uuid', { array: true, default: [] }) knownTo!: string[];
  @Column('bytea') secretHash!: Buffer;
  @Column('bytea', { nullable: true }) previousHash!: Buffer | null;
  @Column('timestamptz', { nullable: true }) previousUntil!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
