import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { MailTestController } from './mail-test.controller.js';
import { StationeryModule } from './stationery.module.js';
import { MailTestService } from './mail-test.service.js';

@Module({
  imports: [PeopleModule, StationeryModule],
  controllers: [MailTestController],
  providers: [MailTestService],
})
export class MailTestModule {}
