import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { whole, type Page } from '../../platform/http/page.js';
import { May } from '../access/may.js';
import { ProtocolSummaryView, ProtocolView } from './dto/protocol.view.js';
import { ProtocolsService } from './protocols.service.js';

@ApiTags('Knowledge')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/protocols')
export class ProtocolsController {
  constructor(private readonly protocols: ProtocolsService) {}

  @Get()
  @ApiOperation({ summary: 'List the protocols in their present versions', description: 'For everyone.' })
  @ListOf(ProtocolSummaryView)
  @Answers('unauthenticated')
  list(): Page<ProtocolSummaryView> {
    return whole(this.protocols.list());
  }

  @Get(':key')
  @ApiOperation({
    summary: 'Read a protocol: every step with its owner, limit, gates, texts and basis',
    description: 'For everyone. An incident keeps the version it began with; its steps show that one.',
  })
  @ApiParam({ name: 'key', schema: { type: 'string', maxLength: 60 }, example: 'ca-on-municipality' })
  @ApiOkResponse({ type: ProtocolView })
  @Answers('unauthenticated', 'not_found')
  read(@Param('key') key: string): ProtocolView {
    return this.protocols.view(key);
  }
}
