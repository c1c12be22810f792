import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { type Page } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { LoggedMessageView } from './dto/logged-message.view.js';
import { ListMessagesDto } from './dto/list-messages.dto.js';
import { MessageLogService } from './message-log.service.js';

@ApiTags('Operations')
@ApiBearerAuth()
@May('read the mail log and queue failed messages again')
@Controller('v1/messages')
export class MessageLogController {
  constructor(private readonly messages: MessageLogService) {}

  @Get()
  @ApiOperation({
    summary: 'Read the mail log over all incidents, the newest first',
    description:
      'For privacy officers, of the incidents that they may see, and for administrators, who learn what was sent or failed and why, but not which incident it is about nor for whom it was. `state=failed` lists what could not be delivered, the last that was given up first.',
  })
  @ListOf(LoggedMessageView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_allowed')
  page(@Query() query: ListMessagesDto, @Caller() { member }: Asking): Promise<Page<LoggedMessageView>> {
    return this.messages.page(query, member);
  }

  @Post(':message/retry')
  @Keyed({ about: (body) => (body as LoggedMessageView).reference })
  @HttpCode(200)
  @ApiOperation({
    summary: 'Queue a failed message again',
    description:
      'For administrators and privacy officers. It is tried at once and for two days more, with the same Message-ID; the trail of the incident says who did it.',
  })
  @ApiOkResponse({ type: LoggedMessageView })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found', 'conflict')
  retry(@UuidParam('message') id: string, @Caller() asking: Asking): Promise<LoggedMessageView> {
    return this.messages.retry(id, asking);
  }
}
