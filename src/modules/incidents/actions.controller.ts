import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { IncidentAction } from '../../domain/incident/lifecycle.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import type { Asking } from '../people/people.service.js';
import { CaseChange } from './case-change.js';
import { ActionDto } from './dto/action.dto.js';
import { IncidentView } from './dto/incident.view.js';
import { IncidentsService } from './incidents.service.js';

/** What every action of the lifecycle has in common. */
function Action(action: IncidentAction, summary: string, who: string): MethodDecorator {
  return CaseChange({
    route: Post(`:incident/${action}`),
    may: action,
    ...{ summary, description: `For the ${who}.`, type: IncidentView, refuses: ['gate_shut'], isKeyed: true },
  });
}

@ApiTags('Actions')
@ApiBearerAuth()
@Controller('v1/incidents')
export class ActionsController {
  constructor(private readonly incidents: IncidentsService) {}

  @Action('acknowledge', 'Acknowledge the report', 'supervisor or the privacy officer')
  acknowledge(
    @Param('incident') id: string,
    @Body() body: ActionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    return this.act(id, 'acknowledge', body, asking, reply);
  }

  @Action(
    'escalate',
    'Ask Communications, Human Resources and the privacy office',
    'supervisor or the privacy officer',
  )
  escalate(
    @Param('incident') id: string,
    @Body() body: ActionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    return this.act(id, 'escalate', body, asking, reply);
  }

  @Action('confirm', 'Decide that it is a breach, with the rationale', 'privacy officer')
  confirm(
    @Param('incident') id: string,
    @Body() body: ActionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    return this.act(id, 'confirm', body, asking, reply);
  }

  @Action('dismiss', 'Decide that it is no breach, with the reason', 'privacy officer')
  dismiss(
    @Param('incident') id: string,
    @Body() body: ActionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    return this.act(id, 'dismiss', body, asking, reply);
  }

  @Action('resolve', 'Declare that all is done, once every mandatory step is', 'privacy officer')
  resolve(
    @Param('incident') id: string,
    @Body() body: ActionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    return this.act(id, 'resolve', body, asking, reply);
  }

  @Action(
    'sign-off',
    'Sign the closure; the second of two people closes',
    'human resources and the privacy officer, each once',
  )
  signOff(
    @Param('incident') id: string,
    @Body() body: ActionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    return this.act(id, 'sign-off', body, asking, reply);
  }

  @Action('reopen', 'Take up a closed or dismissed incident again', 'privacy officer')
  reopen(
    @Param('incident') id: string,
    @Body() body: ActionDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    return this.act(id, 'reopen', body, asking, reply);
  }

  private async act(
    id: string,
    action: IncidentAction,
    body: ActionDto,
    asking: Asking,
    reply: FastifyReply,
  ): Promise<IncidentView> {
    const view = await this.incidents.act(id, action, body, asking);
    reply.header('etag', etagOf(view.version));
    return view;
  }
}
