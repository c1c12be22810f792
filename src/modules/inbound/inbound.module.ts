import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module.js';
import { InboundService } from './inbound.service.js';

/** The worker's part: a process that has it takes mail in, where it is told to listen. */
@Module({ imports: [MessagesModule], providers: [InboundService] })
export class InboundModule {}
