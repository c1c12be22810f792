import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { IdentityDto, IdentityView } from './dto/identity.dto.js';
import { IdentitiesService, type KeptIdentity } from './identities.service.js';

const REFUSALS = ['invalid_id', 'unauthenticated', 'not_allowed', 'not_found', 'conflict'] as const;

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('v1/people/:person/identity')
export class IdentitiesController {
  constructor(private readonly identities: IdentitiesService) {}

  @Get()
  @ApiOperation({
    summary: 'Read by which name the identity provider knows a person',
    description: 'For administrators.',
  })
  @ApiOkResponse({ type: IdentityView })
  @Answers(...REFUSALS)
  async read(@UuidParam('person') person: string): Promise<IdentityView> {
    return view(await this.identities.of(person));
  }

  @Put()
  @ApiOperation({
    summary: 'Link a person to the identity provider',
    description: 'For administrators; in place of the name that the person was known by.',
  })
  @ApiOkResponse({ type: IdentityView })
  @Answers('validation_failed', ...REFUSALS)
  async link(
    @UuidParam('person') person: string,
    @Body() { subject }: IdentityDto,
    @Caller() asking: Asking,
  ): Promise<IdentityView> {
    return view(await this.identities.link(person, subject, asking));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Unlink a person from the identity provider',
    description: 'For administrators. Tokens of the provider are refused from the next request on.',
  })
  @ApiNoContentResponse({ description: 'The provider’s tokens mean nobody any more' })
  @Answers(...REFUSALS)
  async unlink(@UuidParam('person') person: string, @Caller() asking: Asking): Promise<void> {
    await this.identities.unlink(person, asking);
  }
}

function view({ subject, linkedAt }: KeptIdentity): IdentityView {
  return { subject, linkedAt: linkedAt.toISOString() };
}
