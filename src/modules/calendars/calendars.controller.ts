import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { BodyLimit } from '../../platform/http/body-limit.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { whole, type Page } from '../../platform/http/page.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { CalendarParam } from './calendar-param.js';
import { CalendarDetailView, CalendarView } from './dto/calendar.view.js';
import { OrganizationCalendarDto } from './dto/organization-calendar.dto.js';
import { OrganizationCalendarsService } from './organization-calendars.service.js';

/** 400 closures with long names in two languages. */
const LARGEST_BODY = 256 * 1024;

@ApiTags('Knowledge')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/calendars')
export class CalendarsController {
  constructor(private readonly calendars: OrganizationCalendarsService) {}

  @Get()
  @ApiOperation({
    summary: 'List the calendars, with the closed days of this year and the next',
    description: 'For everyone. What the organization adds is part of it.',
  })
  @ListOf(CalendarView)
  @Answers('unauthenticated')
  async list(): Promise<Page<CalendarView>> {
    return whole(await this.calendars.list());
  }

  @Get(':key')
  @ApiOperation({
    summary: 'Read a calendar: what was delivered, what the organization adds, and who changed it why',
    description: 'For everyone.',
  })
  @CalendarParam()
  @ApiOkResponse({ type: CalendarDetailView })
  @Answers('unauthenticated', 'not_found')
  async read(
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarDetailView | undefined> {
    const { view, tag } = await this.calendars.read(key);
    return withEtag(reply, tag, view);
  }

  @Put(':key/organization')
  @May('keep calendars')
  @BodyLimit(LARGEST_BODY)
  @ApiOperation({
    summary: 'Replace the closures and hours that the organization adds to a calendar',
    description:
      'For privacy officers and administrators. A change makes a new version, such as 2026.1+2, for deadlines given from now on; those given already do not move, and GET /v1/calendars/{key}/moved lists which would. A law that names this calendar counts by it, too: to such a one, add only what the law itself counts as closed.',
  })
  @CalendarParam()
  @IfMatch({ required: true })
  @ApiOkResponse({ type: CalendarDetailView })
  @Answers(
    'validation_failed',
    'malformed_json',
    'invalid_precondition',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'stale_version',
    'weak_etag',
    'body_too_large',
    'personal_number_suspected',
    'precondition_required',
  )
  async replace(
    @Param('key') key: string,
    @Body() body: OrganizationCalendarDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarDetailView> {
    const { view, tag } = await this.calendars.replace(key, body, asking);
    reply.header('etag', etagOf(tag));
    return view;
  }
}
