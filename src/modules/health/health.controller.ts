import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { AnyQuery } from '../../platform/http/query.guard.js';
import { May } from '../access/may.js';
import { HealthService, type Readiness } from './health.service.js';
import { LiveView, ReadyView } from './health.view.js';

@May('anyone')
@AnyQuery()
@ApiTags('Operations')
@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('health/live')
  @ApiOperation({ summary: 'The process runs', description: 'For anyone.' })
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @ApiOperation({
    summary: 'The process can do its work: the database answers',
    description: 'For anyone. 503 while it does not.',
  })
  @ApiOkResponse({ type: ReadyView })
  @Answers('unavailable')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.health.readiness();
    if (readiness.status !== 'ok') reply.code(503).header('retry-after', '5');
    return readiness;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({
    summary: 'Figures for Prometheus',
    description: 'For anyone who can reach it; counts and times only.',
  })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string', example: 'breach_messages_queued 0' } })
  metrics(): Promise<string> {
    return this.health.metrics();
  }
}
