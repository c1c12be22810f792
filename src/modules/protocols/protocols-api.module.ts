import { Module } from '@nestjs/common';
import { ProtocolsController } from './protocols.controller.js';
import { ProtocolsModule } from './protocols.module.js';

/** Apart from the service, which a worker needs as well: a worker answers no such request. */
@Module({ imports: [ProtocolsModule], controllers: [ProtocolsController] })
export class ProtocolsApiModule {}
