import { ROLES, type Role } from '../../../domain/access/role.js';
import { Choice, Email, Flag, Text, Uuid, Whole } from '../../../platform/http/fields.js';
import { NestedList } from '../../../platform/http/nested-fields.js';

export class RoleHeldView {
  @Choice(ROLES, { example: 'supervisor' }) role!: Role;
  @Text({ max: 60, nullable: true, example: 'public-health' }) division!: string | null;
  @Flag({ description: 'Asked only where nobody who holds it is free, or nobody answers', example: false })
  alternate!: boolean;
}

export class PersonView {
  @Uuid() id!: string;
  @Email() email!: string;
  @Text({ max: 200, example: 'Riley Chen' }) name!: string;
  @Choice(['en', 'fr']) language!: 'en' | 'fr';
  @Text({ max: 60, nullable: true, example: 'public-health' }) division!: string | null;
  @NestedList(RoleHeldView, { max: 50 }) roles!: RoleHeldView[];
  @Flag() active!: boolean;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class OfficeWarningView {
  @Choice(['office_vacant'], { example: 'office_vacant' }) code!: string;
  @Choice(ROLES, { example: 'supervisor' }) role!: Role;
  @Text({ max: 60, nullable: true, example: 'public-health' }) division!: string | null;
  @Text({ max: 400, example: 'Nobody is supervisor of public-health any more.' }) message!: string;
}

export class ChangedPersonView extends PersonView {
  @NestedList(OfficeWarningView, { max: 50, description: 'Offices that nobody holds any more' })
  warnings!: OfficeWarningView[];
}
