import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { PageDto, type Page } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import { DirectoryService } from './directory.service.js';
import { ChangePersonDto, NewPersonDto } from './dto/person.dto.js';
import { ChangedPersonView, PersonView } from './dto/person.view.js';
import type { Asking } from './people.service.js';

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('v1')
export class PeopleController {
  constructor(private readonly directory: DirectoryService) {}

  @Get('people')
  @ApiOperation({ summary: 'List people', description: 'For administrators.' })
  @ListOf(PersonView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_allowed')
  page(@Query() query: PageDto): Promise<Page<PersonView>> {
    return this.directory.page(query);
  }

  @Post('people')
  @Keyed()
  @ApiOperation({ summary: 'Add a person', description: 'For administrators.' })
  @ApiCreatedResponse({ type: PersonView })
  @Answers('validation_failed', 'unauthenticated', 'not_allowed', 'conflict')
  async add(
    @Body() body: NewPersonDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    const person = await this.directory.add(body, asking);
    reply.header('location', `/v1/people/${person.id}`).header('etag', etagOf(person.version));
    return person;
  }

  @Get('people/:person')
  @ApiOperation({ summary: 'Read a person', description: 'For administrators.' })
  @ApiOkResponse({ type: PersonView })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  async read(
    @UuidParam('person') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView | undefined> {
    const person = await this.directory.read(id);
    return withEtag(reply, person.version, person);
  }

  @Patch('people/:person')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Change a person; roles that are sent replace all that were',
    description:
      'For administrators. Takes effect at the next request. Steps that were theirs are handed on to whoever is responsible now, who gets a mail; warnings name the offices that nobody holds any more. The last administrator stays.',
  })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: ChangedPersonView })
  @Answers(
    'last_administrator',
    'validation_failed',
    'invalid_id',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'stale_version',
    'weak_etag',
    'precondition_required',
  )
  async amend(
    @UuidParam('person') id: string,
    @Body() body: ChangePersonDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedPersonView> {
    const person = await this.directory.amend(id, body, asking);
    reply.header('etag', etagOf(person.version));
    return person;
  }
}
