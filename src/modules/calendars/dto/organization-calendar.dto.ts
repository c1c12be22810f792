import type { Additions } from '../../../domain/deadlines/additions.js';
import { Day, Days, TimeOfDay } from '../../../platform/http/day-fields.js';
import { Text } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

export class ClosureNameDto {
  @Text({ min: 1, max: 100, example: 'Year-end shutdown' }) en!: string;
  @Text({ min: 1, max: 100, example: 'fermeture de fin d’année' }) fr!: string;
}

export class ClosureDto {
  @Day() date!: string;
  @Nested(ClosureNameDto) name!: ClosureNameDto;
}

export class HoursDto {
  @TimeOfDay({ example: '08:00' }) opening!: string;
  @TimeOfDay({ midnight: true, example: '16:00' }) closing!: string;
}

/** What the organization adds to a delivered calendar, as a whole: what is not sent any more is gone. */
export class OrganizationCalendarDto extends ScreenedDto implements Additions {
  @NestedList(ClosureDto, { max: 400, description: 'Days on which the organization is closed' })
  closures!: ClosureDto[];
  @Nested(HoursDto, {
    optional: true,
    nullable: true,
    description: 'Local times; without them, the delivered hours',
  })
  hours: HoursDto | null = null;
  @Days({
    max: 400,
    optional: true,
    description: 'Days on which the organization works although the delivered calendar is closed',
    example: ['2027-03-29'],
  })
  opened: string[] = [];
  @Text({ min: 1, max: 1_000, multiline: true, example: 'Council resolution of 3 November' }) reason!: string;
}
