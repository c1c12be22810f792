import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { withEtag } from '../../platform/http/etag.js';
import { whole, type Page } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { May } from '../access/may.js';
import { RegimeSummaryView, RegimeView } from './dto/regime.view.js';
import { RegimesService } from './regimes.service.js';
import { summarizeRegime, viewRegime } from './view-regime.js';

@ApiTags('Laws')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/regimes')
export class RegimesController {
  constructor(private readonly regimes: RegimesService) {}

  @Get()
  @ApiOperation({
    summary: 'List the laws: whom to tell, when, by when',
    description: 'For everyone who is signed in. Nothing here is legal advice.',
  })
  @ListOf(RegimeSummaryView)
  @Answers('unauthenticated')
  list(): Page<RegimeSummaryView> {
    return whole(this.regimes.all().map(summarizeRegime));
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a law with every version of its obligations',
    description: 'For everyone who is signed in. Nothing here is legal advice.',
  })
  @ApiParam({ name: 'id', example: 'us-hipaa', schema: { type: 'string', maxLength: 60 } })
  @ApiOkResponse({ type: RegimeView })
  @Answers('unauthenticated', 'not_found')
  read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): RegimeView | undefined {
    const kept = this.regimes.one(id);
    if (!kept) throw new Problem('not_found');
    return withEtag(reply, kept.hash, viewRegime(kept.regime));
  }
}
