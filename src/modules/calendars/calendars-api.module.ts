import { Module } from '@nestjs/common';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsModule } from './calendars.module.js';

/** Apart from the service, which a worker needs as well: a worker answers no such request. */
@Module({ imports: [CalendarsModule], controllers: [CalendarsController] })
export class CalendarsApiModule {}
