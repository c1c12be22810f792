import { Body, Controller, Get, Param, Post, Res, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import { PageOf, whole, type Page } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { CaseChange } from './case-change.js';
import { AddRegimeDto, DecideObligationDto, MeetObligationDto } from './dto/obligation.dto.js';
import { ObligationView } from './dto/obligation.view.js';
import { IncidentParam } from './incident-param.js';
import { ObligationsService, type ChangedObligations } from './obligations.service.js';

/** What every change of obligations has in common. */
function ObligationChange(
  path: string,
  type: Type<unknown>,
  summary: string,
  description: string,
): MethodDecorator {
  return CaseChange({
    route: Post(path),
    isKeyed: true,
    may: 'decideDuty',
    ...{ summary, description: `For the privacy officer. ${description}`, type },
    refuses: ['rationale_required', 'invalid_instant'],
  });
}

const Obligation = ApiParam({
  name: 'obligation',
  schema: { type: 'string', maxLength: 60 },
  example: 'ca-on-phipa-12-3',
});

@ApiTags('Obligations')
@ApiBearerAuth()
@May('read:handling')
@Controller('v1/incidents/:incident/obligations')
export class ObligationsController {
  constructor(private readonly obligations: ObligationsService) {}

  @Get()
  @ApiOperation({
    summary: 'List what laws require of this incident, by when and why, or why not',
    description: 'For those who handle the case. Nothing here is legal advice.',
  })
  @IncidentParam()
  @ListOf(ObligationView)
  @Answers('unauthenticated', 'not_allowed', 'not_found')
  async list(@Param('incident') id: string, @Caller() { member }: Asking): Promise<Page<ObligationView>> {
    return whole(await this.obligations.list(id, member));
  }

  @ObligationChange(
    '',
    PageOf(ObligationView),
    'Apply a law that the facts do not bring in',
    'Its thresholds still count; what it comes to is listed at once.',
  )
  async add(
    @Param('incident') id: string,
    @Body() body: AddRegimeDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<ObligationView>> {
    const { obligations, version } = await this.obligations.add(id, body, asking);
    reply.header('etag', etagOf(version));
    return whole(obligations);
  }

  @ObligationChange(
    ':obligation/decide',
    ObligationView,
    'Decide that a duty is required or not, with the reason',
    'It stands until new facts require what was not required when it was decided.',
  )
  @Obligation
  async decide(
    @Param('incident') incident: string,
    @Param('obligation') id: string,
    @Body() body: DecideObligationDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObligationView> {
    return answer(reply, await this.obligations.decide(incident, id, body, asking));
  }

  @ObligationChange(
    ':obligation/meet',
    ObligationView,
    'Record the notice by which a duty is met',
    'Some laws ask for the reasons when it is late.',
  )
  @Obligation
  async meet(
    @Param('incident') incident: string,
    @Param('obligation') id: string,
    @Body() body: MeetObligationDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ObligationView> {
    return answer(reply, await this.obligations.meet(incident, id, body, asking));
  }
}

function answer(reply: FastifyReply, { obligations, version }: ChangedObligations): ObligationView {
  reply.header('etag', etagOf(version));
  const [obligation] = obligations;
  if (!obligation) throw new Problem('not_found');
  return obligation;
}
