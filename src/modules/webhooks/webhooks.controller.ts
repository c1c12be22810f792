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
import { ForSystems } from '../../platform/http/for-systems.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { PageDto, type Page } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { ChangeWebhookDto, NewWebhookDto, RotateWebhookDto } from './dto/webhook.dto.js';
import { IssuedWebhookView, WebhookView } from './dto/webhook.view.js';
import { WebhooksService } from './webhooks.service.js';

const REFUSED = ['unauthenticated', 'not_allowed', 'scope_missing'] as const;
const CHANGES = [
  ...([
    'validation_failed',
    'invalid_id',
    'not_found',
    'stale_version',
    'weak_etag',
    'precondition_required',
  ] as const),
  ...REFUSED,
];
const WHO = 'For administrators, and for systems with the scope webhooks about their own.';

@ApiTags('Webhooks')
@ApiBearerAuth()
@May('keep webhooks')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @Get()
  @ForSystems('webhooks')
  @ApiOperation({ summary: 'List webhooks, the oldest first', description: WHO })
  @ListOf(WebhookView)
  @Answers('validation_failed', 'invalid_cursor', ...REFUSED)
  page(@Query() query: PageDto, @Caller() { member }: Asking): Promise<Page<WebhookView>> {
    return this.webhooks.page(query, member);
  }

  @Post()
  @ForSystems('webhooks')
  @Keyed()
  @ApiOperation({
    summary: 'Have an address called about what happens from now on',
    description: `${WHO} The answer holds the secret, which is shown again under the same Idempotency-Key only. One of a key is told what the key may hear; an administrator’s own of every incident that is not kept from them, never of conduct.`,
  })
  @ApiCreatedResponse({ type: IssuedWebhookView })
  @Answers('validation_failed', 'conflict', ...REFUSED)
  async add(
    @Body() body: NewWebhookDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedWebhookView> {
    const issued = await this.webhooks.add(body, asking);
    reply.header('location', `/v1/webhooks/${issued.id}`).header('etag', etagOf(issued.version));
    return issued;
  }

  @Get(':webhook')
  @ForSystems('webhooks')
  @ApiOperation({ summary: 'Read about a webhook', description: WHO })
  @ApiOkResponse({ type: WebhookView })
  @Answers('invalid_id', 'not_found', ...REFUSED)
  async read(
    @UuidParam('webhook') id: string,
    @Caller() { member }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookView | undefined> {
    const webhook = await this.webhooks.read(id, member);
    return withEtag(reply, webhook.version, webhook);
  }

  @Patch(':webhook')
  @ForSystems('webhooks')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Change a webhook, disable it, or enable it again',
    description: `${WHO} Once it is enabled, it is called about all that happened meanwhile.`,
  })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: WebhookView })
  @Answers(...CHANGES)
  async amend(
    @UuidParam('webhook') id: string,
    @Body() body: ChangeWebhookDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookView> {
    const webhook = await this.webhooks.amend(id, body, asking);
    reply.header('etag', etagOf(webhook.version));
    return webhook;
  }

  @Post(':webhook/rotate')
  @ForSystems('webhooks')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Replace the secret of a webhook',
    description: `${WHO} The answer holds the new one, which is shown again under the same Idempotency-Key only; until overlapUntil each call is signed with both.`,
  })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: IssuedWebhookView })
  @Answers(...CHANGES)
  async rotate(
    @UuidParam('webhook') id: string,
    @Body() body: RotateWebhookDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedWebhookView> {
    const issued = await this.webhooks.rotate(id, body, asking);
    reply.header('etag', etagOf(issued.version));
    return issued;
  }

  @Delete(':webhook')
  @ForSystems('webhooks')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a webhook', description: `${WHO} What waits is not sent any more.` })
  @ApiNoContentResponse({ description: 'It is not called any more' })
  @Answers('invalid_id', 'not_found', ...REFUSED)
  async remove(@UuidParam('webhook') id: string, @Caller() asking: Asking): Promise<void> {
    await this.webhooks.remove(id, asking);
  }
}
