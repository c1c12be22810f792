import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENTERPRISE, USER } from '../../domain/directory/schemas.js';
import { Caller } from '../../platform/http/asking.js';
import { withEtag } from '../../platform/http/etag.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { ScimAnswers } from '../../platform/http/scim-form.js';
import { KEY_REFUSALS, TakesKey } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { ScimQueryDto, ScimShownDto } from './dto/scim-query.dto.js';
import { ScimUsersView, ScimUserView } from './dto/scim-user.view.js';
import { ScimBody } from './scim-body.js';
import { ScimUsersService } from './users.service.js';

const WHO = 'For systems with the scope scim, and administrators.';
const PERSON = {
  ...{ schemas: [USER, ENTERPRISE], userName: 'riley.chen@example.org', displayName: 'Riley Chen' },
  ...{ externalId: '00u1a2b3c4', active: true, [ENTERPRISE]: { department: 'Public Health' } },
};
const LEAVES = {
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: [{ op: 'replace', path: 'active', value: false }],
};
const CHANGES = [
  'validation_failed',
  'malformed_json',
  'not_found',
  'conflict',
  'last_administrator',
  'stale_version',
  'weak_etag',
  'body_too_large',
  'unsupported_media_type',
] as const;

@ApiTags('Directory')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('scim/v2/Users')
export class ScimUsersController {
  constructor(private readonly users: ScimUsersService) {}

  @Get()
  @ForSystems('scim')
  @ApiOperation({
    summary: 'List or find people',
    description: `${WHO} Whom a directory has deleted is not shown.`,
  })
  @ApiOkResponse({ type: ScimUsersView })
  @ScimAnswers('validation_failed', 'unknown_query')
  page(@Query() query: ScimQueryDto): Promise<ScimUsersView> {
    return this.users.page(query);
  }

  @Post()
  @ForSystems('scim')
  @TakesKey()
  @ScimBody(PERSON)
  @ApiOperation({
    summary: 'Add a person',
    description: `${WHO} Whom the directory had deleted is there again, without an office. Attributes that are not kept are passed over.`,
  })
  @ApiCreatedResponse({ type: ScimUserView })
  @ScimAnswers(
    ...(['validation_failed', 'malformed_json', 'conflict', 'body_too_large'] as const),
    ...(['unsupported_media_type', ...KEY_REFUSALS] as const),
  )
  async add(
    @Req() { body }: FastifyRequest,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScimUserView> {
    return tagged(reply, await this.users.add(body, asking));
  }

  @Get(':user')
  @ForSystems('scim')
  @ApiOperation({ summary: 'Read a person', description: WHO })
  @ApiOkResponse({ type: ScimUserView })
  @ScimAnswers('validation_failed', 'unknown_query', 'not_found')
  async read(
    @Param('user') id: string,
    @Query() query: ScimShownDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScimUserView | undefined> {
    const [version, user] = await this.users.versioned(id, query);
    return withEtag(reply, version, user);
  }

  @Put(':user')
  @ForSystems('scim')
  @ScimBody(PERSON)
  @IfMatch({ required: false })
  @ApiOperation({
    summary: 'Say anew what is known of a person',
    description: `${WHO} What is not sent stays as it is.`,
  })
  @ApiOkResponse({ type: ScimUserView })
  @ScimAnswers(...CHANGES)
  async replace(
    @Param('user') id: string,
    @Req() { body }: FastifyRequest,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScimUserView> {
    return tagged(reply, await this.users.replace(id, body, asking));
  }

  @Patch(':user')
  @ForSystems('scim')
  @HttpCode(200)
  @ScimBody(LEAVES)
  @IfMatch({ required: false })
  @ApiOperation({
    summary: 'Change a person',
    description: `${WHO} Whoever is not active any more has left: their sessions end, and what was open is handed on.`,
  })
  @ApiOkResponse({ type: ScimUserView })
  @ScimAnswers(...CHANGES)
  async patch(
    @Param('user') id: string,
    @Req() { body }: FastifyRequest,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScimUserView> {
    return tagged(reply, await this.users.patch(id, body, asking));
  }

  @Delete(':user')
  @ForSystems('scim')
  @HttpCode(204)
  @IfMatch({ required: false })
  @ApiOperation({
    summary: 'Delete a person from the directory',
    description: `${WHO} They leave, and their offices with them; what they did stays under their name.`,
  })
  @ApiNoContentResponse({ description: 'They have left' })
  @ScimAnswers('not_found', 'last_administrator', 'stale_version')
  remove(@Param('user') id: string, @Caller() asking: Asking): Promise<void> {
    return this.users.remove(id, asking);
  }
}

function tagged(reply: FastifyReply, user: ScimUserView): ScimUserView {
  reply.header('location', user.meta?.location).header('etag', user.meta?.version);
  return user;
}
