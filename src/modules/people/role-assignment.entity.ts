import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../domain/access/role.js';

@Entity('role_assignment')
@Check('role_assignment_role', `see the migration`)
@Check('role_assignment_scope', `role <> 'supervisor' or division_id is not null`)
@Index('role_assignment_role_index', ['role', 'divisionId'])
@Index('role_assignment_unique', { synchronize: false })
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
}
