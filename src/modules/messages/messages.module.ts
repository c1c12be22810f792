import { Module } from '@nestjs/common';
import { DeliveryReportsService } from './delivery-reports.service.js';
import { MessagesService } from './messages.service.js';

@Module({
  providers: [MessagesService, DeliveryReportsService],
  exports: [MessagesService, DeliveryReportsService],
})
export class MessagesModule {}
