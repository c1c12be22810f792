import { Module } from '@nestjs/common';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DivisionsService } from './divisions.service.js';
import { DirectoryService } from './directory.service.js';
import { ImportService } from './import.service.js';
import { HandingOnModule } from '../handing-on/handing-on.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { PersonChangesService } from './person-changes.service.js';
import { PrivacyContactsService } from './privacy-contacts.service.js';
import { PeopleService } from './people.service.js';

@Module({
  imports: [AuditModule, PasswordsModule, HandingOnModule, MessagesModule],
  providers: [
    ...[PeopleService, DirectoryService, DivisionsService, PersonChangesService, ImportService],
    PrivacyContactsService,
  ],
  exports: [
    ...[PeopleService, DirectoryService, DivisionsService, PersonChangesService, ImportService],
    PrivacyContactsService,
  ],
})
export class PeopleModule {}
