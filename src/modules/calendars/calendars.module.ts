import { Module } from '@nestjs/common';
import { CalendarsService } from './calendars.service.js';
import { OrganizationCalendarsService } from './organization-calendars.service.js';

@Module({
  providers: [CalendarsService, OrganizationCalendarsService],
  exports: [CalendarsService, OrganizationCalendarsService],
})
export class CalendarsModule {}
