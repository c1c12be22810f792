import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { type Page } from '../../platform/http/page.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { AuditEntryView, ProofView, VerificationView } from './dto/audit.view.js';
import { ListAuditDto } from './dto/list-audit.dto.js';
import { VerifyDto } from './dto/verify.dto.js';
import { ProofService } from './proof.service.js';
import { TrailExportService } from './trail-export.service.js';
import { TrailListService } from './trail-list.service.js';

const NDJSON = 'application/x-ndjson';

@ApiTags('Trail')
@ApiBearerAuth()
@May('read the trail')
@Controller('v1/audit')
export class AuditController {
  constructor(
    private readonly list: TrailListService,
    private readonly proofs: ProofService,
    private readonly trail: TrailExportService,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List the entries of the trail over all incidents',
    description:
      'For privacy officers and auditors; auditors see ids in place of names and nothing of what changed in a case. The newest first. Entries of cases that the caller must not know of are never listed; a page may end short while there is a nextCursor.',
  })
  @ListOf(AuditEntryView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_allowed')
  page(@Query() query: ListAuditDto, @Caller() { member }: Asking): Promise<Page<AuditEntryView>> {
    return this.list.page(query, member);
  }

  @Get('proof')
  @ApiOperation({
    summary: 'Read the newest signed checkpoints and the public keys',
    description:
      'For privacy officers and auditors. Keep the answer elsewhere: npm run audit:verify checks an export against it.',
  })
  @ApiOkResponse({ type: ProofView })
  @Answers('unauthenticated', 'not_allowed')
  proof(@Caller() { member }: Asking): Promise<ProofView> {
    return this.proofs.newest(member);
  }

  @Post('verify')
  @Repeatable('It looks again, at the trail as it is then.')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Verify all chains and checkpoints in the database',
    description:
      'For privacy officers and auditors. Goes through the trail, checkpoint by checkpoint, and names the first entry that does not fit; one at a time. What takes longer than twenty seconds is answered in parts: ask again with continueAfter as after until it is null. Counts are those of the part. It is written into the trail.',
  })
  @ApiOkResponse({ type: VerificationView })
  @Answers('validation_failed', 'unknown_query', 'unauthenticated', 'not_allowed', 'busy')
  verify(@Query() part: VerifyDto, @Caller() asking: Asking): Promise<VerificationView> {
    return this.trail.verify(part, asking);
  }

  @Get('export')
  @ApiOperation({
    summary: 'Export the trail, to be verified offline',
    description:
      'For privacy officers and auditors. One line of JSON each, as docs/audit.md specifies; notes and changes are given as digests. One at a time. It is written into the trail.',
  })
  @ApiProduces(NDJSON)
  @ApiOkResponse({
    schema: { type: 'string', example: '{"kind":"trail","format":"audit-trail/1","keys":[]}' },
  })
  @Answers('unauthenticated', 'not_allowed', 'busy')
  async export(@Caller() asking: Asking, @Res() reply: FastifyReply): Promise<void> {
    const chunks = await this.trail.export(asking);
    void reply
      .type(NDJSON)
      .header('content-disposition', 'attachment; filename="trail.ndjson"')
      .send(Readable.from(chunks));
  }
}
