import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { AssessmentsService } from './assessments.service.js';
import { CaseChange } from './case-change.js';
import { AssessmentDto } from './dto/assessment.dto.js';
import { AssessmentView } from './dto/assessment.view.js';
import { IncidentParam } from './incident-param.js';

@ApiTags('Case')
@ApiBearerAuth()
@May('read:handling')
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

  @CaseChange({
    route: Put(),
    may: 'assess',
    summary: 'Record how severe the incident is, and what is decided on the risk of harm',
    description:
      'For the privacy officer. The score informs and decides nothing; neither completes a step. Each version is kept; replacing one needs If-Match.',
    type: AssessmentView,
    ifMatch: 'to-replace',
  })
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
