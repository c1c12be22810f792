import { Module } from '@nestjs/common';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DirectoryService } from './directory.service.js';
import { PeopleService } from './people.service.js';

@Module({
  imports: [AuditModule, PasswordsModule],
  providers: [PeopleService, DirectoryService],
  exports: [PeopleService, DirectoryService],
})
export class PeopleModule {}
