import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { PageDto, type Page } from '../../platform/http/page.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { MovedDeadlineView } from './dto/moved-deadline.view.js';
import { MovedDeadlinesService } from './moved-deadlines.service.js';

@ApiTags('Knowledge')
@ApiBearerAuth()
@May('list moved deadlines')
@Controller('v1/calendars')
export class MovedDeadlinesController {
  constructor(private readonly deadlines: MovedDeadlinesService) {}

  @Get(':key/moved')
  @ApiOperation({
    summary: 'List the deadlines that a changed calendar would move',
    description:
      'For privacy officers and administrators, of the incidents that they may see. Each was given by an earlier version of the calendar and stays as it was given. Oldest incident first; a page may have fewer items than its limit while there is a nextCursor.',
  })
  @ApiParam({ name: 'key', schema: { type: 'string', maxLength: 50 }, example: 'ca-on-municipal' })
  @ListOf(MovedDeadlineView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_allowed', 'not_found')
  page(
    @Param('key') key: string,
    @Query() query: PageDto,
    @Caller() { member }: Asking,
  ): Promise<Page<MovedDeadlineView>> {
    return this.deadlines.page(key, query, member);
  }
}
