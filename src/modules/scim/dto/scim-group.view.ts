import { GROUP } from '../../../domain/directory/schemas.js';
import { Text, Texts, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { ScimMetaView } from './scim-user.view.js';

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

export class ScimMemberView {
  @Uuid({ description: 'Of a person' }) value!: string;
  @Text({ max: 200, example: 'Riley Chen' }) display!: string;
}

export class ScimGroupView {
  @Texts({ max: 1, length: 100, example: [GROUP] }) schemas!: string[];
  @Text({ max: 100, example: 'supervisor@public-health' }) id!: string;
  @Text({ max: 100, optional: true, example: 'supervisor@public-health' }) displayName?: string;
  @NestedList(ScimMemberView, { max: 10_000, optional: true }) members?: ScimMemberView[];
  @Nested(ScimMetaView, {
    optional: true,
    example: {
      resourceType: 'Group',
      location: 'https://privacy.example.org/scim/v2/Groups/supervisor@public-health',
    },
  })
  meta?: ScimMetaView;
}

export class ScimGroupsView {
  @Texts({ max: 1, length: 100, example: [LIST] }) schemas: string[] = [LIST];
  @Whole({ min: 0, max: 2_147_483_647, example: 1 }) totalResults!: number;
  @Whole({ min: 1, max: 2_147_483_647 }) startIndex!: number;
  @Whole({ min: 0, max: 200, example: 1 }) itemsPerPage!: number;
  @NestedList(ScimGroupView, { max: 200 }) Resources!: ScimGroupView[];
}
