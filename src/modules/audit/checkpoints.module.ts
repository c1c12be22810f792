import { Module } from '@nestjs/common';
import { CheckpointLoopService } from './checkpoint-loop.service.js';
import { CheckpointsService } from './checkpoints.service.js';

/** The worker's part: a process that has it holds the key and signs the trail. */
@Module({ providers: [CheckpointsService, CheckpointLoopService] })
export class CheckpointsModule {}
