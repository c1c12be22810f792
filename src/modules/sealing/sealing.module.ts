import { Global, Module } from '@nestjs/common';
import { SealingService } from './sealing.service.js';

@Global()
@Module({ providers: [SealingService], exports: [SealingService] })
export class SealingModule {}
