import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeclaredRoutes } from './declared-routes.service.js';

@Module({ imports: [DiscoveryModule], providers: [DeclaredRoutes] })
export class AccessModule {}
