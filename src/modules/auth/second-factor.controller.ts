import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { Problem } from '../../platform/http/problem.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import type { Asking } from '../people/people.service.js';
import { BeforeSecondFactor } from '../../platform/http/before-second-factor.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import { CurrentBearer, type Bearer } from './current-bearer.js';
import { CodeDto } from './dto/second-factor.dto.js';
import { RecoveryCodesView, SecondFactorOfferView, SecondFactorView } from './dto/second-factor.view.js';
import { RequiredFactor } from './required-factor.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('Identity')
@ApiBearerAuth()
@May('signed in')
@Controller('v1')
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly required: RequiredFactor,
    private readonly sessions: SessionsService,
  ) {}

  @Get('me/totp')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Do I have a second factor?', description: 'For everyone who is signed in.' })
  @ApiOkResponse({ type: SecondFactorView })
  @Answers('unauthenticated')
  async read(@Caller() { member }: Asking): Promise<SecondFactorView> {
    const { isEnrolled, codes } = await this.factors.of(member.id);
    return { enrolled: isEnrolled, required: this.required.of(member), recoveryCodesLeft: codes };
  }

  @Post('me/totp')
  @Repeatable('What lets a person in is kept nowhere in words; the next secret replaces this one.')
  @BeforeSecondFactor()
  @ApiOperation({
    summary: 'Get a secret for an authenticator app',
    description:
      'For everyone who is signed in. It counts once a code of it is confirmed; it is shown this once.',
  })
  @ApiCreatedResponse({ type: SecondFactorOfferView })
  @Answers('unauthenticated', 'conflict')
  offer(@Caller() { member }: Asking): Promise<SecondFactorOfferView> {
    return this.factors.offer(member);
  }

  @Post('me/totp/confirm')
  @Repeatable(
    'What lets a person in is kept nowhere in words, and a code is taken once; recovery codes can be had anew.',
  )
  @HttpCode(200)
  @BeforeSecondFactor()
  @ApiOperation({
    summary: 'Give the first code: signing in asks for one from then on',
    description: 'For everyone who is signed in. Every other sign-in ends. Answers the recovery codes, once.',
  })
  @ApiOkResponse({ type: RecoveryCodesView })
  @Answers('validation_failed', 'unauthenticated', 'too_many_requests')
  async confirm(
    @Body() { code }: CodeDto,
    @CurrentBearer() bearer: Bearer,
    @Caller() { requestId }: Asking,
  ): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.factors.confirm(bearer, code, requestId) };
  }

  @Post('me/totp/recovery-codes')
  @Repeatable('What lets a person in is kept nowhere in words; the next codes replace these.')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Get new recovery codes in place of the old ones',
    description: 'For everyone with a second factor.',
  })
  @ApiOkResponse({ type: RecoveryCodesView })
  @Answers('validation_failed', 'unauthenticated', 'too_many_requests')
  async newCodes(@Body() { code }: CodeDto, @Caller() { member }: Asking): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.factors.newCodes(member.id, code) };
  }

  @Delete('me/totp')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Take my second factor away',
    description: 'For everyone with a second factor. Whose role needs one can then only set up another.',
  })
  @ApiNoContentResponse({ description: 'Signing in asks for the password only' })
  @Answers('validation_failed', 'unauthenticated', 'too_many_requests')
  remove(@Body() { code }: CodeDto, @Caller() { member, requestId }: Asking): Promise<void> {
    return this.factors.remove(member.id, code, requestId);
  }

  @May('keep people and divisions')
  @Delete('people/:person/totp')
  @HttpCode(204)
  @ApiTags('Administration')
  @ApiOperation({
    summary: 'Take away the second factor of someone who has lost it',
    description: 'For administrators, who have made sure of who asks. All sign-ins of the person end.',
  })
  @ApiNoContentResponse({ description: 'Signing in asks for the password only' })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  async takeAway(
    @Caller() { member, requestId }: Asking,
    @UuidParam('person') person: string,
  ): Promise<void> {
    if (!(await this.factors.takeAway(person, member.id, requestId)))
      throw new Problem('not_found', { detail: 'This person has no second factor.' });
    await this.sessions.end(person, null, { actorId: member.id, requestId });
  }
}
