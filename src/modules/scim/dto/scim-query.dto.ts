import { Text } from '../../../platform/http/fields.js';

const SHOWN = 'Names of attributes, with commas between them';

/** What of a resource is shown. */
export class ScimShownDto {
  @Text({ max: 500, optional: true, description: `${SHOWN}: only these`, example: 'userName,active' })
  attributes?: string;
  @Text({ max: 500, optional: true, description: `${SHOWN}: all but these`, example: 'members' })
  excludedAttributes?: string;
}

export class ScimQueryDto extends ScimShownDto {
  @Text({
    ...{ max: 500, optional: true, example: 'userName eq "riley.chen@example.org"' },
    description: 'Comparisons by eq, co, sw, ew and pr, joined with and',
  })
  filter?: string;
  @Text({ max: 10, optional: true, description: 'The first to show, counted from 1', example: '1' })
  startIndex?: string;
  @Text({
    max: 10,
    optional: true,
    description: 'How many to show: 100 unless given, at most 200',
    example: '100',
  })
  count?: string;
  @Text({
    max: 200,
    optional: true,
    description: 'Not supported: it makes no difference',
    example: 'userName',
  })
  sortBy?: string;
  @Text({
    max: 20,
    optional: true,
    description: 'Not supported: it makes no difference',
    example: 'ascending',
  })
  sortOrder?: string;
}
