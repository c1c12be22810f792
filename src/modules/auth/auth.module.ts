import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { PeopleModule } from '../people/people.module.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { BearerGuard } from './bearer.guard.js';
import { BearerStrategy } from './bearer.strategy.js';
import { VerifiedTokens } from './verified-tokens.js';

@Module({
  imports: [PassportModule, PeopleModule],
  controllers: [AuthController],
  providers: [AuthService, BearerStrategy, VerifiedTokens, { provide: APP_GUARD, useClass: BearerGuard }],
})
export class AuthModule {}
