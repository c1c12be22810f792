import { Module } from '@nestjs/common';
import { EntryKnowledgeModule } from '../incidents/entry-knowledge.module.js';
import { EventsService } from './events.service.js';

/** What happened, for whoever tells it to others. */
@Module({ imports: [EntryKnowledgeModule], providers: [EventsService], exports: [EventsService] })
export class EventsModule {}
