import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choices, Text, Texts } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { WEEKDAYS } from '../holiday-rule.js';

class HolidayNameView extends BilingualView {
  @Text({ max: 400, example: 'Boxing Day, substitute day' }) override en!: string;
  @Text({ max: 400, example: 'lendemain de Noël, jour de remplacement' }) override fr!: string;
}

export class ClosedDayView {
  @Text({ max: 10, description: 'The local day', example: '2026-12-28' }) date!: string;
  @Text({ max: 50, example: 'boxing_day' }) reason!: string;
  @Nested(HolidayNameView) name!: HolidayNameView;
}

class CalendarTitleView extends BilingualView {
  @Text({ max: 400, example: 'Ontario, municipal offices' }) override en!: string;
  @Text({ max: 400, example: 'Ontario, bureaux municipaux' }) override fr!: string;
}

/** Opening hours and closed days, by which business time is counted. */
export class CalendarView {
  @Text({ max: 50, example: 'ca-on-municipal' }) key!: string;
  @Text({ max: 40, example: '2026.1' }) version!: string;
  @Nested(CalendarTitleView) title!: CalendarTitleView;
  @Text({ max: 5, description: 'Local time', example: '08:30' }) opening!: string;
  @Text({ max: 5, description: 'Local time; 24:00 is midnight', example: '16:30' }) closing!: string;
  @Choices(WEEKDAYS, { description: 'Closed every week', example: ['saturday', 'sunday'] })
  weekend!: string[];
  @NestedList(ClosedDayView, { max: 400, description: 'Of this year and the next, beside weekends' })
  closedDays!: ClosedDayView[];
  @Texts({ max: 100, length: 1_000, example: ['Employment Standards Act, 2000, s. 1'] }) sources!: string[];
  @Text({ max: 10, description: 'When someone last compared it with its sources', example: '2026-11-22' })
  verifiedOn!: string;
}
