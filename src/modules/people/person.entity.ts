import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DELIVERIES, type Delivery } from '../../domain/messages/may-wait.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('person')
@Check('person_language', `language in ('en', 'fr')`)
@Check('person_delivery', oneOf('delivery', DELIVERIES))
@Index('person_email_unique', { synchronize: false })
@Index('person_user_name_unique', { synchronize: false })
@Index('person_external_id_unique', ['externalId'], { unique: true, where: 'external_id is not null' })
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') language!: 'en' | 'fr';
  @ForeignKey('Division', { name: 'person_division' })
  @Column('uuid', { nullable: true })
  divisionId!: string | null;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('boolean', { default: true }) isActive!: boolean;
  @Column('text', { default: 'immediately' }) delivery!: Delivery;
  /** Messages that may wait do, until the next opening. */
  @Column('boolean', { default: false }) quietHours!: boolean;
  /** Key of the calendar whose opening hours count; null for the organization's. */
  @Column('text', { nullable: true }) openingCalendar!: string | null;
  /** Under which a directory looks for them; null where that is the address. */
  @Column('text', { nullable: true }) userName!: string | null;
  @Column('text', { nullable: true }) externalId!: string | null;
  /** A directory has deleted them; it sees them again once they are active. */
  @Column('boolean', { default: false }) isRemoved!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
