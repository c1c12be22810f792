import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { CallerService } from './caller.service.js';
import { DispatchService } from './dispatch.service.js';
import { FollowService } from './follow.service.js';
import { SecretsService } from './secrets.service.js';

/** The worker's part: a process that has it calls other systems. */
@Module({
  imports: [EventsModule],
  providers: [DispatchService, FollowService, CallerService, SecretsService],
})
export class DispatchModule {}
