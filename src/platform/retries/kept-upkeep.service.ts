import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Upkeep } from '../database/upkeep.js';
import { FORGET } from './kept-answers.sql.js';

const HOUR_MS = 3_600_000;

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
    const before = new Date(this.clock.now().getTime() - this.config.keptAnswerHours * HOUR_MS);
    return [{ statement: FORGET, before }];
  }
}
