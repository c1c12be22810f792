import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OFFICES, type Office } from '../../domain/incident/direct.js';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import { PageDto, whole, type Page } from '../../platform/http/page.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { Problem } from '../../platform/http/problem.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { CaseChange } from './case-change.js';
import { CaseMessagesService } from './case-messages.service.js';
import { CaseContactsService } from './case-contacts.service.js';
import { CommentsService } from './comments.service.js';
import { DirectionsService } from './directions.service.js';
import { CommentDto } from './dto/comment.dto.js';
import { CommentView } from './dto/comment.view.js';
import { DirectionDto } from './dto/direction.dto.js';
import { DirectionView } from './dto/direction.view.js';
import { MessageView } from './dto/message.view.js';
import { PrivacyContactView } from '../people/privacy-contacts.service.js';
import { TimelineEntryView } from './dto/timeline.view.js';
import { IncidentParam } from './incident-param.js';
import { TimelineService } from './timeline.service.js';

/** What is written about a case beside its facts and steps. */
@ApiTags('Case')
@ApiBearerAuth()
@May('read:facts')
@Controller('v1/incidents/:incident')
export class CaseRecordsController {
  constructor(
    private readonly directions: DirectionsService,
    private readonly comments: CommentsService,
    private readonly timeline: TimelineService,
    private readonly messages: CaseMessagesService,
    private readonly contacts: CaseContactsService,
  ) {}

  @Get('directions')
  @ApiOperation({
    summary: 'Read the directions of Communications and Human Resources',
    description: 'For those who handle the case.',
  })
  @IncidentParam()
  @ListOf(DirectionView)
  @Answers('unauthenticated', 'not_found')
  async listDirections(
    @Param('incident') id: string,
    @Caller() { member }: Asking,
  ): Promise<Page<DirectionView>> {
    return whole(await this.directions.list(id, member));
  }

  @CaseChange({
    route: Put('directions/:office'),
    may: OFFICES.map((office) => `direct:${office}` as const),
    summary: 'Record the direction of an office',
    description: 'For Communications and Human Resources, each their own. Replacing one needs If-Match.',
    type: DirectionView,
    ifMatch: 'to-replace',
  })
  @ApiParam({ name: 'office', schema: { type: 'string', enum: [...OFFICES] } })
  async direct(
    @Param('incident') id: string,
    @Param('office') office: string,
    @Body() body: DirectionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DirectionView> {
    if (!OFFICES.includes(office as Office))
      throw new Problem('not_found', { detail: `There are directions of ${OFFICES.join(' and ')}.` });
    const { direction, version } = await this.directions.record(id, office as Office, body.text, asking);
    reply.header('etag', etagOf(version));
    return direction;
  }

  @Get('comments')
  @ApiOperation({
    summary: 'Read the comments, oldest first',
    description: 'For everyone on the case, as far as they are addressed.',
  })
  @IncidentParam()
  @ListOf(CommentView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_found')
  listComments(
    @Param('incident') id: string,
    @Query() query: PageDto,
    @Caller() asking: Asking,
  ): Promise<Page<CommentView>> {
    return this.comments.page(id, query, asking);
  }

  @May('comment')
  @Post('comments')
  @Keyed()
  @ApiOperation({ summary: 'Write a comment', description: 'For everyone on the case.' })
  @IncidentParam()
  @ApiCreatedResponse({ type: CommentView })
  @Answers('validation_failed', 'unauthenticated', 'not_allowed', 'not_found', 'personal_number_suspected')
  comment(
    @Param('incident') id: string,
    @Body() body: CommentDto,
    @Caller() asking: Asking,
  ): Promise<CommentView> {
    return this.comments.add(id, body, asking);
  }

  @Get('timeline')
  @ApiOperation({
    summary: 'Read what happened, in order',
    description: 'For everyone on the case, as far as they may see.',
  })
  @IncidentParam()
  @ListOf(TimelineEntryView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_found')
  readTimeline(
    @Param('incident') id: string,
    @Query() query: PageDto,
    @Caller() { member }: Asking,
  ): Promise<Page<TimelineEntryView>> {
    return this.timeline.page(id, query, member);
  }

  @May('read:handling')
  @Get('privacy-contacts')
  @ApiOperation({
    summary: 'Read who is meant for privacy in the division of the case',
    description:
      'For those who handle the case. Where nobody is named there, it is the nearest division above; whom the case must not reach is not shown.',
  })
  @IncidentParam()
  @ListOf(PrivacyContactView)
  @Answers('unauthenticated', 'not_allowed', 'not_found')
  async listContacts(
    @Param('incident') id: string,
    @Caller() { member }: Asking,
  ): Promise<Page<PrivacyContactView>> {
    return whole(await this.contacts.list(id, member));
  }

  @Get('messages')
  @ApiOperation({
    summary: 'Read who was told what, and whether it arrived',
    description: 'For those who handle the case; the reporter sees the own messages.',
  })
  @IncidentParam()
  @ListOf(MessageView)
  @Answers('unauthenticated', 'not_found')
  async listMessages(
    @Param('incident') id: string,
    @Caller() { member }: Asking,
  ): Promise<Page<MessageView>> {
    return whole(await this.messages.list(id, member));
  }
}
