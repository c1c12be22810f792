import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { SweepLoopService } from './sweep-loop.service.js';
import { SweepService } from './sweep.service.js';

/** The worker's part: a process that has it reminds and escalates. */
@Module({
  imports: [MessagesModule, PeopleModule, ProtocolsModule],
  providers: [SweepService, SweepLoopService],
})
export class SweepModule {}
