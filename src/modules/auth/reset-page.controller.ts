import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AnyQuery } from '../../platform/http/query.guard.js';
import { RESET_PAGE, RESET_PAGE_POLICY } from './reset-page.js';
import { May } from '../access/may.js';

/** Where the link of the mail leads, for people who have no program of their own. */
@AnyQuery()
@May('anyone')
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
