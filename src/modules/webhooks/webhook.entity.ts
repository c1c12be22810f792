import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { EventType } from '../../domain/events/event-types.js';
import { oneOf } from '../../platform/database/one-of.js';

export const FORMATS = ['standard', 'cloudevents'] as const;
export type Format = (typeof FORMATS)[number];
export const DISABLED_FOR = ['by_hand', 'gone', 'failing'] as const;
export type DisabledFor = (typeof DISABLED_FOR)[number];

@Entity('webhook')
@Check('webhook_format', oneOf('format', FORMATS))
@Check('webhook_disabled', `(disabled_at is null) = (disabled_for is null)`)
@Check('webhook_disabled_for', oneOf('disabled_for', DISABLED_FOR))
export class Webhook {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') url!: string;
  /** Null for all. */
  @Column('text', { array: true, nullable: true }) types!: EventType[] | null;
  @Column('text') format!: Format;
  /** The system that it belongs to, whose scopes decide what it is told. */
  @ForeignKey('ApiKey', { name: 'webhook_key' })
  @Column('uuid', { nullable: true })
  keyId!: string | null;
  /** Who answers for it. */
  @ForeignKey('Person', { name: 'webhook_owner' })
  @Column('uuid')
  ownerId!: string;
  /** Who gave the address that is called. */
  @ForeignKey('Person', { name: 'webhook_pointed_by' })
  @Column('uuid', { nullable: true })
  pointedBy!: string | null;
  /** Sealed. */
  @Column('bytea') secret!: Buffer;
  @Column('bytea', { nullable: true }) previousSecret!: Buffer | null;
  @Column('timestamptz', { nullable: true }) previousUntil!: Date | null;
  /** How far the trail was followed. */
  @Column('bigint') placeXact!: string;
  @Column('uuid') placeId!: string;
  /** Since when every call failed. */
  @Column('timestamptz', { nullable: true }) failingSince!: Date | null;
  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;
  @Column('text', { nullable: true }) disabledFor!: DisabledFor | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}
