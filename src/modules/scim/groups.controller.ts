import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { GROUP } from '../../domain/directory/schemas.js';
import { Caller } from '../../platform/http/asking.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { ScimAnswers } from '../../platform/http/scim-form.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { ScimGroupsView, ScimGroupView } from './dto/scim-group.view.js';
import { ScimQueryDto, ScimShownDto } from './dto/scim-query.dto.js';
import { ScimGroupsService } from './groups.service.js';
import { ScimBody } from './scim-body.js';

const WHO = 'For systems with the scope scim, and administrators.';
const POWERS =
  'Administrators, privacy officers, Human Resources and auditors take the scope scim:powers as well.';
const MEMBERS = [{ value: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44' }];
const LEGAL = { schemas: [GROUP], displayName: 'legal', members: MEMBERS };
const ADDED = {
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: [{ op: 'add', path: 'members', value: MEMBERS }],
};
const CHANGES = [
  'validation_failed',
  'malformed_json',
  'not_found',
  'last_administrator',
  'stale_version',
  'body_too_large',
  'unsupported_media_type',
] as const;

@ApiTags('Directory')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('scim/v2/Groups')
export class ScimGroupsController {
  constructor(private readonly groups: ScimGroupsService) {}

  @Get()
  @ForSystems('scim')
  @ApiOperation({
    summary: 'List or find offices, and who holds them',
    description: `${WHO} A group is an office: legal, supervisor@public-health, alternate:legal. All are there, held or not.`,
  })
  @ApiOkResponse({ type: ScimGroupsView })
  @ScimAnswers('validation_failed', 'unknown_query')
  page(@Query() query: ScimQueryDto): Promise<ScimGroupsView> {
    return this.groups.page(query);
  }

  @Post()
  @ForSystems('scim')
  @Repeatable('Nothing is added: offices are there already.')
  @ScimBody(LEGAL)
  @ApiOperation({
    summary: 'Learn under which name a group is there already',
    description: `${WHO} Offices are not made by a directory: the answer is 409 for one that there is, and 400 for any other name.`,
  })
  @ApiOkResponse({ description: 'Never' })
  @ScimAnswers('validation_failed', 'malformed_json', 'conflict', 'body_too_large', 'unsupported_media_type')
  add(@Req() { body }: FastifyRequest): Promise<never> {
    return this.groups.add(body);
  }

  @Get(':group')
  @ForSystems('scim')
  @ApiOperation({ summary: 'Read who holds an office', description: WHO })
  @ApiOkResponse({ type: ScimGroupView })
  @ScimAnswers('validation_failed', 'unknown_query', 'not_found')
  read(@Param('group') id: string, @Query() query: ScimShownDto): Promise<ScimGroupView> {
    return this.groups.read(id, query);
  }

  @Put(':group')
  @ForSystems('scim')
  @ScimBody(LEGAL)
  @ApiOperation({ summary: 'Say who holds an office', description: `${WHO} ${POWERS}` })
  @ApiOkResponse({ type: ScimGroupView })
  @ScimAnswers(...CHANGES)
  async replace(
    @Param('group') id: string,
    @Req() { body }: FastifyRequest,
    @Caller() asking: Asking,
  ): Promise<ScimGroupView> {
    await this.groups.replace(id, body, asking);
    return this.groups.read(id);
  }

  @Patch(':group')
  @ForSystems('scim')
  @HttpCode(204)
  @ScimBody(ADDED)
  @ApiOperation({
    summary: 'Change who holds an office',
    description: `${WHO} ${POWERS} Whoever leaves it hands on what was open.`,
  })
  @ApiNoContentResponse({ description: 'It is so' })
  @ScimAnswers(...CHANGES)
  patch(
    @Param('group') id: string,
    @Req() { body }: FastifyRequest,
    @Caller() asking: Asking,
  ): Promise<void> {
    return this.groups.patch(id, body, asking);
  }

  @Delete(':group')
  @ForSystems('scim')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Take everyone out of an office',
    description: `${WHO} ${POWERS} The office itself stays, and the group with it.`,
  })
  @ApiNoContentResponse({ description: 'Nobody holds it' })
  @ScimAnswers('not_found', 'last_administrator', 'stale_version')
  remove(@Param('group') id: string, @Caller() asking: Asking): Promise<void> {
    return this.groups.remove(id, asking);
  }
}
