import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { OversightService } from './oversight.service.js';

@Module({ imports: [ProtocolsModule], providers: [OversightService], exports: [OversightService] })
export class OversightModule {}
