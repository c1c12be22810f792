import { Flag, Text, Uuid, Whole } from '../../../platform/http/fields.js';
import { NestedList } from '../../../platform/http/nested-fields.js';

export class OfficeHolderView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Sam Okafor' }) name!: string;
}

export class DivisionView {
  @Text({ max: 60, example: 'public-health' }) key!: string;
  @Text({ max: 200, example: 'Public Health' }) name!: string;
  @Text({ max: 60, nullable: true, example: null }) parent!: string | null;
  @Flag({ description: 'No report can be filed for it any more', example: false }) closed!: boolean;
  @NestedList(OfficeHolderView, { max: 10_000, description: 'Who is asked first' })
  supervisors!: OfficeHolderView[];
  @NestedList(OfficeHolderView, { max: 10_000, description: 'Who stands by for them' })
  alternates!: OfficeHolderView[];
  @NestedList(OfficeHolderView, {
    max: 10_000,
    description:
      'The supervisors of the nearest division above that has any: asked where nobody here is free',
  })
  managers!: OfficeHolderView[];
  @NestedList(OfficeHolderView, {
    max: 20,
    description:
      'Who is meant for its privacy matters; where nobody is, those of the nearest division above are',
  })
  privacyContacts!: OfficeHolderView[];
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}
