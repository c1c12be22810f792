import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ROLES, type Role } from '../../domain/access/role.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('role_assignment')
@Check('role_assignment_role', oneOf('role', ROLES))
@Check('role_assignment_scope', `role <> 'supervisor' or division_id is not null`)
@Index('role_assignment_role_index', ['role', 'divisionId'])
@Unique('role_assignment_unique', ['personId', 'role', 'divisionId'])
export class RoleAssignment {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('Person', { name: 'role_assignment_person' })
  @Column('uuid')
  personId!: string;
  @Column('text') role!: Role;
  /** Null: for the whole organization. */
  @ForeignKey('Division', { name: 'role_assignment_division' })
  @Column('uuid', { nullable: true })
  divisionId!: string | null;
  /** May do all that the role may, but is asked only where nobody who holds it is free. */
  @Column('boolean', { default: false }) isAlternate!: boolean;
}
