import { Body, Controller, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { Asking } from '../people/people.service.js';
import { AssessmentsService } from './assessments.service.js';
import { AssessmentDto } from './dto/assessment.dto.js';
import { AssessmentView } from './dto/assessment.view.js';
import { IncidentParam } from './incident-param.js';

@ApiTags('Case')
@ApiBearerAuth()
@Controller('v1/incidents/:incident/assessment')
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  @Get()
  @ApiOperation({
    summary: 'Read the assessment of severity and harm',
    description: 'For those who handle the case; an auditor reads it without reasons, notes and author.',
  })
  @IncidentParam()
  @ApiOkResponse({ type: AssessmentView })
  @Answers('unauthenticated', 'not_allowed', 'not_found')
  async read(
    @Param('incident') id: string,
    @Caller() { member }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView | undefined> {
    const { assessment, version } = await this.assessments.read(id, member);
    return withEtag(reply, version, assessment);
  }

  @Put()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Record how severe the incident is, and what is decided on the risk of harm',
    description:
      'For the privacy officer. The score informs and decides nothing; neither completes a step. Each version is kept; replacing one needs If-Match.',
  })
  @IncidentParam()
  @IfMatch({ required: false })
  @ApiOkResponse({ type: AssessmentView })
  @Answers(
    'validation_failed',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'not_possible_now',
    'stale_version',
    'precondition_required',
  )
  async record(
    @Param('incident') id: string,
    @Body() body: AssessmentDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    const { assessment, version } = await this.assessments.record(id, body, asking);
    reply.header('etag', etagOf(version));
    return assessment;
  }
}
