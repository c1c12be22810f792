import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { PeopleModule } from '../people/people.module.js';
import { InboundService } from './inbound.service.js';
import { IntakeDeskService } from './intake-desk.service.js';
import { IntakeLoopService } from './intake-loop.service.js';

/** The worker's part: a process that has it takes mail in, where it is told to listen. */
@Module({
  imports: [MessagesModule, PeopleModule, AuditModule],
  providers: [InboundService, IntakeDeskService, IntakeLoopService],
})
export class InboundModule {}
