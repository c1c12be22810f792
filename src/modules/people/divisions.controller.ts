import { Body, Controller, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { whole, type Page } from '../../platform/http/page.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import { DivisionsService } from './divisions.service.js';
import { ChangeDivisionDto, NewDivisionDto } from './dto/division.dto.js';
import { DivisionView } from './dto/division.view.js';
import type { Asking } from './people.service.js';

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('v1/divisions')
export class DivisionsController {
  constructor(private readonly divisions: DivisionsService) {}

  @Get()
  @ApiOperation({
    summary: 'List divisions: the tree, and who is asked in each',
    description: 'For administrators. Each names the one above it; closed ones are listed, too.',
  })
  @ListOf(DivisionView)
  @Answers('unauthenticated', 'not_allowed')
  async list(): Promise<Page<DivisionView>> {
    return whole(await this.divisions.list());
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: 'Add a division', description: 'For administrators.' })
  @ApiCreatedResponse({ type: DivisionView })
  @Answers('validation_failed', 'unauthenticated', 'not_allowed', 'conflict')
  add(@Body() body: NewDivisionDto, @Caller() asking: Asking): Promise<DivisionView> {
    return this.divisions.add(body, asking);
  }

  @Get(':division')
  @ApiOperation({ summary: 'Read a division, by its key', description: 'For administrators.' })
  @ApiOkResponse({ type: DivisionView })
  @Answers('unauthenticated', 'not_allowed', 'not_found')
  async read(
    @Param('division') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DivisionView | undefined> {
    const division = await this.divisions.read(key);
    return withEtag(reply, division.version, division);
  }

  @Patch(':division')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rename, move or close a division, or name its privacy contacts',
    description:
      'For administrators. Whoever supervises a division above answers for it from the next request on. A closed one takes no reports any more; its open incidents stay, and so do its supervisors. No division stands below itself.',
  })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: DivisionView })
  @Answers(
    ...(['validation_failed', 'unauthenticated', 'not_allowed', 'not_found'] as const),
    ...(['stale_version', 'weak_etag', 'precondition_required'] as const),
  )
  async amend(
    @Param('division') key: string,
    @Body() body: ChangeDivisionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DivisionView> {
    const division = await this.divisions.amend(key, body, asking);
    reply.header('etag', etagOf(division.version));
    return division;
  }
}
