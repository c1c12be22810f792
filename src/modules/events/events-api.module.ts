import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { EventsController } from './events.controller.js';
import { EventsModule } from './events.module.js';
import { PlacesService } from './places.service.js';
import { StreamController } from './stream.controller.js';
import { StreamsService } from './streams.service.js';

@Module({
  imports: [AuthModule, EventsModule],
  controllers: [EventsController, StreamController],
  providers: [PlacesService, StreamsService],
})
export class EventsApiModule {}
