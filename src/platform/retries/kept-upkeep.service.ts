import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Upkeep } from '../database/upkeep.js';
import { FORGET } from './kept-answers.sql.js';
import { keptSince } from './kept-since.js';

/** Forgets answers that nobody can ask for any more. */
@Injectable()
export class KeptUpkeepService extends Upkeep {
  constructor(
    database: Database,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    super(database);
  }

  protected override statements() {
    return [{ statement: FORGET, before: keptSince(this.clock, this.config) }];
  }
}
