import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
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
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { PageDto, type Page } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { ApiKeysService } from './api-keys.service.js';
import { ChangeApiKeyDto, NewApiKeyDto, RotateApiKeyDto } from './dto/api-key.dto.js';
import { ApiKeyView, IssuedApiKeyView } from './dto/api-key.view.js';

const CHANGES = [
  ...([
    'validation_failed',
    'invalid_id',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'conflict',
  ] as const),
  ...(['stale_version', 'weak_etag', 'precondition_required'] as const),
];

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep API keys')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Get()
  @ApiOperation({
    summary: 'List the keys of other systems',
    description:
      'For administrators; the oldest first, revoked ones included. Secrets are never shown again.',
  })
  @ListOf(ApiKeyView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_allowed')
  page(@Query() query: PageDto): Promise<Page<ApiKeyView>> {
    return this.keys.page(query);
  }

  @Post()
  @Keyed()
  @ApiOperation({
    summary: 'Give another system a key',
    description:
      'For administrators. The answer holds the key, which is shown again under the same Idempotency-Key only; the system sends it as X-Api-Key. What its scopes do not name is denied.',
  })
  @ApiCreatedResponse({ type: IssuedApiKeyView })
  @Answers('validation_failed', 'unauthenticated', 'not_allowed', 'conflict')
  async add(
    @Body() body: NewApiKeyDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedApiKeyView> {
    const issued = await this.keys.add(body, asking);
    reply.header('location', `/v1/api-keys/${issued.id}`).header('etag', etagOf(issued.version));
    return issued;
  }

  @Get(':key')
  @ApiOperation({ summary: 'Read about a key', description: 'For administrators.' })
  @ApiOkResponse({ type: ApiKeyView })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  async read(
    @UuidParam('key') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiKeyView | undefined> {
    const key = await this.keys.read(id);
    return withEtag(reply, key.version, key);
  }

  @Patch(':key')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Change a key: name, owner, scopes, networks, division',
    description: 'For administrators. It holds from the next request on; a later expiry takes a rotation.',
  })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: ApiKeyView })
  @Answers(...CHANGES)
  async amend(
    @UuidParam('key') id: string,
    @Body() body: ChangeApiKeyDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiKeyView> {
    const key = await this.keys.amend(id, body, asking);
    reply.header('etag', etagOf(key.version));
    return key;
  }

  @Post(':key/rotate')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Replace the secret of a key',
    description:
      'For administrators. The answer holds the new key, which is shown again under the same Idempotency-Key only; the one in use is taken until overlapUntil, and the one before that no more.',
  })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: IssuedApiKeyView })
  @Answers(...CHANGES)
  async rotate(
    @UuidParam('key') id: string,
    @Body() body: RotateApiKeyDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedApiKeyView> {
    const issued = await this.keys.rotate(id, body, asking);
    reply.header('etag', etagOf(issued.version));
    return issued;
  }

  @Delete(':key')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Revoke a key',
    description: 'For administrators. It is refused from the next request on; what it has filed stays.',
  })
  @ApiNoContentResponse({ description: 'It is of no use any more' })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  async revoke(@UuidParam('key') id: string, @Caller() asking: Asking): Promise<void> {
    await this.keys.revoke(id, asking);
  }
}
