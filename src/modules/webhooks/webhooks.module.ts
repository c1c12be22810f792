import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesService } from './deliveries.service.js';
import { SecretsService } from './secrets.service.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Who is called, and what became of it. */
@Module({
  imports: [AuditModule],
  controllers: [WebhooksController, DeliveriesController],
  providers: [WebhooksService, DeliveriesService, SecretsService],
})
export class WebhooksModule {}
