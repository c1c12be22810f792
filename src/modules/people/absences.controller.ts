import { Body, Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { May } from '../access/may.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { AbsencesService } from './absences.service.js';
import { AbsenceDto } from './dto/absence.dto.js';
import { AbsenceView } from './dto/absence.view.js';
import type { Asking } from './people.service.js';

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('v1/people/:person/absence')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @ApiOperation({ summary: 'A person’s absence, present or to come', description: 'For administrators.' })
  @ApiOkResponse({ type: AbsenceView })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  async read(
    @UuidParam('person') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceView | undefined> {
    const { version, view } = await this.absences.read(id);
    return withEtag(reply, version, view);
  }

  @Put()
  @ApiOperation({
    summary: 'Enter an absence for someone who could not',
    description:
      'For administrators. It takes the place of an absence entered before, if If-Match names that; the first needs none.',
  })
  @IfMatch({ required: false })
  @ApiOkResponse({ type: AbsenceView })
  @Answers(
    ...(['validation_failed', 'invalid_id', 'unauthenticated', 'not_allowed', 'not_found'] as const),
    ...(['stale_version', 'weak_etag', 'precondition_required'] as const),
  )
  async keep(
    @UuidParam('person') id: string,
    @Body() body: AbsenceDto,
    @Caller() { ifMatch }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceView> {
    const { version, view } = await this.absences.keep(id, body, ifMatch);
    reply.header('etag', etagOf(version));
    return view;
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'End an absence', description: 'For administrators.' })
  @ApiNoContentResponse({ description: 'Counted on again' })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed')
  end(@UuidParam('person') id: string): Promise<void> {
    return this.absences.end(id);
  }
}
