import { Body, Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { May } from '../access/may.js';
import { etagOf, withEtag } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { AbsencesService } from './absences.service.js';
import { AbsenceDto } from './dto/absence.dto.js';
import { AbsenceView } from './dto/absence.view.js';
import type { Asking } from './people.service.js';

@ApiTags('Identity')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/me/absence')
export class MeAbsenceController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @ApiOperation({ summary: 'My absence, present or to come', description: 'For everyone who is signed in.' })
  @ApiOkResponse({ type: AbsenceView })
  @Answers('unauthenticated', 'not_found')
  async read(
    @Caller() { member }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceView | undefined> {
    const { version, view } = await this.absences.read(member.id);
    return withEtag(reply, version, view);
  }

  @Put()
  @ApiOperation({
    summary: 'Say that I am away, and who acts in my place',
    description:
      'For everyone who is signed in. It takes the place of an absence entered before, if If-Match names that; the first needs none. Meanwhile, what would ask me to act asks the substitute; without one, my alternates and the next in line, and I get the mail as well.',
  })
  @IfMatch({ required: false })
  @ApiOkResponse({ type: AbsenceView })
  @Answers(
    ...([
      'validation_failed',
      'unauthenticated',
      'stale_version',
      'weak_etag',
      'precondition_required',
    ] as const),
  )
  async keep(
    @Body() body: AbsenceDto,
    @Caller() { member, ifMatch }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceView> {
    const { version, view } = await this.absences.keep(member.id, body, ifMatch);
    reply.header('etag', etagOf(version));
    return view;
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Say that I am back', description: 'For everyone who is signed in.' })
  @ApiNoContentResponse({ description: 'Counted on again' })
  @Answers('unauthenticated')
  end(@Caller() { member }: Asking): Promise<void> {
    return this.absences.end(member.id);
  }
}
