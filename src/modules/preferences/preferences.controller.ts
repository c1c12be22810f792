import { Body, Controller, Get, Patch, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { ChangePreferencesDto, PreferencesView } from './dto/preferences.dto.js';
import { PreferencesService } from './preferences.service.js';

@ApiTags('Identity')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/me/preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @ApiOperation({
    summary: 'Read in which language, when, and how many at a time messages come to me',
    description: 'For everyone, their own only.',
  })
  @ApiOkResponse({ type: PreferencesView })
  @Answers('unauthenticated')
  async read(
    @Caller() { member }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreferencesView | undefined> {
    const { view, version } = await this.preferences.of(member);
    return withEtag(reply, version, view);
  }

  @Patch()
  @ApiOperation({
    summary: 'Change in which language, when, and how many at a time messages come to me',
    description:
      'For everyone, their own only. What is overdue, what is due before the next opening or within an hour of it, and the receipt of an own report come at once whatever is chosen. What waited so far is sent at once.',
  })
  @IfMatch({ required: true })
  @ApiOkResponse({ type: PreferencesView })
  @Answers(
    ...(['validation_failed', 'malformed_json', 'invalid_precondition', 'unauthenticated'] as const),
    ...(['stale_version', 'weak_etag', 'precondition_required'] as const),
  )
  async change(
    @Body() body: ChangePreferencesDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreferencesView> {
    const { view, version } = await this.preferences.change(body, asking);
    reply.header('etag', etagOf(version));
    return view;
  }
}
