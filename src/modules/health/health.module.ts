import { Module } from '@nestjs/common';
import { OversightModule } from '../oversight/oversight.module.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';

@Module({ imports: [OversightModule], controllers: [HealthController], providers: [HealthService] })
export class HealthModule {}
