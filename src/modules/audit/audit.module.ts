import { Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';
import { TrailReader } from './trail-reader.service.js';
import { TrailVerification } from './trail-verification.service.js';

@Module({
  providers: [AuditService, TrailReader, TrailVerification],
  exports: [AuditService, TrailReader, TrailVerification],
})
export class AuditModule {}
