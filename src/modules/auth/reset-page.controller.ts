import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../platform/http/public.js';
import { RESET_PAGE, RESET_PAGE_POLICY } from './reset-page.js';

/** Where the link of the mail leads, for people who have no program of their own. */
@Public()
@ApiExcludeController()
@Controller('password-reset')
export class ResetPageController {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', RESET_PAGE_POLICY)
  page(): string {
    return RESET_PAGE;
  }
}
