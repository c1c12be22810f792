import { applyDecorators, Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Permission } from '../../domain/access/access.js';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import { whole, type Page } from '../../platform/http/page.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { CaseChange } from './case-change.js';
import { AssignStepDto, CompleteStepDto, WaiveStepDto } from './dto/step.dto.js';
import { StepView } from './dto/step.view.js';
import { IncidentParam } from './incident-param.js';
import { StepsService, type ChangedStep } from './steps.service.js';

const StepParam = ApiParam({ name: 'step', schema: { type: 'string', maxLength: 60 }, example: 'contain' });

/** What every change of a step has in common. */
function StepChange(verb: string, may: Permission, summary: string, who: string): MethodDecorator {
  return applyDecorators(
    CaseChange({
      route: Post(`:step/${verb}`),
      isKeyed: true,
      may,
      ...{ summary, description: `For ${who}.`, type: StepView, refuses: ['gate_shut', 'ends_with_action'] },
    }),
    StepParam,
  );
}

@ApiTags('Steps')
@ApiBearerAuth()
@May('read:facts')
@Controller('v1/incidents/:incident/steps')
export class StepsController {
  constructor(private readonly steps: StepsService) {}

  @Get()
  @ApiOperation({
    summary: 'List the steps of the protocol, with deadlines and why',
    description: 'For everyone on the case.',
  })
  @IncidentParam()
  @ListOf(StepView)
  @Answers('unauthenticated', 'not_found')
  async list(@Param('incident') id: string, @Caller() { member }: Asking): Promise<Page<StepView>> {
    return whole(await this.steps.list(id, member));
  }

  @Get(':step')
  @ApiOperation({
    summary: 'Read a step: what it asks for, its deadline and why',
    description: 'For everyone on the case. Messages about a step lead here.',
  })
  @IncidentParam()
  @StepParam
  @ApiOkResponse({ type: StepView })
  @Answers('unauthenticated', 'not_found')
  async read(
    @Param('incident') id: string,
    @Param('step') key: string,
    @Caller() { member }: Asking,
  ): Promise<StepView> {
    return this.steps.read(id, key, member);
  }

  @StepChange(
    'complete',
    'work',
    'Complete a step',
    'its owner, a role that takes part, whoever it is assigned to, or the privacy officer',
  )
  async complete(
    @Param('incident') id: string,
    @Param('step') key: string,
    @Body() body: CompleteStepDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepView> {
    return answer(reply, await this.steps.complete(id, key, body, asking));
  }

  @StepChange(
    'waive',
    'work',
    'Waive a step that is not needed, with the reason',
    'the roles that the protocol names for it',
  )
  async waive(
    @Param('incident') id: string,
    @Param('step') key: string,
    @Body() body: WaiveStepDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepView> {
    return answer(reply, await this.steps.waive(id, key, body, asking));
  }

  @StepChange('assign', 'assign', 'Give a step to one person', 'the supervisor and the privacy officer')
  async assign(
    @Param('incident') id: string,
    @Param('step') key: string,
    @Body() body: AssignStepDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepView> {
    return answer(reply, await this.steps.assign(id, key, body, asking));
  }
}

function answer(reply: FastifyReply, { step, version }: ChangedStep): StepView {
  reply.header('etag', etagOf(version));
  return step;
}
