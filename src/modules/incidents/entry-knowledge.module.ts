import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { RegimesModule } from '../regimes/regimes.module.js';
import { EntryKnowledge } from './entry-knowledge.service.js';

/** Apart from the rest, which answers requests: a worker asks who may know of an entry as well. */
@Module({
  imports: [ProtocolsModule, RegimesModule],
  providers: [EntryKnowledge],
  exports: [EntryKnowledge],
})
export class EntryKnowledgeModule {}
