import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import type { Asking } from '../people/people.service.js';
import { CaseChange } from './case-change.js';
import { MigrateDto } from './dto/migrate.dto.js';
import { MigrationView } from './dto/migration.view.js';
import { MigrationService } from './migration.service.js';

@ApiTags('Actions')
@ApiBearerAuth()
@Controller('v1/incidents')
export class MigrationController {
  constructor(private readonly migrations: MigrationService) {}

  @CaseChange({
    route: Post(':incident/migrate'),
    isKeyed: true,
    may: 'migrate',
    summary: 'Move an incident to the present version of a protocol',
    description:
      'For the privacy officer. With dryRun only the difference is shown. Finished steps stay; open steps that the new version does not have are cancelled, and the trail says so.',
    type: MigrationView,
    ifMatch: 'always',
  })
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
