import { ENTERPRISE, USER } from '../../../domain/directory/schemas.js';
import { Choice, Email, Flag, Text, Texts, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

export class ScimNameView {
  @Text({ max: 200, example: 'Riley Chen' }) formatted!: string;
}

export class ScimEmailView {
  @Email() value!: string;
  @Choice(['work']) type!: 'work';
  @Flag({ example: true }) primary!: boolean;
}

export class ScimGroupOfUserView {
  @Text({ max: 100, example: 'supervisor@public-health' }) value!: string;
  @Text({ max: 100, example: 'supervisor@public-health' }) display!: string;
}

export class ScimEnterpriseView {
  @Text({ max: 200, description: 'Name of the division', example: 'Public Health' }) department!: string;
}

export class ScimMetaView {
  @Choice(['User', 'Group']) resourceType!: 'User' | 'Group';
  @Time({ optional: true, example: '2026-11-20T14:05:00.000Z' }) created?: string;
  @Text({
    max: 2_000,
    example: 'https://privacy.example.org/scim/v2/Users/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44',
  })
  location!: string;
  @Text({ max: 100, optional: true, example: '"3"' }) version?: string;
}

export class ScimUserView {
  @Texts({ max: 2, length: 100, example: [USER, ENTERPRISE] }) schemas!: string[];
  @Uuid() id!: string;
  @Text({ max: 200, optional: true, example: '00u1a2b3c4' }) externalId?: string;
  @Text({ max: 254, optional: true, example: 'riley.chen@example.org' }) userName?: string;
  @Text({ max: 200, optional: true, example: 'Riley Chen' }) displayName?: string;
  @Nested(ScimNameView, { optional: true }) name?: ScimNameView;
  @Flag({ optional: true, example: true }) active?: boolean;
  @Choice(['en', 'fr'], { optional: true }) preferredLanguage?: 'en' | 'fr';
  @NestedList(ScimEmailView, { max: 1, optional: true }) emails?: ScimEmailView[];
  @NestedList(ScimGroupOfUserView, {
    max: 50,
    optional: true,
    description: 'The offices; changed by the groups',
  })
  groups?: ScimGroupOfUserView[];
  @Nested(ScimEnterpriseView, { optional: true }) [ENTERPRISE]?: ScimEnterpriseView;
  @Nested(ScimMetaView, { optional: true }) meta?: ScimMetaView;
}

export class ScimUsersView {
  @Texts({ max: 1, length: 100, example: [LIST] }) schemas: string[] = [LIST];
  @Whole({ min: 0, max: 2_147_483_647, example: 1 }) totalResults!: number;
  @Whole({ min: 1, max: 2_147_483_647 }) startIndex!: number;
  @Whole({ min: 0, max: 200, example: 1 }) itemsPerPage!: number;
  @NestedList(ScimUserView, { max: 200 }) Resources!: ScimUserView[];
}
