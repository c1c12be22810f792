import { Flag, Text, Texts } from '../../../platform/http/fields.js';

export class NewDivisionDto {
  @Text({ min: 1, max: 60, example: 'public-health' }) key!: string;
  @Text({ min: 1, max: 200, example: 'Public Health' }) name!: string;
  @Text({
    min: 1,
    max: 60,
    optional: true,
    nullable: true,
    description: 'Key of the division above',
    example: null,
  })
  parent?: string | null;
}

export class ChangeDivisionDto {
  @Text({ min: 1, max: 200, optional: true, example: 'Public Health' }) name?: string;
  @Text({
    min: 1,
    max: 60,
    optional: true,
    nullable: true,
    description: 'Key of the division above; null puts it at the top',
    example: 'community-services',
  })
  parent?: string | null;
  @Flag({
    optional: true,
    example: false,
    description: 'True: no report can be filed for it or moved to it any more; what is open stays',
  })
  closed?: boolean;
  @Texts({
    ...{ max: 20, length: 254, optional: true, example: ['robin.diaz@example.org'] },
    description:
      'Id or e-mail address of each who is meant for its privacy matters; they replace all that were',
  })
  privacyContacts?: string[];
}
