import { Controller, Get, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { PreviewQueryDto } from './dto/preview.dto.js';
import { PreviewKindsView, PreviewView } from './dto/preview.view.js';
import { PREVIEW_POLICY, previewPage, previewText } from './preview-page.js';
import { PreviewService } from './preview.service.js';

@ApiTags('Administration')
@ApiBearerAuth()
@May('preview messages')
@Controller('v1/admin/messages')
export class PreviewController {
  constructor(private readonly previews: PreviewService) {}

  @Get('preview')
  @ApiOperation({
    summary: 'Show a message about what is made up, as it would be sent',
    description:
      'For administrators. As HTML, plain text or JSON, or as a chat channel is sent it, with the organization’s own words, sender and logo; without kind it lists the kinds there are.',
  })
  @ApiExtraModels(PreviewKindsView, PreviewView)
  @ApiOkResponse({
    content: {
      'text/html': { schema: { type: 'string' }, example: '<!DOCTYPE html>' },
      'text/plain': { schema: { type: 'string' }, example: 'From: Privacy <privacy@city.example>' },
      'application/json': {
        schema: {
          anyOf: [
            { $ref: getSchemaPath(PreviewView) },
            { $ref: getSchemaPath(PreviewKindsView) },
            { type: 'object', additionalProperties: true, description: 'For slack or teams' },
          ],
        },
        example: { items: [{ kind: 'reported', when: 'A report was filed', roles: ['supervisor'] }] },
      },
    },
  })
  @Answers('validation_failed', 'unknown_query', 'unauthenticated', 'not_allowed')
  preview(
    @Query() query: PreviewQueryDto,
    @Caller() { member }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): PreviewView | PreviewKindsView | object | string {
    if (query.kind === undefined) return { items: this.previews.kinds() };
    const { kind, format, language = member.language } = query;
    if (format === 'slack' || format === 'teams')
      return this.previews.showChat(kind, query, language, format);
    const view = this.previews.show(kind, query, language);
    if (format === 'json') return view;
    void reply.header('content-security-policy', PREVIEW_POLICY).header('cache-control', 'no-store');
    const isPage = format === 'html';
    void reply.header('content-type', `${isPage ? 'text/html' : 'text/plain'}; charset=utf-8`);
    return isPage ? previewPage(view) : previewText(view);
  }
}
