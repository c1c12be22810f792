import {
  applyDecorators,
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { etagOf } from '../../platform/http/etag.js';
import { type Page } from '../../platform/http/page.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { DiscardIntakeDto, FileIntakeDto, ListIntakeDto } from './dto/intake.dto.js';
import { IntakeMailView, IntakeView } from './dto/intake.view.js';
import { IncidentView } from './dto/incident.view.js';
import { IncidentParam } from './incident-param.js';
import { IntakeService, type MailFile } from './intake.service.js';

const READERS =
  'For privacy officers whom the mail does not name and who did not send it; where it names them all, for those who supervise the whole organization.';

@ApiTags('Reports by mail')
@ApiBearerAuth()
@May('readers of mail')
@Controller('v1')
export class IntakeController {
  constructor(private readonly intake: IntakeService) {}

  @Get('intake')
  @ApiOperation({ summary: 'List reports that came by mail, the oldest first', description: READERS })
  @ListOf(IntakeView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'not_allowed')
  page(@Query() query: ListIntakeDto, @Caller() { member }: Asking): Promise<Page<IntakeView>> {
    return this.intake.page(query, member);
  }

  @Get('intake/:mail')
  @ApiOperation({ summary: 'Read a report that came by mail', description: READERS })
  @MailParam()
  @ApiOkResponse({ type: IntakeMailView })
  @Answers('unauthenticated', 'not_allowed', 'not_found')
  read(@Param('mail') id: string, @Caller() { member }: Asking): Promise<IntakeMailView> {
    return this.intake.read(id, member);
  }

  @Get('intake/:mail/mail')
  @ApiOperation({
    summary: 'Download a mail as it came, attachments included',
    description: `${READERS} The trail says who did. What is attached was not checked for anything: open it with care.`,
  })
  @MailParam()
  @Mail()
  @Answers('unauthenticated', 'not_allowed', 'not_found')
  async download(
    @Param('mail') id: string,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asFile(await this.intake.download(id, asking), reply);
  }

  @Post('intake/:mail/file')
  @Keyed({ about: (body) => (body as IncidentView).id })
  @ApiOperation({
    summary: 'File a report that came by mail as an incident',
    description: `${READERS} What is left out is taken from the mail. The one who reports is the person with the sender’s address, unless another is named: anyone can write any address, so ask them first.`,
  })
  @MailParam()
  @ApiCreatedResponse({ type: IncidentView })
  @Answers(
    'validation_failed',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'conflict',
    'personal_number_suspected',
  )
  async file(
    @Param('mail') id: string,
    @Body() body: FileIntakeDto,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentView> {
    const view = await this.intake.file(id, body, asking);
    reply.header('location', `/v1/incidents/${view.id}`).header('etag', etagOf(view.version));
    return view;
  }

  @Post('intake/:mail/discard')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Discard a mail that reports nothing',
    description: `${READERS} It stays readable, with the reason.`,
  })
  @MailParam()
  @ApiOkResponse({ type: IntakeMailView })
  @Answers(
    'validation_failed',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'conflict',
    'personal_number_suspected',
  )
  discard(
    @Param('mail') id: string,
    @Body() { reason }: DiscardIntakeDto,
    @Caller() asking: Asking,
  ): Promise<IntakeMailView> {
    return this.intake.discard(id, reason, asking);
  }

  @May('read:mail')
  @Get('incidents/:incident/mail')
  @ApiOperation({
    summary: 'Download the mail in which an incident was reported',
    description: 'For the privacy officer of the incident; it may name people. The trail says who did.',
  })
  @IncidentParam()
  @Mail()
  @Answers('unauthenticated', 'not_allowed', 'not_found')
  async downloadOf(
    @Param('incident') id: string,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asFile(await this.intake.downloadOf(id, asking), reply);
  }
}

function MailParam(): MethodDecorator {
  return ApiParam({
    name: 'mail',
    description: 'Its id, or its reference such as IN-2026-000012',
    schema: { type: 'string', maxLength: 40 },
    example: 'IN-2026-000012',
  });
}

function Mail(): MethodDecorator {
  const schema = { type: 'string', format: 'binary' } as const;
  const example = 'From: employee@example.org\r\nSubject: A letter\r\n\r\nIt went to number 12.\r\n';
  return applyDecorators(
    ApiProduces('message/rfc822'),
    ApiOkResponse({ description: 'The mail', content: { 'message/rfc822': { schema, example } } }),
  );
}

/** Never shown in the browser: it was written by whoever sent it. */
function asFile({ raw, reference }: MailFile, reply: FastifyReply): StreamableFile {
  reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  return new StreamableFile(raw, {
    type: 'message/rfc822',
    disposition: `attachment; filename="${reference}.eml"`,
  });
}
