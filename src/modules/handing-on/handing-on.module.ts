import { Module } from '@nestjs/common';
import { HandingOnService } from './handing-on.service.js';

@Module({ providers: [HandingOnService], exports: [HandingOnService] })
export class HandingOnModule {}
