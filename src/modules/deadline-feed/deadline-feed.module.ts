import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { StationeryModule } from '../messages/stationery.module.js';
import { PeopleModule } from '../people/people.module.js';
import { DeadlineFeedService } from './deadline-feed.service.js';
import { FeedController } from './feed.controller.js';
import { MyFeedController } from './my-feed.controller.js';

@Module({
  imports: [IncidentsModule, PeopleModule, StationeryModule],
  controllers: [MyFeedController, FeedController],
  providers: [DeadlineFeedService],
})
export class DeadlineFeedModule {}
