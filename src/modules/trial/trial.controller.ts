import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../platform/http/public.js';
import { INBOX_PAGE, INBOX_PAGE_POLICY } from './inbox-page.js';
import { readInboxQuery, requireMailId } from './inbox-query.js';
import { type InboxList, InboxService } from './inbox.service.js';

/** What the product mails in trial mode, for whoever tries it out; outside trial mode these routes do not exist. */
@Public()
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
  list(@Query() query: Record<string, unknown>): Promise<InboxList> {
    return this.inbox.list(readInboxQuery(query));
  }

  @Get('inbox/:id/source')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'no-store')
  source(@Param('id') id: string): Promise<Buffer> {
    return this.inbox.source(requireMailId(id));
  }
}
