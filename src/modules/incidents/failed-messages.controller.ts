import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { requireOffice } from '../../domain/access/offices.js';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { PageOf, type Page } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import type { Asking } from '../people/people.service.js';
import { FailedMessageView } from './dto/failed-message.view.js';
import { ListFailedMessagesDto } from './dto/list-failed-messages.dto.js';
import { FailedMessagesService } from './failed-messages.service.js';

@ApiTags('Operations')
@ApiBearerAuth()
@Controller('v1/messages')
export class FailedMessagesController {
  constructor(private readonly messages: FailedMessagesService) {}

  @Get()
  @ApiOperation({
    summary: 'List the messages that could not be delivered',
    description:
      'For privacy officers, of the incidents that they may see, and for administrators, who learn what failed and why, but not which incident it is about nor for whom it was. The last first.',
  })
  @ApiOkResponse({ type: PageOf(FailedMessageView) })
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_allowed')
  page(
    @Query() query: ListFailedMessagesDto,
    @Caller() { member }: Asking,
  ): Promise<Page<FailedMessageView>> {
    requireOffice(member, 'list failed messages and queue them again');
    return this.messages.page(query, member);
  }

  @Post(':message/retry')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Queue a failed message again',
    description:
      'For administrators and privacy officers. It is tried at once and for two days more, with the same Message-ID; the trail of the incident says who did it.',
  })
  @ApiOkResponse({ type: FailedMessageView })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found', 'conflict')
  retry(@UuidParam('message') id: string, @Caller() asking: Asking): Promise<FailedMessageView> {
    requireOffice(asking.member, 'list failed messages and queue them again');
    return this.messages.retry(id, asking);
  }
}
