import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { KeyCheckService } from './key-check.service.js';

@Module({
  imports: [AuditModule, PeopleModule],
  controllers: [ApiKeysController],
  providers: [ApiKeysService, KeyCheckService],
  exports: [KeyCheckService],
})
export class ApiKeysModule {}
