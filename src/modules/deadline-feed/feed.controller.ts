import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { withEtag } from '../../platform/http/etag.js';
import { AnyQuery } from '../../platform/http/query.guard.js';
import { May } from '../access/may.js';
import { DeadlineFeedService } from './deadline-feed.service.js';

const ICALENDAR = 'text/calendar';

@AnyQuery()
@May('anyone')
@ApiTags('Tasks')
@Controller('v1/calendar')
export class FeedController {
  constructor(private readonly feeds: DeadlineFeedService) {}

  @Get(':token.ics')
  @ApiOperation({
    summary: 'The deadlines of whoever made the feed, for a calendar program',
    description:
      'For whoever has the address. Of each open step or duty that they see at GET /v1/tasks and that has a deadline: reference, title, due time and link; the 500 soonest. What is done is gone.',
  })
  @ApiParam({ name: 'token', schema: { type: 'string', minLength: 43, maxLength: 43 } })
  @ApiOkResponse({
    description: 'iCalendar (RFC 5545)',
    content: {
      [ICALENDAR]: {
        schema: { type: 'string' },
        example: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
      },
    },
  })
  @Answers('not_found')
  async read(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { content, tag } = await this.feeds.read(token);
    reply.header('cache-control', 'private, no-store');
    reply.type(`${ICALENDAR}; charset=utf-8`);
    return withEtag(reply, tag, content);
  }
}
