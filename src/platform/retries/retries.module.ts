import { Global, Module } from '@nestjs/common';
import { KeptAnswers } from './kept-answers.service.js';
import { KeptUpkeepService } from './kept-upkeep.service.js';

@Global()
@Module({ providers: [KeptAnswers], exports: [KeptAnswers] })
export class RetriesModule {}

/** The worker's part. */
@Module({ providers: [KeptUpkeepService] })
export class RetriesUpkeepModule {}
