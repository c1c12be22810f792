import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('person')
@Check('person_language', `language in ('en', 'fr')`)
@Index('person_email_unique', { synchronize: false })
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
  @Column('timestamptz') createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
