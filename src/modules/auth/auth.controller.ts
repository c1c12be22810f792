import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { From, type Origin } from '../../platform/http/origin.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import { NewPasswordDto, RefreshDto, ResetDto, SignInDto } from './dto/sign-in.dto.js';
import { TokenView } from './dto/token.view.js';
import { PasswordResetService } from './password-reset.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

@May('anyone')
@ApiTags('Identity')
@Controller('v1/auth')
export class AuthController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
    private readonly resets: PasswordResetService,
  ) {}

  @Post('token')
  @Repeatable('Nobody is signed in yet, and the answer is a secret.')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Sign in with a local account',
    description:
      'For anyone. After ten wrong passwords each further try waits longer, up to a quarter of an hour; what others try elsewhere does not keep anyone out where they have signed in before. Whoever has a second factor sends its code as well; 401 mfa_required asks for it.',
  })
  @ApiOkResponse({ type: TokenView })
  @Answers('validation_failed', 'unauthenticated', 'mfa_required', 'too_many_requests', 'busy')
  token(@Body() body: SignInDto, @From() origin: Origin): Promise<TokenView> {
    return this.signIn.signIn(body, origin);
  }

  @Post('refresh')
  @Repeatable('Nobody is signed in yet, and the answer is a secret.')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Trade a refresh token for the next pair',
    description: 'For anyone. A token that comes back a second time ends the sign-in.',
  })
  @ApiOkResponse({ type: TokenView })
  @Answers('validation_failed', 'unauthenticated')
  refresh(@Body() body: RefreshDto): Promise<TokenView> {
    return this.sessions.refresh(body.refreshToken);
  }

  @Post('revoke')
  @Repeatable('It is over then, too.')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Sign out: end a refresh token and all that came of it',
    description: 'For anyone.',
  })
  @ApiNoContentResponse({ description: 'It is of no use any more' })
  @Answers('validation_failed')
  revoke(@Body() body: RefreshDto): Promise<void> {
    return this.sessions.revoke(body.refreshToken);
  }

  @Post('password-reset')
  @Repeatable('It is answered the same, and mails are limited.')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Ask for a mail with a link to a new password',
    description:
      'For anyone. The answer is the same whether there is such an account or not. At most three mails an hour are sent to a person; one address asks twenty times an hour at most.',
  })
  @ApiAcceptedResponse({ description: 'If there is such an account, a mail is on its way' })
  @Answers('validation_failed', 'too_many_requests')
  requestReset(@Body() body: ResetDto, @From() origin: Origin): Promise<void> {
    return this.resets.request(body.email, origin);
  }

  @Post('password-reset/confirm')
  @Repeatable('A link is good for one password.')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Set a new password with the token of the mail',
    description:
      'For whoever has the mail. The token works once, for half an hour; a new password ends every sign-in there was.',
  })
  @ApiNoContentResponse({ description: 'Sign in with the new password' })
  @Answers('validation_failed', 'busy')
  confirmReset(@Body() body: NewPasswordDto, @From() origin: Origin): Promise<void> {
    return this.resets.confirm(body.token, body.password, origin);
  }
}
