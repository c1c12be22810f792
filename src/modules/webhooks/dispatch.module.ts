import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { CallerService } from './caller.service.js';
import { DispatchService } from './dispatch.service.js';
import { FollowService } from './follow.service.js';
import { MessagesModule } from '../messages/messages.module.js';
import { PeopleModule } from '../people/people.module.js';
import { SecretsService } from './secrets.service.js';
import { SettlingService } from './settling.service.js';
import { WebhookUpkeepService } from './webhook-upkeep.service.js';

/** The worker's part: a process that has it calls other systems. */
@Module({
  imports: [EventsModule, MessagesModule, PeopleModule],
  providers: [
    DispatchService,
    FollowService,
    CallerService,
    SettlingService,
    SecretsService,
    WebhookUpkeepService,
  ],
})
export class DispatchModule {}
