import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { Listener } from '../../platform/database/listener.js';
import { ApiKeysModule } from '../api-keys/api-keys.module.js';
import { AccessModule } from '../access/access.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AdmissionService } from './admission.service.js';
import { AuthController } from './auth.controller.js';
import { AuthUpkeepService } from './auth-upkeep.service.js';
import { BearerGuard } from './bearer.guard.js';
import { BearerStrategy } from './bearer.strategy.js';
import { PasswordResetService } from './password-reset.service.js';
import { ResetPageController } from './reset-page.controller.js';
import { RequiredFactor } from './required-factor.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { ThrottleKeys } from './throttle-keys.js';
import { VerifiedTokens } from './verified-tokens.js';

@Module({
  imports: [
    ...[AccessModule, ApiKeysModule, AuditModule, OidcModule],
    ...[PassportModule, PeopleModule, PasswordsModule, MessagesModule],
  ],
  controllers: [SecondFactorController, AuthController, SessionsController, ResetPageController],
  providers: [
    ...[SignInService, SessionsService, PasswordResetService, AuthUpkeepService, ThrottleKeys],
    ...[SecondFactorService, RequiredFactor],
    BearerStrategy,
    {
      provide: VerifiedTokens,
      inject: [Listener],
      useFactory: (listener: Listener) => new VerifiedTokens(listener),
    },
    BearerGuard,
    { provide: APP_GUARD, useExisting: BearerGuard },
    AdmissionService,
  ],
  exports: [AdmissionService],
})
export class AuthModule {}
