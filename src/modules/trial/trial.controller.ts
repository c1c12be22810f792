import { Controller, Get, Header, Query, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { May } from '../access/may.js';
import { KnownHostGuard } from './known-host.guard.js';
import { INBOX_PAGE, INBOX_PAGE_POLICY } from './inbox-page.js';
import { InboxQueryDto } from './inbox-query.dto.js';
import { type InboxList, InboxService } from './inbox.service.js';

/** What the product mails in trial mode, for whoever tries it out; outside trial mode these routes do not exist. */
@May('anyone')
@UseGuards(KnownHostGuard)
@ApiExcludeController()
@Controller('trial')
export class TrialController {
  constructor(private readonly inbox: InboxService) {}

  @Get('inbox')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', INBOX_PAGE_POLICY)
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Referrer-Policy', 'no-referrer')
  @Header('Cache-Control', 'no-store')
  page(): string {
    return INBOX_PAGE;
  }

  @Get('inbox.json')
  @Header('Cache-Control', 'no-store')
  list(@Query() query: InboxQueryDto): Promise<InboxList> {
    return this.inbox.list(query);
  }

  @Get('inbox/:id/source')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'no-store')
  source(@UuidParam('id') id: string): Promise<Buffer> {
    return this.inbox.source(id);
  }
}
