import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { PeopleModule } from '../people/people.module.js';
import { IdentitiesController } from './identities.controller.js';
import { IdentitiesService } from './identities.service.js';
import { OidcService } from './oidc.service.js';

@Module({
  imports: [AuditModule, PeopleModule],
  controllers: [IdentitiesController],
  providers: [IdentitiesService, OidcService],
  exports: [OidcService],
})
export class OidcModule {}
