import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ChannelTestsService } from './channel-tests.service.js';
import { ChannelsController } from './channels.controller.js';
import { ChannelsService } from './channels.service.js';
import { ChatModule } from './chat.module.js';

@Module({
  imports: [AuditModule, PeopleModule, ChatModule],
  controllers: [ChannelsController],
  providers: [ChannelsService, ChannelTestsService],
})
export class ChannelsModule {}
