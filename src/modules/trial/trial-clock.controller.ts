import { Body, Controller, Get, Header, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/http/problem.js';
import { May } from '../access/may.js';
import { AdvanceDto } from './advance.dto.js';
import { KnownHostGuard } from './known-host.guard.js';
import { TrialClockService, type TrialTime } from './trial-clock.service.js';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** The time of a trial; outside trial mode these routes do not exist, and time cannot be moved. */
@May('anyone')
@UseGuards(KnownHostGuard)
@ApiExcludeController()
@Controller('trial/clock')
export class TrialClockController {
  constructor(private readonly clock: TrialClockService) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  read(): TrialTime {
    return this.clock.time;
  }

  /** Only from this very machine: whoever moves time makes everyone's deadlines pass. */
  @Post()
  @HttpCode(200)
  advance(@Body() { advance }: AdvanceDto, @Req() request: FastifyRequest): Promise<TrialTime> {
    if (!LOOPBACK.test(request.socket.remoteAddress ?? ''))
      throw new Problem('not_allowed', { detail: 'Time is moved from the machine that the trial runs on.' });
    return this.clock.advance(advance);
  }
}
