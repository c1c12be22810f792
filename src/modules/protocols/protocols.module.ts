import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { RegimesModule } from '../regimes/regimes.module.js';
import { ProtocolRow } from './protocol.entity.js';
import { ProtocolFilesService } from './protocol-files.service.js';
import { ProtocolsService } from './protocols.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProtocolRow]), CalendarsModule, RegimesModule],
  providers: [ProtocolFilesService, ProtocolsService],
  exports: [ProtocolsService],
})
export class ProtocolsModule {}
