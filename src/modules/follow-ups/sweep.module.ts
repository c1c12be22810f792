import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { RegimesModule } from '../regimes/regimes.module.js';
import { RulesService } from './rules.service.js';
import { SweepLoopService } from './sweep-loop.service.js';
import { SweepService } from './sweep.service.js';

/** The worker's part: a process that has it reminds and escalates. */
@Module({
  imports: [AuditModule, MessagesModule, PeopleModule, ProtocolsModule, RegimesModule],
  providers: [SweepService, RulesService, SweepLoopService],
})
export class SweepModule {}
