import { Texts, Whole } from '../../../platform/http/fields.js';
import { ApiProperty } from '@nestjs/swagger';

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

/** What the service describes about itself, as RFC 7643, sections 5 to 7 have it. */
export class ScimAboutListView {
  @Texts({ max: 1, length: 100, example: [LIST] }) schemas: string[] = [LIST];
  @Whole({ min: 0, max: 100, example: 1 }) totalResults!: number;
  @Whole({ min: 1, max: 1 }) startIndex = 1;
  @Whole({ min: 0, max: 100, example: 1 }) itemsPerPage!: number;
  @ApiProperty({
    ...{ type: 'array', maxItems: 100, example: [{ id: 'User' }] },
    items: { type: 'object', additionalProperties: true, maxProperties: 100 },
  })
  Resources!: object[];
}
