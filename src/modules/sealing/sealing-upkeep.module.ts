import { Module } from '@nestjs/common';
import { SealedSecrets } from './sealed-secrets.service.js';
import { SealingLoopService } from './sealing-loop.service.js';
import { SealingPass } from './sealing-pass.service.js';

/** The worker's part. */
@Module({ providers: [SealingPass, SealedSecrets, SealingLoopService] })
export class SealingUpkeepModule {}
