import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { whole, type Page } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { CurrentBearer, type Bearer } from './current-bearer.js';
import { SessionView } from './dto/session.view.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('Identity')
@ApiBearerAuth()
@May('signed in')
@Controller('v1')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get('me/sessions')
  @ApiOperation({ summary: 'List my sign-ins', description: 'For everyone who is signed in.' })
  @ListOf(SessionView)
  @Answers('unauthenticated')
  async mine(@CurrentBearer() { personId, sessionId }: Bearer): Promise<Page<SessionView>> {
    const sessions = await this.sessions.of(personId);
    return whole(
      sessions.map(({ startedAt, lastUsedAt, expiresAt, ...session }) => ({
        ...session,
        current: session.id === sessionId,
        startedAt: startedAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })),
    );
  }

  @Delete('me/sessions/:session')
  @HttpCode(204)
  @ApiOperation({
    summary: 'End one of my sign-ins',
    description: 'For everyone who is signed in. Its tokens are refused from the next request on.',
  })
  @ApiNoContentResponse({ description: 'It has ended' })
  @Answers('invalid_id', 'unauthenticated', 'not_found')
  async end(@Caller() { member, requestId }: Asking, @UuidParam('session') id: string): Promise<void> {
    if ((await this.sessions.end(member.id, id, { actorId: member.id, requestId })) === 0)
      throw new Problem('not_found', { detail: 'You have no such sign-in; it may have ended already.' });
  }

  @May('keep people and divisions')
  @Delete('people/:person/sessions')
  @HttpCode(204)
  @ApiTags('Administration')
  @ApiOperation({
    summary: 'End all sign-ins of a person',
    description:
      'For administrators. The address of the person’s calendar feed ends with them, for it needs no sign-in.',
  })
  @ApiNoContentResponse({ description: 'They have ended' })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed')
  async endAll(@Caller() { member, requestId }: Asking, @UuidParam('person') person: string): Promise<void> {
    await this.sessions.end(person, null, { actorId: member.id, requestId });
  }
}
