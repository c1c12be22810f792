import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { CsvBody } from '../../platform/http/csv-body.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import { Problem } from '../../platform/http/problem.js';
import { May } from '../access/may.js';
import { ImportQueryDto } from './dto/import.dto.js';
import { ImportView } from './dto/import.view.js';
import { ImportService, MOST_BYTES } from './import.service.js';
import type { Asking } from './people.service.js';

const EXAMPLE = `email,name,language,division,roles,active
riley.chen@example.org,Riley Chen,en,public-health,supervisor@public-health;legal,true
`;

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('v1/people/import')
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Post()
  @HttpCode(200)
  @Repeatable('The same file again changes nothing, and each line is a transaction of its own.')
  @CsvBody(MOST_BYTES, EXAMPLE)
  @ApiOperation({
    summary: 'Import people from a CSV file; usually only says what would change',
    description:
      'For administrators. Up to 5,000 lines of UTF-8, with the columns email, name, language, division, roles and active; only email is needed, and a column that is left out changes nothing. Roles stand after each other with semicolons: supervisor@parks;alternate:privacy_officer. A line that is wrong is reported and stops no other. New people choose a password by mail, or sign in at the identity provider.',
  })
  @ApiOkResponse({ type: ImportView })
  @Answers(
    ...(['validation_failed', 'unauthenticated', 'not_allowed'] as const),
    ...(['body_too_large', 'unsupported_media_type'] as const),
  )
  import(
    @Query() query: ImportQueryDto,
    @Req() { body }: FastifyRequest,
    @Caller() { member, requestId }: Asking,
  ): Promise<ImportView> {
    if (typeof body !== 'string')
      throw new Problem('unsupported_media_type', { detail: 'Send it as text/csv.' });
    return this.imports.import(body, query, { actorId: member.id, requestId });
  }
}
