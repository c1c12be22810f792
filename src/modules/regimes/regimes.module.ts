import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { RegimesController } from './regimes.controller.js';
import { RegimesService } from './regimes.service.js';

@Module({
  imports: [CalendarsModule],
  controllers: [RegimesController],
  providers: [RegimesService],
  exports: [RegimesService],
})
export class RegimesModule {}
