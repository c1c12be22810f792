import { ROLES, type Role } from '../../../domain/access/role.js';
import { Choice, Email, Flag, Text } from '../../../platform/http/fields.js';
import { NestedList } from '../../../platform/http/nested-fields.js';

export class RoleHeldDto {
  @Choice(ROLES, { example: 'supervisor' }) role!: Role;
  @Text({
    min: 1,
    max: 60,
    optional: true,
    nullable: true,
    description: 'Key of a division; needed for a supervisor',
    example: 'public-health',
  })
  division?: string | null;
  @Flag({
    optional: true,
    example: false,
    description:
      'True: may do all that the role may, but is asked only where nobody who holds it is free, or nobody answers',
  })
  alternate?: boolean;
}

export class NewPersonDto {
  @Email() email!: string;
  @Text({ min: 1, max: 200, example: 'Riley Chen' }) name!: string;
  @Choice(['en', 'fr'], { optional: true }) language?: 'en' | 'fr';
  @Text({
    min: 1,
    max: 60,
    optional: true,
    nullable: true,
    description: 'Key of the own division',
    example: 'public-health',
  })
  division?: string | null;
  @NestedList(RoleHeldDto, {
    max: 50,
    optional: true,
    example: [{ role: 'supervisor', division: 'public-health' }],
  })
  roles?: RoleHeldDto[];
  @Text({
    min: 1,
    max: 1_024,
    secret: true,
    optional: true,
    nullable: true,
    description: 'At least PASSWORD_MIN_LENGTH characters; without one the person asks for one by mail',
    example: 'a teapot below the northern gate',
  })
  password?: string | null;
}

export class ChangePersonDto {
  @Text({ min: 1, max: 200, optional: true, example: 'Riley Chen' }) name?: string;
  @Choice(['en', 'fr'], { optional: true }) language?: 'en' | 'fr';
  @Text({ min: 1, max: 60, optional: true, nullable: true, example: 'public-health' }) division?:
    string | null;
  @NestedList(RoleHeldDto, {
    max: 50,
    optional: true,
    example: [{ role: 'supervisor', division: 'public-health' }],
  })
  roles?: RoleHeldDto[];
  @Text({ min: 1, max: 1_024, secret: true, optional: true, example: 'a teapot below the northern gate' })
  password?: string;
  @Flag({ optional: true, example: true, description: 'False: cannot sign in and gets no mail any more' })
  active?: boolean;
}
