import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { DeadlineFeedService } from './deadline-feed.service.js';
import { FeedView, NewFeedView } from './dto/feed.view.js';

@ApiTags('Tasks')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/me/calendar')
export class MyFeedController {
  constructor(private readonly feeds: DeadlineFeedService) {}

  @Get()
  @ApiOperation({
    summary: 'See since when my calendar feed exists, and when it was last used',
    description: 'For everyone, their own only.',
  })
  @ApiOkResponse({ type: FeedView })
  @Answers('unauthenticated', 'not_found')
  read(@Caller() { member }: Asking): Promise<FeedView> {
    return this.feeds.of(member);
  }

  @Post()
  @Keyed()
  @ApiOperation({
    summary: 'Make a calendar feed of my deadlines',
    description:
      'For everyone, their own only. The address is shown again under the same Idempotency-Key only; a feed that was made before ends.',
  })
  @ApiCreatedResponse({ type: NewFeedView })
  @Answers('unauthenticated')
  make(@Caller() { member }: Asking): Promise<NewFeedView> {
    return this.feeds.make(member);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'End my calendar feed', description: 'For everyone, their own only.' })
  @ApiNoContentResponse({ description: 'There is none any more' })
  @Answers('unauthenticated')
  end(@Caller() { member }: Asking): Promise<void> {
    return this.feeds.end(member);
  }
}
