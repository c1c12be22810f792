import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { Asking } from '../people/people.service.js';
import { MigrateDto } from './dto/migrate.dto.js';
import { MigrationView } from './dto/migration.view.js';
import { IncidentParam } from './incident-param.js';
import { MigrationService } from './migration.service.js';

@ApiTags('Actions')
@ApiBearerAuth()
@Controller('v1/incidents')
export class MigrationController {
  constructor(private readonly migrations: MigrationService) {}

  @Post(':incident/migrate')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Move an incident to the present version of a protocol',
    description:
      'For the privacy officer. With dryRun only the difference is shown. Finished steps stay; open steps that the new version does not have are cancelled, and the trail says so.',
  })
  @IncidentParam()
  @IfMatch({ required: true })
  @ApiOkResponse({ type: MigrationView })
  @Answers(
    'validation_failed',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'not_possible_now',
    'stale_version',
    'precondition_required',
  )
  async migrate(
    @Param('incident') id: string,
    @Body() body: MigrateDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MigrationView> {
    const view = await this.migrations.migrate(id, body, asking);
    reply.header('etag', etagOf(view.version));
    return view;
  }
}
