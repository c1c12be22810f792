import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Scope } from '../../domain/access/scopes.js';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { choose } from '../../platform/http/chosen-fields.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { PageOf, type Page } from '../../platform/http/page.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { CaseChange } from './case-change.js';
import { AmendDto } from './dto/amend.dto.js';
import { IncidentView } from './dto/incident.view.js';
import { ReadIncidentDto } from './dto/read-incident.dto.js';
import { ListIncidentsDto } from './dto/list-incidents.dto.js';
import { ReportDto } from './dto/report.dto.js';
import { IncidentParam } from './incident-param.js';
import { IncidentsService } from './incidents.service.js';
import { ReportingService } from './reporting.service.js';

const TEXT = { type: 'string' as const, maxLength: 200 };
const LOCATION_AND_ETAG = {
  Location: { description: 'Where the incident is', schema: TEXT },
  ETag: { description: 'Its version', schema: TEXT },
};

@ApiTags('Incidents')
@ApiBearerAuth()
@May('read:facts')
@Controller('v1/incidents')
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly reporting: ReportingService,
  ) {}

  @May('signed in')
  @Post()
  @Keyed({ keepsItself: true })
  @ForSystems('incidents:report' satisfies Scope)
  @ApiOperation({
    summary: 'File a report',
    description:
      'For everyone, and for systems with the scope incidents:report. Only title and discoveredAt are needed; the rest can follow. A system that sends an externalReference again is answered 409 already_reported with the incident that it stands for.',
  })
  @ApiCreatedResponse({ type: IncidentView, headers: LOCATION_AND_ETAG })
  @Answers(
    'validation_failed',
    'malformed_json',
    'unauthenticated',
    'scope_missing',
    'network_not_allowed',
    'already_reported',
    'body_too_large',
    'unsupported_media_type',
    'personal_number_suspected',
    'unavailable',
  )
  async report(
    @Body() body: ReportDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    const view = await this.reporting.report(body, asking);
    reply.header('location', `/v1/incidents/${view.id}`).header('etag', etagOf(view.version));
    return view;
  }

  @Get()
  @ForSystems('incidents:read' satisfies Scope)
  @ApiOperation({
    summary: 'List the incidents that the caller may see',
    description:
      'For everyone, and for systems with the scope incidents:read, which see what they filed; newest report first, unless sorted otherwise.',
  })
  @ApiOkResponse({ type: PageOf(IncidentView) })
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'scope_missing', 'network_not_allowed')
  async page(@Query() query: ListIncidentsDto, @Caller() { member }: Asking): Promise<Page<IncidentView>> {
    const page = await this.incidents.page(query, member);
    return { ...page, items: page.items.map((item) => choose(item, query.fields)) };
  }

  @Get(':incident')
  @ForSystems('incidents:read' satisfies Scope)
  @ApiOperation({
    summary: 'Read an incident',
    description:
      'For everyone on the case, and for a system with the scope incidents:read that filed it; what the caller may not see is named in masked.',
  })
  @IncidentParam()
  @ApiOkResponse({ type: IncidentView })
  @Answers(
    ...(['validation_failed', 'unknown_query', 'unauthenticated'] as const),
    ...(['scope_missing', 'network_not_allowed', 'not_found'] as const),
  )
  async read(
    @Param('incident') id: string,
    @Query() { fields }: ReadIncidentDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView | undefined> {
    const view = await this.incidents.read(id, asking, fields);
    return withEtag(reply, view.version, choose(view, fields));
  }

  @CaseChange({
    route: Patch(':incident'),
    may: ['patch', 'implicate', 'conceal', 'move', 'recordEmploymentAction', 'decideDuty'],
    summary: 'Complete or correct the facts',
    description:
      'For the reporter, the supervisor and the privacy officer; deadlines follow the facts, and the trail keeps the old ones.',
    type: IncidentView,
    ifMatch: 'always',
  })
  async amend(
    @Param('incident') id: string,
    @Body() body: AmendDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    const view = await this.incidents.amend(id, body, asking);
    reply.header('etag', etagOf(view.version));
    return view;
  }
}
