import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { AuditController } from './audit.controller.js';
import { AuditModule } from './audit.module.js';
import { ProofService } from './proof.service.js';
import { RefusalsService } from './refusals.service.js';
import { TrailExportService } from './trail-export.service.js';
import { TrailListService } from './trail-list.service.js';

/** Apart from the services, which a worker needs as well: a worker answers no such request. */
@Module({
  imports: [AuditModule, IncidentsModule],
  controllers: [AuditController],
  providers: [ProofService, RefusalsService, TrailExportService, TrailListService],
})
export class AuditApiModule {}
