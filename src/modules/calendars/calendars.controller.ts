import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Answers } from '../../platform/http/answers.js';
import { PageOf, whole, type Page } from '../../platform/http/page.js';
import { CalendarsService } from './calendars.service.js';
import { CalendarView } from './dto/calendar.view.js';

@ApiTags('Knowledge')
@ApiBearerAuth()
@Controller('v1/calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List the calendars, with the closed days of this year and the next',
    description: 'For everyone.',
  })
  @ApiOkResponse({ type: PageOf(CalendarView) })
  @Answers('unauthenticated')
  list(): Page<CalendarView> {
    const year = this.clock
      .now()
      .toLocaleDateString('en-CA', { timeZone: this.config.zone, year: 'numeric' });
    return whole(this.calendars.list(Number(year)));
  }
}
