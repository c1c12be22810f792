import { Module } from '@nestjs/common';
import { HandingOnService } from './handing-on.service.js';
import { LaterConflictsService } from './later-conflicts.service.js';

@Module({
  providers: [HandingOnService, LaterConflictsService],
  exports: [HandingOnService, LaterConflictsService],
})
export class HandingOnModule {}
