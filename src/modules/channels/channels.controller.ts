import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { whole, type Page } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { Keyed, Repeatable } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { ChannelTestsService } from './channel-tests.service.js';
import { ChannelsService } from './channels.service.js';
import { ChangeChannelDto, NewChannelDto } from './dto/channel.dto.js';
import { ChannelTestView, ChannelView } from './dto/channel.view.js';

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep chat channels')
@Controller('v1/admin/channels')
export class ChannelsController {
  constructor(
    private readonly channels: ChannelsService,
    private readonly tests: ChannelTestsService,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List the chat channels that get messages beside mail',
    description:
      'For administrators. Addresses are secrets: the host and the last four characters are shown.',
  })
  @ListOf(ChannelView)
  @Answers('unauthenticated', 'not_allowed')
  async list(): Promise<Page<ChannelView>> {
    return whole(await this.channels.list());
  }

  @Post()
  @Keyed()
  @ApiOperation({
    summary: 'Add a chat channel of an office',
    description:
      'For administrators. It gets what the office gets, as long as none of those who hold the office is kept out of the case.',
  })
  @ApiCreatedResponse({ type: ChannelView })
  @Answers('validation_failed', 'unauthenticated', 'not_allowed', 'conflict')
  async add(
    @Body() body: NewChannelDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelView> {
    const channel = await this.channels.add(body, asking);
    reply.header('etag', etagOf(channel.version));
    return channel;
  }

  @Patch(':channel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Change a chat channel', description: 'For administrators.' })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: ChannelView })
  @Answers(
    ...(['validation_failed', 'invalid_id', 'unauthenticated', 'not_allowed', 'not_found'] as const),
    ...(['stale_version', 'weak_etag', 'precondition_required'] as const),
  )
  async amend(
    @UuidParam('channel') id: string,
    @Body() body: ChangeChannelDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelView> {
    const channel = await this.channels.amend(id, body, asking);
    reply.header('etag', etagOf(channel.version));
    return channel;
  }

  @Delete(':channel')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Remove a chat channel',
    description: 'For administrators. What was sent there stays in the log; what waits is not sent any more.',
  })
  @ApiNoContentResponse()
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  async remove(@UuidParam('channel') id: string, @Caller() asking: Asking): Promise<void> {
    await this.channels.remove(id, asking);
  }

  @Post(':channel/test')
  @Repeatable('Each time a test message is sent, while the caller waits.')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send a test message to a chat channel and tell what was answered',
    description:
      'For administrators. Ten in ten minutes at most. A message that was not taken is an answer like any other.',
  })
  @ApiOkResponse({ type: ChannelTestView })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found', 'too_many_requests')
  test(@UuidParam('channel') id: string, @Caller() asking: Asking): Promise<ChannelTestView> {
    return this.tests.test(id, asking);
  }
}
