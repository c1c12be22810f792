import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProtocolRow } from './protocol.entity.js';
import { ProtocolsService } from './protocols.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProtocolRow]), CalendarsModule],
  providers: [ProtocolsService],
  exports: [ProtocolsService],
})
export class ProtocolsModule {}
