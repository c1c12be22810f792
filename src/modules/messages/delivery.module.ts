import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ChatModule } from '../channels/chat.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { RegimesModule } from '../regimes/regimes.module.js';
import { CourierService } from './courier.service.js';
import { DeliveryService } from './delivery.service.js';
import { HeldMailService } from './held-mail.service.js';
import { NoticesService } from './notices.service.js';
import { OpeningsService } from './openings.service.js';
import { OutcomesService } from './outcomes.service.js';
import { StationeryModule } from './stationery.module.js';

/** The worker's part: a process that has it sends the mail. */
@Module({
  imports: [CalendarsModule, PeopleModule, ProtocolsModule, RegimesModule, StationeryModule, ChatModule],
  providers: [
    DeliveryService,
    CourierService,
    OutcomesService,
    NoticesService,
    HeldMailService,
    OpeningsService,
    {
      provide: Mailer,
      inject: [Config],
      useFactory: (config: Config) => new Mailer(config),
    },
  ],
})
export class DeliveryModule {}
