import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Public } from '../../platform/http/public.js';
import { AuthService } from './auth.service.js';
import { RefreshDto, SignInDto } from './dto/sign-in.dto.js';
import { TokenView } from './dto/token.view.js';

@Public()
@ApiTags('Identity')
@Controller('v1/auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  @Post('token')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in with a local account', description: 'For anyone.' })
  @ApiOkResponse({ type: TokenView })
  @Answers('validation_failed', 'unauthenticated', 'busy')
  token(@Body() body: SignInDto): Promise<TokenView> {
    return this.auth.signIn(body.email, body.password);
  }

  @Post('refresh')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Trade a refresh token for the next pair',
    description: 'For anyone. A token that comes back a second time ends the sign-in.',
  })
  @ApiOkResponse({ type: TokenView })
  @Answers('validation_failed', 'unauthenticated')
  refresh(@Body() body: RefreshDto): Promise<TokenView> {
    return this.auth.refresh(body.refreshToken);
  }

  @Post('revoke')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Sign out: end a refresh token and all that came of it',
    description: 'For anyone.',
  })
  @ApiNoContentResponse({ description: 'It is of no use any more' })
  @Answers('validation_failed')
  revoke(@Body() body: RefreshDto): Promise<void> {
    return this.auth.revoke(body.refreshToken);
  }
}
