import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { type Page } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { DeliveriesService } from './deliveries.service.js';
import { ListDeliveriesDto, ReplayDto } from './dto/webhook.dto.js';
import { CallView } from './dto/webhook.view.js';

const REFUSED = ['invalid_id', 'not_found', 'unauthenticated', 'not_allowed', 'scope_missing'] as const;
const WHO = 'For administrators, and for systems with the scope webhooks about their own.';

@ApiTags('Webhooks')
@ApiBearerAuth()
@May('keep webhooks')
@Controller('v1/webhooks/:webhook')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get('deliveries')
  @ForSystems('webhooks')
  @ApiOperation({
    summary: 'List the calls of a webhook, the newest first, and what became of them',
    description: `${WHO} None about an incident that is kept from whoever asks.`,
  })
  @ListOf(CallView)
  @Answers('validation_failed', 'invalid_cursor', ...REFUSED)
  page(
    @UuidParam('webhook') webhook: string,
    @Query() query: ListDeliveriesDto,
    @Caller() { member }: Asking,
  ): Promise<Page<CallView>> {
    return this.deliveries.page(webhook, query, member);
  }

  @Post('deliveries/:delivery/redeliver')
  @ForSystems('webhooks')
  @Keyed()
  @HttpCode(202)
  @ApiOperation({ summary: 'Make a call again, under the same id', description: WHO })
  @ApiAcceptedResponse({ type: CallView })
  @Answers(...REFUSED)
  redeliver(
    @UuidParam('webhook') webhook: string,
    @UuidParam('delivery') delivery: string,
    @Caller() asking: Asking,
  ): Promise<CallView> {
    return this.deliveries.redeliver(webhook, delivery, asking);
  }

  @Post('test')
  @ForSystems('webhooks')
  @Keyed()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send a test event',
    description: `${WHO} Its type is webhook.test; the list of deliveries tells what became of it.`,
  })
  @ApiAcceptedResponse({ type: CallView })
  @Answers('conflict', ...REFUSED)
  test(@UuidParam('webhook') webhook: string, @Caller() asking: Asking): Promise<CallView> {
    return this.deliveries.test(webhook, asking);
  }

  @Post('replay')
  @ForSystems('webhooks')
  @Keyed()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Call again about everything since a time',
    description: `${WHO} The events keep their ids; a little from before may come as well.`,
  })
  @ApiNoContentResponse({ description: 'It is being gone through again' })
  @Answers('validation_failed', ...REFUSED)
  replay(
    @UuidParam('webhook') webhook: string,
    @Body() { since }: ReplayDto,
    @Caller() asking: Asking,
  ): Promise<void> {
    return this.deliveries.replay(webhook, since, asking);
  }
}
