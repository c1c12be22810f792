import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choices, Text, Texts, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Days } from '../../../platform/http/day-fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { WEEKDAYS } from '../holiday-rule.js';
import { ClosureDto, HoursDto } from './organization-calendar.dto.js';

class HolidayNameView extends BilingualView {
  @Text({ max: 400, example: 'Boxing Day, substitute day' }) override en!: string;
  @Text({ max: 400, example: 'lendemain de Noël, jour de remplacement' }) override fr!: string;
}

export class ClosedDayView {
  @Text({ max: 10, description: 'The local day', example: '2026-12-28' }) date!: string;
  @Text({ max: 50, description: 'Key of a holiday, or organization', example: 'boxing_day' }) reason!: string;
  @Nested(HolidayNameView) name!: HolidayNameView;
}

class CalendarTitleView extends BilingualView {
  @Text({ max: 400, example: 'Ontario, municipal offices' }) override en!: string;
  @Text({ max: 400, example: 'Ontario, bureaux municipaux' }) override fr!: string;
}

/** Opening hours and closed days, by which business time is counted. */
export class CalendarView {
  @Text({ max: 50, example: 'ca-on-municipal' }) key!: string;
  @Text({ max: 60, description: 'As delivered, and + the revision of the organization', example: '2026.1+2' })
  version!: string;
  @Nested(CalendarTitleView) title!: CalendarTitleView;
  @Text({ max: 5, description: 'Local time', example: '08:30' }) opening!: string;
  @Text({ max: 5, description: 'Local time; 24:00 is midnight', example: '16:30' }) closing!: string;
  @Choices(WEEKDAYS, { description: 'Closed every week', example: ['saturday', 'sunday'] })
  weekend!: string[];
  @NestedList(ClosedDayView, { max: 800, description: 'Of this year and the next, beside weekends' })
  closedDays!: ClosedDayView[];
  @Texts({ max: 100, length: 1_000, example: ['Employment Standards Act, 2000, s. 1'] }) sources!: string[];
  @Text({ max: 10, description: 'When someone last compared it with its sources', example: '2026-11-22' })
  verifiedOn!: string;
}

export class CalendarRevisionView {
  @Whole({ min: 1, max: 2_147_483_647 }) revision!: number;
  @Text({ max: 1_000, example: 'Council resolution of 3 November' }) reason!: string;
  @Uuid() changedBy!: string;
  @Text({ max: 200, nullable: true, example: 'Priya Nair' }) changedByName!: string | null;
  @Time() changedAt!: string;
}

/** What the organization adds to a delivered calendar. */
export class OrganizationCalendarView {
  @Whole({ min: 0, max: 2_147_483_647, description: '0 while it adds nothing', example: 2 })
  revision!: number;
  @NestedList(ClosureDto, { max: 400 }) closures!: ClosureDto[];
  @Nested(HoursDto, { nullable: true }) hours!: HoursDto | null;
  @Days({ max: 400, example: [] }) opened!: string[];
  @NestedList(CalendarRevisionView, { max: 100, description: 'The newest changes, the last one first' })
  history!: CalendarRevisionView[];
}

export class CalendarDetailView extends CalendarView {
  @Text({ max: 40, example: '2026.1' }) deliveredVersion!: string;
  @Nested(OrganizationCalendarView) organization!: OrganizationCalendarView;
}
